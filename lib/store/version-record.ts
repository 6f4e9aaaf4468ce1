import type { DocumentFormat, LineTag } from "../article/document";
import { NO_FACTS, type SourceFacts } from "../article/source-facts";
import { hashText } from "./keys";
import { unpackBytes } from "./pack-bytes";
import type { VersionHead, VersionRecord, Withdrawal } from "./records";
import type { VersionTable } from "./tables";

/** The columns that a VersionHead is made of. */
export const HEAD_COLUMNS = [
  "hash",
  "format",
  "charset",
  "tags",
  "facts",
  "added_at",
  "withdrawn",
] as const satisfies readonly (keyof VersionTable)[];

/** The columns that a VersionRecord is made of. */
export const VERSION_COLUMNS = [
  ...HEAD_COLUMNS,
  "n",
  "size",
  "packing",
  "body",
] as const satisfies readonly (keyof VersionTable)[];

type HeadRow = Pick<VersionTable, (typeof HEAD_COLUMNS)[number]>;
export type VersionRow = Pick<VersionTable, (typeof VERSION_COLUMNS)[number]>;

/** What a document says, without what it does not say; null where it says nothing. */
export function packFacts(facts: SourceFacts): string | null {
  const said = Object.entries(facts).filter(([, value]) => value !== null);
  return said.length === 0 ? null : JSON.stringify(Object.fromEntries(said));
}

export const unpackFacts = (json: string | null): SourceFacts =>
  json === null ? NO_FACTS : { ...NO_FACTS, ...(JSON.parse(json) as Partial<SourceFacts>) };

export const packTags = (tags: readonly LineTag[]): string | null =>
  tags.length === 0 ? null : JSON.stringify(tags);

const unpackTags = (json: string | null): readonly LineTag[] =>
  json === null ? [] : (JSON.parse(json) as LineTag[]);

export const versionRecord = (row: VersionRow): VersionRecord => ({
  ...versionHead(row),
  bytes: unpackBytes(row, row.size),
});

export const versionHead = (row: HeadRow): VersionHead => ({
  hash: hashText(row.hash),
  format: row.format as DocumentFormat,
  charset: row.charset,
  tags: unpackTags(row.tags),
  facts: unpackFacts(row.facts),
  addedAt: row.added_at,
  withdrawn: row.withdrawn === null ? null : (JSON.parse(row.withdrawn) as Withdrawal),
});
