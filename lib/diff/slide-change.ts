import type { Segment } from "./segment";
import {
  endsSentence,
  isClauseMark,
  isQuotationMark,
  isStopWord,
  isWord,
  type WordContext,
} from "./word-context";

/**
 * Words added or left out among repeats of themselves may stand in several places; this moves them to where a reader
 * would put them. "the rain, [the wind, ]the snow" rather than "the [rain, the ]wind, the snow": a change begins and
 * ends where a sentence does, or at a comma, or at a small word.
 */
export function slideChange(
  change: Segment,
  before: Segment | undefined,
  after: Segment | undefined,
  base: WordContext,
  other: WordContext,
): number {
  const inBase = change.otherStart === change.otherEnd;
  const side = inBase ? base : other;
  const start = inBase ? change.baseStart : change.otherStart;
  const end = inBase ? change.baseEnd : change.otherEnd;
  const { codes } = side.tokens;
  const roomLeft = before?.kind === "same" ? before.baseEnd - before.baseStart : 0;
  const roomRight = after?.kind === "same" ? after.baseEnd - after.baseStart : 0;
  let left = 0;
  while (left < roomLeft && codes[start - 1 - left] === codes[end - 1 - left]) left += 1;
  let right = 0;
  while (right < roomRight && codes[start + right] === codes[end + right]) right += 1;
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (let shift = -left; shift <= right; shift++) {
    const score =
      edgeScore(side, start + shift) +
      edgeScore(side, end + shift) +
      balance(side, start + shift, end + shift);
    if (score >= most) {
      most = score;
      best = shift;
    }
  }
  return best;
}

/** How natural a cut before token `i` is. */
function edgeScore(side: WordContext, i: number): number {
  const { length } = side.tokens;
  if (i <= 0 || i >= length) return 6;
  if (endsSentence(side, i)) return 0;
  if (endsSentence(side, i - 1)) return 5;
  if (isQuotationMark(side, i - 1) && i > 1 && endsSentence(side, i - 2)) return 5;
  if (isClauseMark(side, i)) return 3;
  if (isClauseMark(side, i - 1)) return 2;
  if (isStopWord(side, i) && isWord(side, i - 1) && !isStopWord(side, i - 1)) return 1;
  return 0;
}

/** A change that takes one mark of a pair and leaves the other is hard to read. */
function balance(side: WordContext, start: number, end: number): number {
  let marks = 0;
  let depth = 0;
  for (let i = start; i < end; i++) {
    if (isQuotationMark(side, i)) marks += 1;
    const word = side.forms.word(side.tokens.codes[i] as number);
    if (word === "(") depth += 1;
    else if (word === ")") depth -= 1;
  }
  return (marks % 2 === 0 ? 0 : -4) + (depth === 0 ? 0 : -4);
}
