import type { Comparison, ComparisonRow } from "./comparison";
import { rowOfParagraph } from "./findings";
import type { ParagraphElsewhere } from "./other-state";
import type { PassageState, ResolvedPassage } from "./passage";

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
  return { state: stateOf(row, found, paragraph), paragraph: found, row };
}

function stateOf(row: ComparisonRow, found: number | null, paragraph: number): PassageState {
  const alone = row.base.length === 1 && row.other.length === 1;
  if (row.relation !== "same" || !alone) return "changed";
  return found === paragraph ? "exact" : "moved";
}

/**
 * Where paragraph `paragraph` of the comparison's other text came from in its base, both being states of one source:
 * `gone` means that the base has nothing that stands for it.
 */
function traceParagraph(comparison: Comparison, paragraph: number): FollowedParagraph {
  const row =
    comparison.rows.find(({ other }) => other.some(({ number }) => number === paragraph)) ?? null;
  if (row === null || row.base.length === 0) return { state: "gone", paragraph: null, row };
  const found = row.base.find(({ number }) => number !== null)?.number ?? null;
  return { state: stateOf(row, found, paragraph), paragraph: found, row };
}

/** A paragraph of the earlier text in the later one: see `ParagraphElsewhere`. */
export function paragraphSince(comparison: Comparison, paragraph: number): ParagraphElsewhere {
  const { state, paragraph: found, row } = followParagraph(comparison, paragraph);
  return { paragraph, state, found, row, numberBefore: null };
}

/** A paragraph of the later text in the earlier one, and what had its number there. */
export function paragraphBefore(comparison: Comparison, paragraph: number): ParagraphElsewhere {
  const { state, paragraph: found, row } = traceParagraph(comparison, paragraph);
  const namesake = followParagraph(comparison, paragraph);
  const another = namesake.row !== null && namesake.row !== row;
  return {
    paragraph,
    state,
    found,
    row,
    numberBefore: another ? { state: namesake.state, paragraph: namesake.paragraph } : null,
  };
}
