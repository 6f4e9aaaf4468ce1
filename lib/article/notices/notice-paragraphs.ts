import { foldPhrase } from "../fold-phrase";
import {
  ARABIC_TEENS,
  LAST_WORDS,
  NUMBER_WORDS,
  PARAGRAPH_NOUNS,
  PENULTIMATE_WORDS,
} from "../lexicon/paragraph-words";
import { createPhraseLexicon, findPhrases } from "../phrase-lexicon";

export interface NamedParagraphs {
  /** As counted: from 1, or −1 for the last and −2 for the last but one. */
  readonly numbers: readonly number[];
}

const NOUNS = createPhraseLexicon(PARAGRAPH_NOUNS);
const LAST = createPhraseLexicon(LAST_WORDS);
const PENULTIMATE = createPhraseLexicon(PENULTIMATE_WORDS);
/** `third paragraph from the bottom` */
const FROM_END = /^(?:from|before) (?:the )?(?:bottom|end)\b/u;
const KOREAN = ["첫", "두", "세", "네", "다섯", "여섯", "일곱", "여덟", "아홉", "열"];
const MAX_NUMBER = 500;
const MAX_RANGE = 60;

const WORD_NUMBERS: ReadonlyMap<string, number> = new Map(
  Object.values(NUMBER_WORDS).flatMap((row) =>
    row
      .split(" ")
      .flatMap((forms, i) => forms.split("~").map((form) => [foldPhrase(form), i + 1] as const)),
  ),
);
const TEENS: ReadonlyMap<string, number> = new Map(
  ARABIC_TEENS.split(" ").map((word, i) => [foldPhrase(word), i + 11]),
);
const KANJI = "〇一二三四五六七八九";

/** `十二` → 12, `八` → 8 */
function kanjiNumber(text: string): number {
  const [tens, units] = text.includes("十") ? text.split("十") : ["", text];
  const ten = text.includes("十") ? (tens === "" ? 1 : KANJI.indexOf(tens as string)) * 10 : 0;
  return ten + (units === "" ? 0 : Math.max(0, KANJI.indexOf(units as string)));
}

const expand = (from: number, to: number): readonly number[] =>
  to >= from && to - from <= MAX_RANGE
    ? Array.from({ length: to - from + 1 }, (_, i) => from + i)
    : [from, to];

const TOKEN =
  /\d+\s*(?:st|nd|rd|th|er|ere|eme|\.)(?![\p{L}\p{N}])|\d+(?:ers?|emes?|e|o|a)?(?![\p{L}\p{N}])|\d+|[\p{L}\p{M}]+(?:[-'][\p{L}]+)*|[-–—~〜/&,،]|\S/gu;
const JOIN = new Set("and y e et und og och ja i ve en и та і و & , ، / sowie ed".split(" "));
const RANGE = new Set(
  "- – — ~ 〜 to through thru a al bis a-t tot til till до по إلى الى حتى do al à au"
    .split(" ")
    .map((word) => foldPhrase(word) || word),
);
const FILLER = new Set(
  "no nos num number numbers n nr nro numero numeros the of los las les den dem der die das im de del la le el il lo nella nel на в № رقم °"
    .split(" ")
    .map((word) => foldPhrase(word) || word),
);

const numeral = (token: string): number | null => {
  const digits = /^(\d{1,3})/.exec(token);
  return digits
    ? Number(digits[1])
    : (WORD_NUMBERS.get(token) ??
        WORD_NUMBERS.get(token.replace(/^(?:و|ال|وال|بال|لل)/u, "ال")) ??
        null);
};

/** An amount counts no paragraphs: `paragraph 4 to 3.2 million`, `to 54,000 crowns`. */
const AMOUNT =
  /\d+\.\d+|\d+(?:,\d{3})+|\d{4,}|\d+,\d{1,2}(?=\s?(?:[€$£%]|mi[ol]|mrd|mill|bill|euro|dollar|prozent|percent|por ciento|per cento|procent|prosent|prosenttia|kron|meter|metr|kilo|km\b|kg\b|grad|tonn|liter|litr|hektar))/gu;
const PLURAL = /(?:s|en|e|ssa|i|ow|ach|ов|ах)$/u;
/** After `paragraph 4` in the singular, "to" leads to what now stands there: `in paragraph 4 to 40 metres`. */
const RANGE_WORDS = new Set([
  "to",
  "through",
  "thru",
  "till",
  "tot",
  "til",
  "bis",
  "a",
  "al",
  "до",
  "do",
]);
const ENDS_RANGE =
  /^(?:[^\p{L}]|and|y|e|et|und|og|och|ja|i|и|in|im|en|of|de|del|des|der|with|con|avec|mit|after)/u;

/** Whether the number at `at` ends a range that began before it: ascending, and no amount of something. */
const endsRange = (
  tokens: readonly string[],
  at: number,
  previous: number,
  word: boolean,
): boolean => {
  const value = numeral(tokens[at] as string);
  const next = tokens[at + 1] ?? ")";
  return value !== null && value > previous && (!word || ENDS_RANGE.test(next));
};

/** Numbers on from a noun: `paragraphs 6-7 and 9` → 6, 7, 9. */
function numbersAfter(tokens: readonly string[], from: number): readonly number[] {
  const plural = PLURAL.test(tokens[from - 1] ?? "") || PLURAL.test(tokens[from - 2] ?? "");
  const numbers: number[] = [];
  let expecting = true;
  let range = false;
  let words = false;
  for (let i = from; i < tokens.length && i < from + 24; i++) {
    const token = tokens[i] as string;
    const teen = TEENS.get(token);
    const value = teen !== undefined && /^عشر/u.test(tokens[i + 1] ?? "") ? teen : numeral(token);
    if (value !== null && (expecting || /^\d/.test(token))) {
      if (teen !== undefined && value === teen) i += 1;
      if (range && !endsRange(tokens, i, numbers.at(-1) as number, words)) break;
      if (range && numbers.length > 0)
        numbers.push(...expand((numbers.at(-1) as number) + 1, value));
      else numbers.push(value);
      expecting = false;
      range = false;
    } else if (JOIN.has(token) && numbers.length > 0) expecting = true;
    else if (RANGE.has(token) && numbers.length > 0) {
      words = RANGE_WORDS.has(token);
      if (words && !plural) break;
      expecting = true;
      range = true;
    } else if (token.startsWith("و") && numeral(token.slice(1)) !== null && numbers.length > 0)
      numbers.push(numeral(token.slice(1)) as number);
    else if (!(FILLER.has(token) && numbers.length === 0)) break;
  }
  return numbers;
}

/** `460 au premier paragraphe`: the figure in front is a reading, and begins no range. */
const beginsRange = (from: number | null, to: number): boolean => from !== null && from < to;

/** Numbers before a noun: `second and fourth paragraphs` → 2, 4; `8. Absatz` → 8. */
function numbersBefore(tokens: readonly string[], to: number): readonly number[] {
  const numbers: number[] = [];
  let joined = true;
  for (let i = to - 1; i >= 0 && i >= to - 10; i--) {
    const token = tokens[i] as string;
    const value = numeral(token);
    if (value !== null && joined) {
      numbers.unshift(value);
      joined = false;
    } else if (JOIN.has(token) && numbers.length > 0) joined = true;
    else if (
      RANGE.has(token) &&
      numbers.length > 0 &&
      i > 0 &&
      beginsRange(numeral(tokens[i - 1] as string), numbers[0] as number)
    ) {
      const start = numeral(tokens[i - 1] as string) as number;
      numbers.unshift(...expand(start, (numbers[0] as number) - 1));
      i -= 1;
    } else if (!(token === "." || (FILLER.has(token) && numbers.length === 0))) break;
  }
  return numbers;
}

function cjkParagraphs(folded: string): readonly number[] {
  const numbers: number[] = [];
  const pattern =
    /(?:第\s{0,2})?(\d{1,3}|[一二三四五六七八九十]{1,3})\s{0,2}(?:(?:[-–~〜・、,と及び]|から)\s{0,2}(?:第\s{0,2})?(\d{1,3}|[一二三四五六七八九十]{1,3})\s{0,2})?(?:番目の|つ目の|つめの)?\s{0,2}(?:段落|段|パラグラフ|パラ|自然段|문단|단락)/gu;
  const value = (text: string): number => (/^\d/.test(text) ? Number(text) : kanjiNumber(text));
  for (const match of folded.matchAll(pattern)) {
    const first = value(match[1] as string);
    if (match[2] === undefined) numbers.push(first);
    else if (/[-–~〜]|から/u.test(match[0])) numbers.push(...expand(first, value(match[2])));
    else numbers.push(first, value(match[2]));
  }
  for (const match of folded.matchAll(/(\p{Script=Hangul}{1,2})\s?번째\s{0,2}(?:문단|단락)/gu)) {
    const at = KOREAN.indexOf((match[1] as string).normalize("NFC"));
    if (at >= 0) numbers.push(at + 1);
  }
  const prefixed = /(?:段落|パラグラフ|문단)\s*(\d{1,3})/gu;
  if (numbers.length === 0)
    for (const match of folded.matchAll(prefixed)) numbers.push(Number(match[1]));
  if (/(?:最終|最後の|末尾の|末)\s*(?:段落|段|パラグラフ)|最后一段|마지막 문단/u.test(folded))
    numbers.push(-1);
  if (/(?:冒頭の?|最初の)\s*(?:段落|段|パラグラフ)|首段|첫 문단/u.test(folded)) numbers.push(1);
  return numbers;
}

/** In Spanish and Portuguese "para" counts nothing: `Corrige no terceiro parágrafo a duração para quatro horas`. */
const IBERIAN =
  /(?<![\p{L}])(?:paragrafos?|parrafos?|corrige|corrigid[oa]|corregid[oa]|rectifica|retifica|actualiza|atualiza)(?![\p{L}])/u;

/** `from Thursday in lead`: where no noun for a paragraph follows, the opening is the first. */
const OPENING =
  /(?<![\p{L}])(?:in (?:the )?(?:lead|lede|intro)|en la entradilla|no lide|im vorspann|dans l'attaque)(?=\s?[,.;:)]|\s(?:and|to|from|y|e|und|et)\s|$)|リード(?:部分|文)/u;

/**
 * Which paragraphs a notice names: `"paragraph 11"`, `"8th para"`, `"grafs 7-11"`, `"octavo párrafo"`, `"第8段落"`,
 * `"الفقرة الثامنة"`, `"last paragraph"` (−1). Folded text in; numbers in order of value, each once.
 */
export function namedParagraphs(text: string): NamedParagraphs {
  const folded = foldPhrase(text).replace(AMOUNT, "#");
  const tokens = folded.match(TOKEN) ?? [];
  const found = new Set<number>(cjkParagraphs(folded));
  const nouns = NOUNS.whole;
  const isEnglish = !IBERIAN.test(folded);
  tokens.forEach((token, i) => {
    if (!nouns.has(token.replace(/\.$/, "")) || (token === "para" && !isEnglish)) return;
    // `au premier paragraphe 640 couples`: with an ordinal in front, what follows is a reading.
    const before = numbersBefore(tokens, i);
    const next = tokens[i + 1] === "." && /^\d/.test(tokens[i + 2] ?? "") ? i + 2 : i + 1;
    const ordinal = before.length > 0 && !/^\d+$/.test(tokens[i - 1] ?? "");
    const after =
      before.length > 0 && (ordinal || !/^\d/.test(tokens[next] ?? ""))
        ? []
        : numbersAfter(tokens, next);
    const fromEnd = FROM_END.test(tokens.slice(i + 1, i + 5).join(" "));
    for (const number of after.length > 0 ? after : before) found.add(fromEnd ? -number : number);
    const around = [...tokens.slice(Math.max(0, i - 3), i), ...tokens.slice(i + 1, i + 3)].join(
      " ",
    );
    if (after.length === 0 && before.length === 0) {
      if (findPhrases(around, PENULTIMATE).length > 0) found.add(-2);
      else if (findPhrases(around, LAST).length > 0) found.add(-1);
    }
  });
  if (/schlussabsatz|slotalinea/u.test(folded)) found.add(-1);
  if (OPENING.test(folded)) found.add(1);
  const numbers = [...found]
    .filter((number) => number !== 0 && number <= MAX_NUMBER)
    .sort((a, b) => a - b);
  return { numbers };
}
