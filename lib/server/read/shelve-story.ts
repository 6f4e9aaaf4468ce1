import type { Version } from "../../compare/comparison";
import type { SourcePairing } from "../../compare/pairing";
import { failure, type Result, success } from "../../result";
import type { StoryRecord } from "../../store/records";
import { buildStory } from "../../story/build-story";
import { fileOfState } from "../../story/earlier-states";
import type { Story } from "../../story/story";
import { notFound, type PageProblem } from "../page-problem";
import type { ShownSource } from "../shown-story";
import type { KeptComparisons, TextPair } from "./kept-comparisons";
import { isShown, type KeptText, type KeptTexts, type ShownText } from "./kept-texts";
import type { KeptValues } from "./kept-values";
import { limitsOf } from "./limit-use";
import { createLru } from "./lru";
import { shownSource } from "./shown-source";
import {
  type EarlierText,
  earlierOf,
  newestHash,
  storyInput,
  storyKey,
  type TextOfSource,
} from "./story-key";

/** A story of the store, read: the newest text of every source that may be shown. */
export interface BuiltStory {
  readonly story: Story;
  /** Names everything that the story was built from. */
  readonly key: string;
  readonly sources: readonly ShownSource[];
  /** Newest texts by source name. */
  readonly texts: ReadonlyMap<string, ShownText>;
}

export type ShelveStory = (record: StoryRecord) => Promise<Result<PageProblem, BuiltStory>>;

/** In UTF-16 units of text: a hundred stories of five sources. */
const BOUND = 5_000_000;
/** What a story takes beside its texts. */
const OVERHEAD = 1_000;

/** Reads stories; those read lately stay in memory, by what they hold: a story that changed is another entry. */
export function createShelveStory(
  texts: KeptTexts,
  comparisons: KeptComparisons,
  values: KeptValues,
  pairingsOf: (storyId: string) => Promise<readonly SourcePairing[]>,
): ShelveStory {
  const stories = createLru<Story>(BOUND);
  const building = new Map<string, Promise<Story>>();

  const storyOf = (
    key: string,
    record: StoryRecord,
    sources: readonly TextOfSource[],
    earlier: readonly EarlierText[],
    pairings: readonly SourcePairing[],
  ): Promise<Story> => {
    const known = stories.get(key) ?? building.get(key);
    if (known !== undefined) return Promise.resolve(known);
    const work = build(key, record, sources, earlier, pairings).finally(() => building.delete(key));
    building.set(key, work);
    return work;
  };

  const build = async (
    key: string,
    record: StoryRecord,
    sources: readonly TextOfSource[],
    earlier: readonly EarlierText[],
    pairings: readonly SourcePairing[],
  ): Promise<Story> => {
    const keys = new Map([
      ...sources.map(({ source, text }) => [source.file, text.key] as const),
      ...earlier.map(
        ({ source, state, text }) => [fileOfState(source.file, state), text.key] as const,
      ),
    ]);
    const keyed = (version: Version) => ({ version, key: keys.get(version.file) ?? "" });
    const recalled = readPairs(await values.find(pairsKey(key)));
    if (recalled !== null) await comparisons.recall(recalled);
    const pairs: TextPair[] = [];
    const story = buildStory({
      ...storyInput(record, sources, earlier),
      ...(pairings.length === 0 ? {} : { pairings }),
      compare: (base, other) => {
        const pair = [keyed(base), keyed(other)] as const;
        pairs.push([pair[0].key, pair[1].key]);
        return comparisons.compareNow(...pair);
      },
    });
    const size = [...sources, ...earlier].reduce(
      (sum, { text }) => sum + text.article.text.length,
      OVERHEAD,
    );
    stories.set(key, story, size);
    if (recalled === null) values.keep(pairsKey(key), pairs);
    return story;
  };

  return async (record) => {
    const states = record.sources.flatMap(earlierOf);
    const hashes = [...record.sources.map(newestHash), ...states.map(({ hash }) => hash)];
    const found = await texts.find(hashes);
    const all = record.sources.map((source) => ({ source, text: found.get(newestHash(source)) }));
    const shown = all.flatMap(({ source, text }) => (isShown(text) ? [{ source, text }] : []));
    if (shown.length === 0) return failure(nothingToShow(all));
    const earlier = states.flatMap(({ hash, ...state }): readonly EarlierText[] => {
      const text = found.get(hash);
      return isShown(text) && mayStand(text, shown) ? [{ ...state, text }] : [];
    });
    const pairings = await pairingsOf(record.id);
    const key = JSON.stringify([
      storyKey(record, shown),
      earlier.map(({ text }) => text.key),
      ...pairings.map(({ id }) => id),
    ]);
    const story = await storyOf(key, record, shown, earlier, pairings);
    return success({
      story,
      key,
      texts: new Map(shown.map(({ source, text }) => [source.name, text])),
      sources: inOrder(
        story,
        all.map(({ source, text }) => shownSource(story, source, text)),
      ),
    });
  };
}

/** Words of an earlier text that may be shown in excerpts only stand in no finding of a story that is shown whole. */
const mayStand = (text: ShownText, shown: readonly TextOfSource[]): boolean =>
  !limitsOf([text]).excerpts || limitsOf(shown.map((one) => one.text)).excerpts;

/** Which pairs a story compares is known only once it is built; the next process can fetch them in one go. */
const pairsKey = (key: string): string => `pairs ${key}`;

const readPairs = (value: unknown): readonly TextPair[] | null =>
  Array.isArray(value) ? (value as readonly TextPair[]) : null;

/** Sources as the story orders its versions, then those that are not shown. */
function inOrder(story: Story, sources: readonly ShownSource[]): readonly ShownSource[] {
  const place = (source: ShownSource): number => {
    const at = story.versions.findIndex((version) => version.file === source.file);
    return at < 0 ? story.versions.length : at;
  };
  return [...sources].sort((a, b) => place(a) - place(b));
}

function nothingToShow(sources: readonly { readonly text: KeptText | undefined }[]): PageProblem {
  for (const { text } of sources) if (text !== undefined && !isShown(text)) return text.withheld;
  return notFound(
    "This story holds no text now.",
    "Its sources were taken out of it. Links that are pinned to their texts still hold.",
  );
}
