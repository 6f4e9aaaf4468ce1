/** Where two texts part: what both begin with, the words of each between, what both end with. */
export interface DifferingWords {
  readonly before: string;
  readonly one: string;
  readonly two: string;
  readonly after: string;
}

const wordsOf = (text: string): readonly string[] => text.match(/\s*\S+/gu) ?? [];

const bare = (word: string): string =>
  word.replace(/^[\s\p{P}]+|[\p{P}]+$/gu, "").toLocaleLowerCase("en");

/**
 * The stretch of words by which two texts differ, from the first differing word to the last; `before` and `after` are the second text's.
 * Punctuation and case do not count: `"speak frankly,"` / `"speak frankly, at last."` differ by `at last.`
 */
export function differingWords(one: string, two: string): DifferingWords {
  const a = wordsOf(one);
  const b = wordsOf(two);
  const shortest = Math.min(a.length, b.length);
  let start = 0;
  while (start < shortest && bare(a[start] ?? "") === bare(b[start] ?? "")) start += 1;
  let end = 0;
  while (end < shortest - start && bare(a.at(-1 - end) ?? "") === bare(b.at(-1 - end) ?? ""))
    end += 1;
  return {
    before: b.slice(0, start).join(""),
    one: a.slice(start, a.length - end).join(""),
    two: b.slice(start, b.length - end).join(""),
    after: b.slice(b.length - end).join(""),
  };
}
