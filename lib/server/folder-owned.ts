import type { SourceRecord, StoryRecord } from "../store/records";

/**
 * A folder owns the sources that stand for its files; their names hold no slash. What people add to the story beside
 * them is kept under `added/`, so that nobody takes it for a file that went away.
 */
const ADDED = "added/";

export const isFolderFile = (file: string): boolean => !file.startsWith(ADDED);

/** The file name to keep for a text that is added to a story by hand. */
export const addedFile = (story: Pick<StoryRecord, "origin">, file: string): string =>
  story.origin === null || !isFolderFile(file) ? file : `${ADDED}${file}`;

/** Whether a folder decides what a source holds and what it is called. */
export const isOwnedByFolder = (
  story: Pick<StoryRecord, "origin">,
  source: Pick<SourceRecord, "file">,
): boolean => story.origin !== null && isFolderFile(source.file);

/** The folder of a story as a person knows it: its path, or the sample's name. */
export const folderOf = (origin: string): string => {
  const colon = origin.indexOf(":");
  return origin.startsWith("sample:")
    ? `the sample “${origin.slice(colon + 1)}”`
    : origin.slice(colon + 1);
};
