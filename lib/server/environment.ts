import { delimiter, join } from "node:path";

/** What the server takes from its environment, read once. */
export interface Environment {
  /** Folders that each hold one story or several; the sample stories first. */
  readonly storyPaths: readonly string[];
}

/**
 * Reads the environment: VARIORUM_STORIES is a list of folders, separated as PATH is on this system.
 * `root` is the project's folder, whose `seeds/` are always read.
 */
export function readEnvironment(
  variables: Readonly<Record<string, string | undefined>>,
  root: string,
): Environment {
  const more = (variables.VARIORUM_STORIES ?? "")
    .split(delimiter)
    .map((path) => path.trim())
    .filter((path) => path !== "");
  return { storyPaths: [join(root, "seeds"), ...more] };
}
