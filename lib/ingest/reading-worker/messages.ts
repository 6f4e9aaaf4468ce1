import type { ReadDocument, Reading } from "../../article/document";
import type { InputProblem } from "../../article/input-problem";
import type { Result } from "../../result";

/** What a worker is asked. */
export interface ReadRequest {
  readonly bytes: Uint8Array;
  readonly version: string;
  readonly reading: Reading;
}

/** What it answers: that it is ready, what it read, or that reading failed by a bug. */
export type WorkerAnswer =
  | { readonly kind: "ready" }
  | { readonly kind: "read"; readonly result: Result<InputProblem, ReadDocument> }
  | { readonly kind: "failed"; readonly message: string };
