import type { Range } from "../text/range";
import type { TokenSequence } from "../text/tokenize";
import type { Segment } from "./segment";
import { findTypography, type TextEdit } from "./typography-changes";

/** A segment's place in the two texts; `segment` null for a difference of typography. */
export interface LocatedChange extends TextEdit {
  readonly segment: Segment | null;
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
  /** Whether the last located change ends where we stand and may take white space after it. */
  let open = false;

  const gap = (
    baseNext: number,
    otherNext: number,
    into: readonly [Range, Range, Segment] | null,
  ) => {
    const baseGap = { start: baseDone, end: baseNext };
    const otherGap = { start: otherDone, end: otherNext };
    if (sameText(base.text, baseGap, other.text, otherGap)) {
      if (into !== null) located.push({ base: into[0], other: into[1], segment: into[2] });
    } else if (into !== null) {
      located.push({
        base: { start: baseDone, end: into[0].end },
        other: { start: otherDone, end: into[1].end },
        segment: into[2],
      });
    } else if (open) {
      const last = located.pop() as LocatedChange;
      located.push({
        base: { start: last.base.start, end: baseNext },
        other: { start: last.other.start, end: otherNext },
        segment: last.segment,
      });
    } else {
      const edits: TextEdit[] = [];
      findTypography(base.text, baseGap, other.text, otherGap, edits);
      for (const edit of spanning(edits)) located.push({ ...edit, segment: null });
    }
  };

  segments.forEach((segment) => {
    const { baseStart, baseEnd, otherStart, otherEnd } = segment;
    if (segment.kind === "same") {
      const edits: TextEdit[] = [];
      for (let i = baseStart, k = otherStart; i < baseEnd; i++, k++) {
        const from = { start: base.starts[i] as number, end: base.ends[i] as number };
        const to = { start: other.starts[k] as number, end: other.ends[k] as number };
        gap(from.start, to.start, null);
        open = false;
        if (!sameText(base.text, from, other.text, to)) {
          edits.length = 0;
          findTypography(base.text, from, other.text, to, edits);
          for (const edit of edits) located.push({ ...edit, segment: null });
        }
        baseDone = from.end;
        otherDone = to.end;
      }
      return;
    }
    if (baseStart < baseEnd && otherStart < otherEnd) {
      const from = {
        start: base.starts[baseStart] as number,
        end: base.ends[baseEnd - 1] as number,
      };
      const to = {
        start: other.starts[otherStart] as number,
        end: other.ends[otherEnd - 1] as number,
      };
      gap(from.start, to.start, [from, to, segment]);
      baseDone = from.end;
      otherDone = to.end;
    } else {
      const place = placeOneSided(base, other, segment, baseDone, otherDone);
      located.push(place.change);
      baseDone = place.baseDone;
      otherDone = place.otherDone;
    }
    open = true;
  });
  gap(base.text.length, other.text.length, null);
  return located;
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
): { readonly change: LocatedChange; readonly baseDone: number; readonly otherDone: number } {
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
  const build = (range: Range, at: Range) => ({
    change: inBase ? { base: range, other: at, segment } : { base: at, other: range, segment },
    baseDone: inBase ? range.end : at.end,
    otherDone: inBase ? at.end : range.end,
  });
  if (sameText(full.text, { start: done, end: first }, empty.text, emptyGap))
    return build({ start: first, end: next }, { start: emptyGap.end, end: emptyGap.end });
  if (sameText(full.text, { start: last, end: next }, empty.text, emptyGap))
    return build({ start: done, end: last }, { start: emptyGap.start, end: emptyGap.start });
  return build({ start: done, end: next }, emptyGap);
}

/** White space differs as one place. */
function spanning(edits: readonly TextEdit[]): readonly TextEdit[] {
  const first = edits[0];
  const last = edits[edits.length - 1];
  if (first === undefined || last === undefined) return [];
  return [
    {
      base: { start: first.base.start, end: last.base.end },
      other: { start: first.other.start, end: last.other.end },
    },
  ];
}

function sameText(a: string, from: Range, b: string, to: Range): boolean {
  const size = from.end - from.start;
  if (size !== to.end - to.start) return false;
  for (let i = 0; i < size; i++)
    if (a.charCodeAt(from.start + i) !== b.charCodeAt(to.start + i)) return false;
  return true;
}
