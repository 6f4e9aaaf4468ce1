import { rulesFor } from "../diff/language-rules";

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

const SCALES: ReadonlyMap<string, number> = new Map(
  (
    "hundred:100 cien:100 ciento:100 cientos:100 cent:100 cents:100 hundert:100 cento:100 thousand:1000 thousands:1000 " +
    "mil:1000 mille:1000 tausend:1000 mila:1000 ألف:1000 آلاف:1000 million:1e6 millions:1e6 millón:1e6 millones:1e6 " +
    "millionen:1e6 milioni:1e6 milhões:1e6 mio:1e6 مليون:1e6 ملايين:1e6 billion:1e9 billions:1e9 milliard:1e9 " +
    "milliards:1e9 milliarden:1e9 mrd:1e9 مليار:1e9"
  )
    .split(" ")
    .map((pair): [string, number] => [pair.split(":")[0] ?? "", Number(pair.split(":")[1])]),
);
const SPANISH_HUNDREDS: ReadonlyMap<string, number> = new Map(
  "doscient trescient cuatrocient quinient seiscient setecient ochocient novecient"
    .split(" ")
    .flatMap((stem, index): [string, number][] => [
      [`${stem}os`, (index + 2) * 100],
      [`${stem}as`, (index + 2) * 100],
    ]),
);
const JOINS: ReadonlySet<string> = new Set(["and", "y", "et", "e", "und"]);

const TOKEN =
  /[\p{Nd}〇一二三四五六七八九十百千万億兆]+(?:(?:[.,٫٬・’']|[ \u00a0\u202f](?=\p{Nd}{3}(?!\p{Nd})))\p{Nd}[\p{Nd}千百十万億]*)*|[$€£¥%％]|[\p{L}\p{M}]+/gu;

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
      if (!isUnspaced(text[token.start - 1])) continue;
    const read = inWords
      ? readWords(tokens, index, numbers)
      : readFigure(token.text, tokens, index);
    if (read === null) continue;
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

const isFigure = (text: string): boolean => /^[\p{Nd}〇一二三四五六七八九十百千万億兆]/u.test(text);
const isUnspaced = (character: string | undefined): boolean =>
  character !== undefined &&
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(character);

interface Read {
  readonly value: number;
  /** Index of the last token it takes. */
  readonly last: number;
}

function readFigure(text: string, tokens: readonly Token[], at: number): Read | null {
  const plain = asciiDigits(text);
  const value = /[〇一二三四五六七八九十百千万億兆]/u.test(plain)
    ? chineseValue(plain)
    : figureValue(plain);
  if (value === null) return null;
  const next = tokens[at + 1];
  const scale = next ? SCALES.get(next.text.toLowerCase()) : undefined;
  return scale === undefined ? { value, last: at } : { value: value * scale, last: at + 1 };
}

/** Full-width and Arabic digits as 0 to 9. */
const asciiDigits = (text: string): string =>
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

/** "54,000" and "54.000" are thousands; "3,4" and "3.4" are not. */
function figureValue(text: string): number | null {
  const groups = text.split(/[^0-9]/u);
  if (groups.length === 1) return Number(text);
  const [first = "", ...rest] = groups;
  if (rest.every((group) => group.length === 3)) return Number(groups.join(""));
  return rest.length === 1 ? Number(`${first}.${rest[0]}`) : null;
}

const CHINESE = "〇一二三四五六七八九";
const SMALL_SCALES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const GREAT_SCALES: Readonly<Record<string, number>> = { 万: 1e4, 億: 1e8, 兆: 1e12 };

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
): Read | null {
  let total = 0;
  let group = 0;
  let last = -1;
  for (let index = at; index < tokens.length; index++) {
    const word = (tokens[index]?.text ?? "").toLowerCase();
    const value = wordValue(word, numbers, last < 0);
    const scale = SCALES.get(word);
    if (value !== null && (last < 0 || group % 100 === 0 || (group % 10 === 0 && value < 10)))
      group += value;
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

/** "un" opens no number ("un farero"), and ends one ("ochenta y un"). */
function wordValue(
  word: string,
  numbers: ReadonlyMap<string, string>,
  opens: boolean,
): number | null {
  if (/^un[aeo]?$/u.test(word)) return opens ? null : 1;
  const hundreds = SPANISH_HUNDREDS.get(word);
  if (hundreds !== undefined) return hundreds;
  const value = numbers.get(word);
  return value !== undefined && /^#\d+$/u.test(value) ? Number(value.slice(1)) : null;
}

function unitOf(
  text: string,
  tokens: readonly Token[],
  first: number,
  last: number,
): string | null {
  const before = tokens[first - 1];
  if (before && /^[$€£¥]$/u.test(before.text) && before.end === tokens[first]?.start)
    return before.text;
  const end = tokens[last]?.end ?? 0;
  const next = tokens[last + 1];
  if (!next || !/^[\s-]?$/u.test(text.slice(end, next.start))) return null;
  // Where words have no spaces, one character says what is counted: 円, 人, 匹.
  return isUnspaced(next.text[0]) ? (next.text[0] ?? null) : next.text.toLowerCase();
}
