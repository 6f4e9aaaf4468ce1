/** Weight of the share that the longer text holds of the shorter one; the rest goes to the share held the other way. */
const CONTAINMENT = 0.65;
/** Edited paragraphs of the gold stories come to 0.615 and more, rewritten ones to 0.61 and less, but for a few. */
const EDITED = 0.612;
const REST = 1 - CONTAINMENT;

/**
 * Whether two texts that belong together are the same sentences with changes, or own sentences about the same:
 * from the length of their longest common subsequence of words, and how many words each has.
 * Both shares count: a short sentence finds many of its words in any long paragraph on the same thing.
 * "The bridge was closed on Monday." → "The bridge was shut late on Monday.": edited;
 * → "Since Monday nobody crosses the bridge.": rewritten.
 */
export const nameRelation = (
  shared: number,
  baseLength: number,
  otherLength: number,
): "edited" | "rewritten" =>
  shared *
    (CONTAINMENT * Math.max(baseLength, otherLength) + REST * Math.min(baseLength, otherLength)) >=
  EDITED * baseLength * otherLength
    ? "edited"
    : "rewritten";
