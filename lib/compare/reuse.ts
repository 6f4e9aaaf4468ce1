import type { Article } from "../article/article";
import { createVocabulary } from "../text/tokenize";
import type { Reuse } from "./comparison";
import { longestRun } from "./longest-run";
import { endOfRun, keyOfRun } from "./word-runs";
import { readWords, type WordSequence } from "./word-sequence";

/**
 * How much of each article stands in the other, in both directions.
 *
 * The rule: the words of body paragraphs and interview turns, in order, across paragraph borders;
 * punctuation left out, typography folded, upper and lower case equal. A word counts when it lies in a
 * run of five or more words that stands in the other text too, wherever it stands there. In scripts
 * without spaces one character counts as half a word, so that a run is ten characters.
 * "Without quotations" measures only words outside quotation marks, in runs that lie wholly outside them.
 * Shares are 0 to 1; 0 for a text without words. `longestRun` is in words (in characters where there are no spaces).
 */
export function measureReuse(base: Article, other: Article): Reuse {
  const vocabulary = createVocabulary();
  const wordCodes = new Map<string, number>();
  return reuseBetween(
    readWords(base, vocabulary, wordCodes),
    readWords(other, vocabulary, wordCodes),
  );
}

/** The same for words that are already read; both sequences must share their numbering of words. */
export function reuseBetween(base: WordSequence, other: WordSequence): Reuse {
  const baseInOther = shareOf(base, other);
  const otherInBase = shareOf(other, base);
  return {
    baseInOther: baseInOther.all,
    otherInBase: otherInBase.all,
    baseInOtherWithoutQuotations: baseInOther.unquoted,
    otherInBaseWithoutQuotations: otherInBase.unquoted,
    longestRun: longestRun(base.codes, other.codes),
  };
}

function shareOf(
  of: WordSequence,
  within: WordSequence,
): { readonly all: number; readonly unquoted: number } {
  const runs = indexRuns(within);
  const unquoted = (index: number): boolean => !of.quoted[index];
  return {
    all: weigh(
      of,
      coverRuns(of, runs, () => true),
      () => true,
    ),
    unquoted: weigh(of, coverRuns(of, runs, unquoted), unquoted),
  };
}

function weigh(
  words: WordSequence,
  covered: readonly boolean[],
  counts: (index: number) => boolean,
): number {
  let inRuns = 0;
  let all = 0;
  words.weights.forEach((weight, index) => {
    if (!counts(index)) return;
    all += weight;
    if (covered[index]) inRuns += weight;
  });
  return all === 0 ? 0 : inRuns / all;
}

/** The share of a text's words that stand in runs of five or more words of another, 0 to 1. */
export const shareInRuns = (of: WordSequence, within: WordSequence): number =>
  weigh(of, wordsInRuns(of, within), () => true);

/** Which words of a text stand in runs of five or more words of another. */
export const wordsInRuns = (of: WordSequence, within: WordSequence): readonly boolean[] =>
  coverRuns(of, indexRuns(within), () => true);

function indexRuns(words: WordSequence): ReadonlySet<string> {
  const runs = new Set<string>();
  for (let start = 0; start < words.codes.length; start++) {
    const end = endOfRun(words, start);
    if (end !== null) runs.add(keyOfRun(words, start, end));
  }
  return runs;
}

function coverRuns(
  words: WordSequence,
  runs: ReadonlySet<string>,
  mayCount: (index: number) => boolean,
): readonly boolean[] {
  const covered = new Array<boolean>(words.codes.length).fill(false);
  for (let start = 0; start < words.codes.length; start++) {
    const end = endOfRun(words, start);
    if (end === null || !runs.has(keyOfRun(words, start, end))) continue;
    let whole = true;
    for (let index = start; index < end && whole; index++) whole = mayCount(index);
    if (whole) covered.fill(true, start, end);
  }
  return covered;
}
