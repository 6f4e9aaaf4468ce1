import type { CommentSegment } from "./comment-segments";

export interface CommentTextLine {
  readonly number: number;
  readonly text: string;
  /** A label on the line above says that this one is quoted. */
  readonly quoted: boolean;
}

/** A comment while its links are still being found. */
export interface CommentDraft {
  readonly id: string;
  readonly segment: CommentSegment;
  /** The lines of its own text, with their numbers in the raw file. */
  readonly lines: readonly CommentTextLine[];
  /** Whose post a label says it quotes. */
  readonly quotedName: string | null;
  readonly range: readonly [first: number, last: number];
}
