import { createWriteStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { FileProblem } from "../ingest/file-problem";
import { readStream } from "../ingest/read-bytes";
import { type Result, success } from "../result";

export const STANDARD_INPUT = "standard input";

/** What came through standard input: a document, or something packed that may be an archive of any size. */
export type Received =
  | { readonly kind: "document"; readonly bytes: Uint8Array }
  | { readonly kind: "packed"; readonly path: string; readonly remove: () => Promise<void> };

const GZIP = [0x1f, 0x8b];

/** Reads standard input to its end. Packed bytes go to a file that the caller removes. */
export async function receiveInput(input: Readable): Promise<Result<FileProblem, Received>> {
  const chunks: Buffer[] = [];
  const parts = input[Symbol.asyncIterator]();
  let ended = false;
  while (!ended && chunks.reduce((sum, chunk) => sum + chunk.length, 0) < GZIP.length) {
    const { done, value } = await parts.next();
    if (done) ended = true;
    else chunks.push(Buffer.from(value));
  }
  const head = Buffer.concat(chunks);
  const whole = Readable.from(joined(head, ended ? null : parts), { objectMode: false });
  if (!GZIP.every((byte, at) => head[at] === byte)) {
    const bytes = await readStream(STANDARD_INPUT, whole);
    return bytes.ok ? success({ kind: "document", bytes: bytes.value }) : bytes;
  }
  const folder = await mkdtemp(join(tmpdir(), "variorum-"));
  const path = join(folder, "input");
  const remove = (): Promise<void> => rm(folder, { recursive: true, force: true });
  try {
    await pipeline(whole, createWriteStream(path));
  } catch (error) {
    await remove();
    throw error;
  }
  return success({ kind: "packed", path, remove });
}

async function* joined(head: Buffer, rest: AsyncIterator<unknown> | null): AsyncGenerator<Buffer> {
  yield head;
  for (;;) {
    const next = await rest?.next();
    if (next === undefined || next.done) return;
    yield Buffer.from(next.value as Uint8Array);
  }
}
