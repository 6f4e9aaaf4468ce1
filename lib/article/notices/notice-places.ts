import { foldPhrase } from "../fold-phrase";
import {
  LAST_WORDS,
  NUMBER_WORDS,
  PARAGRAPH_NOUNS,
  PENULTIMATE_WORDS,
} from "../lexicon/paragraph-words";

const words = (rows: Readonly<Record<string, string>>): readonly string[] =>
  Object.values(rows).flatMap((row) => row.split(/[\s~|]+/u));

/** Words that only say where: `in the third paragraph`, `au premier paragraphe`, `im letzten Absatz`. */
const OF_PLACES: ReadonlySet<string> = new Set(
  [
    ...words(PARAGRAPH_NOUNS),
    ...words(NUMBER_WORDS),
    ...words(LAST_WORDS),
    ...words(PENULTIMATE_WORDS),
    ..."and the from also und den dem der des sowie les aux dans los las del nei nella nel dos das det den och samt oraz في من إلى".split(
      " ",
    ),
  ].map(foldPhrase),
);
const CJK_PLACE =
  /第?\s{0,2}[\d一二三四五六七八九十]{1,3}\s{0,2}(?:番目の|つ目の)?\s{0,2}(?:段落|段|パラグラフ|自然段|문단|단락)/gu;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const SHORT = 2;

/** Whether a text tells more than a place: `name of the mayor in paragraph 2`, and not `and in the last paragraph`. */
export const saysMoreThanPlace = (text: string): boolean =>
  (foldPhrase(text).replace(CJK_PLACE, " ").match(WORD) ?? []).some(
    (word) =>
      !OF_PLACES.has(word) &&
      !/^\d{1,3}(?:st|nd|rd|th|er|e|a|o)?$/u.test(word) &&
      (word.length > SHORT || /[\p{Script=Han}\p{Script=Katakana}]/u.test(word)),
  );
