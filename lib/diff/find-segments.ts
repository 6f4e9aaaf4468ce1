import type { Range } from "../text/range";
import { TokenKind, type TokenSequence } from "../text/tokenize";
import { diffCodes } from "./diff-words";
import { joinSegments, type Segment } from "./segment";
import { singleKey, toUnits, type Units } from "./units";
import type { WordEdit } from "./word-edit";
import type { WordForms } from "./word-forms";

export interface FoundSegments {
  readonly segments: readonly Segment[];
  readonly precise: boolean;
}

/** Equal tokens that a figure before them may belong to: "[9.40→9:40] p.m." is one time in two forms. */
const AFTER_FIGURE = 1;

/**
 * Compares two stretches of tokens: first by their codes, then, where words stand against words, by their forms without
 * house style and spelling, so that "U.S." pairs with "US" and "per cent" with "%".
 */
export function findSegments(
  base: TokenSequence,
  baseRange: Range,
  other: TokenSequence,
  otherRange: Range,
  forms: WordForms,
): FoundSegments {
  const { edits, precise } = diffCodes(
    base.codes.subarray(baseRange.start, baseRange.end),
    other.codes.subarray(otherRange.start, otherRange.end),
  );
  const segments: Segment[] = [];
  let baseDone = baseRange.start;
  let otherDone = otherRange.start;
  const same = (baseEnd: number, otherEnd: number) => {
    segments.push({
      kind: "same",
      baseStart: baseDone,
      baseEnd,
      otherStart: otherDone,
      otherEnd,
    });
    baseDone = baseEnd;
    otherDone = otherEnd;
  };
  edits.forEach((edit, i) => {
    const found = shift(edit, baseRange.start, otherRange.start);
    const room = (edits[i + 1]?.base.start ?? baseRange.end - baseRange.start) - edit.base.end;
    const { base: from, other: to } = withFigureTail(found, room, base, other);
    same(from.start, to.start);
    if (from.start === from.end || to.start === to.end) segments.push(changed(from, to));
    else if (from.end - from.start === 1 && to.end - to.start === 1)
      segments.push(pairWords(base, from, other, to, forms));
    else for (const pair of pairForms(base, from, other, to, forms)) segments.push(pair);
    baseDone = from.end;
    otherDone = to.end;
  });
  same(baseRange.end, otherRange.end);
  return { segments: joinSegments(segments), precise };
}

const shift = ({ base, other }: WordEdit, baseBy: number, otherBy: number): WordEdit => ({
  base: { start: base.start + baseBy, end: base.end + baseBy },
  other: { start: other.start + otherBy, end: other.end + otherBy },
});

function withFigureTail(
  edit: WordEdit,
  room: number,
  base: TokenSequence,
  other: TokenSequence,
): WordEdit {
  const { base: from, other: to } = edit;
  const figure =
    from.end > from.start &&
    to.end > to.start &&
    base.kinds[from.end - 1] === TokenKind.number &&
    other.kinds[to.end - 1] === TokenKind.number;
  if (!figure || room < AFTER_FIGURE) return edit;
  return {
    base: { start: from.start, end: from.end + AFTER_FIGURE },
    other: { start: to.start, end: to.end + AFTER_FIGURE },
  };
}

const changed = (base: Range, other: Range): Segment => ({
  kind: "changed",
  baseStart: base.start,
  baseEnd: base.end,
  otherStart: other.start,
  otherEnd: other.end,
});

/** One word for another, the most frequent case. */
function pairWords(
  base: TokenSequence,
  from: Range,
  other: TokenSequence,
  to: Range,
  forms: WordForms,
): Segment {
  const apart = changed(from, to);
  if (singleKey(base, from.start, forms) !== singleKey(other, to.start, forms)) return apart;
  const isSpelling = forms.isSpelling(
    base.codes[from.start] as number,
    other.codes[to.start] as number,
  );
  return { ...apart, kind: isSpelling ? "spelling" : "style" };
}

/** Segments of two stretches that have few or no codes in common. */
function pairForms(
  base: TokenSequence,
  baseRange: Range,
  other: TokenSequence,
  otherRange: Range,
  forms: WordForms,
): readonly Segment[] {
  const left = toUnits(base, baseRange, forms);
  const right = toUnits(other, otherRange, forms);
  const segments: Segment[] = [];
  let at = 0;
  let ahead = 0;
  const pairUpTo = (end: number) => {
    for (; at < end; at++) segments.push(pairOf(base, left, at, other, right, at + ahead, forms));
  };
  for (const edit of diffCodes(left.keys, right.keys).edits) {
    pairUpTo(edit.base.start);
    segments.push(
      changed(
        {
          start: left.firsts[edit.base.start] as number,
          end: left.firsts[edit.base.end] as number,
        },
        {
          start: right.firsts[edit.other.start] as number,
          end: right.firsts[edit.other.end] as number,
        },
      ),
    );
    at = edit.base.end;
    ahead = edit.other.end - edit.base.end;
  }
  pairUpTo(left.length);
  return segments;
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
