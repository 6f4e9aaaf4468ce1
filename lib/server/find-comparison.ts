import { compareArticles } from "../compare/compare-articles";
import type { Comparison, Version } from "../compare/comparison";
import { ENGINE_VERSION } from "../compare/engine-version";
import { isHash } from "../compare/permalink";
import { failure, type Result, success } from "../result";
import type { Story } from "../story/story";
import { notFound, type PageProblem } from "./page-problem";
import type { ShelvedStory } from "./shown-story";
import type { Shelf } from "./story-shelf";

/** Comparisons computed so far, by engine, the two hashes and the labels shown; the oldest goes first. */
const MEMORY = 200;

export const createComparisonMemory = (): ((base: Version, other: Version) => Comparison) => {
  const known = new Map<string, Comparison>();
  return (base, other) => {
    const key = JSON.stringify([
      ENGINE_VERSION,
      ...[base, other].flatMap((v) => [v.article.version, v.file, v.slug, v.label, v.role]),
    ]);
    const found = known.get(key);
    if (found) return found;
    const comparison = compareArticles(base, other);
    known.set(key, comparison);
    const [oldest] = known.keys();
    if (known.size > MEMORY && oldest !== undefined) known.delete(oldest);
    return comparison;
  };
};

export function findStory(shelf: Shelf, slug: string): Result<PageProblem, ShelvedStory> {
  const found = shelf.stories.find(({ story }) => story.slug === slug);
  return found
    ? success(found)
    : failure(
        notFound(
          `There is no story “${slug}” here.`,
          "It may have been renamed or taken away. The list of stories shows what there is.",
        ),
      );
}

/** A version of a story by the short name that addresses use. */
export function findVersion(story: Story, slug: string): Result<PageProblem, Version> {
  const found = story.versions.find((version) => version.slug === slug);
  return found
    ? success(found)
    : failure(
        notFound(
          `“${story.title}” has no version “${slug}”.`,
          `Its versions are ${story.versions.map((version) => version.slug).join(", ")}.`,
        ),
      );
}

/** A version by its content hash (all 64 digits, or the first twelve or more where only one version begins with them). */
export function findByHash(
  shelf: Shelf,
  hash: string,
): Result<PageProblem, { readonly shelved: ShelvedStory; readonly version: Version }> {
  const found = isHash(hash)
    ? shelf.stories.flatMap((shelved) =>
        shelved.story.versions
          .filter((version) => version.article.version.startsWith(hash))
          .map((version) => ({ shelved, version })),
      )
    : [];
  const [first] = found;
  const texts = new Set(found.map(({ version }) => version.article.version));
  if (first && texts.size === 1) return success(first);
  if (first)
    return failure(
      notFound(
        `“${hash}” is the beginning of more than one version's hash.`,
        "Use the whole address as it was copied.",
      ),
    );
  return failure(
    notFound(
      "A text that this link compares is not here.",
      `The link names a text by its fingerprint ${hash.slice(0, 12)}…; no loaded version has it. Its file may have changed since, or may not be loaded. We do not show another text in its place.`,
    ),
  );
}
