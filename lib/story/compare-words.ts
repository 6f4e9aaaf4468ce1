import { comparableWord } from "../compare/comparable-word";
import { diffCodes } from "../diff/diff-words";
import { TokenKind, tokenize, type Vocabulary } from "../text/tokenize";

/** The words of a short text: folded, lower case, without punctuation, with their UTF-16 offsets. */
export interface Words {
  readonly words: readonly string[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** The words of a text as ledgers compare them: `“The Mill’s”` → `the`, `mill's`. */
export function wordsOf(text: string, vocabulary: Vocabulary): Words {
  const tokens = tokenize(text, vocabulary);
  const words: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const kind = tokens.kinds[i];
    if (kind !== TokenKind.word && kind !== TokenKind.number) continue;
    words.push(comparableWord(vocabulary.words[tokens.codes[i] ?? -1] ?? ""));
    starts.push(tokens.starts[i] ?? 0);
    ends.push(tokens.ends[i] ?? 0);
  }
  return { words, starts, ends };
}

/** The words that two lists share in one order (their shortest difference), as index pairs in order. */
export function pairWords(
  one: readonly string[],
  two: readonly string[],
): readonly (readonly [number, number])[] {
  const codes = new Map<string, number>();
  const codeOf = (word: string): number => {
    const code = codes.get(word) ?? codes.size;
    codes.set(word, code);
    return code;
  };
  const { edits } = diffCodes(Int32Array.from(one, codeOf), Int32Array.from(two, codeOf));
  const pairs: (readonly [number, number])[] = [];
  let i = 0;
  let j = 0;
  const share = (end: number): void => {
    while (i < end) pairs.push([i++, j++]);
  };
  for (const { base, other } of edits) {
    share(base.start);
    i = base.end;
    j = other.end;
  }
  share(one.length);
  return pairs;
}

/** The first index from `from` on at which `part` stands as a run in `words`; -1 where it does not. */
export function indexOfRun(words: readonly string[], part: readonly string[], from = 0): number {
  if (part.length === 0) return -1;
  for (let start = from; start + part.length <= words.length; start++)
    if (part.every((word, offset) => words[start + offset] === word)) return start;
  return -1;
}

/** The longest run of words that both lists hold, as start in the first list and length. */
export function longestSharedRun(
  one: readonly string[],
  two: readonly string[],
): { readonly start: number; readonly length: number } {
  let best = { start: 0, length: 0 };
  let previous = new Uint32Array(two.length + 1);
  for (let i = 0; i < one.length; i++) {
    const current = new Uint32Array(two.length + 1);
    for (let j = 0; j < two.length; j++) {
      if (one[i] !== two[j]) continue;
      const length = (previous[j] ?? 0) + 1;
      current[j + 1] = length;
      if (length > best.length) best = { start: i - length + 1, length };
    }
    previous = current;
  }
  return best;
}
