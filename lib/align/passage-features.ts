import type { Passage } from "./passage";
import { createWordForms, type WordForms } from "./word-forms";

/** What a passage is about: feature ids in ascending order, each once, and how often each stands in it. */
export interface Features {
  readonly ids: Int32Array;
  readonly counts: Int32Array;
}

export interface PassageFeatures extends Features {
  /** Ids of its content words in reading order (stop words left out), for runs. */
  readonly content: Int32Array;
}

export interface FeatureTable {
  readonly base: readonly PassageFeatures[];
  readonly other: readonly PassageFeatures[];
  /** Weight of each feature, 0 to 1: a word that one paragraph of a side holds weighs 1. */
  readonly weights: Float64Array;
  readonly forms: WordForms;
}

/**
 * Features of the given passages: stems of words and pairs of neighbouring content words, weighted by how few
 * paragraphs of a side hold them. In scripts without spaces pairs of characters take the place of words.
 */
export function passageFeatures(base: readonly Passage[], other: readonly Passage[]): FeatureTable {
  const forms = createWordForms();
  const read = (passage: Passage): PassageFeatures => {
    const found: number[] = [];
    const content: number[] = [];
    forms.read(passage, found, content);
    return { ...counted(found), content: Int32Array.from(content) };
  };
  const baseFeatures = base.map(read);
  const otherFeatures = other.map(read);
  const weights = weigh(baseFeatures, otherFeatures, forms.priors);
  return { base: baseFeatures, other: otherFeatures, weights, forms };
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
  return counted(all);
}

function counted(found: readonly number[]): Features {
  const sorted = Int32Array.from(found).sort();
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

/**
 * log(1 + N / d) / log(1 + N), where d is the greater of the two counts of paragraphs that hold the feature and
 * N the greater number of paragraphs. The greater count, not the sum: else a word that both sides hold would
 * weigh less than one that only one side holds.
 */
function weigh(
  base: readonly Features[],
  other: readonly Features[],
  priors: readonly number[],
): Float64Array {
  const [inBase, inOther] = [base, other].map((side) => {
    const holders = new Int32Array(priors.length);
    for (const { ids } of side) for (const id of ids) holders[id] = (holders[id] ?? 0) + 1;
    return holders;
  });
  const total = Math.max(base.length, other.length, 1);
  const unit = Math.log(1 + total);
  return Float64Array.from(priors, (prior, id) => {
    const held = Math.max(inBase?.[id] ?? 0, inOther?.[id] ?? 0, 1);
    return (prior * Math.log(1 + total / held)) / unit;
  });
}
