import { excerptComparison } from "../compare/excerpt-comparison";
import { excerptText, excerptValue } from "../compare/excerpt-text";
import { excerptVersion } from "../compare/excerpt-version";
import type { Story } from "./story";

/**
 * The story as it may be shown where usage terms ask for excerpts only: its texts and comparisons are cut, and of every
 * text that a finding holds the first 25 words stand, whatever the finding is.
 */
export function excerptStory(story: Story): Story {
  const { slug, title, engine, base, versions, earlier, comparisons, ...findings } = story;
  const names = new Set(
    [...versions, ...earlier.map(({ version }) => version)].flatMap(({ file, slug, label }) => [
      file,
      slug,
      label,
    ]),
  );
  return {
    ...excerptValue(findings, names),
    slug,
    title: excerptText(title),
    engine,
    base,
    versions: versions.map(excerptVersion),
    earlier: earlier.map((state) => ({ ...state, version: excerptVersion(state.version) })),
    comparisons: comparisons.map(excerptComparison),
  };
}
