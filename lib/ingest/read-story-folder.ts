import { failure, type Result, success } from "../result";
import { slugify, stemOf, uniqueSlugs } from "../story/slug";
import type { VersionInput } from "../story/story-input";
import type { FileProblem } from "./file-problem";
import { noTexts } from "./folder-listing";
import { type FolderFile, leftAside, openStoryFolder } from "./open-story-folder";
import { articlesOf, type FileArticle, type ReadProblem } from "./read-file";

/** One readable text of a story folder. `label`, `role` and `outlet` only where story.json or the text gives them. */
export type FolderVersion = Omit<VersionInput, "published">;

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

/**
 * Reads a folder of texts in any format as one story, with a story.json where there is one. Files that cannot be used
 * become `problems`; only a folder in which no text can be used at all is a failure (its first problem).
 */
export async function readStoryFolder(path: string): Promise<Result<FileProblem, StoryFolder>> {
  const opened = await openStoryFolder(path);
  if (!opened.ok) return opened;
  const { name, title, note, base, ordered, files } = opened.value;
  const problems: FileProblem[] = [...opened.value.problems];
  const notes = [...opened.value.notes];
  const read: { readonly of: FolderFile; readonly found: FileArticle }[] = [];
  for (const file of files) {
    const articles = articlesOf(file.path, file.bytes);
    if (articles.ok) {
      read.push(...articles.value.articles.map((found) => ({ of: file, found })));
      problems.push(...articles.value.skipped);
    } else if (isAside(file, articles.error))
      notes.push(leftAside(file.entry.file, articles.error.message));
    else problems.push(articles.error);
  }
  if (read.length === 0) return failure(problems[0] ?? noTexts(path));
  const versions = versionsOf(read);
  return success({
    name,
    ...(title === undefined ? {} : { title }),
    ...(note === undefined ? {} : { note }),
    ...(base !== undefined && versions.some(({ file }) => file === base) ? { base } : {}),
    ordered,
    versions,
    problems,
    notes,
  });
}

/** Data that is no news lies beside the texts for a reason of its own; only what says that it is a text is at fault. */
export const isAside = (file: FolderFile, { code }: ReadProblem): boolean =>
  file.maybe && (code === "unsupported-type" || code === "bad-shape");

function versionsOf(
  read: readonly { readonly of: FolderFile; readonly found: FileArticle }[],
): readonly FolderVersion[] {
  const files = read.map(
    ({ of: { path, entry }, found }) => `${entry.file}${found.file.slice(path.length)}`,
  );
  const slugs = uniqueSlugs(
    files.map((file) => slugify(stemOf(file))),
    "version",
  );
  return read.map(({ of: { entry }, found }, index) => {
    const outlet = entry.outlet ?? found.facts.outlet;
    return {
      file: files[index] ?? entry.file,
      slug: slugs[index] ?? "version",
      article: found.article,
      ...(entry.label === undefined ? {} : { label: entry.label }),
      ...(entry.role === undefined ? {} : { role: entry.role }),
      ...(outlet === null ? {} : { outlet }),
    };
  });
}
