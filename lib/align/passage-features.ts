import type { Pair } from "./exact-pairs";
import type { Passage } from "./passage";
import { createWordForms, type WordForms } from "./word-forms";

/** What a passage is about: feature ids in ascending order, each once, and how often each stands in it. */
export interface Features {
  readonly ids: Int32Array;
  readonly counts: Int32Array;
}

export interface FeatureTable {
  readonly base: readonly Features[];
  readonly other: readonly Features[];
  /** Weight of each feature, 0 to 1: a word that one paragraph of a side holds weighs 1. */
  readonly weights: Float64Array;
  /** The same, but 0 for names. */
  readonly ownWeights: Float64Array;
  readonly forms: WordForms;
}

/**
 * Features of the passages that are not settled yet: stems of words and pairs of neighbouring content words, weighted
 * by how few passages of a side hold them. In scripts without spaces pairs of characters take the place of words.
 * Settled passages have none, so they are nobody's candidate; they only help to tell which words are rare.
 */
export function passageFeatures(
  base: readonly Passage[],
  other: readonly Passage[],
  settled: readonly Pair[],
): FeatureTable {
  const forms = createWordForms();
  const done = {
    base: new Set(settled.map((pair) => pair.base)),
    other: new Set(settled.map((pair) => pair.other)),
  };
  const read = (passages: readonly Passage[], closed: ReadonlySet<number>): readonly Features[] =>
    passages.map((passage, i) => (closed.has(i) ? NOTHING : readFeatures(passage, forms)));
  if (settled.length === Math.min(base.length, other.length)) {
    const nothing = { base: base.map(() => NOTHING), other: other.map(() => NOTHING) };
    return { ...nothing, forms, weights: new Float64Array(0), ownWeights: new Float64Array(0) };
  }
  const sides = { base: read(base, done.base), other: read(other, done.other) };
  const recall = (passages: readonly Passage[], side: readonly Features[]): readonly Features[] =>
    side.map((features, i) =>
      features === NOTHING ? recallFeatures(passages[i] as Passage, forms) : features,
    );
  const weights = weigh(recall(base, sides.base), recall(other, sides.other), forms);
  return { ...sides, forms, ...weights };
}

function recallFeatures(passage: Passage, forms: WordForms): Features {
  const found: number[] = [];
  forms.recall(passage, found);
  return countFeatures(found);
}

const NOTHING: Features = { ids: new Int32Array(0), counts: new Int32Array(0) };

/** Features of one passage; tokens with a 1 in `skip` are passed over. */
export function readFeatures(passage: Passage, forms: WordForms, skip?: Uint8Array): Features {
  const found: number[] = [];
  forms.read(passage, found, skip);
  return countFeatures(found);
}

/** Features of several passages read as one. */
export function joinFeatures(parts: readonly Features[]): Features {
  const only = parts[0];
  if (parts.length === 1 && only !== undefined) return only;
  const all: number[] = [];
  for (const { ids, counts } of parts)
    ids.forEach((id, i) => {
      for (let n = counts[i] ?? 0; n > 0; n--) all.push(id);
    });
  return countFeatures(all);
}

function countFeatures(found: readonly number[]): Features {
  const sorted = new Int32Array(found).sort();
  const ids = new Int32Array(sorted.length);
  const counts = new Int32Array(sorted.length);
  let size = 0;
  for (const id of sorted) {
    if (size > 0 && ids[size - 1] === id) counts[size - 1] = (counts[size - 1] ?? 0) + 1;
    else {
      ids[size] = id;
      counts[size] = 1;
      size++;
    }
  }
  return { ids: ids.subarray(0, size), counts: counts.subarray(0, size) };
}

/** Names stand in every report of a story, wherever its writer had it from. */
const NAME_WEIGHT = 0.6;

/**
 * log(1 + N / d) / log(1 + N), where d is the greater of the two counts of paragraphs that hold the feature and
 * N the greater number of paragraphs. The greater count, not the sum: else a word that both sides hold would
 * weigh less than one that only one side holds.
 */
function weigh(
  base: readonly Features[],
  other: readonly Features[],
  forms: WordForms,
): Pick<FeatureTable, "weights" | "ownWeights"> {
  const { priors } = forms.kinds;
  const [inBase, inOther] = [base, other].map((side) => {
    const holders = new Int32Array(priors.length);
    for (const { ids } of side) for (const id of ids) holders[id] = (holders[id] ?? 0) + 1;
    return holders;
  });
  const total = Math.max(base.length, other.length, 1);
  const unit = Math.log(1 + total);
  const isName = forms.names();
  const weights = new Float64Array(priors.length);
  const ownWeights = new Float64Array(priors.length);
  for (let id = 0; id < priors.length; id++) {
    const held = Math.max(inBase?.[id] ?? 0, inOther?.[id] ?? 0, 1);
    const weight = ((priors[id] ?? 0) * Math.log(1 + total / held)) / unit;
    const name = isName(id);
    weights[id] = name ? NAME_WEIGHT * weight : weight;
    ownWeights[id] = name ? 0 : weight;
  }
  return { weights, ownWeights };
}
