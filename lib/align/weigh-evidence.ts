import { commonSubsequence } from "./common-subsequence";
import { countRuns } from "./count-runs";
import type { Pair } from "./exact-pairs";
import type { Candidate } from "./find-candidates";
import type { Passage } from "./passage";
import { type Features, type FeatureTable, readFeatures } from "./passage-features";
import { quotedTokens } from "./quoted-tokens";
import { massOf, scorePair, sharedMass } from "./score-pair";
import { STOCK_WORDS } from "./stock-words";

/** What two passages share in their own words. */
export interface OwnWords {
  readonly score: number;
  /** In rare words. */
  readonly shared: number;
}

/**
 * Evidence from which one text was made from the other, or both from a third. Independent reports of the gold stories
 * come to 0.015 at most, the heaviest rewrites to 0.023 at least.
 */
const RELATED = 0.0185;
/** Two paragraphs on one topic score so much in own words by chance. */
const CHANCE = 0.14;
/** Shared own mass at which a score keeps half its value: short paragraphs are alike by chance. */
const SHRINK = 2.5;
/** Fewer shared rare words prove nothing; with FULL more of them a pair counts fully. */
const PROVES_NOTHING = 2;
const FULL = 2;
/**
 * One copied paragraph may be a formula if it shares no more: "The ministry did not at once answer a request for
 * comment." Counted, as all of copies, by half their own tokens.
 */
const FORMULA = 9;
/** What the words around a shared quotation share anyway: "the harbour master told reporters on Friday". */
const ATTRIBUTION = 3.5;
/** Shared mass inside quotation marks from which two paragraphs share a quotation. */
const QUOTATION = 2.5;
/** The same in tokens, marks and stop words included. */
const QUOTED_TOKENS = 6;
/**
 * Only pairs that share more own words than this count as tried: ten paragraphs of advertisement below one of two
 * reports share nothing with the other, and say nothing about where the rest came from.
 */
const TRIED = 1;
/** Fewer pairs than this are too few to judge by their mean. */
const FEWEST = 3;
/**
 * One pair that shares own words, beside others that share names, figures or a quotation and no own words: both were there. It
 * must share so much by itself, or a run of words: "The bridge was closed on Tuesday" / "a day after the bridge was closed".
 */
const ALONE = 0.2;
/** Weight of what the tried pairs share on average, beside the strength of single pairs. */
const COVER = 0.008;
/** Weight of the runs of own words that both texts hold, the first of them apart: it may be a formula. */
const RUNS = 0.06;
/** Runs only decide where pairs leave a doubt: with less than this share of the evidence nobody looks for any. */
const DOUBT = 0.25;
/** In unrelated texts only what is nearly verbatim in own words still belongs together, if it is no mere formula. */
const NEARLY_VERBATIM = 0.55;
const LONG_ENOUGH = 6;

export interface Evidence {
  /** One text was made from the other, or both from a third. */
  readonly related: boolean;
  /** The pairs that stand whether related or not: nearly verbatim in own words. Complete only where not related. */
  readonly verbatim: readonly Candidate[];
}

/** Own words prove more the more alike and the more they are. */
function strengthOf({ score, shared }: OwnWords): number {
  return Math.max(0, score - CHANCE) * Math.min(1, Math.max(0, shared - PROVES_NOTHING) / FULL);
}

/**
 * Whether the copies among the passages are enough to say that one text was made from the other, or both from a third.
 * Half of the smaller text verbatim is enough, whatever it says. Looks only at as many as it takes.
 */
export function copiesProve(
  base: readonly Passage[],
  other: readonly Passage[],
  exact: readonly Pair[],
  near: readonly Pair[],
): boolean {
  if (exact.length > 0 && 2 * exact.length >= Math.min(base.length, other.length)) return true;
  let strength = 0;
  let formulas = 0;
  for (const pair of [...exact, ...near]) {
    const a = ownCodes(base[pair.base] as Passage);
    const b = ownCodes(other[pair.other] as Passage);
    const common = commonSubsequence(a, b);
    const quoted = (base[pair.base] as Passage).tokens.length - a.length;
    const shared = common / 2 - (quoted > QUOTED_TOKENS ? ATTRIBUTION : 0);
    if (shared <= FORMULA && formulas++ === 0) continue;
    const score = common / Math.max(a.length, b.length, 1);
    strength += strengthOf({ score, shared });
    if (strength >= RELATED) return true;
  }
  return false;
}

/**
 * Whether the whole of two texts speaks for one being made from the other. Only own words count: not what stands
 * inside quotation marks, not names, not figures, not stock formulas, not the few words that say who spoke. Two reporters at one press
 * conference share all of those, and yet neither wrote from the other; a translation shares names and figures. Evidence adds up over the pairs that share anything;
 * what stands alone in either text takes nothing from it.
 */
export function weighEvidence(
  base: readonly Passage[],
  other: readonly Passage[],
  pairs: readonly Candidate[],
  candidates: readonly Candidate[],
  table: FeatureTable,
): Evidence {
  const compare = compareOwnWords(base, other, table);
  const verbatim: Candidate[] = [];
  let strength = 0;
  let covered = 0;
  let tried = 0;
  let strong = 0;
  let apart = 0;
  for (const pair of pairs) {
    const own = compare.pair(pair);
    if (own.shared > TRIED) tried++;
    strength += strengthOf(own);
    if (strengthOf(own) > 0) strong++;
    else if (pair.shared > PROVES_NOTHING) apart++;
    covered += Math.max(0, own.shared - PROVES_NOTHING);
    if (own.score >= NEARLY_VERBATIM && own.shared >= LONG_ENOUGH) verbatim.push(pair);
  }
  const count = Math.max(FEWEST, tried);
  // Of more pairs chance finds more that are strong.
  const evidence = strength / Math.sqrt(count) + (COVER * covered) / count;
  const alone = strong === 1 && apart > 0 && tried <= FEWEST && strength < ALONE;
  if (evidence >= RELATED && !alone) return { related: true, verbatim: [] };
  if (evidence < DOUBT * RELATED) return { related: false, verbatim };
  const runs = countRuns(base, other, candidates, { forms: table.forms, weights: compare.telling });
  const related = alone ? runs > 0 : evidence + (RUNS * Math.max(0, runs - 1)) / count >= RELATED;
  return { related, verbatim: related ? [] : verbatim };
}

/** Codes of the tokens outside quotation marks; about every other one is a stop word or a comma. */
function ownCodes(passage: Passage): Int32Array {
  const quoted = quotedTokens(passage);
  return passage.tokens.codes.filter((_, i) => quoted[i] === 0);
}

function compareOwnWords(base: readonly Passage[], other: readonly Passage[], table: FeatureTable) {
  const stock = new Set(STOCK_WORDS.map(table.forms.featureOf));
  const { first, second } = table.forms.kinds;
  const isStock = (id: number): boolean =>
    stock.has(id) || stock.has(first[id]) || stock.has(second[id]);
  const weights = table.ownWeights;
  const telling = weights.map((weight, id) =>
    isStock(id) || table.forms.hasFigure(id) ? 0 : weight,
  );
  const reader = (passages: readonly Passage[]) => {
    const known: (Features | undefined)[] = [];
    return (index: number): Features => {
      const passage = passages[index] as Passage;
      known[index] ??= readFeatures(passage, table.forms, quotedTokens(passage));
      return known[index];
    };
  };
  const [ofBase, ofOther] = [reader(base), reader(other)];
  const pair = (candidate: Candidate): OwnWords => {
    const [a, b] = [ofBase(candidate.base), ofOther(candidate.other)];
    const quoted = candidate.shared - sharedMass(a, b, table.weights);
    const shared = Math.max(0, sharedMass(a, b, telling) - (quoted > QUOTATION ? ATTRIBUTION : 0));
    const score = scorePair(shared, massOf(a, weights), massOf(b, weights), SHRINK);
    return { score, shared };
  };
  return { pair, telling };
}
