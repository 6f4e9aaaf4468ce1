import type { Range } from "../text/range";
import { createVocabulary } from "../text/tokenize";
import { pairWords, wordsOf } from "./compare-words";

/** Runs of words that only one of two texts has, as printed there. */
export interface DifferingRuns {
  readonly missing: readonly string[];
  readonly extra: readonly string[];
}

/** "It holds for now" / "It holds well": missing "for now", extra "well". Punctuation, case and typography do not count. */
export function differingRuns(one: string, two: string): DifferingRuns {
  const vocabulary = createVocabulary();
  const base = wordsOf(one, vocabulary);
  const other = wordsOf(two, vocabulary);
  const pairs = pairWords(base.words, other.words);
  return {
    missing: textsOf(one, runsWithout(base.words.length, new Set(pairs.map(([i]) => i)))),
    extra: textsOf(two, runsWithout(other.words.length, new Set(pairs.map(([, j]) => j)))),
  };
}

/** The runs of `count` words that have no partner. */
export function runsWithout(count: number, paired: ReadonlySet<number>): readonly Range[] {
  const runs: Range[] = [];
  for (let index = 0; index < count; index++) {
    if (paired.has(index)) continue;
    const start = index;
    while (index < count && !paired.has(index)) index++;
    runs.push({ start, end: index });
  }
  return runs;
}

/** Word ranges of a text as they are printed in it. */
export function textsOf(text: string, runs: readonly Range[]): readonly string[] {
  if (runs.length === 0) return [];
  const { starts, ends } = wordsOf(text, createVocabulary());
  return runs.map(({ start, end }) => text.slice(starts[start], ends[end - 1]));
}
