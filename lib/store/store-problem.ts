/** Why a store cannot be opened, or ended while it was used. */
export type StoreCode =
  | "folder-not-writable"
  | "not-a-database"
  | "damaged"
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

const problems = new WeakMap<object, StoreProblem>();

/** An error for a problem that came up in the middle of reading or writing; its message is the problem's. */
export function problemError(found: StoreProblem, cause: unknown): Error {
  const error = new Error(found.message, { cause });
  problems.set(error, found);
  return error;
}

/** The problem that an error of the store tells of, or null for a bug. */
export const problemOf = (error: unknown): StoreProblem | null =>
  typeof error === "object" && error !== null ? (problems.get(error) ?? null) : null;
