import { delimiter, resolve } from "node:path";

/**
 * Makes the folders of VARIORUM_STORIES and VARIORUM_DATA absolute: a person names them from the folder the command
 * was typed in, and npm and the scripts go to the project's own. Call it before changing folder.
 */
export const nameStories = (environment = process.env) => {
  const { VARIORUM_STORIES: stories, VARIORUM_DATA: data, INIT_CWD: typedIn } = environment;
  const absolute = (path) => resolve(typedIn ?? process.cwd(), path);
  if (data?.trim()) environment.VARIORUM_DATA = absolute(data.trim());
  if (!stories) return;
  environment.VARIORUM_STORIES = stories
    .split(delimiter)
    .map((path) => path.trim())
    .filter(Boolean)
    .map(absolute)
    .join(delimiter);
};
