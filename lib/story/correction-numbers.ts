import type { Article, Notice } from "../article/article";
import type { Comparison } from "../compare/comparison";
import { rowText } from "../compare/row-text";
import type { Range } from "../text/range";
import { findOccurrences, namedBlocks, termOf } from "./correction-place";
import { type PassageCheck, passage } from "./notice-check";
import { readNumbers, type WrittenNumber } from "./number-values";
import type { WordMap } from "./word-map";

type Languages = readonly string[];

/** Two to twenty in languages of which the comparison knows no words for numbers. */
const SMALL: Readonly<Record<string, string>> = {
  nl: "twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig",
  sv: "två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton tjugo",
  da: "to tre fire fem seks syv otte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten tyve",
  nb: "to tre fire fem seks sju åtte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten tjue",
  no: "to tre fire fem seks sju åtte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten tjue",
  fi: "kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän kymmenen yksitoista kaksitoista kolmetoista neljätoista viisitoista kuusitoista seitsemäntoista kahdeksantoista yhdeksäntoista kaksikymmentä",
};

/** All numbers of a text, those in the words of these languages too. */
function numbersIn(text: string, languages: Languages): readonly WrittenNumber[] {
  const known = languages.map((language) => SMALL[language.slice(0, 2)]?.split(" ") ?? []);
  if (known.every((words) => words.length === 0)) return readNumbers(text, languages);
  const small = [...text.matchAll(/\p{L}{2,20}/gu)].flatMap(({ 0: word, index }) => {
    const at = known.map((words) => words.indexOf(word.toLowerCase())).find((i) => i >= 0);
    const unit = /^\s(\p{L}+)/u.exec(text.slice(index + word.length))?.[1]?.toLowerCase() ?? null;
    const end = index + word.length;
    return at === undefined
      ? []
      : [{ value: at + 2, text: word, start: index, end, unit, inWords: true }];
  });
  const read = readNumbers(text, languages);
  const other = small.filter(
    ({ start }) => !read.some((number) => number.start <= start && start < number.end),
  );
  return [...read, ...other].sort((a, b) => a.start - b.start);
}

/** The number that a reading is, with or without what it counts: `doce`, `640 pairs`, `$3.2 million`; null for other words. */
function numberOf(text: string, languages: Languages): WrittenNumber | null {
  const [number, ...more] = numbersIn(text, languages);
  if (number === undefined || more.length > 0) return null;
  const around = text.slice(0, number.start) + text.slice(number.end);
  return termOf(around).length <= 1 ? number : null;
}

const isSame = (one: WrittenNumber, two: WrittenNumber): boolean =>
  one.value === two.value && (one.unit === null || two.unit === null || one.unit === two.unit);

/** What stands in the other text between the neighbours of the words `[start, end)`; null where one of them stands nowhere. */
function standing(map: WordMap, { start, end }: Range): Range | null {
  const { starts, ends } = map.otherWords;
  const left = start > 0 ? (map.partner[start - 1] ?? -1) : -1;
  const right = end < map.base.length ? (map.partner[end] ?? -1) : map.other.length;
  if ((start > 0 && left < 0) || right <= left + 1) return null;
  return { start: starts[left + 1] ?? 0, end: ends[right - 1] ?? 0 };
}

/**
 * A reading that is a number, held against the number at its place in another version: "doce" that stands there as "12" is applied,
 * and the one from before, in figures or in words, is not. Null where neither stands at the place.
 */
export function numberAt(
  map: WordMap,
  at: Range,
  notice: Notice,
  { base, other }: Comparison,
): PassageCheck | null {
  const languages = [base.article.language, other.article.language];
  const read = (texts: readonly string[]): readonly WrittenNumber[] =>
    texts.flatMap((text) => numberOf(text, languages) ?? []);
  const [now, then] = [read(notice.words), read(notice.insteadOf)];
  const place = standing(map, at);
  if (now.length !== 1 || place === null) return null;
  const there = numbersIn(rowText(map.row.other), languages).filter(
    ({ start, end }) => start >= place.start && end <= place.end,
  );
  const found = (numbers: readonly WrittenNumber[]) =>
    there.find((number) => numbers.some((one) => isSame(one, number)));
  const [isNow, isThen] = [found(now), found(then)];
  if (isNow !== undefined && isThen === undefined)
    return passage("applied", "new-words-there", { start: isNow.start, end: isNow.end });
  if (isThen !== undefined && isNow === undefined)
    return passage("not-applied", "old-words-there", { start: isThen.start, end: isThen.end });
  return null;
}

/** A notice whose number its paragraphs write in another way, with the number as they write it: "12" → "doce". */
export function withWrittenNumbers(article: Article, notice: Notice): Notice {
  if (notice.words.length === 0 || notice.action === "drop") return notice;
  const named = namedBlocks(article, notice);
  const body = article.blocks.filter(({ kind }) => kind === "body" || kind === "turn");
  const blocks = named.length > 0 ? named : body;
  if (findOccurrences(blocks, notice.words.map(termOf)).length > 0) return notice;
  const languages = [article.language];
  const words = notice.words.map((text) => {
    const number = numberOf(text, languages);
    const same =
      number === null
        ? []
        : blocks.flatMap((block) =>
            numbersIn(block.text, languages).filter((one) => isSame(one, number)),
          );
    return same.length === 1 ? (same[0]?.text ?? text) : text;
  });
  return { ...notice, words };
}

/** Whether two readings are one number, written in any way. */
export function isSameNumber(one: string, two: string, languages: Languages): boolean {
  const [first, second] = [numberOf(one, languages), numberOf(two, languages)];
  return first !== null && second !== null && isSame(first, second);
}
