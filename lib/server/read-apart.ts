import type { ReadDocument, Reading } from "../article/document";
import type { InputProblem } from "../article/input-problem";
import { readDocument } from "../article/read-document";
import { createReader, type Reader } from "../ingest/reading-worker/create-reader";
import type { Result } from "../result";

/** The proxy, the pages and the routes are bundles of their own in one process; all send documents to the same workers. */
const shared = globalThis as { [key: symbol]: Reader | undefined };
const KEY = Symbol.for("variorum.reader");

function open(): Reader {
  const bundle = process.env.VARIORUM_READER?.trim() || null;
  const reader = createReader({ bundle });
  if (!reader.bounded && process.env.NODE_ENV === "production")
    process.emitWarning(
      "Documents are read without a hard stop, because VARIORUM_READER names no worker; start the reader with npm start.",
    );
  return reader;
}

/**
 * Reads a document as `readDocument` does, but in a worker that is stopped after ten seconds (`too-slow`). Plain text is read
 * here: its limits alone bound it. Without a worker (VARIORUM_READER names its bundle) everything is.
 */
export async function readApart(
  bytes: Uint8Array,
  version: string,
  reading: Reading,
): Promise<Result<InputProblem, ReadDocument>> {
  if (reading.format === "text") return readDocument(bytes, version, reading);
  shared[KEY] ??= open();
  return shared[KEY].read(bytes, version, reading);
}
