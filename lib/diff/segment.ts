/**
 * A stretch of two token sequences, in token positions. Segments follow each other without a gap on either side.
 * `same`: the tokens pair one to one and are equal but for typography. `style` and `spelling`: one thing in two forms.
 * `changed`: different words, or words on one side only.
 */
export interface Segment {
  readonly kind: "same" | "style" | "spelling" | "changed";
  readonly baseStart: number;
  readonly baseEnd: number;
  readonly otherStart: number;
  readonly otherEnd: number;
}

/** Joins neighbours of one kind that can be one (`same` and `changed`), and leaves out empty ones. */
export function joinSegments(segments: readonly Segment[]): readonly Segment[] {
  const joined: Segment[] = [];
  for (const segment of segments) {
    if (segment.baseStart === segment.baseEnd && segment.otherStart === segment.otherEnd) continue;
    const last = joined[joined.length - 1];
    if (
      last !== undefined &&
      last.kind === segment.kind &&
      (segment.kind === "same" || segment.kind === "changed")
    )
      joined[joined.length - 1] = {
        ...last,
        baseEnd: segment.baseEnd,
        otherEnd: segment.otherEnd,
      };
    else joined.push(segment);
  }
  return joined;
}

export const isOneSided = (segment: Segment): boolean =>
  segment.baseStart === segment.baseEnd || segment.otherStart === segment.otherEnd;
