import { rulesFor } from "../diff/language-rules";
import { compoundValue } from "./number-compounds";
import { SPANISH_HUNDREDS, scaleOf } from "./number-scales";

/** A number as a text writes it: in figures, in words, or in Chinese and Japanese numerals. */
export interface WrittenNumber {
  readonly value: number;
  /** As printed, with its scale ("3.4 million"). */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** What is counted: the word after it, or the sign before it; lower case, null where there is none. */
  readonly unit: string | null;
  readonly inWords: boolean;
}

const JOINS: ReadonlySet<string> = new Set(["and", "y", "et", "e", "und"]);

const TOKEN =
  /[\p{Nd}〇一二三四五六七八九十百千万億兆亿萬]+(?:(?:[.,٫٬・’']|[ \u00a0\u202f](?=\p{Nd}{3}(?!\p{Nd})))\p{Nd}[\p{Nd}千百十万億亿萬]*)*|[\p{Sc}%％]|[\p{L}\p{M}]+/gu;

interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** All numbers of a text. `languages`: BCP 47 tags; they choose the number words. */
export function readNumbers(text: string, languages: readonly string[]): readonly WrittenNumber[] {
  const { numbers } = rulesFor(languages);
  const tokens: readonly Token[] = [...text.matchAll(TOKEN)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
  const found: WrittenNumber[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as Token;
    const inWords = !isFigure(token.text);
    // "the G20", "F-16": a figure in a name is none.
    if (!inWords && /[\p{L}][-‑]?$/u.test(text.slice(Math.max(0, token.start - 2), token.start)))
      if (!isUnspaced(text[token.start - 1]) && !isCurrencyCode(tokens[index - 1])) continue;
    const read = inWords
      ? readWords(tokens, index, numbers, languages)
      : readFigure(tokens, index, languages);
    if (read === null) continue;
    if (inWords && read.last === index && read.value === 1 && isPronoun(tokens, index)) continue;
    if (read.value === 100 && isPercent(tokens, index)) continue;
    const last = tokens[read.last] ?? token;
    found.push({
      value: read.value,
      text: text.slice(token.start, last.end),
      start: token.start,
      end: last.end,
      unit: unitOf(text, tokens, index, read.last),
      inWords,
    });
    index = read.last;
  }
  return found;
}

/** "no one", "this one", "one another", "one of the largest". */
const isPronoun = (tokens: readonly Token[], at: number): boolean =>
  /^(?:no|any|every|some|each|this|that|which|another|the|only)$/iu.test(
    tokens[at - 1]?.text ?? "",
  ) || /^(?:another|of)$/iu.test(tokens[at + 1]?.text ?? "");

/** "3 pour cent", "il 15 per cento". */
const isPercent = (tokens: readonly Token[], at: number): boolean =>
  /^c(?:ien|en)to?$/iu.test(tokens[at]?.text ?? "") &&
  /^(?:pour|per|por)$/iu.test(tokens[at - 1]?.text ?? "");

const CHINESE_FIGURE = /[〇一二三四五六七八九十百千万億兆亿萬]/u;
const isFigure = (text: string): boolean =>
  /^[\p{Nd}〇一二三四五六七八九十百千万億兆亿萬]/u.test(text);
/** "EUR5 million": what touches the figure is no name. */
const isCurrencyCode = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:USD|EUR|GBP|JPY|CHF|INR|CNY|AUD|CAD|Rs)$/u.test(token.text);
const isUnspaced = (character: string | undefined): boolean =>
  character !== undefined &&
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(character);

interface Read {
  readonly value: number;
  /** Index of the last token it takes. */
  readonly last: number;
}

function readFigure(
  tokens: readonly Token[],
  at: number,
  languages: readonly string[],
): Read | null {
  const plain = asciiDigits(tokens[at]?.text ?? "");
  const value = CHINESE_FIGURE.test(plain) ? chineseValue(plain) : figureValue(plain);
  if (value === null) return null;
  const before = tokens[at - 1];
  const [scale, after] = [tokens[at + 1], tokens[at + 2]];
  // "£5m", "5 M€": the sign stands before the figure or right after the letter.
  const isMoney =
    (before !== undefined && (/^\p{Sc}$/u.test(before.text) || isCurrencyCode(before))) ||
    (scale?.text === "M" && after?.start === scale.end && /^\p{Sc}$/u.test(after.text));
  let read: Read = { value, last: at };
  // "1.2 lakh crore", "1,2 mil millones": one scale may follow another.
  for (let next = tokens[at + 1]; next && read.last - at < 2; next = tokens[read.last + 1]) {
    const scaled = scaleOf(next.text, languages, isMoney && read.last === at);
    // "50 cents" is no 5,000: a figure is not followed by a word for hundred.
    if (scaled === undefined || scaled === 100) break;
    read = { value: read.value * scaled, last: read.last + 1 };
  }
  return { ...read, value: cleanProduct(read.value) };
}

/** 1.1 × 1,000,000 is 1100000.0000000002 to a machine; a text has no more than twelve digits. */
const cleanProduct = (value: number): number => Number(value.toPrecision(12));

/** Full-width and Arabic digits as 0 to 9. */
export const asciiDigits = (text: string): string =>
  text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    const zero =
      code >= 0xff10
        ? 0xff10
        : code >= 0x6f0 && code < 0x700
          ? 0x6f0
          : code >= 0x660 && code < 0x670
            ? 0x660
            : 0x30;
    return String(code - zero);
  });

/** "54,000" and "54.000" are thousands, "1,20,000" too; "3,4", "3.4" and "0.125" are not. */
function figureValue(text: string): number | null {
  const groups = text.split(/[^0-9]/u);
  if (groups.length === 1) return Number(text);
  const [first = "", ...rest] = groups;
  if (first === "0" && rest.length === 1) return Number(`0.${rest[0]}`);
  const areThousands = rest.every(
    (group, i) => group.length === 3 || (group.length === 2 && i < rest.length - 1),
  );
  if (areThousands && (rest.length > 1 || rest[0]?.length === 3)) return Number(groups.join(""));
  return rest.length === 1 ? Number(`${first}.${rest[0]}`) : null;
}

const CHINESE = "〇一二三四五六七八九";
const SMALL_SCALES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const GREAT_SCALES: Readonly<Record<string, number>> = {
  万: 1e4,
  萬: 1e4,
  億: 1e8,
  亿: 1e8,
  兆: 1e12,
};

/** "３億２千万" → 320,000,000; "二〇〇三" → 2003; one numeral alone is a word like any other (一人, 十分). */
function chineseValue(text: string): number | null {
  if (text.length < 2) return null;
  if (/^[〇一二三四五六七八九]+$/u.test(text))
    return Number([...text].map((numeral) => CHINESE.indexOf(numeral)).join(""));
  let total = 0;
  let group = 0;
  let digits = "";
  for (const character of text) {
    const numeral = CHINESE.indexOf(character);
    const small = SMALL_SCALES[character];
    const great = GREAT_SCALES[character];
    if (/[0-9.]/u.test(character)) digits += character;
    else if (numeral >= 0) digits += String(numeral);
    else if (small !== undefined) {
      group += (digits === "" ? 1 : Number(digits)) * small;
      digits = "";
    } else if (great !== undefined) {
      total += (group + Number(digits || (group === 0 ? "1" : "0"))) * great;
      group = 0;
      digits = "";
    }
  }
  return total + group + Number(digits || "0");
}

/** "ochenta y un", "thirty-one", "tres mil novecientos"; a word for one to twelve counts too. */
function readWords(
  tokens: readonly Token[],
  at: number,
  numbers: ReadonlyMap<string, string>,
  languages: readonly string[],
): Read | null {
  let total = 0;
  let group = 0;
  let last = -1;
  for (let index = at; index < tokens.length; index++) {
    const word = (tokens[index]?.text ?? "").toLowerCase();
    const value = wordValue(word, numbers, last < 0);
    const scale = scaleOf(word, languages);
    if (value === 20 && group % 100 === 4 && /^vingts?$/u.test(word)) group += 76;
    else if (value !== null && (last < 0 || mayFollow(group, value))) group += value;
    else if (scale === 100 && last >= 0) group *= 100;
    else if (scale !== undefined && scale > 100 && last >= 0) {
      total += group * scale;
      group = 0;
    } else if (!(JOINS.has(word) && last === index - 1 && last >= 0)) break;
    else continue;
    last = index;
  }
  return last < 0 ? null : { value: total + group, last };
}

/** "eighty" + "five", "hundred" + "twelve", and as French counts "soixante" + "douze", "quatre-vingt" + "onze". */
const mayFollow = (group: number, value: number): boolean =>
  group % 100 === 0 ||
  (group % 10 === 0 && value < 10) ||
  ((group % 100 === 60 || group % 100 === 80) && value >= 10 && value < 20);

/** "un" opens no number ("un farero"), and ends one ("ochenta y un"). */
function wordValue(
  word: string,
  numbers: ReadonlyMap<string, string>,
  opens: boolean,
): number | null {
  if (/^un[aeo]?$/u.test(word)) return opens ? null : 1;
  const hundreds = SPANISH_HUNDREDS.get(word);
  if (hundreds !== undefined) return hundreds;
  const value = numbers.get(word === "vingts" ? "vingt" : word);
  return value !== undefined && /^#\d+$/u.test(value)
    ? Number(value.slice(1))
    : compoundValue(word, numbers);
}

function unitOf(
  text: string,
  tokens: readonly Token[],
  first: number,
  last: number,
): string | null {
  const before = tokens[first - 1];
  if (before && /^\p{Sc}$/u.test(before.text) && before.end === tokens[first]?.start)
    return before.text;
  const end = tokens[last]?.end ?? 0;
  const next = tokens[last + 1];
  if (!next || !/^[\s-]?$/u.test(text.slice(end, next.start))) return null;
  // Where words have no spaces, one character says what is counted: 円, 人, 匹.
  return isUnspaced(next.text[0]) ? (next.text[0] ?? null) : next.text.toLowerCase();
}
