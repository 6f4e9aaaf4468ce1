import { failure, type Result, success } from "../../result";
import { problem, type StoreProblem } from "../store-problem";

/** What we use of `node:sqlite` and of its twin for older Node, `@photostructure/sqlite`. */
export interface SqliteStatement {
  all(...parameters: readonly unknown[]): unknown[];
  run(...parameters: readonly unknown[]): { readonly changes: number | bigint };
  columns(): readonly unknown[];
}

export interface SqliteHandle {
  exec(sql: string): void;
  prepare(sql: string): SqliteStatement;
  close(): void;
}

export type SqliteDriver = (path: string) => SqliteHandle;

/** Older ones may lose pages of the write-ahead log when two processes start a checkpoint at once. */
const OLDEST_SQLITE = [3, 51, 3] as const;

/** True for `3.51.3` and newer. */
export function isNewEnough(version: string): boolean {
  const parts = version.split(".").map(Number);
  for (const [at, oldest] of OLDEST_SQLITE.entries()) {
    const part = parts[at] ?? 0;
    if (part !== oldest) return part > oldest;
  }
  return true;
}

interface SqliteModule {
  readonly DatabaseSync: new (path: string) => SqliteHandle;
}

const opens =
  (module: SqliteModule): SqliteDriver =>
  (path) =>
    new module.DatabaseSync(path);

/** Node's own where its SQLite is new enough; asked for at run time, so that no bundler looks for it. */
function builtIn(): SqliteModule | null {
  const version = process.versions.sqlite;
  if (version === undefined || !isNewEnough(version)) return null;
  try {
    return process.getBuiltinModule("node:sqlite") as unknown as SqliteModule;
  } catch {
    return null;
  }
}

/** SQLite as this machine has it: Node's own, else the package's. */
export async function loadSqliteDriver(): Promise<Result<StoreProblem, SqliteDriver>> {
  const own = builtIn();
  if (own !== null) return success(opens(own));
  let packaged: SqliteModule;
  try {
    packaged = (await import("@photostructure/sqlite")) as unknown as SqliteModule;
  } catch (error) {
    return failure(
      problem(
        "driver-missing",
        `SQLite cannot be loaded on this system (${process.platform} ${process.arch}): ${error instanceof Error ? error.message : String(error)}. Set DATABASE_URL to keep everything in Postgres instead.`,
      ),
    );
  }
  const driver = opens(packaged);
  const handle = driver(":memory:");
  try {
    const [row] = handle.prepare("select sqlite_version() as version").all() as {
      version: string;
    }[];
    const version = row?.version ?? "0";
    if (isNewEnough(version)) return success(driver);
    return failure(
      problem(
        "sqlite-too-old",
        `SQLite ${version} may lose data when several processes write; ${OLDEST_SQLITE.join(".")} or newer is needed.`,
      ),
    );
  } finally {
    handle.close();
  }
}
