import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { createGunzip } from "node:zlib";
import { z } from "zod";
import { failure, type Result, success } from "../../result";
import { isArchiveTable } from "../archive-rows";
import type { ArchiveRow, Store } from "../store";
import { problem, problemError, problemOf, type StoreProblem } from "../store-problem";
import {
  ARCHIVE_FORMAT,
  ARCHIVE_VERSION,
  lineRow,
  MANIFEST_FILE,
  makeSum,
  TITLE_FILE,
  textFile,
} from "./archive-format";
import { type TarFile, tarFiles } from "./tar";

const titleShape = z.object({ format: z.literal(ARCHIVE_FORMAT), version: z.int() });

const manifestShape = titleShape.extend({
  rows: z.record(z.string(), z.int().min(0)),
  files: z.int().min(0),
  sum: z.string(),
});

/** Texts that wait for their lines; an archive of ours has some megabytes of them. */
const MOST_WAITING = 512 * 1024 * 1024;

/** Files in one archive: some ten million texts. What claims more is not ours, and its sums alone would take hours. */
const MOST_FILES = 10_000_000;

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

const refusal = (path: string, what: string, cause: unknown = null): Error =>
  problemError(
    problem("bad-archive", `${path} cannot be restored: ${what} Nothing was changed.`),
    cause,
  );

const CUT = "it ends in the middle, as after a broken transfer.";
const BROKEN = "it is damaged.";

/** A file's text as JSON of a shape, or null. */
function readJson<A>({ body }: TarFile, shape: z.ZodType<A>): A | null {
  try {
    const read = shape.safeParse(JSON.parse(decoder.decode(body)));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}

/** The files of the archive, unpacked; throws a refusal where the packing is damaged. */
async function* unpacked(path: string): AsyncGenerator<TarFile> {
  const file = createReadStream(path);
  const gunzip = createGunzip();
  file.once("error", (error) => gunzip.destroy(error));
  // Whoever reads hears of it; one that comes after the last reading is of no matter.
  gunzip.on("error", () => {});
  try {
    const files = tarFiles(file.pipe(gunzip));
    for (;;) {
      const { done, value } = await files.next();
      if (!done) yield value;
      else if (value === "whole") break;
      else throw refusal(path, value === "cut" ? CUT : BROKEN);
    }
  } catch (error) {
    const { code = "" } = error as NodeJS.ErrnoException;
    if (code === "Z_BUF_ERROR") throw refusal(path, CUT, error);
    if (code.startsWith("Z_")) throw refusal(path, BROKEN, error);
    if (code === "ENOENT" || code === "EACCES" || code === "EISDIR")
      throw refusal(path, `it cannot be read (${code}).`, error);
    throw error;
  } finally {
    file.destroy();
    gunzip.destroy();
  }
}

function linesOf(path: string, { body }: TarFile): readonly string[] {
  try {
    return decoder.decode(body).split("\n");
  } catch (error) {
    throw refusal(path, BROKEN, error);
  }
}

/** Lines of a table's file as rows; versions get their bytes from the texts that came before. */
function* fileRows(
  path: string,
  file: TarFile,
  texts: Map<string, Uint8Array>,
): Generator<ArchiveRow> {
  const table = /^tables\/([a-z_]{1,40})-\d{6}\.jsonl$/.exec(file.name)?.[1];
  if (table === undefined || !isArchiveTable(table))
    throw refusal(path, `it holds “${file.name.slice(0, 80)}”, which this Variorum does not know.`);
  for (const line of linesOf(path, file)) {
    if (line === "") continue;
    const row = lineRow(line);
    if (row === null) throw refusal(path, BROKEN);
    if (table !== "versions") yield { table, row };
    else {
      const name = textFile(String(row.hash));
      const bytes = texts.get(name);
      if (bytes === undefined) throw refusal(path, `the text ${String(row.hash)} is missing.`);
      texts.delete(name);
      yield { table, row: { ...row, bytes } };
    }
  }
}

/** All rows of an archive; throws a refusal at the first thing that is not as it must be, at the latest after the last row. */
async function* archiveRows(path: string, mostFiles: number): AsyncGenerator<ArchiveRow> {
  const sum = makeSum();
  const counts: Record<string, number> = {};
  const texts = new Map<string, Uint8Array>();
  let waiting = 0;
  let whole = false;
  for await (const file of unpacked(path)) {
    if (whole) throw refusal(path, BROKEN);
    if (sum.files() >= mostFiles)
      throw refusal(path, `it holds more than ${mostFiles.toLocaleString("en")} files.`);
    if (sum.files() === 0) {
      const title = file.name === TITLE_FILE ? readJson(file, titleShape) : null;
      if (title === null) throw refusal(path, "it is no archive of Variorum.");
      if (title.version > ARCHIVE_VERSION)
        throw refusal(path, "it was written by a newer Variorum. Update Variorum to restore it.");
    } else if (file.name === MANIFEST_FILE) {
      const manifest = readJson(file, manifestShape);
      const same =
        manifest?.sum === sum.sum() &&
        manifest.files === sum.files() &&
        Object.keys({ ...counts, ...manifest.rows }).every(
          (table) => manifest.rows[table] === counts[table],
        );
      if (!same || texts.size > 0) throw refusal(path, BROKEN);
      whole = true;
      continue;
    } else if (file.name.startsWith("texts/")) {
      texts.set(file.name, file.body);
      waiting += file.body.length;
      if (waiting > MOST_WAITING) throw refusal(path, BROKEN);
    } else {
      for (const row of fileRows(path, file, texts)) {
        counts[row.table] = (counts[row.table] ?? 0) + 1;
        yield row;
      }
      waiting = texts.size === 0 ? 0 : waiting;
    }
    sum.add(file.name, file.body);
  }
  if (!whole) throw refusal(path, CUT);
}

const GZIP = [0x1f, 0x8b];

/** True where a file is an archive of ours, by its first file's name; reads its first blocks only. */
export async function isArchive(path: string): Promise<boolean> {
  const file = await open(path, "r").catch(() => null);
  if (file === null) return false;
  try {
    const { buffer } = await file.read(Buffer.alloc(2), 0, 2, 0).finally(() => file.close());
    if (GZIP.some((byte, at) => buffer[at] !== byte)) return false;
    for await (const { name } of unpacked(path)) return name === TITLE_FILE;
  } catch {
    return false;
  }
  return false;
}

/**
 * Restores an archive: reads it to its end first, and only where all of it is as it was written does anything go
 * into the store, in one write. `known` counts the rows that brought nothing new. One of more than `mostFiles` files is
 * refused.
 */
export async function restoreArchive(
  store: Store,
  path: string,
  { mostFiles = MOST_FILES }: { readonly mostFiles?: number } = {},
): Promise<Result<StoreProblem, { readonly rows: number; readonly known: number }>> {
  try {
    for await (const _ of archiveRows(path, mostFiles));
    return success(await store.restore(archiveRows(path, mostFiles)));
  } catch (error) {
    const known = problemOf(error);
    if (known === null) throw error;
    return failure(known);
  }
}
