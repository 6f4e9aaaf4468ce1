import { otherTables, problem, type StoreProblem } from "../store-problem";

/** SQLite's primary result codes: https://sqlite.org/rescode.html */
const ERROR = 1;
const BUSY = 5;
const LOCKED = 6;
const READONLY = 8;
const IOERR = 10;
const CORRUPT = 11;
const FULL = 13;
const CANTOPEN = 14;
const NOTADB = 26;

/** The primary result code of an error of SQLite, or null. Node's own and the package's errors both carry `errcode`. */
function resultCode(error: unknown): number | null {
  if (typeof error !== "object" || error === null) return null;
  const code = (error as { errcode?: unknown }).errcode;
  return typeof code === "number" ? code & 0xff : null;
}

/** Another process writes just now. */
export function isBusy(error: unknown): boolean {
  const code = resultCode(error);
  return code === BUSY || code === LOCKED;
}

/** What an error of SQLite says to a person; null where it is none that a person can mend. */
export function sqliteProblem(error: unknown, file: string): StoreProblem | null {
  switch (resultCode(error)) {
    case ERROR: {
      // SQLite has no code of its own for this.
      const said = error instanceof Error ? error.message : "";
      return /^(?:no such (?:table|column): |table \w{1,60} has no column )/.test(said)
        ? otherTables(file, said)
        : null;
    }
    case NOTADB:
      return problem(
        "not-a-database",
        `${file} is not a database. Move it away, or name another data folder.`,
      );
    case CORRUPT:
      return problem("damaged", `${file} is damaged. Restore it from an archive or a backup.`);
    case READONLY:
    case CANTOPEN:
      return problem(
        "folder-not-writable",
        `${file} cannot be opened for writing. Check who owns it and its folder.`,
      );
    case FULL:
      return problem("disk-full", `The disk that holds ${file} is full. Nothing of this was kept.`);
    case IOERR:
      return problem(
        "damaged",
        `The disk that holds ${file} reports an error. Nothing of this was kept.`,
      );
    case BUSY:
    case LOCKED:
      return problem("busy", `Another program holds ${file} and does not let go of it.`);
    default:
      return null;
  }
}
