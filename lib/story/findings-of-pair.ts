import type { Comparison, ComparisonRow } from "../compare/comparison";
import type { Finding } from "./finding";
import { listFindings } from "./list-findings";
import type { Story } from "./story";

/** What no difference of words tells by itself. */
const BESIDE_THE_WORDS: readonly (readonly [ledger: Finding["ledger"], kind: string])[] = [
  ["corrections", "not-applied"],
  ["corrections", "withdrawn"],
  ["credit", "other-agency"],
  ["quotations", "spoken"],
  ["quotations", "narrated"],
  ["quotations", "other-translation"],
];

/**
 * The findings of a story's ledgers about two versions that the comparison of their words does not tell: a correction that one
 * of them lacks, words credited to another agency, narration that somebody speaks, another translation. Pure; cannot fail.
 */
export function findingsOfPair(story: Story, { base, other }: Comparison): readonly Finding[] {
  const pair = [base.slug, other.slug];
  return listFindings(story).filter(
    (finding) =>
      BESIDE_THE_WORDS.some(
        ([ledger, kind]) => ledger === finding.ledger && kind === finding.class,
      ) && pair.every((slug) => finding.sides.some(({ source }) => source === slug)),
  );
}

/** Whether a finding is about a row: a passage that it rests on stands in it, on either side. */
export const isOfRow = (
  { sides }: Finding,
  comparison: Comparison,
  row: Pick<ComparisonRow, "base" | "other">,
): boolean =>
  (["base", "other"] as const).some((side) =>
    sides.some(
      ({ source, lines }) =>
        source === comparison[side].slug &&
        lines !== null &&
        row[side].some((block) => block.lines[0] <= lines[0] && lines[0] <= block.lines[1]),
    ),
  );
