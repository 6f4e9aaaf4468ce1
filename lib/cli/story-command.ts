import { basename, join, resolve } from "node:path";
import { describeProblem } from "../ingest/file-problem";
import { findStoryFolders } from "../ingest/folder-listing";
import { readStoryFolder, type StoryFolder } from "../ingest/read-story-folder";
import { buildStory } from "../story/build-story";
import { slugify } from "../story/slug";
import type { Story } from "../story/story";
import { storyJson } from "../story/story-json";
import { storyAnnotations } from "../story/take-away/story-annotations";
import { storyCsv } from "../story/take-away/story-csv";
import { storyReport } from "../story/take-away/story-report";
import { printStory } from "./print-story";
import { Status } from "./status";
import type { Style, Terminal } from "./terminal";

export const STORY_FORMATS = ["text", "json", "html", "csv", "annotations"] as const;
export type StoryFormat = (typeof STORY_FORMATS)[number];

/** `base`: the text that the others are compared with, by its file or its name in addresses; else as the texts tell. */
export interface StoryOptions {
  readonly format: StoryFormat;
  readonly base?: string;
}

/** `variorum story FOLDER`: everything for one story. Status 0, or 2 where a text of the folder could not be used. */
export async function runStory(
  folder: string,
  options: StoryOptions,
  terminal: Terminal,
): Promise<Status> {
  const found = await findStoryFolders(folder);
  if (!found.ok) {
    terminal.complain(describeProblem(found.error));
    return Status.trouble;
  }
  const [path, ...others] = found.value;
  if (path === undefined || others.length > 0) {
    const names = found.value.map((story) => basename(story)).join(", ");
    terminal.complain(`${folder}: holds several stories (${names}); name the folder of one`);
    return Status.trouble;
  }
  const read = await readStoryFolder(path);
  if (!read.ok) {
    terminal.complain(describeProblem(read.error));
    return Status.trouble;
  }
  const base = findBase(path, read.value, options.base);
  if (base === null) {
    const names = read.value.versions.map(({ file }) => file).join(", ");
    terminal.complain(`--base ${options.base}: no text of ${path}; choose one of these: ${names}`);
    return Status.trouble;
  }
  const story = buildStory({ ...base, slug: slugify(read.value.name) || "story" });
  for (const problem of read.value.problems) terminal.complain(describeProblem(problem));
  await terminal.print(render(story, options.format, terminal.style));
  return read.value.problems.length > 0 ? Status.trouble : Status.same;
}

/** The folder with the base that was asked for; null where that is none of its texts. */
function findBase(path: string, folder: StoryFolder, asked?: string): StoryFolder | null {
  if (asked === undefined) return folder;
  const { versions } = folder;
  const found =
    versions.find(({ file }) => file === asked) ??
    versions.find(({ file }) => resolve(join(path, file)) === resolve(asked)) ??
    versions.find(({ slug }) => slug === asked);
  return found === undefined ? null : { ...folder, base: found.file };
}

function render(story: Story, format: StoryFormat, style: Style): string {
  switch (format) {
    case "json":
      return `${JSON.stringify(storyJson(story))}\n`;
    case "html":
      return storyReport(story);
    case "csv":
      return storyCsv(story);
    case "annotations":
      return `${JSON.stringify(storyAnnotations(story), null, 2)}\n`;
    case "text":
      return printStory(story, style);
  }
}
