import type { DocumentHint, ReadDocument, Reading, SplitDocument } from "../../article/document";
import type { InputProblem } from "../../article/input-problem";
import type { Result } from "../../result";

/** What a worker is asked: to read one article, or to take a document of several apart. */
export type WorkerRequest =
  | {
      readonly kind: "read";
      readonly bytes: Uint8Array;
      readonly version: string;
      readonly reading: Reading;
    }
  | { readonly kind: "split"; readonly bytes: Uint8Array; readonly hint: DocumentHint };

/** What it found; which of the two follows from what it was asked. */
export type WorkerResult = Result<InputProblem, ReadDocument | SplitDocument>;

/** What it answers: that it is ready, what it found, or that it failed by a bug. */
export type WorkerAnswer =
  | { readonly kind: "ready" }
  | { readonly kind: "done"; readonly result: WorkerResult }
  | { readonly kind: "failed"; readonly message: string };
