import type { Comparison, ComparisonRow, Version } from "../compare/comparison";
import { rowOfParagraph } from "../compare/findings";
import { failure, type Result, success } from "../result";
import {
  createComparisonMemory,
  type FoundComparison,
  findByHash,
  findStory,
  findVersion,
} from "./find-comparison";
import { notFound, type PageProblem } from "./page-problem";
import { createShelf, type Shelf, type ShelvedStory } from "./story-shelf";

/** What the pages ask for; every function reads files again only when they changed. */
export interface UseCases {
  readonly loadStories: () => Promise<Shelf>;
  readonly loadStory: (slug: string) => Promise<Result<PageProblem, ShelvedStory>>;
  /** Compares two versions of a story by their short names; any version can be the base. */
  readonly loadComparison: (
    story: string,
    base: string,
    other: string,
  ) => Promise<Result<PageProblem, FoundComparison>>;
  /** Compares two texts by their content hashes, wherever they are loaded. */
  readonly loadPinnedComparison: (
    baseHash: string,
    otherHash: string,
  ) => Promise<Result<PageProblem, FoundComparison>>;
  /** One version of a story, for its comments. */
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

export interface FoundParagraph {
  readonly shelved: ShelvedStory;
  readonly base: Version;
  readonly rows: readonly { readonly comparison: Comparison; readonly row: ComparisonRow }[];
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
      return success({ shelved, comparison: compare(version, other.value.version) });
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
