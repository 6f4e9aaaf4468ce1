import type { Range } from "../text/range";

/** One difference between two lists of tokens: token positions, half open; never both ranges empty. */
export interface WordEdit {
  readonly base: Range;
  readonly other: Range;
}

export interface WordDifference {
  /** In order, with at least one common token between two edits. */
  readonly edits: readonly WordEdit[];
  /** False where the texts were too long to look for the shortest difference. */
  readonly precise: boolean;
}
