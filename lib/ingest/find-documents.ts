import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { describeSystemError, type FileProblem } from "./file-problem";
import { NO_FILE } from "./folder-listing";

/** The documents of one folder, its inner folders aside. */
export interface DocumentFolder {
  readonly path: string;
  /** Names of the files that may hold an article, in the order of their names' bytes. */
  readonly files: readonly string[];
  readonly hasStoryFile: boolean;
  /** Names that are left aside, and why. */
  readonly others: readonly LeftAside[];
}

/** Something in a folder that is not read; `why` goes on after its name. */
export interface LeftAside {
  readonly name: string;
  readonly why: string;
}

export const STORY_FILE = "story.json";

/** Endings of the formats that are read. Inside a folder anything else is left aside; a file that is named is always looked at. */
const ENDINGS: ReadonlySet<string> = new Set(
  "txt text html htm xhtml json ninjs xml nitf newsml rss atom docx".split(" "),
);

/** Files that speak of the folder: its licence, what it is for. */
const ABOUT_THE_FOLDER: ReadonlySet<string> = new Set(
  "license licence copying readme changelog".split(" "),
);

const isAboutTheFolder = (name: string): boolean =>
  ABOUT_THE_FOLDER.has(name.replace(/\.[^.]{1,10}$/, "").toLowerCase());

const mayHoldArticle = (name: string): boolean =>
  name !== STORY_FILE &&
  !isAboutTheFolder(name) &&
  ENDINGS.has(/\.([^.]{1,10})$/.exec(name)?.[1]?.toLowerCase() ?? "");

const whyNoArticle = (name: string): string =>
  isAboutTheFolder(name) ? "by its name it tells of the folder" : "its name is not that of a text";

/** Names in the order of their UTF-8 bytes, the same on every machine. */
const byBytes = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));

/** Links that lead back up would never end; nobody nests stories deeper. */
const MAX_DEPTH = 32;

/**
 * A folder and its inner folders, each with the documents in it, outer ones first, in the order of their names. Hidden
 * files and folders are passed over. Yields a problem where a folder cannot be read, and goes on.
 */
export async function* findDocuments(
  path: string,
  depth = 0,
): AsyncGenerator<DocumentFolder | FileProblem> {
  const listed = await listFolder(path);
  if ("message" in listed) {
    yield listed;
    return;
  }
  const { files, folders, specials } = listed;
  const documents = files.filter(mayHoldArticle);
  const hasStoryFile = files.includes(STORY_FILE);
  if (documents.length > 0 || hasStoryFile)
    yield {
      path,
      files: documents,
      hasStoryFile,
      others: [
        ...files
          .filter((name) => name !== STORY_FILE && !mayHoldArticle(name))
          .map((name) => ({ name, why: whyNoArticle(name) })),
        ...specials.map((name) => ({ name, why: NO_FILE })),
      ],
    };
  if (depth === MAX_DEPTH) return;
  for (const folder of folders) yield* findDocuments(join(path, folder), depth + 1);
}

async function listFolder(path: string): Promise<
  | {
      readonly files: readonly string[];
      readonly folders: readonly string[];
      readonly specials: readonly string[];
    }
  | FileProblem
> {
  try {
    const files: string[] = [];
    const folders: string[] = [];
    // A pipe or socket: whoever opens it waits until somebody writes, maybe for ever.
    const specials: string[] = [];
    for (const entry of await readdir(path, { withFileTypes: true })) {
      if (entry.name.startsWith(".")) continue;
      const target = entry.isSymbolicLink()
        ? await stat(join(path, entry.name)).catch(() => entry)
        : entry;
      // A folder behind a link may lie above this one.
      if (target.isDirectory() && !entry.isSymbolicLink()) folders.push(entry.name);
      else if (target.isFile() || target.isSymbolicLink()) files.push(entry.name);
      else if (!target.isDirectory()) specials.push(entry.name);
    }
    return {
      files: files.sort(byBytes),
      folders: folders.sort(byBytes),
      specials: specials.sort(byBytes),
    };
  } catch (error) {
    return { file: path, line: null, message: describeSystemError(error) };
  }
}
