import type { Version } from "../compare/comparison";
import { rowOfParagraph } from "../compare/findings";
import { failure, type Result, success } from "../result";
import { createComparisonMemory, findByHash, findStory, findVersion } from "./find-comparison";
import { notFound, type PageProblem } from "./page-problem";
import type {
  FoundComparison,
  FoundParagraph,
  PinnedComparison,
  ShelvedStory,
  StoryList,
} from "./shown-story";
import { createShelf, type Shelf } from "./story-shelf";

/** What the pages ask for; every function reads files again only when they changed. */
export interface UseCases {
  readonly loadStories: () => Promise<Shelf>;
  /** A page of the list of stories, the latest change first; `query` searches titles and sources, "" finds all. */
  readonly listStories: (after: string | null, query: string) => Promise<StoryList>;
  readonly loadStory: (slug: string) => Promise<Result<PageProblem, ShelvedStory>>;
  /** Compares two versions of a story by their short names; any version can be the base. */
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

/** The use cases over the stories of some folders. */
export function createUseCases(storyPaths: readonly string[]): UseCases {
  const shelf = createShelf(storyPaths);
  const compare = createComparisonMemory();

  const loadStory = async (slug: string): Promise<Result<PageProblem, ShelvedStory>> =>
    findStory(await shelf.load(), slug);

  const loadVersion: UseCases["loadVersion"] = async (slug, versionSlug) => {
    const shelved = await loadStory(slug);
    if (!shelved.ok) return shelved;
    const version = findVersion(shelved.value.story, versionSlug);
    return version.ok ? success({ shelved: shelved.value, version: version.value }) : version;
  };

  return {
    loadStories: shelf.load,
    listStories: async () => {
      const { stories, problems } = await shelf.load();
      return {
        stories: stories.map(({ story, note, id, changedAt }) => ({
          id,
          slug: story.slug,
          title: story.title,
          sample: note !== null && /\bsample\b/iu.test(story.title),
          labels: story.versions.map((version) => version.label),
          changedAt,
        })),
        next: null,
        total: stories.length,
        problems,
      };
    },
    loadStory,
    loadVersion,
    loadComparison: async (slug, baseSlug, otherSlug) => {
      const base = await loadVersion(slug, baseSlug);
      if (!base.ok) return base;
      const { shelved } = base.value;
      const other = findVersion(shelved.story, otherSlug);
      if (!other.ok) return other;
      return success({ shelved, comparison: compare(base.value.version, other.value) });
    },
    loadPinnedComparison: async (baseHash, otherHash) => {
      const loaded = await shelf.load();
      const base = findByHash(loaded, baseHash);
      if (!base.ok) return base;
      const other = findByHash(loaded, otherHash);
      if (!other.ok) return other;
      const { shelved, version } = base.value;
      const shared = shelved === other.value.shelved ? shelved : null;
      return success({ shelved: shared, comparison: compare(version, other.value.version) });
    },
    loadParagraph: async (slug, paragraph) => {
      const shelved = await loadStory(slug);
      if (!shelved.ok) return shelved;
      const { story } = shelved.value;
      const base = story.versions.find((version) => version.file === story.base);
      const rows = story.comparisons.flatMap((comparison) => {
        const row = rowOfParagraph(comparison, paragraph);
        return row ? [{ comparison, row }] : [];
      });
      const exists = base?.article.blocks.some((block) => block.number === paragraph);
      if (!base || !exists) {
        const count = base?.article.blocks.filter((block) => block.number !== null).length ?? 0;
        return failure(
          notFound(
            `The base of “${story.title}” has no paragraph ${paragraph}.`,
            `Its paragraphs are numbered 1 to ${count}.`,
          ),
        );
      }
      return success({ shelved: shelved.value, base, rows });
    },
  };
}
