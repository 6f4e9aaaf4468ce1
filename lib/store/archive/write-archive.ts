import { createWriteStream } from "node:fs";
import { open, rename, rm } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { failure, type Result, success } from "../../result";
import type { ArchiveRow, Store } from "../store";
import { problem, problemError, problemOf, type StoreProblem } from "../store-problem";
import {
  ARCHIVE_FORMAT,
  ARCHIVE_VERSION,
  MANIFEST_FILE,
  type Manifest,
  makeSum,
  rowLine,
  TITLE_FILE,
  textFile,
  title,
} from "./archive-format";
import { type TarFile, tarBytes, tarEnd } from "./tar";

/** A file of lines is closed after so many bytes, of its lines and of the texts before it: so much is in memory at once. */
const FILE_BYTES = 2 * 1024 * 1024;

const encoder = new TextEncoder();

const jsonFile = (name: string, value: unknown): TarFile => ({
  name,
  body: encoder.encode(`${JSON.stringify(value, null, 2)}\n`),
});

/** Rows as files: the texts of some versions, then the lines that tell of them; the same rows give the same files. */
async function* rowFiles(
  rows: AsyncIterable<ArchiveRow>,
  count: (table: string) => void,
): AsyncGenerator<TarFile> {
  let table = "";
  let part = 0;
  let bytes = 0;
  let lines: string[] = [];
  const close = function* (): Generator<TarFile> {
    if (lines.length === 0) return;
    part += 1;
    const name = `tables/${table}-${String(part).padStart(6, "0")}.jsonl`;
    yield { name, body: encoder.encode(`${lines.join("\n")}\n`) };
    lines = [];
    bytes = 0;
  };
  for await (const row of rows) {
    if (row.table !== table) {
      yield* close();
      table = row.table;
      part = 0;
    }
    const { hash, bytes: text } = row.row;
    if (table === "versions" && text instanceof Uint8Array) {
      yield { name: textFile(String(hash)), body: text };
      bytes += text.length;
    }
    const line = rowLine(row);
    lines.push(line);
    bytes += line.length;
    count(table);
    if (bytes > FILE_BYTES) yield* close();
  }
  yield* close();
}

/** The bytes of an archive before they are packed. */
async function* archiveBytes(rows: AsyncIterable<ArchiveRow>): AsyncGenerator<Uint8Array> {
  const counts = new Map<string, number>();
  const sum = makeSum();
  const pass = function* (file: TarFile): Generator<Uint8Array> {
    sum.add(file.name, file.body);
    yield* tarBytes(file);
  };
  yield* pass(jsonFile(TITLE_FILE, title));
  const count = (table: string) => counts.set(table, (counts.get(table) ?? 0) + 1);
  for await (const file of rowFiles(rows, count)) yield* pass(file);
  const manifest: Manifest = {
    format: ARCHIVE_FORMAT,
    version: ARCHIVE_VERSION,
    rows: Object.fromEntries(counts),
    files: sum.files(),
    sum: sum.sum(),
  };
  yield* tarBytes(jsonFile(MANIFEST_FILE, manifest));
  yield tarEnd();
}

/** All rows. Where the database fails, that is told: the archive has nothing to do with it. */
async function* readRows(store: Store): AsyncGenerator<ArchiveRow> {
  try {
    yield* store.dump();
  } catch (error) {
    if (problemOf(error) !== null) throw error;
    const cause = error instanceof Error ? error.message : String(error);
    throw problemError(
      problem("not-readable", `The database could not be read (${cause}). No archive was written.`),
      error,
    );
  }
}

/** Everything in the store as one stream, packed: `variorum export > everything.tar.gz`. */
export function archiveStream(store: Store): Readable {
  const gzip = createGzip();
  const bytes = Readable.from(archiveBytes(readRows(store)), { objectMode: false });
  bytes.once("error", (error) => gzip.destroy(error));
  gzip.once("close", () => bytes.destroy());
  return bytes.pipe(gzip);
}

/**
 * Writes everything in the store to one file. It gets its name when it is whole and on the disk, so no half archive
 * is ever found under it.
 */
export async function writeArchive(
  store: Store,
  path: string,
): Promise<Result<StoreProblem, { readonly path: string }>> {
  const part = `${path}.${process.pid}.part`;
  try {
    await pipeline(archiveStream(store), createWriteStream(part, { flags: "wx" }));
    const file = await open(part, "r+");
    await file.sync().finally(() => file.close());
    await rename(part, path);
    return success({ path });
  } catch (error) {
    await rm(part, { force: true });
    const known = problemOf(error);
    if (known !== null) return failure(known);
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    const cause =
      code === "ENOSPC"
        ? "the disk is full"
        : code === "ENOENT"
          ? "there is no such folder"
          : `it cannot be written (${code})`;
    return failure(
      problem(code === "ENOSPC" ? "disk-full" : "folder-not-writable", `${path}: ${cause}.`),
    );
  }
}
