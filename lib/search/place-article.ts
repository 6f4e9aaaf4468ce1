import type { Article } from "../article/article";
import type { SourceFacts } from "../article/source-facts";
import { judgeKinship } from "./judge-kinship";
import { compareKinship, isKin, type Kinship } from "./kinship";

/** A kept text that may be kin to an incoming one. */
export interface PlaceCandidate {
  /** Story that it belongs to. */
  readonly story: string;
  readonly source: string;
  readonly hash: string;
  readonly article: Article;
  readonly facts?: SourceFacts;
}

/** Where an incoming text belongs. */
export interface Placement {
  readonly candidate: PlaceCandidate;
  readonly kinship: Kinship;
}

/**
 * The closest kin among the candidates (best first as the store gives them), with how they stand; null where the
 * article begins a story of its own.
 */
export function placeArticle(
  article: Article,
  candidates: readonly PlaceCandidate[],
  facts?: SourceFacts,
): Placement | null {
  const kin = candidates
    .map((candidate): Placement => {
      const context = {
        ...(facts && { articleFacts: facts }),
        ...(candidate.facts && { candidateFacts: candidate.facts }),
      };
      return { candidate, kinship: judgeKinship(article, candidate.article, context) };
    })
    .filter(({ kinship }) => isKin(kinship))
    .sort((a, b) => compareKinship(a.kinship, b.kinship));
  return kin[0] ?? null;
}
