import type { Range } from "../text/range";
import type { TokenSequence } from "../text/tokenize";
import { diffCodes } from "./diff-words";
import { joinSegments, type Segment } from "./segment";
import { toUnits, type Units } from "./units";
import type { WordForms } from "./word-forms";

export interface FoundSegments {
  readonly segments: readonly Segment[];
  readonly precise: boolean;
}

/**
 * Compares two stretches of tokens by their forms without house style and spelling, so that "U.S." pairs with "US" and
 * "per cent" with "%", and tells which of these pairs differ in more than typography.
 */
export function findSegments(
  base: TokenSequence,
  baseRange: Range,
  other: TokenSequence,
  otherRange: Range,
  forms: WordForms,
): FoundSegments {
  const left = toUnits(base, baseRange, forms);
  const right = toUnits(other, otherRange, forms);
  const { edits, precise } = diffCodes(left.keys, right.keys);
  const segments: Segment[] = [];
  let at = 0;
  let shift = 0;
  for (const edit of [
    ...edits,
    {
      base: { start: left.length, end: left.length },
      other: { start: right.length, end: right.length },
    },
  ]) {
    for (; at < edit.base.start; at++)
      segments.push(pairOf(base, left, at, other, right, at + shift, forms));
    segments.push({
      kind: "changed",
      baseStart: left.firsts[edit.base.start] as number,
      baseEnd: left.firsts[edit.base.end] as number,
      otherStart: right.firsts[edit.other.start] as number,
      otherEnd: right.firsts[edit.other.end] as number,
    });
    at = edit.base.end;
    shift = edit.other.end - edit.base.end;
  }
  return { segments: joinSegments(segments), precise };
}

function pairOf(
  base: TokenSequence,
  left: Units,
  i: number,
  other: TokenSequence,
  right: Units,
  k: number,
  forms: WordForms,
): Segment {
  const baseStart = left.firsts[i] as number;
  const baseEnd = left.firsts[i + 1] as number;
  const otherStart = right.firsts[k] as number;
  const otherEnd = right.firsts[k + 1] as number;
  const single = baseEnd - baseStart === 1 && otherEnd - otherStart === 1;
  let same = baseEnd - baseStart === otherEnd - otherStart;
  for (let t = 0; same && t < baseEnd - baseStart; t++)
    same = base.codes[baseStart + t] === other.codes[otherStart + t];
  const kind = same
    ? "same"
    : single && forms.isSpelling(base.codes[baseStart] as number, other.codes[otherStart] as number)
      ? "spelling"
      : "style";
  return { kind, baseStart, baseEnd, otherStart, otherEnd };
}
