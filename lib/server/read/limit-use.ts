import { readUsageTerms } from "../../article/read-usage-terms";
import type { Comparison } from "../../compare/comparison";
import { excerptComparison } from "../../compare/excerpt-comparison";
import type { KeptTexts } from "./kept-texts";

/** A comparison as the usage terms of its two texts let it be shown. */
export interface LimitedComparison {
  readonly comparison: Comparison;
  /** Whether it is cut to excerpts; its ranges then count in the excerpts. */
  readonly excerpts: boolean;
  /** Whether search engines are asked to leave it out. */
  readonly noIndex: boolean;
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
