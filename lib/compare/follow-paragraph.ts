import type { Block } from "../article/article";
import type { Comparison, ComparisonRow } from "./comparison";
import type { ParagraphElsewhere, PassageNumber } from "./other-state";
import type { PassageState, ResolvedPassage } from "./passage";
import { numberTurns } from "./row-id";

/** What became of a paragraph, or of a turn of an interview, in another state of the same source. */
export interface FollowedParagraph extends ResolvedPassage {
  /** The row that holds it, so that both can be shown; null where the older text has no such passage. */
  readonly row: ComparisonRow | null;
}

type Side = "base" | "other";

/**
 * What became of a passage of the comparison's base in its other text, both being states of one source. What was split or
 * joined is `changed`, also where every word is kept. Typography is no change.
 */
export const followParagraph = (comparison: Comparison, number: PassageNumber): FollowedParagraph =>
  follow(comparison, number, "base", "other");

/** Where a passage of the other text came from: `gone` means that the base has nothing that stands for it. */
const traceParagraph = (comparison: Comparison, number: PassageNumber): FollowedParagraph =>
  follow(comparison, number, "other", "base");

function follow(
  comparison: Comparison,
  number: PassageNumber,
  from: Side,
  to: Side,
): FollowedParagraph {
  const turns = numberTurns(comparison[from].article.blocks);
  const isIt = (block: Block): boolean =>
    typeof number === "number" ? block.number === number : turns.get(block.id) === number.turn;
  const row = comparison.rows.find((one) => one[from].some(isIt)) ?? null;
  if (row === null || row[to].length === 0) return { state: "gone", paragraph: null, row };
  const paragraph = row[to].find((block) => block.number !== null)?.number ?? null;
  const there = numberTurns(comparison[to].article.blocks);
  const turn = row[to].flatMap(({ id }) => there.get(id) ?? [])[0];
  const isSame =
    typeof number === "number" ? paragraph === number : paragraph === null && turn === number.turn;
  return {
    state: stateOf(row, isSame),
    paragraph,
    ...(paragraph === null && turn !== undefined ? { turn } : {}),
    row,
  };
}

function stateOf(row: ComparisonRow, isSame: boolean): PassageState {
  const alone = row.base.length === 1 && row.other.length === 1;
  if (row.relation !== "same" || !alone) return "changed";
  return isSame ? "exact" : "moved";
}

const elsewhere = (
  asked: PassageNumber,
  { state, paragraph, turn, row }: FollowedParagraph,
): Omit<ParagraphElsewhere, "numberBefore"> => ({
  asked,
  state,
  found: paragraph ?? (turn === undefined ? null : { turn }),
  row,
});

/** A passage of the earlier text in the later one: see `ParagraphElsewhere`. */
export const paragraphSince = (
  comparison: Comparison,
  number: PassageNumber,
): ParagraphElsewhere => ({
  ...elsewhere(number, followParagraph(comparison, number)),
  numberBefore: null,
});

/** A passage of the later text in the earlier one, and what had its number there. */
export function paragraphBefore(comparison: Comparison, number: PassageNumber): ParagraphElsewhere {
  const traced = traceParagraph(comparison, number);
  const { row, ...namesake } = followParagraph(comparison, number);
  return {
    ...elsewhere(number, traced),
    numberBefore: row !== null && row !== traced.row ? namesake : null,
  };
}
