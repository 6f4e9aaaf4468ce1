import type { StoreProblem } from "./store-problem";
import type { Database, DatabaseKind } from "./tables";

/** What each database brings; everything above it is the same code for both. */
export interface Connections {
  readonly database: DatabaseKind;
  /** Reads the last thing committed, whatever is being written. */
  readonly reader: Database;
  /** Where one transaction at a time runs; the queue before it is the store's. */
  readonly writer: Database;
  /**
   * First thing in a writing transaction: waits until no other process writes. The answer tells, after the
   * connection was lost in the middle of the commit, whether that commit took place.
   */
  readonly takeTurn: (transaction: Database) => Promise<Turn>;
  /** A connection of its own for one long reading transaction; the caller destroys it. */
  readonly openSnapshot: () => Promise<Database>;
  /** True for an error after which the same work may succeed. */
  readonly mayRetry: (error: unknown) => boolean;
  /** What an error says to a person; null for a bug. */
  readonly explain: (error: unknown) => StoreProblem | null;
  readonly close: () => Promise<void>;
}

export interface Turn {
  readonly committed: () => Promise<"yes" | "no" | "unknown">;
}
