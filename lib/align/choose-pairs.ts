import type { Pair } from "./exact-pairs";
import type { Candidate } from "./find-candidates";
import type { Passage } from "./passage";
import type { Features, FeatureTable } from "./passage-features";
import { sharedMass } from "./score-pair";
import { selectPairs } from "./select-pairs";
import { weighEvidence } from "./weigh-evidence";

/** Score from which two passages of related texts pair, and the words they must share beside names, in rare words. */
const IN_ORDER = { score: 0.11, own: 2 };
/** A pair that stands out of order has nothing else to speak for it. */
const OUT_OF_ORDER = { score: 0.15, own: 2.6 };
/** A paragraph before an interview's first turn introduces the speaker, by the name and titles he has elsewhere. */
const INTRODUCTION = { score: 0.5, own: 2.6 };
/** From this score on, passages that share few words share nearly all of them: "The mill stood still." */
const NEARLY_ALL = 0.6;

/**
 * The pairs, beside the settled ones, that are good enough given what the whole of the two texts says. A name is not
 * enough: "We met Ada Thurlow, the chandler, at her desk" is no version of "Ada Thurlow, a chandler, blamed the council".
 */
export function choosePairs(
  base: readonly Passage[],
  other: readonly Passage[],
  settled: readonly Pair[],
  proven: boolean,
  candidates: readonly Candidate[],
  table: FeatureTable,
  sameLanguage: boolean,
): { readonly pairs: readonly Pair[]; readonly related: boolean } {
  const weight = ({ base: i }: Pair): number => (base[i] as Passage).tokens.length / 2;
  const selected = selectPairs(candidates, settled, weight);
  if (!proven && !sameLanguage) return { pairs: [], related: false };
  const { related, verbatim } = proven
    ? { related: true, verbatim: [] }
    : weighEvidence(base, other, selected, candidates, table);
  if (!related) return { pairs: verbatim, related };
  const own = ({ base: i, other: j }: Pair): number =>
    sharedMass(table.base[i] as Features, table.other[j] as Features, table.ownWeights);
  const introductions = { base: introduction(base), other: introduction(other) };
  const pairs = selected.filter((pair) => {
    const introduces = pair.base === introductions.base || pair.other === introductions.other;
    const least = pair.inOrder ? IN_ORDER : introduces ? INTRODUCTION : OUT_OF_ORDER;
    return pair.score >= NEARLY_ALL || (pair.score >= least.score && own(pair) >= least.own);
  });
  return { pairs, related };
}

/** The passage before the first turn, -1 where there is none. */
const introduction = (passages: readonly Passage[]): number =>
  Math.max(
    0,
    passages.findIndex(({ kind }) => kind === "turn"),
  ) - 1;
