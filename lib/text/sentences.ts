import type { Range } from "./range";
import { createVocabulary, TokenKind, type TokenSequence, tokenize } from "./tokenize";

const ENDS = new Set([".", "!", "?", "...", "。", "｡", "؟", "۔", "।", "‼", "⁇"]);
/** Marks after which no space need follow. */
const FULL_ENDS = "。！？｡।";
const CLOSERS = new Set(["'", ")", "]", "】", "》"]);
const OPENING_GLYPHS = "「『“‘„«";
const ORDINAL_NOUNS =
  /^(?:Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez|Jahrhundert|Klasse|Platz|Runde|Abs|Satz|Zeile|Kapitel)/u;

interface Words {
  readonly tokens: TokenSequence;
  readonly words: readonly string[];
}

const wordAt = ({ tokens, words }: Words, i: number): string =>
  words[tokens.codes[i] as number] as string;
const glyphAt = ({ tokens }: Words, i: number): string =>
  tokens.text.charAt(tokens.starts[i] as number);
const touchesBefore = ({ tokens }: Words, i: number): boolean =>
  tokens.starts[i] === tokens.ends[i - 1];

/**
 * The sentences of a paragraph, in UTF-16 offsets, without the space between them. An abbreviation's stop ends nothing.
 * A quotation mark or bracket after the stop belongs to the sentence that it closes:
 * `"It rains." He left.` is `"It rains."` and `He left.`
 */
export function splitSentences(text: string): readonly Range[] {
  const vocabulary = createVocabulary();
  const tokens = tokenize(text, vocabulary);
  const all: Words = { tokens, words: vocabulary.words };
  const sentences: Range[] = [];
  let first = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (!isEnd(all, i)) continue;
    let last = i;
    while (last + 1 < tokens.length && isCloser(all, last + 1)) last += 1;
    if (last + 1 < tokens.length && !startsSentence(all, i, last + 1)) continue;
    sentences.push({ start: tokens.starts[first] as number, end: tokens.ends[last] as number });
    first = last + 1;
    i = last;
  }
  if (first < tokens.length)
    sentences.push({
      start: tokens.starts[first] as number,
      end: tokens.ends[tokens.length - 1] as number,
    });
  return sentences;
}

const isEnd = (all: Words, i: number): boolean => ENDS.has(wordAt(all, i));

/** A closing mark touches what it closes (French closes after a space). */
function isCloser(all: Words, i: number): boolean {
  const word = wordAt(all, i);
  if (ENDS.has(word)) return true;
  if (!CLOSERS.has(word)) return false;
  return touchesBefore(all, i)
    ? !OPENING_GLYPHS.includes(glyphAt(all, i))
    : glyphAt(all, i) === "»";
}

/** "said. The" starts one; "3. Oktober", `"Yes?" he said` and 「はい。」と do not. */
function startsSentence(all: Words, stop: number, next: number): boolean {
  const word = wordAt(all, next);
  if (FULL_ENDS.includes(glyphAt(all, stop)))
    return next === stop + 1 || !/^\p{Script=Hiragana}/u.test(word);
  if (touchesBefore(all, next)) return false;
  if (wordAt(all, stop) === "." && isShortNumber(all, stop - 1)) return !ORDINAL_NOUNS.test(word);
  return !/^\p{Ll}/u.test(word);
}

const isShortNumber = ({ tokens }: Words, i: number): boolean =>
  i >= 0 &&
  tokens.kinds[i] === TokenKind.number &&
  (tokens.ends[i] as number) - (tokens.starts[i] as number) < 3;
