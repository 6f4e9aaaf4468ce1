import { compareArticles } from "../compare/compare-articles";
import type { Comparison, Version } from "../compare/comparison";

/** Compares two versions of a story; each pair is computed once. */
export type Comparer = (base: Version, other: Version) => Comparison;

/** A comparer that remembers; versions are told apart by file name, so labels and roles must be final. */
export function createComparer(): Comparer {
  const known = new Map<string, Comparison>();
  return (base, other) => {
    const key = JSON.stringify([base.file, other.file]);
    const found = known.get(key);
    if (found) return found;
    const comparison = compareArticles(base, other);
    known.set(key, comparison);
    return comparison;
  };
}
