import { foldPhrase } from "./fold-phrase";

/** Phrases by language, separated by ` | `; matched folded, in every text, because pages mix languages. */
export type PhraseTable = Readonly<Record<string, string>>;

export interface PhraseLexicon {
  /** Phrases as one key: `"mas leido"`. */
  readonly whole: ReadonlySet<string>;
  /** Spaced phrases by their first word. */
  readonly byFirst: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Phrases in scripts without spaces by their first character, longest first. */
  readonly unspaced: ReadonlyMap<string, readonly string[]>;
}

export interface PhraseMatch {
  readonly phrase: string;
  readonly start: number;
  readonly end: number;
}

const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Hangul}]/u;
const WORD = /[\p{L}\p{N}\p{M}]+(?:'[\p{L}]+)*|[^\s]/gu;

/** Words of a folded text with their offsets; every other mark stands alone. */
const wordsOf = (folded: string): readonly { readonly word: string; readonly start: number }[] =>
  [...folded.matchAll(WORD)].map((match) => ({ word: match[0], start: match.index }));

export const isUnspaced = (text: string): boolean => UNSPACED.test(text);

export function createPhraseLexicon(table: PhraseTable): PhraseLexicon {
  const whole = new Set<string>();
  const byFirst = new Map<string, (readonly string[])[]>();
  const unspaced = new Map<string, string[]>();
  for (const entry of Object.values(table).flatMap((row) => row.split("|"))) {
    const phrase = foldPhrase(entry);
    if (phrase === "" || whole.has(phrase)) continue;
    whole.add(phrase);
    if (isUnspaced(phrase)) {
      const first = phrase[0] as string;
      unspaced.set(
        first,
        [...(unspaced.get(first) ?? []), phrase].sort((a, b) => b.length - a.length),
      );
      continue;
    }
    const words = wordsOf(phrase).map((part) => part.word);
    const first = words[0];
    if (first === undefined) continue;
    byFirst.set(
      first,
      [...(byFirst.get(first) ?? []), words].sort((a, b) => b.length - a.length),
    );
  }
  return { whole, byFirst, unspaced };
}

/** The words of the text looked at last: each line is held against a dozen lexicons in a row. */
let last: {
  readonly of: string;
  readonly words: ReturnType<typeof wordsOf>;
  readonly unspaced: boolean;
} = { of: "", words: [], unspaced: false };

/** Every phrase of the lexicon in a folded text, longest at each place, none overlapping, in order. */
export function findPhrases(folded: string, lexicon: PhraseLexicon): readonly PhraseMatch[] {
  const found: PhraseMatch[] = [];
  if (last.of !== folded)
    last = { of: folded, words: wordsOf(folded), unspaced: isUnspaced(folded) };
  const { words, unspaced } = last;
  for (let i = 0; i < words.length; ) {
    const candidates = lexicon.byFirst.get((words[i] as { word: string }).word);
    const match = candidates?.find((phrase) =>
      phrase.every((word, k) => words[i + k]?.word === word),
    );
    if (match === undefined) {
      i += 1;
      continue;
    }
    const end = words[i + match.length - 1] as { word: string; start: number };
    found.push({
      phrase: match.join(" "),
      start: (words[i] as { start: number }).start,
      end: end.start + end.word.length,
    });
    i += match.length;
  }
  if (lexicon.unspaced.size === 0 || !unspaced) return found;
  const spaced = found.length;
  for (let at = 0; at < folded.length; at++) {
    const phrase = lexicon.unspaced
      .get(folded[at] as string)
      ?.find((candidate) => folded.startsWith(candidate, at));
    if (phrase === undefined) continue;
    const end = at + phrase.length;
    if (found.slice(0, spaced).every((other) => end <= other.start || at >= other.end))
      found.push({ phrase, start: at, end });
    at = end - 1;
  }
  return spaced > 0 ? found.sort((a, b) => a.start - b.start) : found;
}

/** The phrase that opens a folded text, or null; a spaced phrase must end at a word's end. */
export const leadingPhrase = (folded: string, lexicon: PhraseLexicon): PhraseMatch | null => {
  const first = findPhrases(folded.slice(0, 80), lexicon)[0];
  return first !== undefined && /^[^\p{L}\p{N}]*$/u.test(folded.slice(0, first.start))
    ? first
    : null;
};
