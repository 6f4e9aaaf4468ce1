import { TokenKind, type TokenSequence } from "../text/tokenize";
import { joinSegments, type Segment } from "./segment";
import type { WordContext } from "./word-context";

/** Equal marks of punctuation between two changes that still count as one place: "frankly[,” he said→, at length].[|”]". */
const NEAR = 3;

/**
 * Lets quotation marks stand against quotation marks, so that no change runs from inside a quotation to outside it:
 * `talk[,” he said| at length].[|”]` becomes `talk[,| at length.]”[ he said.|]`. Without it, words that were added to a
 * quotation would seem to replace the name of who spoke. Looks at each change, alone and with the next one where only
 * punctuation stands between them, and cuts where both sides hold the same number of marks.
 */
export function anchorQuotations(
  segments: readonly Segment[],
  base: WordContext,
  other: WordContext,
): readonly Segment[] {
  const anchored: Segment[] = [];
  for (let i = 0; i < segments.length; i++) {
    const segment = segments[i] as Segment;
    if (segment.kind !== "changed") {
      anchored.push(segment);
      continue;
    }
    const [between, next] = [segments[i + 1], segments[i + 2]];
    const pair =
      between !== undefined &&
      next?.kind === "changed" &&
      onlyPunctuation(between, base.tokens) &&
      !cuts(segment, base.tokens, other.tokens)
        ? spanOf(segment, next)
        : null;
    const found = pair && cuts(pair, base.tokens, other.tokens);
    if (pair && found) {
      anchored.push(...cutAt(pair, found, base.tokens, other.tokens));
      i += 2;
    } else {
      const own = cuts(segment, base.tokens, other.tokens);
      anchored.push(...(own ? cutAt(segment, own, base.tokens, other.tokens) : [segment]));
    }
  }
  return joinSame(anchored);
}

/** Joins equal stretches only: two changes that touch were parted on purpose. */
function joinSame(segments: readonly Segment[]): readonly Segment[] {
  const joined: Segment[] = [];
  for (const segment of segments) {
    const last = joined[joined.length - 1];
    if (last?.kind === "same" && segment.kind === "same")
      joined[joined.length - 1] = { ...last, baseEnd: segment.baseEnd, otherEnd: segment.otherEnd };
    else joined.push(segment);
  }
  return joined;
}

const spanOf = (first: Segment, last: Segment): Segment => ({
  ...first,
  baseEnd: last.baseEnd,
  otherEnd: last.otherEnd,
});

function onlyPunctuation(segment: Segment, { kinds }: TokenSequence): boolean {
  if (segment.kind !== "same" || segment.baseEnd - segment.baseStart > NEAR) return false;
  for (let i = segment.baseStart; i < segment.baseEnd; i++)
    if (kinds[i] !== TokenKind.punctuation) return false;
  return true;
}

/** Where the marks of a change stand, in pairs; null where one side has more of them, or neither has any. */
function cuts(
  segment: Segment,
  base: TokenSequence,
  other: TokenSequence,
): readonly (readonly [base: number, other: number])[] | null {
  const ours = marksIn(base, segment.baseStart, segment.baseEnd);
  const theirs = marksIn(other, segment.otherStart, segment.otherEnd);
  if (ours.length === 0 || ours.length !== theirs.length) return null;
  return ours.map((mark, i) => [mark, theirs[i] as number] as const);
}

function marksIn({ kinds }: TokenSequence, start: number, end: number): readonly number[] {
  const marks: number[] = [];
  for (let i = start; i < end; i++) if (kinds[i] === TokenKind.quotation) marks.push(i);
  return marks;
}

function cutAt(
  segment: Segment,
  marks: readonly (readonly [base: number, other: number])[],
  base: TokenSequence,
  other: TokenSequence,
): readonly Segment[] {
  const pieces: Segment[] = [];
  let { baseStart, otherStart } = segment;
  for (const [ours, theirs] of [...marks, [segment.baseEnd, segment.otherEnd] as const]) {
    pieces.push(
      ...trimmed(
        { kind: "changed", baseStart, baseEnd: ours, otherStart, otherEnd: theirs },
        base,
        other,
      ),
    );
    if (ours < segment.baseEnd) pieces.push(sameToken(ours, theirs));
    baseStart = ours + 1;
    otherStart = theirs + 1;
  }
  return pieces;
}

const sameToken = (base: number, other: number): Segment => ({
  kind: "same",
  baseStart: base,
  baseEnd: base + 1,
  otherStart: other,
  otherEnd: other + 1,
});

/** A piece between marks without the tokens that both sides begin or end with. */
function trimmed(piece: Segment, base: TokenSequence, other: TokenSequence): readonly Segment[] {
  const length = Math.min(piece.baseEnd - piece.baseStart, piece.otherEnd - piece.otherStart);
  const equal = (i: number, k: number): boolean => base.codes[i] === other.codes[k];
  let front = 0;
  while (front < length && equal(piece.baseStart + front, piece.otherStart + front)) front += 1;
  let back = 0;
  while (back < length - front && equal(piece.baseEnd - 1 - back, piece.otherEnd - 1 - back))
    back += 1;
  const baseCut = { start: piece.baseStart + front, end: piece.baseEnd - back };
  const otherCut = { start: piece.otherStart + front, end: piece.otherEnd - back };
  return joinSegments([
    { ...piece, kind: "same", baseEnd: baseCut.start, otherEnd: otherCut.start },
    {
      kind: "changed",
      baseStart: baseCut.start,
      baseEnd: baseCut.end,
      otherStart: otherCut.start,
      otherEnd: otherCut.end,
    },
    { ...piece, kind: "same", baseStart: baseCut.end, otherStart: otherCut.end },
  ]);
}
