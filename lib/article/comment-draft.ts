import type { CommentSegment } from "./comment-segments";

/** A comment while its links are still being found. */
export interface CommentDraft {
  readonly id: string;
  readonly segment: CommentSegment;
  /** The lines of its own text, with their numbers in the raw file. */
  readonly lines: readonly { readonly number: number; readonly text: string }[];
  readonly range: readonly [first: number, last: number];
}
