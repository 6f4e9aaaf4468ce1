import { readUsageTerms } from "../../article/read-usage-terms";
import type { SourceFacts } from "../../article/source-facts";
import type { Comparison } from "../../compare/comparison";
import { excerptComparison } from "../../compare/excerpt-comparison";
import type { OtherState } from "../../compare/other-state";
import { excerptStory } from "../../story/excerpt-story";
import type { Story } from "../../story/story";
import type { KeptTexts } from "./kept-texts";

/** A comparison as the usage terms of its two texts let it be shown. */
export interface LimitedComparison {
  readonly comparison: Comparison;
  /** Whether it is cut to excerpts; its ranges then count in the excerpts. */
  readonly excerpts: boolean;
  /** Whether search engines are asked to leave it out. */
  readonly noIndex: boolean;
}

/** What the usage terms of a story's sources ask of all that is shown of it. */
export interface StoryLimits {
  /** Whether it is cut to excerpts. */
  readonly excerpts: boolean;
  /** Whether search engines are asked to leave it out. */
  readonly noIndex: boolean;
}

/** Cutting a story takes a moment, and pages that read it against another base know it by identity. */
const cut = new WeakMap<Story, Story>();

/** A story as the usage terms of its sources let it be shown. */
export function limitStory(
  story: Story,
  sources: readonly { readonly facts: SourceFacts }[],
): StoryLimits & { readonly story: Story } {
  const limits = sources.map(({ facts }) => readUsageTerms(facts.usageTerms));
  const excerpts = limits.some(({ excerptsOnly }) => excerptsOnly);
  const noIndex = limits.some((limit) => limit.noIndex);
  if (!excerpts) return { story, excerpts, noIndex };
  const short = cut.get(story) ?? excerptStory(story);
  cut.set(story, short);
  return { story: short, excerpts, noIndex };
}

/** Cuts a comparison to excerpts where the usage terms of one of its texts ask for it; else it is left as it is. */
export async function limitUse(
  texts: Pick<KeptTexts, "findHeads">,
  comparison: Comparison,
): Promise<LimitedComparison> {
  const hashes = [comparison.base.article.version, comparison.other.article.version];
  const limits = [...(await texts.findHeads(hashes)).values()].map(({ facts }) =>
    readUsageTerms(facts.usageTerms),
  );
  const excerpts = limits.some(({ excerptsOnly }) => excerptsOnly);
  return {
    excerpts,
    comparison: excerpts ? excerptComparison(comparison) : comparison,
    noIndex: limits.some(({ noIndex }) => noIndex),
  };
}

/** Other states of a page's texts, their comparisons cut as `limitUse` does. */
export const limitStates = (
  texts: Pick<KeptTexts, "findHeads">,
  states: readonly OtherState[],
): Promise<readonly OtherState[]> =>
  Promise.all(
    states.map(async (state) => {
      const { comparison, excerpts } = await limitUse(texts, state.comparison);
      if (!excerpts) return state;
      const rows = new Map(comparison.rows.map((row) => [row.id, row]));
      const paragraphs = state.paragraphs.map((paragraph) => ({
        ...paragraph,
        row: paragraph.row && (rows.get(paragraph.row.id) ?? null),
      }));
      return { ...state, comparison, paragraphs };
    }),
  );
