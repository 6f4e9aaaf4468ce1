import { readEnvironment } from "../server/environment";
import { openStore } from "../store/open-store";
import type { Store } from "../store/store";
import { problemOf } from "../store/store-problem";
import { Status } from "./status";
import type { Terminal } from "./terminal";

/**
 * Opens the database that the web reader uses, does the work and closes it. Trouble with the environment or the
 * database is one line on standard error and status 2.
 */
export async function withStore(
  terminal: Terminal,
  work: (store: Store) => Promise<Status>,
): Promise<Status> {
  const environment = readEnvironment(process.env, process.cwd());
  if (!environment.ok) {
    terminal.complain(environment.error.message);
    return Status.trouble;
  }
  const opened = await openStore(environment.value.place);
  if (!opened.ok) {
    terminal.complain(opened.error.message);
    return Status.trouble;
  }
  try {
    return await work(opened.value);
  } catch (error) {
    const problem = problemOf(error);
    if (problem === null) throw error;
    terminal.complain(problem.message);
    return Status.trouble;
  } finally {
    await opened.value.close();
  }
}
