/**
 * How an article stands to another text. `same`: only page chrome or typography differs. `version`: an earlier or later
 * state of the same source. `copy`: another outlet's copy or rewrite; they share runs of words. `same-story`: no text is
 * shared, but both tell the same event. `unrelated`: none of these.
 */
export type KinshipKind = "same" | "version" | "copy" | "same-story" | "unrelated";

export interface Kinship {
  readonly kind: KinshipKind;
  /** Share of the article's words that stand in runs of the candidate, 0 to 1; see `measureReuse`. */
  readonly articleInCandidate: number;
  readonly candidateInArticle: number;
  /** In words (in characters where there are no spaces). */
  readonly longestRun: number;
  /** How much of their subject both share, 0 to 1; 0 for strangers whose words were not compared, as are the shares. */
  readonly subject: number;
  /** What speaks for it, in plain words, the strongest first: "97% of its words stand in the other in runs". */
  readonly evidence: readonly string[];
}

/** Kinships of the same story, the closest first. */
const CLOSENESS: readonly KinshipKind[] = ["same", "version", "copy", "same-story"];

/** True where both belong to one story. */
export const isKin = ({ kind }: Kinship): boolean => kind !== "unrelated";

/** Orders kinships, the closest first. */
export function compareKinship(a: Kinship, b: Kinship): number {
  const rank = ({ kind }: Kinship): number => (CLOSENESS.indexOf(kind) + 5) % 5;
  const shared = (kinship: Kinship): number =>
    Math.max(kinship.articleInCandidate, kinship.candidateInArticle);
  return rank(a) - rank(b) || shared(b) - shared(a) || b.subject - a.subject;
}
