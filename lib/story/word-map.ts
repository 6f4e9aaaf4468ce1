import type { Block } from "../article/article";
import type { Comparison, ComparisonRow } from "../compare/comparison";
import { rowText } from "../compare/row-text";
import { createVocabulary } from "../text/tokenize";
import { pairWords, wordsOf } from "./compare-words";

/** Where the words of one base block stand in the other side of its row. */
export interface WordMap {
  readonly row: ComparisonRow;
  readonly base: readonly string[];
  readonly other: readonly string[];
  /** For each base word the index of its partner in `other`, or -1. */
  readonly partner: readonly number[];
}

/** The row of a comparison that holds a block of the base; null where none does. */
export const rowOfBlock = (comparison: Comparison, block: Block): ComparisonRow | null =>
  comparison.rows.find((row) => row.base.some((candidate) => candidate.id === block.id)) ?? null;

/** Pairs the words of a base block with those of the other side; null where the passage is not carried. */
export function mapWords(comparison: Comparison, block: Block): WordMap | null {
  const row = rowOfBlock(comparison, block);
  if (!row || row.other.length === 0) return null;
  const vocabulary = createVocabulary();
  const base = wordsOf(block.text, vocabulary).words;
  const other = wordsOf(rowText(row.other), vocabulary).words;
  const partner = new Array<number>(base.length).fill(-1);
  for (const [i, j] of pairWords(base, other)) partner[i] = j;
  return { row, base, other, partner };
}

/** What became of a run of base words `[start, end)` in the other text. */
export type Fate = "kept" | "gone" | "probably-gone" | "reworded";

/**
 * `kept`: all its words stand there in a row, beside a neighbour they have in the base too.
 * `gone`: both neighbours stand there and the run does not ("and [in] dealing" → "and dealing").
 * `probably-gone`: the two words on one side of the run stand there, the run does not ("planned [not] harm the well" →
 * "would harm the well"). `reworded`: anything else.
 */
export function fateOf(map: WordMap, start: number, end: number): Fate {
  const { partner } = map;
  const at = (index: number): number => partner[index] ?? -1;
  const follows = (index: number): boolean => at(index) >= 0 && at(index + 1) === at(index) + 1;
  let whole = at(start) >= 0;
  for (let index = start; index + 1 < end; index++) whole &&= follows(index);
  const before = start > 0;
  const after = end < map.base.length;
  if (whole) {
    const anchored = (before && follows(start - 1)) || (after && follows(end - 1));
    return anchored || (!before && !after) ? "kept" : "reworded";
  }
  const missing = Array.from({ length: end - start }, (_, i) => at(start + i)).every((j) => j < 0);
  if (!missing && end - start === 1) return "reworded";
  const left = before ? at(start - 1) : -1;
  const right = after ? at(end) : -1;
  if (left >= 0 && right > left && right - left <= end - start + 2) return "gone";
  if (!before && right >= 0 && right <= 2) return "gone";
  if (!after && left >= 0 && map.other.length - left <= 3) return "gone";
  if (right >= 0 && follows(end)) return "probably-gone";
  if (left >= 0 && start > 1 && follows(start - 2)) return "probably-gone";
  return "reworded";
}

/** The words of the other text that stand in place of the base words `[start, end)`. */
export function standingInstead(map: WordMap, start: number, end: number): readonly string[] {
  const left = start > 0 ? (map.partner[start - 1] ?? -1) : -1;
  const right = end < map.base.length ? (map.partner[end] ?? -1) : map.other.length;
  if (right < 0 || (start > 0 && left < 0)) return [];
  return map.other.slice(left + 1, right);
}
