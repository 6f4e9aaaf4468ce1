import { basename } from "node:path";
import { describeProblem } from "../ingest/file-problem";
import { findStoryFolders } from "../ingest/folder-listing";
import { readStoryFolder } from "../ingest/read-story-folder";
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

/** `variorum story FOLDER`: everything for one story. Status 0, or 2 where a text of the folder could not be used. */
export async function runStory(
  folder: string,
  options: { readonly format: StoryFormat },
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
  const story = buildStory({ ...read.value, slug: slugify(read.value.name) || "story" });
  for (const problem of read.value.problems) terminal.complain(describeProblem(problem));
  await terminal.print(render(story, options.format, terminal.style));
  return read.value.problems.length > 0 ? Status.trouble : Status.same;
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
