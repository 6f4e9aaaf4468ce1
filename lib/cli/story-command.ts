import { basename } from "node:path";
import { describeProblem } from "../ingest/file-problem";
import { findStoryFolders } from "../ingest/folder-listing";
import { readStoryFolder } from "../ingest/read-story-folder";
import { buildStory } from "../story/build-story";
import { slugify } from "../story/slug";
import { storyJson } from "../story/story-json";
import { printStory } from "./print-story";
import { Status } from "./status";
import type { Terminal } from "./terminal";

/** `variorum story FOLDER`: everything for one story. Status 0, or 2 where a text of the folder could not be used. */
export async function runStory(
  folder: string,
  options: { readonly json?: boolean },
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
  await terminal.print(
    options.json ? `${JSON.stringify(storyJson(story))}\n` : printStory(story, terminal.style),
  );
  return read.value.problems.length > 0 ? Status.trouble : Status.same;
}
