import { matchPhrase } from "../../diff/phrase-table";
import type { Range } from "../../text/range";
import { japaneseKinds, japaneseSources } from "./japanese-sources";
import { kindAt, readerFor, type SourceReader } from "./phrase-reader";
import { type NamedSource, namedSource } from "./source-kind";

/** A place where a text says who says something. */
export interface SaidBy extends Range, NamedSource {
  readonly text: string;
}

interface Word extends Range {
  readonly text: string;
  /** Punctuation stands between the word before and this one, or no word. */
  readonly opens: boolean;
}

/** Words of a phrase that a verb or preposition can reach. */
const REACH = 8;
/** Words before a source word that belong to it: "a local farmer". */
const ADJECTIVES = 3;
/** Words between a verb and the source after it: "ha detto ieri il sindaco". */
const GAP = 2;

/** Languages that write an adjective after its noun. */
const ADJECTIVE_LAST = /^(?:fr|es|pt|it|ar)/u;

const WORD = /[\p{L}\p{M}\p{N}]+(?:[-‑][\p{L}\p{M}\p{N}]+)*/gu;

/**
 * Who says what in a text, in reading order, as far as a verb of speech or "according to" stands beside a word of
 * `SOURCE_WORDS`: "a police spokesman said", "dijo el alcalde", "nach Angaben der Stadt". `from`: where the text proper begins.
 */
export function findSources(text: string, language: string, from = 0): readonly SaidBy[] {
  if (/^ja/iu.test(language)) return japaneseSources(text, from);
  const reader = readerFor(language);
  if (reader === null) return [];
  const words = wordsOf(text, from);
  const found: SaidBy[] = [];
  const add = (one: SaidBy | null): void => {
    if (one !== null && !found.some((two) => one.start < two.end && two.start < one.end))
      found.push(one);
  };
  for (let at = 0; at < words.length; at++) {
    const source = phraseAfter(reader, words, at);
    if (source !== null) add(read(reader, text, words, at, source.from, source.to));
    const isVerb = reader.verbs.has(verbForm(reader, words[at]?.text ?? ""));
    if (isVerb || reader.after.has(words[at]?.text ?? ""))
      add(aroundVerb(reader, text, words, at, isVerb));
  }
  return found.sort((a, b) => a.start - b.start);
}

/** All kinds of source that a text has words for, wherever they stand. */
export function kindsIn(text: string, language: string): ReadonlySet<string> {
  if (/^ja/iu.test(language)) return japaneseKinds(text);
  const reader = readerFor(language);
  if (reader === null) return new Set();
  const words = wordsOf(text, 0);
  return new Set(words.flatMap((_, at) => kindAt(reader, at, (i) => words[i]?.text)?.kinds ?? []));
}

const wordsOf = (text: string, from: number): readonly Word[] => {
  let last = from;
  return [...text.slice(from).matchAll(WORD)].map((match) => {
    const start = from + match.index;
    const opens = last === from || !/^[\s'’]{1,2}$/u.test(text.slice(last, start));
    const end = start + match[0].length;
    last = end;
    return { text: match[0].toLowerCase(), start, end, opens };
  });
};

/** "وقالت" → "قالت". */
const verbForm = ({ language }: SourceReader, word: string): string =>
  language === "ar" ? word.replace(/^[وف](?=\p{L}{3})/u, "") : word;

/** The words after "according to" at word `at`. */
function phraseAfter(reader: SourceReader, words: readonly Word[], at: number) {
  const word = (i: number): string | undefined =>
    i > at && words[i]?.opens ? undefined : verbForm(reader, words[i]?.text ?? "");
  const found = matchPhrase(reader.before, at, word);
  if (found === null) return null;
  // "so die Handelskammer" after a comma; "so" elsewhere says how.
  if (found.value === "so" && !words[at]?.opens) return null;
  const from = at + found.length;
  // "nach Polizeiangaben", but not "nach der Polizei".
  if (found.value === "nach" && !/(?:angaben|kreisen)$/u.test(words[from]?.text ?? "")) return null;
  return { from, to: reach(reader, words, from) };
}

/** Where the phrase ends that begins at word `from`: punctuation, a clause, or enough words. */
function reach(reader: SourceReader, words: readonly Word[], from: number): number {
  let to = from;
  while (to < words.length && to - from < REACH) {
    const word = words[to];
    if (word === undefined || (to > from && word.opens) || reader.clause.has(word.text)) break;
    if (to > from && reader.verbs.has(verbForm(reader, word.text))) break;
    to++;
  }
  return to;
}

/** The subject before a verb, else, where nothing stands before it, the one after it. */
function aroundVerb(
  reader: SourceReader,
  text: string,
  words: readonly Word[],
  verb: number,
  mayFollow: boolean,
): SaidBy | null {
  let first = verb;
  while (first > 0 && !words[first]?.opens && reader.between.has(words[first - 1]?.text ?? ""))
    first--;
  let from = first;
  while (from > 0 && !words[from]?.opens && first - from < REACH) {
    if (reader.clause.has(words[from - 1]?.text ?? "")) break;
    from--;
  }
  const before = first > from ? readSubject(reader, text, words, from, first, verb) : null;
  if (before !== null) return before;
  const isFree =
    words[first]?.opens ||
    reader.language === "ar" ||
    (["de", "nl", "sv"].includes(reader.language) && isAdverbial(reader, words, from, first));
  if (!mayFollow || !isFree) return null;
  const to = reach(reader, words, verb + 1);
  return read(reader, text, words, first, verb + 1, to);
}

/** "Am Montag [teilte die Polizei mit]": a phrase that begins with a preposition, or one word, stands in the first place. */
const isAdverbial = (
  reader: SourceReader,
  words: readonly Word[],
  from: number,
  to: number,
): boolean => to - from <= 1 || reader.prepositions.has(words[from]?.text ?? "");

/** The subject among words `[from, to)` right before a verb. */
function readSubject(
  reader: SourceReader,
  text: string,
  words: readonly Word[],
  from: number,
  to: number,
  verb: number,
): SaidBy | null {
  const kinds = kindsOf(reader, words, from, to);
  const [head] = kinds;
  const last = kinds.at(-1);
  if (head === undefined || last === undefined || to - last.to > ADJECTIVES) return null;
  const start = startOf(reader, words, from, head.from);
  if (start > from && reader.prepositions.has(words[start - 1]?.text ?? "")) return null;
  return make(
    text,
    kinds.flatMap((one) => one.kinds),
    words[start]?.start,
    words[verb]?.end,
  );
}

/** The source among words `[from, to)`, told from word `told` on. */
function read(
  reader: SourceReader,
  text: string,
  words: readonly Word[],
  told: number,
  from: number,
  to: number,
): SaidBy | null {
  const kinds = kindsOf(reader, words, from, to);
  const [head] = kinds;
  const last = kinds.at(-1);
  if (head === undefined || last === undefined) return null;
  if (head.from - from > GAP + ADJECTIVES) return null;
  for (let i = from; i < head.from; i++)
    if (reader.prepositions.has(words[i]?.text ?? "")) return null;
  // "selon une source [anonyme]": an adjective or two up to the mark.
  const hasMore = ADJECTIVE_LAST.test(reader.language) && to - last.to <= GAP;
  const end = hasMore && (words[to]?.opens ?? true) ? to : last.to;
  return make(
    text,
    kinds.flatMap((one) => one.kinds),
    words[told]?.start,
    words[end - 1]?.end,
  );
}

interface KindPlace {
  readonly kinds: readonly string[];
  /** Word indexes, half open. */
  readonly from: number;
  readonly to: number;
}

function kindsOf(
  reader: SourceReader,
  words: readonly Word[],
  from: number,
  to: number,
): readonly KindPlace[] {
  const found: KindPlace[] = [];
  for (let at = from; at < to; at++) {
    const match = kindAt(reader, at, (i) => (i < to ? words[i]?.text : undefined));
    if (match === null) continue;
    found.push({ kinds: match.kinds, from: at, to: at + match.length });
    at += match.length - 1;
  }
  return found;
}

/** "[a local] farmer": back to the article, over a few words. */
function startOf(reader: SourceReader, words: readonly Word[], from: number, head: number): number {
  for (let at = head - 1; at >= from && head - at <= ADJECTIVES; at--)
    if (reader.articles.has(words[at]?.text ?? "")) return at;
  return head;
}

function make(
  text: string,
  kinds: readonly string[],
  start: number | undefined,
  end: number | undefined,
): SaidBy | null {
  const named = namedSource(kinds);
  if (named === null || start === undefined || end === undefined) return null;
  return { ...named, start, end, text: text.slice(start, end) };
}
