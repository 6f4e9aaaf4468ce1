import { access, constants, mkdir } from "node:fs/promises";
import { join } from "node:path";
import { Kysely } from "kysely";
import { failure, type Result, success } from "../../result";
import type { Connections } from "../connections";
import { migrate } from "../migrations/migrate";
import { problem, type StoreProblem } from "../store-problem";
import type { Tables } from "../tables";
import { beginImmediate } from "./begin-immediate";
import { loadSqliteDriver, type SqliteDriver, type SqliteHandle } from "./load-driver";
import { sqliteDialect } from "./sqlite-dialect";
import { isBusy, sqliteProblem } from "./sqlite-error";

export const SQLITE_FILE = "variorum.sqlite";

/** Reading waits for others at the opening and the last closing of the file only. */
const READ_PATIENCE_MS = 10_000;

/** Three articles go into a page of 8 KiB; one of 4 KiB would hold one and stay half empty. For a new file only. */
const PAGE_BYTES = 8_192;

/** Pages in memory, in KiB: the index of 100,000 texts is some hundred MB, its upper levels are what is asked. */
const CACHE_KIB = 32_768;

/** The log file is cut back to this after a long write. */
const LOG_BYTES = 64 * 1024 * 1024;

/** `busy_timeout` comes first: what follows may have to wait for another process that opens the same file. */
function openHandle(driver: SqliteDriver, file: string): SqliteHandle {
  const handle = driver(file);
  try {
    handle.exec(`pragma busy_timeout = ${READ_PATIENCE_MS}`);
    handle.exec(`pragma page_size = ${PAGE_BYTES}`);
    handle.exec("pragma journal_mode = wal");
    handle.exec("pragma foreign_keys = on");
    handle.exec("pragma synchronous = full");
    handle.exec(`pragma journal_size_limit = ${LOG_BYTES}`);
    handle.exec(`pragma cache_size = -${CACHE_KIB}`);
    return handle;
  } catch (error) {
    handle.close();
    throw error;
  }
}

const readOnly = (handle: SqliteHandle): SqliteHandle => {
  handle.exec("pragma query_only = on");
  return handle;
};

const overHandle = (
  handle: SqliteHandle,
  begin: (handle: SqliteHandle) => Promise<void>,
): Kysely<Tables> => new Kysely<Tables>({ dialect: sqliteDialect(handle, begin) });

const beginSnapshot = async (handle: SqliteHandle): Promise<void> => handle.exec("begin");

async function prepareFolder(folder: string): Promise<StoreProblem | null> {
  try {
    await mkdir(folder, { recursive: true });
    await access(folder, constants.W_OK);
    return null;
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    const cause =
      code === "EEXIST" || code === "ENOTDIR"
        ? "there is a file of that name in the way"
        : code === "ENOSPC"
          ? "its disk is full"
          : "it cannot be made or written to";
    return problem(
      "folder-not-writable",
      `The data folder ${folder} cannot be used: ${cause}. Set VARIORUM_DATA to a folder that you may write to.`,
    );
  }
}

/** Opens (and makes, where there is none) `variorum.sqlite` in the data folder, with today's tables. */
export async function openSqlite(dataFolder: string): Promise<Result<StoreProblem, Connections>> {
  const unusable = await prepareFolder(dataFolder);
  if (unusable !== null) return failure(unusable);
  const driver = await loadSqliteDriver();
  if (!driver.ok) return driver;
  const file = join(dataFolder, SQLITE_FILE);
  const explain = (error: unknown): StoreProblem | null => sqliteProblem(error, file);
  const opened: SqliteHandle[] = [];
  const open = (): SqliteHandle => {
    const handle = openHandle(driver.value, file);
    opened.push(handle);
    return handle;
  };
  try {
    const writing = open();
    // From here on it waits as beginImmediate does: a wait inside SQLite would stop the process, and with it whoever
    // in it is at work on the same file.
    writing.exec("pragma busy_timeout = 0");
    const writer = overHandle(writing, beginImmediate);
    const migrated = await migrate(writer, "sqlite", file);
    if (!migrated.ok) {
      writing.close();
      return migrated;
    }
    const reader = overHandle(readOnly(open()), beginSnapshot);
    return success({
      database: "sqlite",
      reader,
      writer,
      takeTurn: async () => ({ committed: async () => "no" }),
      openSnapshot: async () => overHandle(readOnly(openHandle(driver.value, file)), beginSnapshot),
      mayRetry: isBusy,
      explain,
      close: async () => {
        await reader.destroy();
        await writer.destroy();
      },
    });
  } catch (error) {
    for (const handle of opened) handle.close();
    const known = explain(error);
    if (known === null) throw error;
    return failure(known);
  }
}
