import type { DocumentHint, ReadDocument, Reading, SplitDocument } from "../article/document";
import { identifyDocument } from "../article/identify-document";
import type { InputProblem } from "../article/input-problem";
import { readDocument } from "../article/read-document";
import { mayHoldSeveral } from "../article/split-document";
import { createReader, type Reader } from "../ingest/reading-worker/create-reader";
import { failure, type Result, success } from "../result";

/** The proxy, the pages and the routes are bundles of their own in one process; all send documents to the same workers. */
const shared = globalThis as { [key: symbol]: Reader | undefined };
const KEY = Symbol.for("variorum.reader");

const NO_WORKER: Result<InputProblem, never> = failure({
  code: "unsupported-type",
  message:
    "Only plain text is read here: VARIORUM_READER names no worker in which the reading of markup can be stopped. Start the reader with “npm start”.",
  line: null,
});

/** What reads markup where nothing could stop it: nothing. */
const refusing: Reader = {
  bounded: true,
  read: async () => NO_WORKER,
  split: async () => NO_WORKER,
  close: async () => {},
};

/** Whether a developer's server or test may read markup in its own thread. */
const atWork = (): boolean => ["development", "test"].includes(process.env.NODE_ENV ?? "");

function open(): Reader {
  const bundle = process.env.VARIORUM_READER?.trim() || null;
  return bundle === null && !atWork() ? refusing : createReader({ bundle });
}

function reader(): Reader {
  shared[KEY] ??= open();
  return shared[KEY];
}

/**
 * Reads a document as `readDocument` does, but in a worker that is stopped after ten seconds (`too-slow`). Plain text is read
 * here: its limits alone bound it. Where VARIORUM_READER names no worker's bundle, everything else is refused
 * (`unsupported-type`), except in development and in tests.
 */
export async function readApart(
  bytes: Uint8Array,
  version: string,
  reading: Reading,
): Promise<Result<InputProblem, ReadDocument>> {
  if (reading.format === "text") return readDocument(bytes, version, reading);
  return reader().read(bytes, version, reading);
}

/**
 * Takes a document apart as `splitDocument` does; one that may hold several articles in a worker, under the same stop. What
 * kind of document it is, its first bytes tell.
 */
export async function splitApart(
  bytes: Uint8Array,
  hint: DocumentHint,
): Promise<Result<InputProblem, SplitDocument>> {
  const identified = identifyDocument(bytes, hint);
  if (!identified.ok) return identified;
  if (mayHoldSeveral(identified.value.format)) return reader().split(bytes, hint);
  return success({ parts: [{ bytes, ...identified.value, name: null }], skipped: [] });
}

/** Forgets the workers, so that the next document finds them anew; for tests. */
export async function closeReader(): Promise<void> {
  const open = shared[KEY];
  delete shared[KEY];
  await open?.close();
}
