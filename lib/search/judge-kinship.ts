import type { Article } from "../article/article";
import type { Reuse } from "../compare/comparison";
import { measureReuse } from "../compare/reuse";
import { writesWithoutSpaces } from "../text/scripts";
import { compareSubjects } from "./compare-subjects";
import { describeKinship } from "./describe-kinship";
import { findTies, type KinshipContext, type Tie } from "./find-ties";
import type { Kinship, KinshipKind } from "./kinship";
import { tellsTheSame } from "./same-but-for-chrome";
import { readSubject } from "./subject";
import { areKin, kinshipScore, mayBeKin } from "./weigh-kinship";

/** So much of both texts in runs of the other: nearly the same text. */
const NEARLY_SAME = 0.6;
/** So much of one text in runs of the other: it copies or rewrites it. */
const COPIED = 0.04;
/** Two reporters at one press conference share a quotation of twenty words, but no sentence of their own. */
const COPIED_WORDS = 12;

/** Enough of a text to tell its script. */
const SAMPLE = 2_000;

/** Two texts whose words need no comparing: see `mayBeKin`. */
const STRANGERS: Kinship = {
  kind: "unrelated",
  articleInCandidate: 0,
  candidateInArticle: 0,
  longestRun: 0,
  subject: 0,
  evidence: [],
};

/**
 * How an article stands to a candidate: see `Kinship`. Needs no other text: what is common in one newsroom's reports
 * tells itself by the names and figures that differ. Swapping the two swaps the shares and changes nothing else. Pure;
 * cannot fail.
 */
export function judgeKinship(
  article: Article,
  candidate: Article,
  context: KinshipContext = {},
): Kinship {
  const match = compareSubjects(readSubject(article), readSubject(candidate));
  const same = tellsTheSame(article, candidate);
  if (!same && !mayBeKin(match)) return STRANGERS;
  const reuse = measureReuse(article, candidate);
  const unspaced = [article, candidate].every(({ text }) =>
    writesWithoutSpaces(text.slice(0, SAMPLE)),
  );
  const kin = same || areKin(match, reuse, unspaced);
  const ties = kin ? findTies(article, candidate, context) : [];
  const kinship = {
    kind: same ? ("same" as const) : kin ? kindOf(reuse, ties) : ("unrelated" as const),
    articleInCandidate: reuse.baseInOther,
    candidateInArticle: reuse.otherInBase,
    longestRun: reuse.longestRun,
    subject: Math.max(0, Math.min(1, kinshipScore(match, reuse, unspaced))),
  };
  return { ...kinship, evidence: describeKinship(kinship, match, ties, unspaced) };
}

function kindOf(reuse: Reuse, ties: readonly Tie[]): KinshipKind {
  const nearly = Math.min(reuse.baseInOther, reuse.otherInBase) >= NEARLY_SAME;
  const strength = ties.reduce((sum, tie) => sum + tie.strength, 0);
  if (nearly && strength >= 1) return "version";
  const copied =
    Math.max(reuse.baseInOtherWithoutQuotations, reuse.otherInBaseWithoutQuotations) >= COPIED ||
    reuse.longestRun >= COPIED_WORDS;
  return copied ? "copy" : "same-story";
}
