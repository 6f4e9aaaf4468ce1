import { existsSync } from "node:fs";
import { delimiter, resolve } from "node:path";

/** The folders of VARIORUM_STORIES that are not there: a slip that is easily made and else goes unseen. */
export const missingStories = (environment = process.env) =>
  (environment.VARIORUM_STORIES ?? "")
    .split(delimiter)
    .filter((path) => path !== "" && !existsSync(path));

/**
 * Makes the folders of VARIORUM_STORIES absolute: a person names them from the folder the command
 * was typed in, and npm and the scripts go to the project's own. Call it before changing folder.
 */
export const nameStories = (environment = process.env) => {
  const { VARIORUM_STORIES: paths, INIT_CWD: typedIn } = environment;
  if (!paths) return;
  environment.VARIORUM_STORIES = paths
    .split(delimiter)
    .map((path) => path.trim())
    .filter(Boolean)
    .map((path) => resolve(typedIn ?? process.cwd(), path))
    .join(delimiter);
};
