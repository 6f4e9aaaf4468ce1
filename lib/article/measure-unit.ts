import type { Range } from "../text/range";
import { foldPhrase } from "./fold-phrase";
import { isUnspaced } from "./phrase-lexicon";
import type { Line } from "./split-lines";

/** What is classified as one: a line, or the lines of one hard-wrapped paragraph. */
export interface Unit {
  /** Indexes into the lines, both included. */
  readonly first: number;
  readonly last: number;
  readonly span: Range;
  /** The lines joined by one space (by nothing between characters of a script without spaces); the middle of a very long one left out. */
  readonly text: string;
  readonly folded: string;
  /** Words; in scripts without spaces two characters count as one. */
  readonly words: number;
  /** Ends as a sentence does, closing quotes and brackets aside. */
  readonly ends: boolean;
  /** Reads as running text: a sentence of some length, or several. */
  readonly prose: boolean;
  /** Parts between marks such as `|`, `·`, `>` or wide gaps; 1 where there are none. */
  readonly parts: number;
  readonly blankBefore: boolean;
  readonly blankAfter: boolean;
}

const CLOSERS = "[\\s\"'”’»›“)\\]）」』】〉》*_]*";
const SENTENCE_END = new RegExp(`[.!?…。！？؟۔।．]${CLOSERS}$`, "u");
const QUOTED_END = /[”»」』]$|[^\s]["']$/u;
const INNER_SENTENCE =
  /[\p{Ll}\p{Lo}\p{N}%)]{3}[.!?؟۔][”"’»)]?\s{1,3}["“«‘„¿¡(—–-]?\s?[\p{Lu}\p{Lo}]|[。！？][^」』）]/u;
const UNSPACED_CHARACTER =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\p{Script=Thai}]/gu;
export const SEPARATORS = /\s+[|·•‧∙⋅›→]\s+|\s+[>/｜]\s+|[|｜•›](?=\S)|\s{3,}|\t+|·(?=\p{L})/u;

/** A sentence of this many words is running text; a shorter one may be a button or a slogan. */
const PROSE_WORDS = 4;
const LONG_WORDS = 25;
/** What a line is shows at its two ends; looking at no more keeps every rule linear in the text. */
const LONGEST_TEXT = 2_400;
const LONGEST_HEAD = 1_600;
const LONGEST_TAIL = 600;

export function countWords(text: string): number {
  const unspaced = text.match(UNSPACED_CHARACTER)?.length ?? 0;
  const spaced =
    text.replace(UNSPACED_CHARACTER, " ").match(/[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’.,-]*/gu)
      ?.length ?? 0;
  return spaced + Math.ceil(unspaced / 2);
}

export const endsSentence = (text: string): boolean => SENTENCE_END.test(text.slice(-12));

/** True for `"The bridge shut at noon."`, false for `"Bridge shut"` and `"Log in | Subscribe"`. */
function isProse(text: string, words: number, ends: boolean, parts: number): boolean {
  if (words < PROSE_WORDS) return false;
  if (ends) return parts < 3;
  if (words >= 10 && QUOTED_END.test(text.slice(-2))) return true;
  return parts < 3 && words >= (INNER_SENTENCE.test(text) ? 12 : LONG_WORDS);
}

export function measureUnit(lines: readonly Line[], first: number, last: number): Unit {
  const own = lines.slice(first, last + 1);
  const whole = own
    .map((line) => line.text)
    .reduce(
      (joined, next) => joined + (isUnspaced(joined.slice(-1)) || joined === "" ? "" : " ") + next,
      "",
    );
  const words = countWords(whole);
  const text =
    whole.length <= LONGEST_TEXT
      ? whole
      : `${whole.slice(0, LONGEST_HEAD)} … ${whole.slice(-LONGEST_TAIL)}`;
  const ends = endsSentence(text);
  const parts =
    text.length > 400
      ? 1
      : text.split(SEPARATORS).filter((part) => /[\p{L}\p{N}]/u.test(part)).length;
  return {
    first,
    last,
    span: { start: (lines[first] as Line).start, end: (lines[last] as Line).end },
    text,
    folded: foldPhrase(text),
    words,
    ends,
    prose: isProse(text, words, ends, parts),
    parts: Math.max(1, parts),
    blankBefore: first === 0 || (lines[first - 1] as Line).text === "",
    blankAfter: last + 1 >= lines.length || (lines[last + 1] as Line).text === "",
  };
}
