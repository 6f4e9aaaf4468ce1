import type { Version } from "../compare/comparison";
import { rowOfParagraph } from "../compare/findings";
import { failure, type Result, success } from "../result";
import type { StoryRecord } from "../store/records";
import type { Store } from "../store/store";
import type { FollowedFolders } from "./folders/follow-folders";
import { notFound, type PageProblem } from "./page-problem";
import { earlierVersion, findEarlier } from "./read/earlier-version";
import { findPinned, findText } from "./read/find-pinned";
import { createKeptComparisons, type KeyedVersion } from "./read/kept-comparisons";
import { createKeptTexts, type ReadKept, type ShownText } from "./read/kept-texts";
import { createKeptValues } from "./read/kept-values";
import { limitUse } from "./read/limit-use";
import { listStories, STORIES_A_PAGE, type StoryLine } from "./read/list-stories";
import { type BuiltStory, createShelveStory } from "./read/shelve-story";
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
  /** A story by its slug; a former one is a 308 that names the present one. */
  readonly loadStory: (slug: string) => Promise<Result<PageProblem, ShelvedStory>>;
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
): UseCases {
  const texts = createKeptTexts(store, read, now);
  const comparisons = createKeptComparisons(store);
  const values = createKeptValues(store);
  const shelve = createShelveStory(texts, comparisons, values);

  const shelvedOf = (record: StoryRecord, { story, sources }: BuiltStory): ShelvedStory => ({
    story,
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
      const needs = { store, texts, shelve, values };
      return listStories(needs, { after, query, line: line ?? null, limit }, folders.problems());
    },
    loadStory: async (slug) => {
      const found = await find(slug);
      return found.ok ? success(found.value.shelved) : found;
    },
    loadVersion: async (slug, name) => {
      const found = await find(slug);
      if (!found.ok) return found;
      const version = await findVersion(found.value, name);
      return version.ok
        ? success({ shelved: found.value.shelved, version: version.value.version })
        : version;
    },
    loadComparison: async (slug, baseName, otherName) => {
      const found = await find(slug);
      if (!found.ok) return found;
      const base = await findVersion(found.value, baseName);
      if (!base.ok) return base;
      const other = await findVersion(found.value, otherName);
      if (!other.ok) return other;
      return success({
        shelved: found.value.shelved,
        ...(await limitUse(texts, await comparisons.compare(base.value, other.value))),
      });
    },
    loadPinnedComparison: async (baseHash, otherHash) => {
      await folders.follow();
      const pair = await findPinned({ store, texts, shelve }, baseHash, otherHash);
      if (!pair.ok) return pair;
      const { base, other, shared } = pair.value;
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
  };
}

function findParagraph(
  shelved: ShelvedStory,
  paragraph: number,
): Result<PageProblem, FoundParagraph> {
  const { story } = shelved;
  const base = story.versions.find((version) => version.file === story.base);
  const rows = story.comparisons.flatMap((comparison) => {
    const row = rowOfParagraph(comparison, paragraph);
    return row ? [{ comparison, row }] : [];
  });
  if (base?.article.blocks.some((block) => block.number === paragraph))
    return success({ shelved, base, rows });
  const count = base?.article.blocks.filter((block) => block.number !== null).length ?? 0;
  return failure(
    notFound(
      `The base of “${story.title}” has no paragraph ${paragraph}.`,
      `Its paragraphs are numbered 1 to ${count}.`,
    ),
  );
}

const noStory = (slug: string): PageProblem =>
  notFound(
    `There is no story “${slug}” here.`,
    "It may have been taken away. The list of stories shows what there is.",
  );

const moved = ({ slug, shownTitle }: StoryRecord): PageProblem => ({
  status: 308,
  message: `“${shownTitle}” has another address now.`,
  hint: `It is at /s/${slug}.`,
  movedTo: slug,
});

const noVersion = ({ story, sources }: BuiltStory, slug: string): PageProblem =>
  notFound(
    `“${story.title}” has no version “${slug}”.`,
    `Its versions are ${sources.flatMap(({ states }) => states.map((state) => state.slug)).join(", ")}.`,
  );
