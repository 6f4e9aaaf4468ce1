import { availableParallelism } from "node:os";
import type { DocumentHint, ReadDocument, Reading, SplitDocument } from "../../article/document";
import type { InputProblem } from "../../article/input-problem";
import { readDocument } from "../../article/read-document";
import { splitDocument } from "../../article/split-document";
import { failure, type Result } from "../../result";
import { createJobs } from "./jobs";
import { startWorker } from "./start-worker";

export interface ReaderOptions {
  /** URL of the bundled worker; null: none was made. */
  readonly bundle: string | null;
  /** Workers at most; they start when they are needed. */
  readonly workers?: number;
  /** A document that takes longer is refused (`too-slow`), and its worker ends with it. */
  readonly stopMs?: number;
  /** Memory of one worker; a document that needs more is refused (`too-large`). */
  readonly memoryMb?: number;
}

/** Reads documents apart from everything else that this process does. */
export interface Reader {
  /** False where there is no worker: documents are then read in this thread, and nothing can stop one that hangs. */
  readonly bounded: boolean;
  readonly read: (
    bytes: Uint8Array,
    version: string,
    reading: Reading,
  ) => Promise<Result<InputProblem, ReadDocument>>;
  /** Takes a document of several articles apart, as `splitDocument` does. */
  readonly split: (
    bytes: Uint8Array,
    hint: DocumentHint,
  ) => Promise<Result<InputProblem, SplitDocument>>;
  /** Ends the workers; documents still being read are refused. */
  readonly close: () => Promise<void>;
}

/** The largest pages that are read take half a second. */
const STOP_MS = 10_000;
/** A page at every limit needs a third of this. */
const MEMORY_MB = 512;
const MOST_WORKERS = 2;

const tooSlow = (ms: number): Result<InputProblem, never> =>
  failure({
    code: "too-slow",
    message: `Reading the document took longer than ${ms / 1000} seconds, so it was given up.`,
    line: null,
  });

const tooHeavy: Result<InputProblem, never> = failure({
  code: "too-large",
  message: "Reading the document took more memory than one document may take.",
  line: null,
});

const closing: Result<InputProblem, never> = failure({
  code: "too-slow",
  message: "The program ended before the document was read.",
  line: null,
});

const unbounded: Reader = {
  bounded: false,
  read: async (bytes, version, reading) => readDocument(bytes, version, reading),
  split: async (bytes, hint) => splitDocument(bytes, hint),
  close: async () => {},
};

/**
 * A small pool of workers that read documents under a hard stop: one that hangs or grows is ended and refused, and the next is
 * read by a fresh worker. Without a bundle documents are read in this thread, and `bounded` is false.
 * `read` and `split` reject only where reading itself has a bug.
 */
export function createReader({
  bundle,
  workers = Math.min(MOST_WORKERS, availableParallelism()),
  stopMs = STOP_MS,
  memoryMb = MEMORY_MB,
}: ReaderOptions): Reader {
  if (bundle === null) return unbounded;
  const jobs = createJobs(workers, () => startWorker(bundle, memoryMb), {
    stopMs,
    onStop: tooSlow(stopMs),
    onHeavy: tooHeavy,
    onClose: closing,
  });
  // Copies: a view of a pooled buffer would carry the whole pool over, and a record more than its reading.
  return {
    bounded: true,
    read: async (bytes, version, { format, charset, tags }) =>
      (await jobs.run({
        kind: "read",
        bytes: new Uint8Array(bytes),
        version,
        reading: { format, charset, tags },
      })) as Result<InputProblem, ReadDocument>,
    split: async (bytes, hint) =>
      (await jobs.run({ kind: "split", bytes: new Uint8Array(bytes), hint })) as Result<
        InputProblem,
        SplitDocument
      >,
    close: jobs.close,
  };
}
