import { otherTables, problem, type StoreProblem } from "../store-problem";

/** Node's own codes for a server that is not there, or no longer. */
const UNREACHABLE = new Set([
  "ECONNREFUSED",
  "ECONNRESET",
  "EPIPE",
  "ENOTFOUND",
  "EAI_AGAIN",
  "ETIMEDOUT",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "ENOENT",
]);

/** Postgres ends connections, or does not take any yet: https://www.postgresql.org/docs/current/errcodes-appendix.html */
const GOING_OR_COMING = new Set(["57P01", "57P02", "57P03", "53300"]);

/** No such table, no such column. */
const NOT_THERE = new Set(["42P01", "42703"]);

/** Two transactions were in each other's way. */
const CONFLICT = new Set(["40001", "40P01"]);

/** pg gives these sentences no code. */
const LOST = ["Connection terminated", "timeout exceeded when trying to connect", "not queryable"];

function codeOf(error: unknown): string {
  if (typeof error !== "object" || error === null) return "";
  const { code } = error as { code?: unknown };
  return typeof code === "string" ? code : "";
}

/** The server is not there, went away, or is only coming up. */
function isLost(error: unknown): boolean {
  const code = codeOf(error);
  if (UNREACHABLE.has(code) || GOING_OR_COMING.has(code) || code.startsWith("08")) return true;
  return code === "" && error instanceof Error && LOST.some((lost) => error.message.includes(lost));
}

export const mayRetryOnPostgres = (error: unknown): boolean =>
  isLost(error) || CONFLICT.has(codeOf(error));

/** What an error of Postgres says to a person; null where it is none that a person can mend. `name` carries no password. */
export function postgresProblem(error: unknown, name: string): StoreProblem | null {
  const said = error instanceof Error ? error.message : String(error);
  const code = codeOf(error);
  if (code === "28P01" || code === "28000")
    return problem("sign-in-refused", `${name} refuses the sign-in: ${said}. Check DATABASE_URL.`);
  if (code === "3D000")
    return problem("no-such-database", `${name} does not exist. Make it with createdb.`);
  if (code === "42501")
    return problem(
      "not-allowed",
      `${name} does not allow this: ${said}. Variorum needs to make and change tables there.`,
    );
  if (code === "25006")
    return problem(
      "not-allowed",
      `${name} is for reading only (a replica?). DATABASE_URL must name the server that takes writes.`,
    );
  if (NOT_THERE.has(code)) return otherTables(name, said);
  if (code === "53100")
    return problem("disk-full", `The disk of ${name} is full. Nothing of this was kept.`);
  if (code === "55P03")
    return problem(
      "busy",
      `Another program has been writing to ${name} for too long and does not let go of it.`,
    );
  if (isLost(error))
    return problem(
      "server-not-reachable",
      `${name} cannot be reached${code === "" ? "" : ` (${code})`}. Check that it runs and that DATABASE_URL is right.`,
    );
  return null;
}
