import { applyPairings } from "../compare/apply-pairings";
import type { Version } from "../compare/comparison";
import type { LinkedPassage } from "../compare/linked-passage";
import type { OtherState } from "../compare/other-state";
import { failure, type Result, success } from "../result";
import type { StoryRecord } from "../store/records";
import type { Store } from "../store/store";
import type { Story } from "../story/story";
import type { FollowedFolders } from "./folders/follow-folders";
import type { PageProblem } from "./page-problem";
import { countFound } from "./read/count-found";
import { earlierVersion, findEarlier } from "./read/earlier-version";
import { createEmbargoes } from "./read/embargoes";
import { findParagraph } from "./read/find-paragraph";
import { findPinned, findText } from "./read/find-pinned";
import type { KeyedVersion } from "./read/kept-comparisons";
import { createKeptPassages } from "./read/kept-passages";
import type { ReadKept, ShownText } from "./read/kept-texts";
import { limitPassage, limitStates, limitStory, limitUse, limitVersion } from "./read/limit-use";
import { listStories, STORIES_A_PAGE, type StoryLine } from "./read/list-stories";
import {
  type FormerParagraph,
  findFormer,
  namedStates,
  pinnedStates,
} from "./read/load-other-states";
import { createMemories, type Memories } from "./read/memories";
import { moved, noStory, noVersion } from "./read/missing";
import type { ShownParagraphs } from "./read/other-states";
import { rebaseStory } from "./read/rebase-story";
import type { BuiltStory } from "./read/shelve-story";
import type {
  FoundComparison,
  FoundParagraph,
  PinnedComparison,
  ShelvedStory,
  StoryList,
} from "./shown-story";

/** What the pages ask for. Nothing is kept in the process but what can be read again. */
export interface UseCases {
  /**
   * A page of the list of stories, the latest change first; `query` searches titles and sources, "" finds all. `line`
   * says something about each story; it is built for it only where that was never said before.
   */
  readonly listStories: <A = null>(
    after: string | null,
    query: string,
    line?: StoryLine<A>,
    limit?: number,
  ) => Promise<StoryList<A>>;
  /** How many stories a search finds, of which something may be shown. */
  readonly countFound: (query: string) => Promise<number>;
  /** A story by its slug; a former one is a 308 that names the present one. */
  readonly loadStory: (slug: string) => Promise<Result<PageProblem, ShelvedStory>>;
  /** A loaded story read against another of its versions; null where it has none of that name. See rebaseStory. */
  readonly readAgainst: (story: Story, version: string | null) => Story | null;
  /** Compares two versions of a story by their names in addresses; any version can be the base. */
  readonly loadComparison: (
    story: string,
    base: string,
    other: string,
  ) => Promise<Result<PageProblem, FoundComparison>>;
  /** Compares two kept texts by their content hashes, whatever story they stand in, or none. */
  readonly loadPinnedComparison: (
    baseHash: string,
    otherHash: string,
  ) => Promise<Result<PageProblem, PinnedComparison>>;
  /** A kept text by its content hash (its first twelve digits or more), whatever story it stands in, or none. */
  readonly loadText: (hash: string) => Promise<Result<PageProblem, ShownText>>;
  /** One version of a story by its name in addresses: `{source}`, or `{source}.1` for its oldest state. */
  readonly loadVersion: (
    story: string,
    version: string,
  ) => Promise<Result<PageProblem, { readonly shelved: ShelvedStory; readonly version: Version }>>;
  /** One base paragraph in every version: the comparisons from the base, each with the row that holds the paragraph. */
  readonly loadParagraph: (
    story: string,
    paragraph: number,
  ) => Promise<Result<PageProblem, FoundParagraph>>;
  /**
   * What came after the versions of a pair that an address names, and, for an address by name, what stood right before
   * them; with what became of the given paragraphs. Empty where there is nothing, or no such pair.
   */
  readonly loadOtherStates: (
    place: PairPlace,
    paragraphs: ShownParagraphs,
  ) => Promise<readonly OtherState[]>;
  /** The last earlier state of a version of a story that had a paragraph which it has no more; null where none had. */
  readonly loadFormerParagraph: (
    story: string,
    version: string,
    paragraph: number,
  ) => Promise<FormerParagraph | null>;
  /**
   * The paragraph that a fixed link was made for, where an engine of another version made it, and where that stands as
   * the text is read now. Null where nothing is known of it: no such text, or no such reading is kept.
   */
  readonly loadLinkedPassage: (
    hash: string,
    asked: Pick<LinkedPassage, "of" | "number">,
    madeWith: string,
  ) => Promise<LinkedPassage | null>;
}

/** A pair by the names of two versions in a story, or by their hashes (`story` null). */
export interface PairPlace {
  readonly story: string | null;
  readonly base: string;
  readonly other: string;
}

interface Found {
  readonly record: StoryRecord;
  readonly built: BuiltStory;
  readonly shelved: ShelvedStory;
}

/** The use cases over a store and the folders whose stories it follows. */
export function createUseCases(
  store: Store,
  folders: FollowedFolders,
  read: ReadKept,
  now: () => Date,
  memories: Memories = createMemories(store, read, now),
): UseCases {
  const { texts, comparisons, values, shelve } = memories;
  const passages = createKeptPassages(store);
  const embargoes = createEmbargoes(store, texts, shelve, now);

  const shelvedOf = (record: StoryRecord, { story, sources }: BuiltStory): ShelvedStory => ({
    ...limitStory(story, sources),
    sources,
    id: record.id,
    note: record.note,
    origin: record.origin,
    createdAt: record.createdAt,
    changedAt: record.changedAt,
    ...folders.notesOf(record.origin),
  });

  const find = async (slug: string): Promise<Result<PageProblem, Found>> => {
    await folders.follow();
    const record = await store.findStory(slug);
    if (record === null) return failure(noStory(slug));
    if (record.slug !== slug) return failure(moved(record));
    const built = await shelve(record);
    return built.ok
      ? success({ record, built: built.value, shelved: shelvedOf(record, built.value) })
      : built;
  };

  const findVersion = async (
    { record, built }: Found,
    slug: string,
  ): Promise<Result<PageProblem, KeyedVersion>> => {
    const earlier = findEarlier(record.sources, slug);
    const name = earlier?.source.name ?? slug;
    const newest = built.story.versions.find((version) => version.slug === name);
    if (earlier !== null && earlier.state < earlier.source.states.length - 1)
      return earlierVersion(texts, earlier, newest);
    if (newest !== undefined)
      return success({ version: newest, key: built.texts.get(name)?.key ?? "" });
    const withheld = built.sources.find((source) => source.name === name)?.withheld;
    return failure(withheld ?? noVersion(built, slug));
  };

  return {
    listStories: async (after, query, line, limit = STORIES_A_PAGE) => {
      await folders.follow();
      await embargoes.follow();
      const needs = { store, texts, shelve, values, hide: embargoes.hide };
      return listStories(needs, { after, query, line: line ?? null, limit }, folders.problems());
    },
    countFound: (query) => countFound({ store, texts }, query.trim()),
    loadStory: async (slug) => {
      const found = await find(slug);
      return found.ok ? success(found.value.shelved) : found;
    },
    loadVersion: async (slug, name) => {
      const found = await find(slug);
      if (!found.ok) return found;
      const version = await findVersion(found.value, name);
      if (!version.ok) return version;
      const { shelved } = found.value;
      const shown = await limitVersion(texts, version.value.version, shelved.excerpts);
      return success({ shelved, version: shown });
    },
    readAgainst: rebaseStory,
    loadComparison: async (slug, baseName, otherName) => {
      const found = await find(slug);
      if (!found.ok) return found;
      const base = await findVersion(found.value, baseName);
      if (!base.ok) return base;
      const other = await findVersion(found.value, otherName);
      if (!other.ok) return other;
      const { comparison, judged } = applyPairings(
        await comparisons.compare(base.value, other.value),
        found.value.built.story.pairings ?? [],
      );
      const limited = await limitUse(texts, comparison);
      return success({ shelved: found.value.shelved, ...limited, pairings: judged });
    },
    loadPinnedComparison: async (baseHash, otherHash) => {
      await folders.follow();
      const pair = await findPinned({ store, texts, shelve }, baseHash, otherHash);
      if (!pair.ok) return pair;
      const { base, other, shared } = pair.value;
      passages.keep([base.version.article, other.version.article]);
      return success({
        shelved: shared && shelvedOf(shared.record, shared.built),
        ...(await limitUse(texts, await comparisons.compare(base, other))),
      });
    },
    loadText: async (hash) => {
      await folders.follow();
      return findText({ store, texts }, hash);
    },
    loadParagraph: async (slug, paragraph) => {
      const found = await find(slug);
      return found.ok ? findParagraph(found.value.shelved, paragraph) : found;
    },
    loadFormerParagraph: async (slug, name, paragraph) => {
      const found = await find(slug);
      return found.ok
        ? findFormer({ store, texts, comparisons, shelve }, found.value, name, paragraph)
        : null;
    },
    loadLinkedPassage: async (hash, asked, madeWith) => {
      const text = await findText({ store, texts }, hash);
      if (!text.ok) return null;
      const passage = await passages.find(text.value.article, asked, madeWith);
      return passage && limitPassage(texts, text.value.hash, passage);
    },
    loadOtherStates: async (place, paragraphs) => {
      const needs = { store, texts, comparisons, shelve };
      if (place.story === null)
        return limitStates(texts, await pinnedStates(needs, place, paragraphs));
      const found = await find(place.story);
      const states = found.ok ? await namedStates(needs, found.value, place, paragraphs) : [];
      return limitStates(texts, states);
    },
  };
}
