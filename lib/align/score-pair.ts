import type { Features } from "./passage-features";

/** Sum of the weights of all features. */
export function massOf({ ids, counts }: Features, weights: Float64Array): number {
  let mass = 0;
  for (let i = 0; i < ids.length; i++)
    mass += (weights[ids[i] as number] as number) * (counts[i] as number);
  return mass;
}

/** Mass of what both hold. */
export function sharedMass(a: Features, b: Features, weights: Float64Array): number {
  let mass = 0;
  let i = 0;
  let j = 0;
  while (i < a.ids.length && j < b.ids.length) {
    const step = (a.ids[i] as number) - (b.ids[j] as number);
    if (step === 0)
      mass +=
        (weights[a.ids[i] as number] as number) *
        Math.min(a.counts[i] as number, b.counts[j] as number);
    if (step <= 0) i++;
    if (step >= 0) j++;
  }
  return mass;
}

/** Part of the smaller text that the larger one holds, and the other way round: a cut-down paragraph is still a pair. */
const CONTAINMENT = 0.65;
/** Shared mass, in rare words, at which a score keeps half its value: two words in common prove little. */
const SHRINK = 0.5;

/**
 * How much of each other two texts hold, 0 to 1, from their masses and what they share.
 * A paragraph cut to its first sentence scores near 0.8, a rewritten one 0.3, two of one topic 0.1.
 */
export function scorePair(shared: number, massA: number, massB: number, shrink = SHRINK): number {
  const least = Math.min(massA, massB);
  if (shared <= 0 || least <= 0) return 0;
  const share =
    (CONTAINMENT * shared) / least + ((1 - CONTAINMENT) * shared) / Math.max(massA, massB);
  return (share * shared) / (shared + shrink);
}
