import { foldPhrase } from "./fold-phrase";

/** Phrases by language, separated by ` | `; matched folded, in every text, because pages mix languages. */
export type PhraseTable = Readonly<Record<string, string>>;

export interface PhraseLexicon {
  /** Phrases as one key: `"mas leido"`. */
  readonly whole: ReadonlySet<string>;
  /** Spaced phrases by their first word. */
  readonly byFirst: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Phrases in scripts without spaces, longest first. */
  readonly unspaced: readonly string[];
}

export interface PhraseMatch {
  readonly phrase: string;
  readonly start: number;
  readonly end: number;
}

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Hangul}]/u;
const WORD = /[\p{L}\p{N}\p{M}]+(?:'[\p{L}]+)*|[^\s]/gu;

/** Words of a folded text with their offsets; every other mark stands alone. */
export const wordsOf = (folded: string): readonly { readonly word: string; readonly start: number }[] =>
  [...folded.matchAll(WORD)].map((match) => ({ word: match[0], start: match.index }));

export const isUnspaced = (text: string): boolean => UNSPACED.test(text);

export function createPhraseLexicon(table: PhraseTable): PhraseLexicon {
  const whole = new Set<string>();
  const byFirst = new Map<string, (readonly string[])[]>();
  const unspaced: string[] = [];
  for (const entry of Object.values(table).flatMap((row) => row.split("|"))) {
    const phrase = foldPhrase(entry);
    if (phrase === "" || whole.has(phrase)) continue;
    whole.add(phrase);
    if (isUnspaced(phrase)) {
      unspaced.push(phrase);
      continue;
    }
    const words = wordsOf(phrase).map((part) => part.word);
    const first = words[0];
    if (first === undefined) continue;
    byFirst.set(first, [...(byFirst.get(first) ?? []), words].sort((a, b) => b.length - a.length));
  }
  return { whole, byFirst, unspaced: unspaced.sort((a, b) => b.length - a.length) };
}

/** Every phrase of the lexicon in a folded text, longest at each place, none overlapping, in order. */
export function findPhrases(folded: string, lexicon: PhraseLexicon): readonly PhraseMatch[] {
  const found: PhraseMatch[] = [];
  const words = wordsOf(folded);
  for (let i = 0; i < words.length; ) {
    const candidates = lexicon.byFirst.get((words[i] as { word: string }).word);
    const match = candidates?.find((phrase) => phrase.every((word, k) => words[i + k]?.word === word));
    if (match === undefined) {
      i += 1;
      continue;
    }
    const last = words[i + match.length - 1] as { word: string; start: number };
    found.push({ phrase: match.join(" "), start: (words[i] as { start: number }).start, end: last.start + last.word.length });
    i += match.length;
  }
  if (lexicon.unspaced.length > 0 && isUnspaced(folded)) {
    for (const phrase of lexicon.unspaced) {
      for (let at = folded.indexOf(phrase); at >= 0; at = folded.indexOf(phrase, at + phrase.length)) {
        const end = at + phrase.length;
        if (found.every((other) => end <= other.start || at >= other.end)) found.push({ phrase, start: at, end });
      }
    }
    found.sort((a, b) => a.start - b.start);
  }
  return found;
}

/** The phrase that opens a folded text, or null; a spaced phrase must end at a word's end. */
export const leadingPhrase = (folded: string, lexicon: PhraseLexicon): PhraseMatch | null => {
  const first = findPhrases(folded.slice(0, 80), lexicon)[0];
  return first !== undefined && /^[^\p{L}\p{N}]*$/u.test(folded.slice(0, first.start)) ? first : null;
};
