import { readUsageTerms } from "../../article/read-usage-terms";
import type { SourceFacts } from "../../article/source-facts";
import type { Comparison, Version } from "../../compare/comparison";
import { excerptComparison } from "../../compare/excerpt-comparison";
import { excerptText } from "../../compare/excerpt-text";
import { excerptVersion } from "../../compare/excerpt-version";
import type { LinkedPassage } from "../../compare/linked-passage";
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
const whole = new WeakMap<Story, Story>();

/** A story as the usage terms of its sources let it be shown. */
export function limitStory(
  story: Story,
  sources: readonly { readonly facts: SourceFacts }[],
): StoryLimits & { readonly story: Story } {
  const limits = limitsOf(sources);
  return { ...limits, story: limits.excerpts ? excerptsOf(story) : story };
}

/** What the usage terms of several texts ask for together. */
export function limitsOf(texts: readonly { readonly facts: SourceFacts }[]): StoryLimits {
  const limits = texts.map(({ facts }) => readUsageTerms(facts.usageTerms));
  return {
    excerpts: limits.some(({ excerptsOnly }) => excerptsOnly),
    noIndex: limits.some(({ noIndex }) => noIndex),
  };
}

function excerptsOf(story: Story): Story {
  const short = cut.get(story) ?? excerptStory(story);
  cut.set(story, short);
  whole.set(short, story);
  return short;
}

/** What `derive` makes of a story that may be cut: it gets the whole one, and what it makes is cut in the same way. */
export function deriveStory(story: Story, derive: (story: Story) => Story | null): Story | null {
  const uncut = whole.get(story);
  const derived = derive(uncut ?? story);
  return uncut === undefined || derived === null ? derived : excerptsOf(derived);
}

/** Cuts a comparison to excerpts where the usage terms of one of its texts ask for it; else it is left as it is. */
export async function limitUse(
  texts: Pick<KeptTexts, "findHeads">,
  comparison: Comparison,
): Promise<LimitedComparison> {
  const hashes = [comparison.base.article.version, comparison.other.article.version];
  const { excerpts, noIndex } = limitsOf([...(await texts.findHeads(hashes)).values()]);
  return { excerpts, comparison: excerpts ? excerptComparison(comparison) : comparison, noIndex };
}

/** A version as the usage terms of its text, or of its story (`excerpts`), let it be shown. */
export async function limitVersion(
  texts: Pick<KeptTexts, "findHeads">,
  version: Version,
  excerpts: boolean,
): Promise<Version> {
  const heads = await texts.findHeads([version.article.version]);
  return excerpts || limitsOf([...heads.values()]).excerpts ? excerptVersion(version) : version;
}

/** The paragraph of a fixed link, its words cut in the same way. */
export async function limitPassage(
  texts: Pick<KeptTexts, "findHeads">,
  hash: string,
  passage: LinkedPassage,
): Promise<LinkedPassage> {
  const { excerpts } = limitsOf([...(await texts.findHeads([hash])).values()]);
  return excerpts ? { ...passage, quote: excerptText(passage.quote) } : passage;
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
