import { readdir, stat } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import type { Article } from "../article/article";
import type { Role } from "../compare/comparison";
import { failure, type Result, success } from "../result";
import { slugify, stemOf, uniqueSlugs } from "../story/slug";
import { describeSystemError, type FileProblem } from "./file-problem";
import { readBytes } from "./read-bytes";
import { articleOf } from "./read-file";
import { parseStoryFile, type SourceEntry, type StoryFile } from "./story-file";

/** One readable file of a story folder. `label` and `role` only where story.json gives them. */
export interface FolderVersion {
  readonly file: string;
  readonly slug: string;
  readonly article: Article;
  readonly label?: string;
  readonly role?: Role;
}

/** A folder read as one story. */
export interface StoryFolder {
  /** The folder's own name. */
  readonly name: string;
  readonly title?: string;
  readonly note?: string;
  readonly base?: string;
  /** True where story.json names the files: then its order is kept. */
  readonly ordered: boolean;
  readonly versions: readonly FolderVersion[];
  /** Files that could not be used; the rest of the story stands without them. */
  readonly problems: readonly FileProblem[];
  /** Plain sentences about files that were left aside. */
  readonly notes: readonly string[];
}

const STORY_FILE = "story.json";

const isText = (name: string): boolean => /\.txt$/i.test(name) && !name.startsWith(".");

/** Names in the order of their UTF-8 bytes, the same on every machine. */
const byBytes = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));

/** The folder's entries that are no hidden files, sorted by the bytes of their names. */
async function listFolder(
  path: string,
): Promise<
  Result<FileProblem, { readonly files: readonly string[]; readonly folders: readonly string[] }>
> {
  try {
    const entries = (await readdir(path, { withFileTypes: true })).filter(
      (entry) => !entry.name.startsWith("."),
    );
    const kinds = await Promise.all(
      entries.map(async (entry) => {
        if (!entry.isSymbolicLink()) return entry.isDirectory() ? "folder" : "file";
        const target = await stat(join(path, entry.name)).catch(() => null);
        return target?.isDirectory() ? "folder" : "file";
      }),
    );
    const names = (kind: string): readonly string[] =>
      entries
        .filter((_, index) => kinds[index] === kind)
        .map((entry) => entry.name)
        .sort(byBytes);
    return success({ files: names("file"), folders: names("folder") });
  } catch (error) {
    return failure({ file: path, line: null, message: describeSystemError(error) });
  }
}

/** The story folders at a path: the folder itself where it holds texts or a story.json, else those of its folders that do. */
export async function findStoryFolders(
  path: string,
): Promise<Result<FileProblem, readonly string[]>> {
  const listed = await listFolder(path);
  if (!listed.ok) return listed;
  if (holdsStory(listed.value.files)) return success([path]);
  const found: string[] = [];
  for (const folder of listed.value.folders) {
    const inner = await listFolder(join(path, folder));
    if (inner.ok && holdsStory(inner.value.files)) found.push(join(path, folder));
  }
  if (found.length > 0) return success(found);
  return failure({ file: path, line: null, message: "holds no texts (files that end in .txt)" });
}

const holdsStory = (files: readonly string[]): boolean =>
  files.some((name) => isText(name) || name === STORY_FILE);

/**
 * Reads a folder of `.txt` files as one story, with a story.json where there is one. Files that cannot be
 * used become `problems`; only a folder in which no text can be used at all is a failure (its first problem).
 */
export async function readStoryFolder(path: string): Promise<Result<FileProblem, StoryFolder>> {
  const listed = await listFolder(path);
  if (!listed.ok) return listed;
  const { files } = listed.value;
  const texts = files.filter(isText);
  const story = await readStoryFile(path, files);
  if (!story.ok) return story;
  const missing = story.value.sources.filter((source) => !texts.includes(source.file));
  const problems = missing.map(
    (source): FileProblem => ({
      file: join(path, STORY_FILE),
      line: null,
      message: `names “${source.file}”, which is not among the texts of this folder`,
    }),
  );
  if (story.value.base !== undefined && !texts.includes(story.value.base))
    problems.push({
      file: join(path, STORY_FILE),
      line: null,
      message: `names “${story.value.base}” as base, which is not among the texts of this folder`,
    });

  const entries = orderEntries(texts, story.value);
  const slugs = uniqueSlugs(
    entries.map((entry) => slugify(stemOf(entry.file))),
    "version",
  );
  const versions: FolderVersion[] = [];
  for (const [index, entry] of entries.entries()) {
    const file = join(path, entry.file);
    const bytes = await readBytes(file);
    const article = bytes.ok ? articleOf(file, bytes.value) : bytes;
    if (!article.ok) problems.push(article.error);
    else
      versions.push({
        file: entry.file,
        slug: slugs[index] ?? "version",
        article: article.value,
        ...(entry.label === undefined ? {} : { label: entry.label }),
        ...(entry.role === undefined ? {} : { role: entry.role }),
      });
  }
  const [first] = problems;
  if (versions.length === 0)
    return failure(
      first ?? { file: path, line: null, message: "holds no texts (files that end in .txt)" },
    );
  const { title, note, base } = story.value;
  return success({
    name: basename(resolve(path)),
    ...(title === undefined ? {} : { title }),
    ...(note === undefined ? {} : { note }),
    ...(base !== undefined && versions.some((version) => version.file === base) ? { base } : {}),
    ordered: story.value.sources.length > 0,
    versions,
    problems,
    notes: files
      .filter((name) => !isText(name) && name !== STORY_FILE)
      .map((name) => `“${name}” was left aside: only files that end in .txt are read.`),
  });
}

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

/** The files that story.json names, in its order, then the others by name. */
function orderEntries(texts: readonly string[], story: StoryFile): readonly SourceEntry[] {
  const named = story.sources.filter((source) => texts.includes(source.file));
  const rest = texts.filter((file) => !named.some((source) => source.file === file));
  return [...named, ...rest.map((file) => ({ file }))];
}
