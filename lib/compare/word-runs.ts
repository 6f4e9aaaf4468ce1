import type { WordSequence } from "./word-sequence";

/**
 * A run counts from five words on: shorter ones ("the prime minister of Norland") are shared by chance.
 * Four would count a tenth more words in two reports that have nothing to do with each other.
 */
const RUN_WORDS = 5;

/** First index after the shortest run that starts at `start` and weighs five words; null where the text ends before. */
export function endOfRun(words: WordSequence, start: number): number | null {
  let weight = 0;
  for (let end = start; end < words.codes.length; end++) {
    weight += words.weights[end] ?? 1;
    if (weight >= RUN_WORDS) return end + 1;
  }
  return null;
}

/** Runs with equal keys hold the same words. */
export const keyOfRun = (words: WordSequence, start: number, end: number): string =>
  words.codes.slice(start, end).join(" ");
