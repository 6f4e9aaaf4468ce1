import type { Comparison, ComparisonRow } from "./comparison";
import { rowOfParagraph } from "./findings";
import type { ResolvedPassage } from "./passage";

/** What became of a paragraph in another state of the same source. */
export interface FollowedParagraph extends ResolvedPassage {
  /** The row that holds the paragraph, so that both can be shown; null where the older text has no such paragraph. */
  readonly row: ComparisonRow | null;
}

/**
 * What became of paragraph `paragraph` of the comparison's base in its other text, both being states of one source.
 * A paragraph that was split or joined is `changed`, also where every word is kept. Typography is no change.
 */
export function followParagraph(comparison: Comparison, paragraph: number): FollowedParagraph {
  const row = rowOfParagraph(comparison, paragraph);
  if (row === null || row.other.length === 0) return { state: "gone", paragraph: null, row };
  const found = row.other.find(({ number }) => number !== null)?.number ?? null;
  const alone = row.base.length === 1 && row.other.length === 1;
  const state =
    row.relation !== "same" || !alone ? "changed" : found === paragraph ? "exact" : "moved";
  return { state, paragraph: found, row };
}
