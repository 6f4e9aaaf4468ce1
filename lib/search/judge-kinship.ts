import type { Article } from "../article/article";
import type { SourceFacts } from "../article/source-facts";
import { measureReuse } from "../compare/reuse";
import { foldTypography } from "../text/normalize";
import { compareSubjects } from "./compare-subjects";
import type { Kinship, KinshipKind } from "./kinship";
import { sameButForChrome } from "./same-but-for-chrome";
import { readSubject } from "./subject";

/** What is known of the two texts beside their words. */
export interface KinshipContext {
  readonly articleFacts?: SourceFacts;
  readonly candidateFacts?: SourceFacts;
}

/** Share of either text in runs of the other from which one is a copy of it. */
const COPIED = 0.1;
/** Share of both texts in runs of each other from which they are nearly the same. */
const NEARLY_SAME = 0.6;
const SAME_SUBJECT = 0.25;

/**
 * How an article stands to a candidate: see `Kinship`. Swapping them swaps the shares and changes nothing else. Pure;
 * cannot fail.
 */
export function judgeKinship(
  article: Article,
  candidate: Article,
  context: KinshipContext = {},
): Kinship {
  const reuse = measureReuse(article, candidate);
  const shared = compareSubjects(readSubject(article), readSubject(candidate));
  const [more, less] = [
    Math.max(reuse.baseInOther, reuse.otherInBase),
    Math.min(reuse.baseInOther, reuse.otherInBase),
  ];
  const ties = sourceTies(article, candidate, context);
  const kind: KinshipKind = sameButForChrome(article, candidate)
    ? "same"
    : less >= NEARLY_SAME && ties.length > 0
      ? "version"
      : more >= COPIED
        ? "copy"
        : shared.score >= SAME_SUBJECT
          ? "same-story"
          : "unrelated";
  return {
    kind,
    articleInCandidate: reuse.baseInOther,
    candidateInArticle: reuse.otherInBase,
    longestRun: reuse.longestRun,
    subject: shared.score,
    evidence: [
      `${Math.round(100 * reuse.baseInOther)}% of its words stand in the other in runs of five or more.`,
      ...ties,
    ],
  };
}

/** What says that two texts are states of one source, in plain words. */
function sourceTies(
  article: Article,
  candidate: Article,
  { articleFacts, candidateFacts }: KinshipContext,
): readonly string[] {
  const ties: string[] = [];
  if (articleFacts?.uri && articleFacts.uri === candidateFacts?.uri) ties.push("Same identifier.");
  if (articleFacts?.address && articleFacts.address === candidateFacts?.address)
    ties.push("Same address.");
  const same = (one: string | null, two: string | null): boolean =>
    one !== null && two !== null && foldTypography(one) === foldTypography(two);
  if (same(article.title, candidate.title)) ties.push("Same headline.");
  return ties;
}
