import { failure, type Result, success } from "../../result";
import { notFound, type PageProblem } from "../page-problem";
import type { UseCases } from "../use-cases";
import { sourceOut, storyListOut, storyOut } from "./shape-story";
import { factsOut, pairOut, textOut, versionOut } from "./shape-version";
import type { SourceOut, StoryListOut, StoryOut } from "./story-schema";
import type { FactsJson, PairJson, VersionJson } from "./version-schema";

type Found<A> = Promise<Result<PageProblem, A>>;

/** What the API's addresses answer, over what pages read. */
export interface Answers {
  readonly stories: (query: string, after: string | null, limit: number) => Promise<StoryListOut>;
  readonly story: (slug: string) => Found<StoryOut>;
  readonly sources: (slug: string) => Found<readonly SourceOut[]>;
  readonly source: (slug: string, name: string) => Found<SourceOut>;
  /** By the hash of its bytes, or the first twelve digits of it or more. */
  readonly version: (hash: string) => Found<VersionJson>;
  /** The same text as characters, nothing else. */
  readonly text: (hash: string) => Found<string>;
  /** What the same text says of itself. */
  readonly facts: (hash: string) => Found<FactsJson>;
  readonly comparison: (base: string, other: string) => Found<PairJson>;
}

export function createAnswers(read: UseCases): Answers {
  const sources = async (slug: string): Found<readonly SourceOut[]> => {
    const found = await read.loadStory(slug);
    return found.ok
      ? success(found.value.sources.map((source) => sourceOut(found.value, source)))
      : found;
  };
  return {
    stories: async (query, after, limit) => {
      const page = await read.listStories(after, query, undefined, limit);
      if (query.trim() === "") return storyListOut(page);
      const isAll = after === null && page.next === null;
      const total = isAll ? page.stories.length : await read.countFound(query);
      return storyListOut({ ...page, total });
    },
    story: async (slug) => {
      const found = await read.loadStory(slug);
      return found.ok ? success(storyOut(found.value)) : found;
    },
    sources,
    source: async (slug, name) => {
      const found = await sources(slug);
      if (!found.ok) return found;
      const source = found.value.find((one) => one.name === name);
      return source === undefined
        ? failure(
            notFound(`The story has no source “${name.slice(0, 80)}”.`, "The story lists them."),
          )
        : success(source);
    },
    version: async (hash) => {
      const found = await read.loadText(hash);
      return found.ok ? versionOut(found.value) : found;
    },
    text: async (hash) => {
      const found = await read.loadText(hash);
      return found.ok ? textOut(found.value) : found;
    },
    facts: async (hash) => {
      const found = await read.loadText(hash);
      return found.ok ? success(factsOut(found.value)) : found;
    },
    comparison: async (base, other) => {
      const found = await read.loadPinnedComparison(base, other);
      return found.ok ? pairOut(found.value) : found;
    },
  };
}
