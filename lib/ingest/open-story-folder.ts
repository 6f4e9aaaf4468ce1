import { basename, join, resolve } from "node:path";
import { type Result, success } from "../result";
import type { FileProblem } from "./file-problem";
import { isDataFile, isTextFile, listFolder, NO_FILE, STORY_FILE } from "./folder-listing";
import { readBytes } from "./read-bytes";
import { parseStoryFile, type SourceEntry, type StoryFile } from "./story-file";

/** A file of a story folder, not taken apart yet. */
export interface FolderFile {
  readonly path: string;
  /** Its name, and what story.json says of it. */
  readonly entry: SourceEntry;
  readonly bytes: Uint8Array;
  /** True where its name says no more than that it is data, and story.json does not name it: it may be no text at all. */
  readonly maybe: boolean;
}

/** A story folder with the bytes of its texts. */
export interface OpenedFolder {
  /** The folder's own name. */
  readonly name: string;
  readonly path: string;
  readonly title?: string;
  readonly note?: string;
  /** File of the base, as story.json names it; among the texts. */
  readonly base?: string;
  /** True where story.json names the files: then its order is kept. */
  readonly ordered: boolean;
  readonly files: readonly FolderFile[];
  /** What story.json names without being there, and files that cannot be opened. */
  readonly problems: readonly FileProblem[];
  /** Plain sentences about files that were left aside. */
  readonly notes: readonly string[];
}

/**
 * Opens a folder as one story, with its story.json where there is one. Fails where the folder cannot be listed, or
 * story.json says what it may not.
 */
export async function openStoryFolder(path: string): Promise<Result<FileProblem, OpenedFolder>> {
  const listed = await listFolder(path);
  if (!listed.ok) return listed;
  const { files, specials } = listed.value;
  const story = await readStoryFile(path, files);
  if (!story.ok) return story;
  const texts = files.filter((name) => isTextFile(name) || isDataFile(name));
  const problems: FileProblem[] = missingFiles(path, texts, story.value);
  const opened: FolderFile[] = [];
  for (const entry of orderEntries(texts, story.value)) {
    const file = join(path, entry.file);
    const bytes = await readBytes(file);
    if (!bytes.ok) problems.push(bytes.error);
    else
      opened.push({
        path: file,
        entry,
        bytes: bytes.value,
        maybe: isDataFile(entry.file) && !story.value.sources.includes(entry),
      });
  }
  const { title, note, base } = story.value;
  return success({
    name: basename(resolve(path)),
    path,
    ...(title === undefined ? {} : { title }),
    ...(note === undefined ? {} : { note }),
    ...(base !== undefined && texts.includes(base) ? { base } : {}),
    ordered: story.value.sources.length > 0,
    files: opened,
    problems,
    notes: [
      ...files
        .filter((name) => !texts.includes(name) && name !== STORY_FILE)
        .map((name) => leftAside(name, "its name is not that of a text")),
      ...specials.map((name) => leftAside(name, NO_FILE)),
    ],
  });
}

/** “photo.jpg” was left aside: its name is not that of a text. */
export const leftAside = (name: string, reason: string): string =>
  `“${name}” was left aside: ${reason.replace(/\.$/, "")}.`;

async function readStoryFile(
  path: string,
  files: readonly string[],
): Promise<Result<FileProblem, StoryFile>> {
  if (!files.includes(STORY_FILE)) return success({ sources: [] });
  const file = join(path, STORY_FILE);
  const bytes = await readBytes(file);
  if (!bytes.ok) return bytes;
  return parseStoryFile(file, new TextDecoder().decode(bytes.value));
}

function missingFiles(
  path: string,
  texts: readonly string[],
  { sources, base }: StoryFile,
): FileProblem[] {
  const missing = (name: string, as: string): FileProblem => ({
    file: join(path, STORY_FILE),
    line: null,
    message: `names “${name}”${as}, which is not among the texts of this folder`,
  });
  return [
    ...sources.flatMap(({ file }) => (texts.includes(file) ? [] : [missing(file, "")])),
    ...(base === undefined || texts.includes(base) ? [] : [missing(base, " as base")]),
  ];
}

/** The files that story.json names, in its order, then the others by name. */
function orderEntries(texts: readonly string[], story: StoryFile): readonly SourceEntry[] {
  const named = story.sources.filter((source) => texts.includes(source.file));
  const rest = texts.filter((file) => !named.some((source) => source.file === file));
  return [...named, ...rest.map((file) => ({ file }))];
}
