import { hasNoSpaces } from "../text/scripts";
import type { WordContext } from "./word-context";

/** Code units around a changed place that the segmenter reads: words are short, and it is slow on long texts. */
const WINDOW = 48;

/**
 * In scripts without spaces a token is one character, so a change may cut a word: "東[京→亰]駅". Returns how many tokens
 * the change `[start, end)` must grow to either side to stand on word boundaries, at most `left` and `right`.
 */
export function growToWords(
  side: WordContext,
  start: number,
  end: number,
  left: number,
  right: number,
  segmenter: () => Intl.Segmenter,
): readonly [left: number, right: number] {
  const { tokens } = side;
  const needsLeft = left > 0 && isInside(side, start);
  const needsRight = right > 0 && isInside(side, end);
  if (!needsLeft && !needsRight) return [0, 0];
  const cuts = wordCuts(side, start, end, segmenter());
  let growLeft = 0;
  while (needsLeft && growLeft < left && !cuts.has(tokens.starts[start - growLeft] as number))
    growLeft += 1;
  let growRight = 0;
  while (needsRight && growRight < right && !cuts.has(tokens.ends[end + growRight - 1] as number))
    growRight += 1;
  return [growLeft, growRight];
}

/** Whether the place before token `i` lies between two touching characters of such a script. */
function isInside({ tokens }: WordContext, i: number): boolean {
  if (i <= 0 || i >= tokens.length || tokens.ends[i - 1] !== tokens.starts[i]) return false;
  return (
    hasNoSpaces(tokens.text.charCodeAt(tokens.starts[i - 1] as number)) &&
    hasNoSpaces(tokens.text.charCodeAt(tokens.starts[i] as number))
  );
}

/** Offsets where a word ends or starts, near a change; the window begins and ends at a token of another kind. */
function wordCuts(
  { tokens }: WordContext,
  start: number,
  end: number,
  segmenter: Intl.Segmenter,
): ReadonlySet<number> {
  let first = Math.min(start, tokens.length - 1);
  const from = (tokens.starts[first] as number) - WINDOW;
  while (first > 0 && (tokens.starts[first - 1] as number) >= from) first -= 1;
  let last = Math.max(end - 1, 0);
  const to = (tokens.ends[last] as number) + WINDOW;
  while (last < tokens.length - 1 && (tokens.ends[last + 1] as number) <= to) last += 1;
  const offset = tokens.starts[first] as number;
  const window = tokens.text.slice(offset, tokens.ends[last]);
  const cuts = new Set<number>([offset, offset + window.length]);
  for (const { index, segment } of segmenter.segment(window)) {
    cuts.add(offset + index);
    cuts.add(offset + index + segment.length);
  }
  return cuts;
}
