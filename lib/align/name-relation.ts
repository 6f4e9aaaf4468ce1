import { commonSubsequence } from "./common-subsequence";

/**
 * Share of the shorter text's words that stand in the longer one in the same order. Edited paragraphs of the gold
 * stories have 0.64 and more, rewritten ones 0.50 and less, but for one short sentence built of another one's words.
 */
const EDITED = 0.57;

/**
 * Whether two texts that belong together are the same sentences with changes, or own sentences about the same.
 * Takes their words as ids, in order.
 * "The bridge was closed on Monday." → "The bridge was shut late on Monday.": edited;
 * → "Since Monday nobody crosses the bridge.": rewritten.
 */
export function nameRelation(
  base: ArrayLike<number>,
  other: ArrayLike<number>,
): "edited" | "rewritten" {
  const least = Math.min(base.length, other.length);
  return commonSubsequence(base, other) >= EDITED * least ? "edited" : "rewritten";
}
