import type { Passage } from "./passage";
import type { Features, FeatureTable } from "./passage-features";
import { massOf, scorePair, sharedMass } from "./score-pair";

/** Two passages that may belong together; indexes into the lists that the features were made of. */
export interface Candidate {
  readonly base: number;
  readonly other: number;
  readonly shared: number;
  readonly score: number;
}

/** Partners looked at for each passage. In gold stories the right one is among the first three. */
const PARTNERS = 12;
/** A feature that stands in more paragraphs than this points to nothing; it still counts in the score. */
const POSTINGS = 24;

/** A turn that speaks one sentence of a paragraph is no version of it; it must hold so much of the larger of both. */
const SPOKEN_PARAGRAPH = 0.5;

/** For each passage of either side its likeliest partners, found by an inverted index over rare features. */
export function findCandidates(
  basePassages: readonly Passage[],
  otherPassages: readonly Passage[],
  { base, other, weights }: FeatureTable,
): readonly Candidate[] {
  const masses = {
    base: base.map((features) => massOf(features, weights)),
    other: other.map((features) => massOf(features, weights)),
  };
  const found = new Map<number, Candidate>();
  const look = (i: number, j: number): void => {
    const key = i * other.length + j;
    const [a, b] = [base[i], other[j]];
    if (found.has(key) || a === undefined || b === undefined) return;
    const shared = sharedMass(a, b, weights);
    const [massA, massB] = [masses.base[i] ?? 0, masses.other[j] ?? 0];
    const score = scorePair(shared, massA, massB);
    const alike = basePassages[i]?.kind === otherPassages[j]?.kind;
    if (alike || shared >= SPOKEN_PARAGRAPH * Math.max(massA, massB))
      found.set(key, { base: i, other: j, shared, score });
  };
  likeliest(base, other, weights, look);
  likeliest(other, base, weights, (j, i) => look(i, j));
  return [...found.values()].sort((a, b) => a.base - b.base || a.other - b.other);
}

function likeliest(
  from: readonly Features[],
  to: readonly Features[],
  weights: Float64Array,
  take: (from: number, to: number) => void,
): void {
  const postings = index(to, weights.length);
  const mass = new Float64Array(to.length);
  for (let i = 0; i < from.length; i++) {
    const touched: number[] = [];
    for (const id of (from[i] as Features).ids) {
      const holders = postings[id];
      if (holders === undefined || holders.length > POSTINGS) continue;
      for (const j of holders) {
        if (mass[j] === 0) touched.push(j);
        mass[j] = (mass[j] as number) + (weights[id] as number);
      }
    }
    if (touched.length > PARTNERS)
      touched.sort((a, b) => (mass[b] as number) - (mass[a] as number) || a - b);
    for (const j of touched.slice(0, PARTNERS)) take(i, j);
    for (const j of touched) mass[j] = 0;
  }
}

function index(passages: readonly Features[], size: number): (number[] | undefined)[] {
  const postings: (number[] | undefined)[] = new Array(size);
  passages.forEach(({ ids }, i) => {
    for (const id of ids) {
      const holders = postings[id];
      if (holders === undefined) postings[id] = [i];
      else if (holders.length <= POSTINGS) holders.push(i);
    }
  });
  return postings;
}
