import { failure, type Result, success } from "../../result";
import { notFound, type PageProblem } from "../page-problem";
import type { ShownText } from "../read/kept-texts";
import { limitsOf } from "../read/limit-use";
import type { ShelvedStory } from "../shown-story";
import type { UseCases } from "../use-cases";
import { sourceOut, storyListOut, storyOut } from "./shape-story";
import { factsOut, pairOut, textOut, versionOut } from "./shape-version";
import type { SourceOut, StoryListOut, StoryOut } from "./story-schema";
import type { FactsJson, PairJson, VersionJson } from "./version-schema";

/** What an address answers. */
interface Given<A> {
  readonly body: A;
  /** Whether the usage terms of a text in it ask search engines to leave it out. */
  readonly noIndex: boolean;
}

type Found<A> = Promise<Result<PageProblem, Given<A>>>;

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
  const sourcesOf = (story: ShelvedStory): readonly SourceOut[] =>
    story.sources.map((source) => sourceOut(story, source));
  const ofStory = async <A>(
    slug: string,
    give: (story: ShelvedStory) => Result<PageProblem, A>,
  ): Found<A> => givenBy(await read.loadStory(slug), ({ noIndex }) => noIndex, give);
  const ofText = async <A>(
    hash: string,
    give: (text: ShownText) => Result<PageProblem, A>,
  ): Found<A> => givenBy(await read.loadText(hash), (text) => limitsOf([text]).noIndex, give);
  return {
    stories: async (query, after, limit) => {
      const page = await read.listStories(after, query, undefined, limit);
      if (query.trim() === "") return storyListOut(page);
      const isAll = after === null && page.next === null;
      const total = isAll ? page.stories.length : await read.countFound(query);
      return storyListOut({ ...page, total });
    },
    story: (slug) => ofStory(slug, (story) => success(storyOut(story))),
    sources: (slug) => ofStory(slug, (story) => success(sourcesOf(story))),
    source: (slug, name) =>
      ofStory(slug, (story) => {
        const source = sourcesOf(story).find((one) => one.name === name);
        return source === undefined
          ? failure(
              notFound(`The story has no source “${name.slice(0, 80)}”.`, "The story lists them."),
            )
          : success(source);
      }),
    version: (hash) => ofText(hash, versionOut),
    text: (hash) => ofText(hash, textOut),
    facts: (hash) => ofText(hash, (text) => success(factsOut(text))),
    comparison: async (base, other) =>
      givenBy(await read.loadPinnedComparison(base, other), ({ noIndex }) => noIndex, pairOut),
  };
}

/** What `give` makes of what was found, and whether it is to be left out by search engines. */
function givenBy<T, A>(
  found: Result<PageProblem, T>,
  noIndex: (value: T) => boolean,
  give: (value: T) => Result<PageProblem, A>,
): Result<PageProblem, Given<A>> {
  if (!found.ok) return found;
  const given = give(found.value);
  return given.ok ? success({ body: given.value, noIndex: noIndex(found.value) }) : given;
}
