import type { Pair } from "./exact-pairs";
import type { Candidate } from "./find-candidates";
import type { Passage } from "./passage";
import type { FeatureTable } from "./passage-features";
import { selectPairs } from "./select-pairs";
import { weighEvidence } from "./weigh-evidence";

/** Score from which two passages of related texts pair, where they stand in order and where they do not. */
const IN_ORDER = 0.11;
const OUT_OF_ORDER = 0.14;

/** The pairs, beside the settled ones, that are good enough given what the whole of the two texts says. */
export function choosePairs(
  base: readonly Passage[],
  other: readonly Passage[],
  settled: readonly Pair[],
  proven: boolean,
  candidates: readonly Candidate[],
  table: FeatureTable,
): { readonly pairs: readonly Pair[]; readonly related: boolean } {
  const weight = ({ base: i }: Pair): number => (base[i] as Passage).tokens.length / 2;
  const selected = selectPairs(candidates, settled, weight);
  const { related, verbatim } = proven
    ? { related: true, verbatim: [] }
    : weighEvidence(base, other, selected, candidates, table);
  const pairs = related
    ? selected.filter(({ score, inOrder }) => score >= (inOrder ? IN_ORDER : OUT_OF_ORDER))
    : verbatim;
  return { pairs, related };
}
