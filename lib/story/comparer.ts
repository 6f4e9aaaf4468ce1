import { compareArticles } from "../compare/compare-articles";
import type { Comparison, Version } from "../compare/comparison";

/** Compares two versions of a story. */
export type Comparer = (base: Version, other: Version) => Comparison;

/**
 * A comparer that computes each pair once; versions are told apart by file name, so labels and roles must be final.
 * `compare` may know pairs already, from a cache.
 */
export function createComparer(compare: Comparer = compareArticles): Comparer {
  const known = new Map<string, Comparison>();
  return (base, other) => {
    const key = JSON.stringify([base.file, other.file]);
    const found = known.get(key);
    if (found) return found;
    const comparison = compare(base, other);
    known.set(key, comparison);
    return comparison;
  };
}
