import type { StoreWriter } from "../store";

/** One thing that is done to a store; the numbers choose among what is there. */
export interface Operation {
  readonly kind: number;
  readonly a: number;
  readonly b: number;
  readonly at: number;
}

/** What was made so far, in the order it was made. */
export interface Made {
  readonly stories: string[];
  readonly sources: string[];
  readonly hashes: string[];
  /** Ids of the desk's entries. */
  readonly entries: string[];
}

export type Work = (writer: StoreWriter, made: Made, operation: Operation) => Promise<unknown>;
