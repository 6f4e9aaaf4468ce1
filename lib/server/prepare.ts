import { describeProblem } from "../ingest/file-problem";
import { type Result, success } from "../result";
import { readEnvironment, type Variables } from "./environment";
import type { FolderProgress } from "./folders/follow-folders";
import { openUseCases } from "./open-use-cases";

/** What was found when the store was made ready. */
export interface Prepared {
  /** Where everything is kept, in words for a person: a folder, or "a Postgres database". */
  readonly place: string;
  readonly stories: number;
  readonly versions: number;
  /** Files and folders that could not be used: one line each. */
  readonly problems: readonly string[];
}

/**
 * Opens the store, makes its tables where there are none, and brings the stories of all folders into it, before anything
 * is served. The problem is what to tell a person; then nothing can be served.
 */
export async function prepare(
  variables: Variables,
  root: string,
  onProgress?: (progress: FolderProgress) => void,
): Promise<Result<{ readonly message: string }, Prepared>> {
  const environment = readEnvironment(variables, root);
  if (!environment.ok) return environment;
  const opened = await openUseCases(environment.value);
  if (!opened.ok) return opened;
  const { store, folders } = opened.value;
  try {
    await folders.followAll(onProgress);
    const { stories, versions } = await store.count();
    const { place } = environment.value;
    return success({
      place: "dataFolder" in place ? place.dataFolder : "a Postgres database",
      stories,
      versions,
      problems: folders.problems().map(describeProblem),
    });
  } finally {
    await store.close();
  }
}
