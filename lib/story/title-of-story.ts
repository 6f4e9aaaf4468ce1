import { buildStory } from "./build-story";
import { findStoryBase } from "./find-story-base";
import type { StoryInput } from "./story-input";
import { headlineOf } from "./title";

/** The title that `buildStory` gives a story, without comparing its versions where the base's headline decides. */
export function titleOfStory(input: StoryInput): string {
  if (input.title !== undefined) return input.title;
  const [only] = input.versions;
  const single = input.versions.length === 1;
  const base = single ? only?.file : findStoryBase(input).baseFile;
  const found = input.versions.find(({ file }) => file === base);
  const headline = found === undefined ? null : headlineOf(found);
  return headline?.trim() || buildStory(input).title;
}
