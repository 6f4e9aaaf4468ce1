import "server-only";
import { problemError } from "../store/store-problem";
import { readEnvironment } from "./environment";
import { type Opened, openUseCases } from "./open-use-cases";

/** The proxy and the pages are bundles of their own in one process; both find the same store here. */
const shared = globalThis as { [key: symbol]: Promise<Opened> | undefined };
const KEY = Symbol.for("variorum.opened");

/**
 * The environment, the store and what reads from it, opened once for this process. Rejects with a plain sentence where
 * the environment is wrong or the store cannot be opened; the next call tries again.
 */
export function opened(): Promise<Opened> {
  shared[KEY] ??= open().catch((error: unknown) => {
    delete shared[KEY];
    throw error;
  });
  return shared[KEY];
}

async function open(): Promise<Opened> {
  const environment = readEnvironment(process.env, process.cwd());
  if (!environment.ok)
    throw problemError({ code: "bad-environment", message: environment.error.message }, null);
  const found = await openUseCases(environment.value);
  if (!found.ok) throw problemError(found.error, null);
  return found.value;
}
