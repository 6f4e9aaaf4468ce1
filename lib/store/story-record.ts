import type { Role } from "../compare/comparison";
import { hashText } from "./keys";
import type { SourceRecord, SourceState, StoryRecord } from "./records";
import type { SourceTable, StoryTable } from "./tables";

/** One state of one source; a source comes as so many rows, in order of position. */
export type SourceRow = Omit<SourceTable, "story" | "address_key" | "uri_key"> & {
  readonly story_id: string;
  readonly hash: Uint8Array;
  readonly seen_at: string;
};

export type StoryRow = Omit<StoryTable, "origin_key" | "search">;

/** Rows that follow each other and agree in `key`, together. */
export function groupRows<A>(
  rows: readonly A[],
  key: (row: A) => number,
): readonly (readonly [A, ...A[]])[] {
  const groups: [A, ...A[]][] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last !== undefined && key(last[0]) === key(row)) last.push(row);
    else groups.push([row]);
  }
  return groups;
}

const state = ({ hash, seen_at }: SourceRow): SourceState => ({
  hash: hashText(hash),
  seenAt: seen_at,
});

/** The source that these rows are the states of. */
export const sourceRecord = (rows: readonly [SourceRow, ...SourceRow[]]): SourceRecord => {
  const [row] = rows;
  return {
    id: row.id,
    storyId: row.story_id,
    name: row.name,
    file: row.file,
    label: row.label,
    role: row.role as Role | null,
    outlet: row.outlet,
    address: row.address,
    uri: row.uri,
    states: rows.map(state),
    position: row.position,
    removedAt: row.removed_at,
  };
};

/** The sources of rows that are sorted by source, then by position of the state. */
export const sourceRecords = (rows: readonly SourceRow[]): readonly SourceRecord[] =>
  groupRows(rows, ({ n }) => n).map(sourceRecord);

export const formerSlugs = (json: string | null): readonly string[] =>
  json === null ? [] : (JSON.parse(json) as string[]);

/** A base that left the story or was taken out of it is none until it comes back. */
export const storyRecord = (row: StoryRow, sources: readonly SourceRecord[]): StoryRecord => ({
  id: row.id,
  slug: row.slug,
  formerSlugs: formerSlugs(row.former_slugs),
  title: row.title,
  shownTitle: row.shown_title,
  note: row.note,
  baseSourceId: sources.some(({ id }) => id === row.base_source) ? row.base_source : null,
  ordered: row.ordered !== 0,
  origin: row.origin,
  createdAt: row.created_at,
  changedAt: row.changed_at,
  sources,
});
