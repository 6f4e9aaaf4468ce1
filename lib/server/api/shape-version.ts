import { readUsageTerms } from "../../article/read-usage-terms";
import { articleJson } from "../../compare/article-json";
import { comparisonJson } from "../../compare/comparison-json";
import { failure, type Result, success } from "../../result";
import type { PageProblem } from "../page-problem";
import type { ShownText } from "../read/kept-texts";
import type { PinnedComparison } from "../shown-story";
import { factsHref } from "./shape-story";
import {
  comparison,
  type FactsJson,
  type PairJson,
  type VersionJson,
  version,
  versionFacts,
} from "./version-schema";

const EXCERPTS_ONLY: PageProblem = {
  status: 451,
  message: "The usage terms of the text ask for excerpts only.",
  hint: "As data it would stand here whole; the page of a comparison shows the differences with a few words around them.",
};

/** A kept text as the API gives it; refused where its usage terms allow excerpts only. */
export function versionOut({ article, facts }: ShownText): Result<PageProblem, VersionJson> {
  if (readUsageTerms(facts.usageTerms).excerptsOnly) return failure(EXCERPTS_ONLY);
  const { warnings } = article;
  const href = factsHref(article.version);
  return success(version.parse({ ...articleJson(article), warnings, facts: href }));
}

/** A kept text itself: what the offsets of its blocks, its findings and its annotations count in. Refused as above. */
export const textOut = ({ article, facts }: ShownText): Result<PageProblem, string> =>
  readUsageTerms(facts.usageTerms).excerptsOnly ? failure(EXCERPTS_ONLY) : success(article.text);

/** What a kept text says of itself, as the API gives it. */
export const factsOut = ({ hash, facts }: ShownText): FactsJson =>
  versionFacts.parse({ version: hash, ...facts });

/** A comparison of two kept texts as the API gives it; refused where the usage terms of one allow excerpts only. */
export const pairOut = (found: PinnedComparison): Result<PageProblem, PairJson> =>
  found.excerpts
    ? failure(EXCERPTS_ONLY)
    : success(comparison.parse(comparisonJson(found.comparison)));
