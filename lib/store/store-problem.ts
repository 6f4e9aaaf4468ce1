/** Why a store cannot be opened, or ended while it was used. */
export type StoreCode =
  | "bad-environment"
  | "folder-not-writable"
  | "not-a-database"
  | "damaged"
  | "not-readable"
  | "newer-database"
  | "other-database"
  | "driver-missing"
  | "sqlite-too-old"
  | "bad-address"
  | "server-not-reachable"
  | "sign-in-refused"
  | "no-such-database"
  | "not-allowed"
  | "disk-full"
  | "busy"
  | "bad-archive";

/** The message is plain sentences for a person: what is wrong, where, and what helps. */
export interface StoreProblem {
  readonly code: StoreCode;
  readonly message: string;
}

export const problem = (code: StoreCode, message: string): StoreProblem => ({ code, message });

/** The number of the tables is right and the tables are not: that number once meant others, before it was released. */
export const otherTables = (name: string, said: string): StoreProblem =>
  problem(
    "other-database",
    `${name} has other tables than this Variorum needs (${said}): it was made by an unreleased Variorum, or changed by another program. Export it with the Variorum that made it, and import that archive into a new database.`,
  );

/** Bundles of one process each have their own copy of this module; the symbol is the same in all of them. */
const PROBLEM = Symbol.for("variorum.store-problem");

/** An error for a problem that came up in the middle of reading or writing; its message is the problem's. */
export const problemError = (found: StoreProblem, cause: unknown): Error =>
  Object.assign(new Error(found.message, { cause }), { [PROBLEM]: found });

/** The problem that an error of the store tells of, or null for a bug. */
export const problemOf = (error: unknown): StoreProblem | null =>
  typeof error === "object" && error !== null && PROBLEM in error
    ? (error[PROBLEM] as StoreProblem)
    : null;
