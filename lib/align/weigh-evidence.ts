import type { Candidate } from "./find-candidates";
import type { Passage } from "./passage";
import { type Features, type FeatureTable, readFeatures } from "./passage-features";
import { quotedTokens } from "./quoted-tokens";
import { massOf, scorePair, sharedMass } from "./score-pair";

/** What two passages share in their own words. */
export interface OwnWords {
  readonly score: number;
  /** In rare words. */
  readonly shared: number;
}

export interface Evidence {
  /** 0 and up; `RELATED` and more: one text was made from the other, or both from a third. */
  readonly strength: number;
  /** For each chosen pair, in order. */
  readonly own: readonly OwnWords[];
}

/** Two independent reports come to less, texts made from one another to more. */
export const RELATED = 0.085;

/** Two paragraphs on one topic score so much in own words by chance. */
const CHANCE = 0.12;
/** Fewer shared rare words prove nothing; with FULL more of them a pair counts fully. */
const PROVES_NOTHING = 2;
const FULL = 4;
/** What the words around a shared quotation share anyway: "the harbour master told reporters on Friday". */
const ATTRIBUTION = 3.5;
/** Shared mass inside quotation marks from which two paragraphs share a quotation. */
const QUOTATION = 2.5;
/** Weight of the part of the smaller text that is covered, beside the strength of single pairs. */
const COVER = 0.5;

/**
 * How strongly two texts speak for one being made from the other. Only own words count: not what stands inside
 * quotation marks, not names, not the few words that say who spoke. Two reporters at one press conference share
 * all of those, and yet neither wrote from the other.
 */
export function weighEvidence(
  base: readonly Passage[],
  other: readonly Passage[],
  pairs: readonly Candidate[],
  table: FeatureTable,
): Evidence {
  const isName = table.forms.names();
  const weights = table.weights.map((weight, id) => (isName(id) ? 0 : weight));
  const unquoted = (passages: readonly Passage[]): readonly Features[] =>
    passages.map((passage) => readFeatures(passage, table.forms, quotedTokens(passage)));
  const sides = { base: unquoted(base), other: unquoted(other) };

  let strength = 0;
  let covered = 0;
  const count = ({ score, shared }: OwnWords): void => {
    strength +=
      Math.max(0, score - CHANCE) * Math.min(1, Math.max(0, shared - PROVES_NOTHING) / FULL);
    covered += Math.max(0, shared - 1);
  };
  const own = pairs.map((pair): OwnWords => {
    const a = sides.base[pair.base] as Features;
    const b = sides.other[pair.other] as Features;
    const shared = sharedMass(a, b, weights);
    const quoted = pair.shared - sharedMass(a, b, table.weights);
    const words = {
      score: scorePair(shared, massOf(a, weights), massOf(b, weights)),
      shared: shared - (quoted > QUOTATION ? ATTRIBUTION : 0),
    };
    count(words);
    return words;
  });
  const mass = (features: readonly Features[]): number =>
    features.reduce((sum, one) => sum + massOf(one, weights), 0);
  const least = Math.max(1, Math.min(mass(sides.base), mass(sides.other)));
  const paragraphs = Math.max(1, Math.min(base.length, other.length));
  return { strength: strength / Math.sqrt(paragraphs) + (COVER * covered) / least, own };
}
