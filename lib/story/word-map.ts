import type { Block } from "../article/article";
import type { Comparison, ComparisonRow } from "../compare/comparison";
import { rowText } from "../compare/row-text";
import type { Range } from "../text/range";
import { createVocabulary } from "../text/tokenize";
import { indexOfRun, pairWords, type Words, wordsOf } from "./compare-words";

/** Where the words of one base block stand in the other side of its row. */
export interface WordMap {
  readonly row: ComparisonRow;
  readonly base: readonly string[];
  readonly other: readonly string[];
  /** Where the words stand: UTF-16 offsets in the block's text, and in the row text of the other side. */
  readonly baseWords: Words;
  readonly otherWords: Words;
  /** For each base word the index of its partner in `other`, or -1. */
  readonly partner: readonly number[];
}

/** The row of a comparison that holds a block of the base, the headlines as one; null where none does. */
export const rowOfBlock = (comparison: Comparison, block: Block): ComparisonRow | null =>
  comparison.rows.find((row) => row.base.some((candidate) => candidate.id === block.id)) ??
  headlineRow(comparison, block);

function headlineRow({ headline }: Comparison, block: Block): ComparisonRow | null {
  if (block.kind !== "headline" || !headline?.base.some(({ id }) => id === block.id)) return null;
  const { base, other, changes } = headline;
  return { id: "headline", base, other, relation: "edited", moved: false, similarity: 1, changes };
}

/** Pairs the words of a base block with those of the other side; null where the passage is not carried. */
export function mapWords(comparison: Comparison, block: Block): WordMap | null {
  const row = rowOfBlock(comparison, block);
  if (!row || row.other.length === 0) return null;
  const vocabulary = createVocabulary();
  const baseWords = wordsOf(block.text, vocabulary);
  const otherWords = wordsOf(rowText(row.other), vocabulary);
  const base = baseWords.words;
  const other = otherWords.words;
  const partner = new Array<number>(base.length).fill(-1);
  for (const [i, j] of pairWords(base, other)) partner[i] = j;
  return { row, base, other, baseWords, otherWords, partner };
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

/**
 * Whether a place before `end` is there, though the passage may be worded anew: there, what follows must stand
 * (`im Winter [nicht] ändern` is no `im Winter …` elsewhere), and a reading that was put right (a name, a figure) may
 * lack for any reason.
 */
export const goesOn = ({ row, partner }: WordMap, end: number, isReading: boolean): boolean => {
  const next = partner[end] ?? -1;
  return row.relation !== "rewritten" || (!isReading && next >= 0 && partner[end + 1] === next + 1);
};

/** The words of the other text that stand in place of the base words `[start, end)`. */
export function standingInstead(map: WordMap, start: number, end: number): readonly string[] {
  const left = start > 0 ? (map.partner[start - 1] ?? -1) : -1;
  const right = end < map.base.length ? (map.partner[end] ?? -1) : map.other.length;
  if (right < 0 || (start > 0 && left < 0)) return [];
  return map.other.slice(left + 1, right);
}

/** Where the words `[start, end)` of the base block, or the words around them, stand in the other row text; null where nowhere. */
export function placeInOther(map: WordMap, start: number, end: number): Range | null {
  const { starts, ends } = map.otherWords;
  const near = [start - 1, ...Array.from({ length: end - start }, (_, i) => start + i), end]
    .map((index) => map.partner[index] ?? -1)
    .filter((index) => index >= 0);
  const own = near.filter((index) => {
    const at = map.partner.indexOf(index);
    return at >= start && at < end;
  });
  const shown = own.length === end - start ? own : near;
  if (shown.length === 0) return null;
  return rangeOf(starts, ends, Math.min(...shown), Math.max(...shown));
}

/** Where a run of words stands in the other row text; null where it does not. */
export function runInOther(map: WordMap, run: readonly string[]): Range | null {
  const at = indexOfRun(map.other, run);
  if (at < 0) return null;
  return rangeOf(map.otherWords.starts, map.otherWords.ends, at, at + run.length - 1);
}

const rangeOf = (
  starts: readonly number[],
  ends: readonly number[],
  first: number,
  last: number,
): Range => ({ start: starts[first] ?? 0, end: ends[last] ?? 0 });
