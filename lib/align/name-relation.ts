/**
 * Share of the shorter text's words that stand in the longer one in the same order. Edited paragraphs of the gold
 * stories have 0.64 and more, rewritten ones 0.50 and less, but for one short sentence built of another one's words.
 */
const EDITED = 0.59;

/**
 * Whether two texts that belong together are the same sentences with changes, or own sentences about the same:
 * from the length of their longest common subsequence of words, and how many words each has.
 * "The bridge was closed on Monday." → "The bridge was shut late on Monday.": edited;
 * → "Since Monday nobody crosses the bridge.": rewritten.
 */
export const nameRelation = (
  shared: number,
  baseLength: number,
  otherLength: number,
): "edited" | "rewritten" =>
  shared >= EDITED * Math.min(baseLength, otherLength) ? "edited" : "rewritten";
