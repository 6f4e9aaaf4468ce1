import "server-only";
import { problemOf } from "../store/store-problem";
import { opened } from "./opened";
import { readPermissions } from "./permissions";

/**
 * The sentence for an error that a person can mend (a wrong environment, a database that does not answer); null for a
 * bug. Names and folders are told only where nobody but this machine can ask.
 */
export function whyUnread(error: unknown): string | null {
  const problem = problemOf(error);
  if (problem === null) return null;
  return readPermissions(process.env).local
    ? problem.message
    : "The texts cannot be read just now. They are as they were; the server’s own words say more.";
}

/** Rejects where the store cannot be read. */
export async function tryStore(): Promise<void> {
  await (await opened()).store.count();
}
