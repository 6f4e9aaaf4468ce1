import type { Pair } from "./exact-pairs";
import type { Candidate } from "./find-candidates";
import { heaviestChain } from "./heaviest-chain";

/** A candidate that was chosen; `inOrder`: it stands in the heaviest chain. */
export interface ChosenPair extends Candidate {
  readonly inOrder: boolean;
}

/** A pair of the chain must be nearly the best of both its sides: else order alone would pair strangers. */
const NEARLY_BEST = 0.7;

/**
 * Picks at most one partner for each passage: first along the heaviest chain of candidates and exact pairs,
 * then, off the chain, pairs that are each other's best. Exact pairs stand; `weightOf` gives their weight.
 */
export function selectPairs(
  candidates: readonly Candidate[],
  exact: readonly Pair[],
  weightOf: (pair: Pair) => number,
): readonly ChosenPair[] {
  const bestOfBase = new Map<number, number>();
  const bestOfOther = new Map<number, number>();
  for (const { base, other, score } of candidates) {
    bestOfBase.set(base, Math.max(score, bestOfBase.get(base) ?? 0));
    bestOfOther.set(other, Math.max(score, bestOfOther.get(other) ?? 0));
  }
  const nearlyBest = candidates.filter(
    ({ base, other, score }) =>
      score >= NEARLY_BEST * (bestOfBase.get(base) ?? 0) &&
      score >= NEARLY_BEST * (bestOfOther.get(other) ?? 0),
  );
  const chain = heaviestChain([
    ...nearlyBest.map((pair) => ({ ...pair, weight: pair.score * pair.shared })),
    ...exact.map((pair) => ({ ...pair, weight: weightOf(pair) })),
  ]);
  const inChain = new Set(chain);
  const takenBase = new Set<number>();
  const takenOther = new Set<number>();
  const chosen: ChosenPair[] = [];
  const take = (pair: Candidate, inOrder: boolean): void => {
    if (takenBase.has(pair.base) || takenOther.has(pair.other)) return;
    takenBase.add(pair.base);
    takenOther.add(pair.other);
    chosen.push({ ...pair, inOrder });
  };
  nearlyBest.forEach((pair, at) => {
    if (inChain.has(at)) take(pair, true);
  });
  const byScore = [...nearlyBest].sort(
    (a, b) => b.score - a.score || a.base - b.base || a.other - b.other,
  );
  for (const pair of byScore) take(pair, false);
  return chosen.sort((a, b) => a.base - b.base);
}
