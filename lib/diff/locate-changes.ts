import type { Range } from "../text/range";
import { TokenKind, type TokenSequence } from "../text/tokenize";
import { isOneSided, type Segment } from "./segment";
import { findTypography, type TextEdit } from "./typography-changes";

/** A segment's place in the two texts; `segment` null for a difference of typography. */
export interface LocatedChange extends TextEdit {
  readonly segment: Segment | null;
  /** Whether it is a quotation mark in another glyph. */
  readonly isMark?: boolean;
}

/**
 * Turns segments into places in the two texts, white space included, so that putting the other text into every place of
 * the base gives the other text byte for byte. White space that differs beside a change becomes part of it; elsewhere,
 * and for every glyph, it is a difference of typography of its own.
 */
export function locateChanges(
  base: TokenSequence,
  other: TokenSequence,
  segments: readonly Segment[],
): readonly LocatedChange[] {
  const located: LocatedChange[] = [];
  let baseDone = 0;
  let otherDone = 0;
  for (const segment of segments) {
    if (segment.kind === "same") {
      locateSame(base, other, segment, baseDone, otherDone, located);
      baseDone = base.ends[segment.baseEnd - 1] as number;
      otherDone = other.ends[segment.otherEnd - 1] as number;
    } else {
      const change = isOneSided(segment)
        ? placeOneSided(base, other, segment, baseDone, otherDone)
        : placeBoth(base, other, segment, baseDone, otherDone);
      located.push(change);
      baseDone = change.base.end;
      otherDone = change.other.end;
    }
  }
  locateGap(base, other, baseDone, base.text.length, otherDone, other.text.length, located);
  return leaveOutNothing(base.text, other.text, located);
}

/**
 * The same letters may be cut into tokens in two ways ("Nov." before a figure, "Nov" and "." at the end of a sentence):
 * changes that give the same text are none.
 */
function leaveOutNothing(
  base: string,
  other: string,
  located: readonly LocatedChange[],
): readonly LocatedChange[] {
  const kept: LocatedChange[] = [];
  for (const change of located) {
    const { start, end } = change.base;
    if (sameText(base, start, end, other, change.other.start, change.other.end)) continue;
    const last = kept[kept.length - 1];
    const touches =
      last !== undefined && last.base.end === start && last.other.end === change.other.start;
    if (touches && sameText(base, last.base.start, end, other, last.other.start, change.other.end))
      kept.pop();
    else kept.push(change);
  }
  return kept;
}

/** Glyphs and white space that differ within tokens that pair one to one. */
function locateSame(
  base: TokenSequence,
  other: TokenSequence,
  segment: Segment,
  baseFrom: number,
  otherFrom: number,
  located: LocatedChange[],
): void {
  const shift = segment.otherStart - segment.baseStart;
  let baseDone = baseFrom;
  let otherDone = otherFrom;
  let token = segment.baseStart;
  while (token < segment.baseEnd) {
    const equal = equalUnits(base.text, baseDone, other.text, otherDone);
    while (
      token < segment.baseEnd &&
      (base.ends[token] as number) <= baseDone + equal &&
      (other.ends[token + shift] as number) - otherDone === (base.ends[token] as number) - baseDone
    )
      token += 1;
    if (token === segment.baseEnd) return;
    if (token > segment.baseStart) {
      baseDone = Math.max(baseDone, base.ends[token - 1] as number);
      otherDone = Math.max(otherDone, other.ends[token - 1 + shift] as number);
    }
    const baseStart = base.starts[token] as number;
    const baseEnd = base.ends[token] as number;
    const otherStart = other.starts[token + shift] as number;
    const otherEnd = other.ends[token + shift] as number;
    const count = located.length;
    locateGap(base, other, baseDone, baseStart, otherDone, otherStart, located);
    const gapBefore = located.length > count;
    const isMark = base.kinds[token] === TokenKind.quotation;
    for (const edit of findTypography(
      base.text,
      baseStart,
      baseEnd,
      other.text,
      otherStart,
      otherEnd,
    )) {
      const change = { base: edit.base, other: edit.other, segment: null, isMark };
      if (gapBefore) pushJoined(located, change);
      else located.push(change);
    }
    baseDone = baseEnd;
    otherDone = otherEnd;
    token += 1;
  }
}

/** Units that the texts have in common from two offsets on. */
function equalUnits(a: string, aStart: number, b: string, bStart: number): number {
  const most = Math.min(a.length - aStart, b.length - bStart);
  let count = 0;
  while (count < most && a.charCodeAt(aStart + count) === b.charCodeAt(bStart + count)) count += 1;
  return count;
}

/** White space that differs: part of the change that ends where it begins, else a difference of its own. */
function locateGap(
  base: TokenSequence,
  other: TokenSequence,
  baseStart: number,
  baseEnd: number,
  otherStart: number,
  otherEnd: number,
  located: LocatedChange[],
): void {
  if (sameText(base.text, baseStart, baseEnd, other.text, otherStart, otherEnd)) return;
  pushJoined(located, {
    base: { start: baseStart, end: baseEnd },
    other: { start: otherStart, end: otherEnd },
    segment: null,
  });
}

/** White space and the glyph or change that it touches are one place: "[« |“]". */
function pushJoined(located: LocatedChange[], change: LocatedChange): void {
  const last = located[located.length - 1];
  if (last?.base.end !== change.base.start || last.other.end !== change.other.start)
    located.push(change);
  else
    located[located.length - 1] = {
      ...last,
      base: { start: last.base.start, end: change.base.end },
      other: { start: last.other.start, end: change.other.end },
    };
}

/** Words on both sides; white space before them that differs comes with them. */
function placeBoth(
  base: TokenSequence,
  other: TokenSequence,
  segment: Segment,
  baseDone: number,
  otherDone: number,
): LocatedChange {
  const baseStart = base.starts[segment.baseStart] as number;
  const otherStart = other.starts[segment.otherStart] as number;
  const same = sameText(base.text, baseDone, baseStart, other.text, otherDone, otherStart);
  return {
    base: {
      start: same ? baseStart : baseDone,
      end: base.ends[segment.baseEnd - 1] as number,
    },
    other: {
      start: same ? otherStart : otherDone,
      end: other.ends[segment.otherEnd - 1] as number,
    },
    segment,
  };
}

/**
 * Words on one side only take one of the two gaps around them, the one that leaves the other side's gap as it is:
 * "and [in ]dealing", "rain[, snow] and wind", "It rained[ hard]."
 */
function placeOneSided(
  base: TokenSequence,
  other: TokenSequence,
  segment: Segment,
  baseDone: number,
  otherDone: number,
): LocatedChange {
  const baseNext = base.starts[segment.baseEnd] ?? base.text.length;
  const otherNext = other.starts[segment.otherEnd] ?? other.text.length;
  const inBase = segment.otherStart === segment.otherEnd;
  const full = inBase ? base : other;
  const done = inBase ? baseDone : otherDone;
  const next = inBase ? baseNext : otherNext;
  const first = full.starts[inBase ? segment.baseStart : segment.otherStart] as number;
  const last = full.ends[(inBase ? segment.baseEnd : segment.otherEnd) - 1] as number;
  const empty = inBase ? other : base;
  const emptyGap = inBase
    ? { start: otherDone, end: otherNext }
    : { start: baseDone, end: baseNext };
  const build = (range: Range, at: Range): LocatedChange =>
    inBase ? { base: range, other: at, segment } : { base: at, other: range, segment };
  const { start, end } = emptyGap;
  if (sameText(full.text, done, first, empty.text, start, end))
    return build({ start: first, end: next }, { start: end, end });
  if (sameText(full.text, last, next, empty.text, start, end))
    return build({ start: done, end: last }, { start, end: start });
  return build({ start: done, end: next }, emptyGap);
}

function sameText(
  a: string,
  aStart: number,
  aEnd: number,
  b: string,
  bStart: number,
  bEnd: number,
): boolean {
  if (aEnd - aStart !== bEnd - bStart) return false;
  for (let i = aStart, k = bStart; i < aEnd; i++, k++)
    if (a.charCodeAt(i) !== b.charCodeAt(k)) return false;
  return true;
}
