import type { TextChange } from "@/lib/diff/change";

export type Side = "base" | "other";

/** A stretch of one side's text: `change` is the index of the change it belongs to in `row.changes`, or null where both sides agree. */
export interface Segment {
  readonly text: string;
  readonly change: number | null;
}

/** A stretch of the merged line: `base` and `other` only on that side, `both` on both. */
export interface MergedSegment extends Segment {
  readonly side: Side | "both";
}

/**
 * The text of one side as segments; joined they are the source text, character for character.
 * A change that has no words on this side leaves an empty segment at its place.
 */
export function sideSegments(
  text: string,
  changes: readonly TextChange[],
  side: Side,
): readonly Segment[] {
  const segments: Segment[] = [];
  let at = 0;
  changes.forEach((change, index) => {
    const { start, end } = change[side].range;
    if (start > at) segments.push({ text: text.slice(at, start), change: null });
    segments.push({ text: text.slice(start, end), change: index });
    at = end;
  });
  if (at < text.length) segments.push({ text: text.slice(at), change: null });
  return segments;
}

/**
 * Both sides in one line: what agrees once, then at each change the base's words and the other's.
 * Leaving out the `other` segments gives the base text, leaving out the `base` segments the other one.
 */
export function mergedSegments(
  baseText: string,
  changes: readonly TextChange[],
): readonly MergedSegment[] {
  const segments: MergedSegment[] = [];
  let at = 0;
  changes.forEach((change, index) => {
    const { start, end } = change.base.range;
    if (start > at) segments.push({ text: baseText.slice(at, start), change: null, side: "both" });
    if (end > start)
      segments.push({ text: baseText.slice(start, end), change: index, side: "base" });
    if (change.other.text !== "")
      segments.push({ text: change.other.text, change: index, side: "other" });
    at = end;
  });
  if (at < baseText.length) segments.push({ text: baseText.slice(at), change: null, side: "both" });
  return segments;
}

/**
 * Cuts segments at block borders, so that a merged row shows each of its paragraphs as one:
 * `["One.\nTwo.", …]` with blocks of 4 and 4 characters becomes `[["One."], ["Two.", …]]`. The joining newline falls away.
 */
export function segmentsByBlock(
  segments: readonly Segment[],
  lengths: readonly number[],
): readonly (readonly Segment[])[] {
  const blocks: Segment[][] = lengths.map(() => []);
  let block = 0;
  let left = lengths[0] ?? 0;
  for (const segment of segments) {
    let rest = segment.text;
    if (rest === "") blocks[block]?.push(segment);
    while (rest !== "") {
      if (left === 0 && block + 1 < lengths.length) {
        block += 1;
        left = lengths[block] ?? 0;
        rest = rest.slice(1);
        continue;
      }
      const piece = rest.slice(0, left || rest.length);
      blocks[block]?.push({ ...segment, text: piece });
      left = Math.max(0, left - piece.length);
      rest = rest.slice(piece.length);
    }
  }
  return blocks;
}
