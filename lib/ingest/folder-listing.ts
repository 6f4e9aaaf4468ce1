import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { failure, type Result, success } from "../result";
import { describeSystemError, type FileProblem } from "./file-problem";

export const STORY_FILE = "story.json";

/** Endings of files that are written to be read. */
const TEXTS: ReadonlySet<string> = new Set(
  "txt text html htm xhtml docx ninjs nitf newsml rss atom".split(" "),
);
/** Endings that data of any kind has: whether it is news shows inside. */
const DATA: ReadonlySet<string> = new Set(["json", "xml"]);

const endingOf = (name: string): string => /\.([^.]{1,10})$/.exec(name)?.[1]?.toLowerCase() ?? "";

/** Whether a file by its name is a text, in any of the formats that are read. */
export const isTextFile = (name: string): boolean => TEXTS.has(endingOf(name));

/** Whether a file by its name may be an item of news, or data of any other kind. */
export const isDataFile = (name: string): boolean =>
  DATA.has(endingOf(name)) && name !== STORY_FILE;

/** A folder's entries that are not hidden, each list sorted by the bytes of the names: the same on every machine. */
export interface FolderListing {
  readonly files: readonly string[];
  readonly folders: readonly string[];
  /** Pipes, sockets and devices: whoever opens one waits until somebody writes, maybe for ever. */
  readonly specials: readonly string[];
}

/** Why such a thing is not read; goes on after its name. */
export const NO_FILE = "it is a pipe, a socket or a device, not a file";

const byBytes = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));

/** Lists a folder; links count as what they lead to. */
export async function listFolder(path: string): Promise<Result<FileProblem, FolderListing>> {
  try {
    const entries = (await readdir(path, { withFileTypes: true })).filter(
      (entry) => !entry.name.startsWith("."),
    );
    const kinds = await Promise.all(
      entries.map(async (entry) => {
        // A link that leads nowhere is reported by who opens it.
        const target = entry.isSymbolicLink()
          ? await stat(join(path, entry.name)).catch(() => null)
          : entry;
        if (target?.isDirectory()) return "folder";
        return target === null || target.isFile() ? "file" : "special";
      }),
    );
    const names = (kind: string): readonly string[] =>
      entries
        .filter((_, index) => kinds[index] === kind)
        .map((entry) => entry.name)
        .sort(byBytes);
    return success({
      files: names("file"),
      folders: names("folder"),
      specials: names("special"),
    });
  } catch (error) {
    return failure({ file: path, line: null, message: describeSystemError(error) });
  }
}

const holdsStory = (files: readonly string[]): boolean =>
  files.some((name) => isTextFile(name) || isDataFile(name) || name === STORY_FILE);

/**
 * The story folders at a path: the folder itself where it holds texts or a story.json, else those of its folders that
 * do. Where it holds nothing but data, both: whether the data is news shows once it is read.
 */
export async function findStoryFolders(
  path: string,
): Promise<Result<FileProblem, readonly string[]>> {
  const listed = await listFolder(path);
  if (!listed.ok) return listed;
  const { files, folders } = listed.value;
  if (files.some((name) => isTextFile(name) || name === STORY_FILE)) return success([path]);
  const found = files.some(isDataFile) ? [path] : [];
  for (const folder of folders) {
    const inner = await listFolder(join(path, folder));
    if (inner.ok && holdsStory(inner.value.files)) found.push(join(path, folder));
  }
  return found.length > 0 ? success(found) : failure(noTexts(path));
}

export const noTexts = (path: string): FileProblem => ({
  file: path,
  line: null,
  message: "holds no texts in a format that is read",
});
