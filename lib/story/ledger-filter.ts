import type { DriftFinding } from "./drift-finding";
import type { QuotationFinding } from "./quotation-finding";
import type { CorrectionFinding, Story } from "./story";

/** What the ledgers of an overview can be narrowed to: a ledger, or one class of what differs inside passages. */
export const LEDGER_KINDS = [
  "corrections",
  "quotations",
  "number",
  "date",
  "name",
  "sourcing",
  "certainty",
  "credit",
  "descent",
  "left-out",
  "comments",
] as const;

export type LedgerKind = (typeof LEDGER_KINDS)[number];

export interface LedgerFilter {
  /** File of the version whose entries are shown; null: of all. */
  readonly file: string | null;
  readonly kind: LedgerKind | null;
}

/**
 * The story with what its ledgers hold of one version, or of one kind: what is left is the very same objects, so that it is
 * still known to its finding (see `findingsByEntry`). A quotation and a correction keep the version that they are read
 * against. Texts, comparisons and shares stay as they are. Pure; cannot fail.
 */
export function filterLedgers(story: Story, { file, kind }: LedgerFilter): Story {
  const of = <A>(own: LedgerKind, all: readonly A[], narrow: (one: A) => readonly A[]) =>
    kind !== null && kind !== own ? [] : all.flatMap(narrow);
  const isOf = (files: readonly string[]): boolean => file === null || files.includes(file);
  const drift = (finding: DriftFinding) =>
    isOf([finding.file]) && (kind === null || finding.class === kind);
  return {
    ...story,
    corrections: of("corrections", story.corrections, (one) => correctionOf(one, file)),
    quotations: of("quotations", story.quotations, (one) => quotationOf(story, one, file)),
    drift: story.drift.filter(drift),
    sameAmounts: story.sameAmounts.filter(drift),
    credit: of("credit", story.credit, (one) => (isOf([one.file]) ? [one] : [])),
    descent: {
      ...story.descent,
      links: of("descent", story.descent.links, (one) => (isOf([one.file]) ? [one] : [])),
      shared: of("descent", story.descent.shared, (one) => (isOf(one.files) ? [one] : [])),
    },
    leftOut: of("left-out", story.leftOut, (one) => (isOf([one.file]) ? [one] : [])),
  };
}

/** A notice of the version, or what became of another's notice in it. */
function correctionOf(one: CorrectionFinding, file: string | null): readonly CorrectionFinding[] {
  if (file === null || one.file === file) return [one];
  return one.versions[file] === undefined
    ? []
    : [{ ...one, versions: only(one.versions, [one.file, file]) }];
}

/** A quotation as the version has it, beside the version that has it whole; none where the version has nothing of it. */
function quotationOf(
  story: Story,
  one: QuotationFinding,
  file: string | null,
): readonly QuotationFinding[] {
  if (file === null) return [one];
  const entry = one.versions[file];
  if (entry === undefined || (entry.state === "absent" && entry.narration === null)) return [];
  const origin = story.versions.find((version) => one.versions[version.file]?.text === one.text);
  return [{ ...one, versions: only(one.versions, [file, ...(origin ? [origin.file] : [])]) }];
}

const only = <A>(
  all: Readonly<Record<string, A>>,
  names: readonly string[],
): Readonly<Record<string, A>> =>
  Object.fromEntries(Object.entries(all).filter(([name]) => names.includes(name)));
