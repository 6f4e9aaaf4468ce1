import type { Pair } from "./exact-pairs";
import type { Candidate } from "./find-candidates";
import type { Passage } from "./passage";
import type { FeatureTable } from "./passage-features";
import { selectPairs } from "./select-pairs";
import { type OwnWords, RELATED, weighEvidence } from "./weigh-evidence";

/** Score from which two passages of related texts pair, where they stand in order and where they do not. */
const IN_ORDER = 0.17;
const OUT_OF_ORDER = 0.25;
/** In unrelated texts only what is nearly verbatim pairs, and is long enough to be no formula. */
const NEARLY_VERBATIM = 0.6;
const LONG_ENOUGH = 6;

/** The pairs, beside the exact ones, that are good enough given what the whole of the two texts says. */
export function choosePairs(
  base: readonly Passage[],
  other: readonly Passage[],
  exact: readonly Pair[],
  candidates: readonly Candidate[],
  table: FeatureTable,
): { readonly pairs: readonly Pair[]; readonly related: boolean } {
  const weight = ({ base: i }: Pair): number => (base[i] as Passage).tokens.length / 4;
  const selected = selectPairs(candidates, exact, weight);
  const { strength, own } = weighEvidence(base, other, selected, table);
  const related = exact.length > 0 || strength >= RELATED;
  const pairs = selected.filter(({ score, inOrder }, at) =>
    related ? score >= (inOrder ? IN_ORDER : OUT_OF_ORDER) : isVerbatim(own[at]),
  );
  return { pairs, related };
}

const isVerbatim = (own: OwnWords | undefined): boolean =>
  own !== undefined && own.score >= NEARLY_VERBATIM && own.shared >= LONG_ENOUGH;
