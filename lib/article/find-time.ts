import type { Range } from "../text/range";
import { foldDigits, foldPhrase } from "./fold-phrase";
import { AGO_WORDS, DAY_WORDS, MONTHS, TIME_GLUE, UNITS, WEEKDAYS } from "./lexicon/time-words";
import { createPhraseLexicon, findPhrases, type PhraseTable } from "./phrase-lexicon";

/** A time as printed, and how sure it is one: a bare number is none, a clock or a date is. */
export interface TimeMatch extends Range {
  readonly kind: "clock" | "date" | "relative" | "day";
  readonly points: number;
}

type TokenClass =
  | "clock"
  | "date"
  | "number"
  | "month"
  | "weekday"
  | "day"
  | "unit"
  | "ago"
  | "relative"
  | "glue"
  | "mark"
  | "other";

interface TimeToken extends Range {
  readonly class: TokenClass;
}

const wholeOf = (table: PhraseTable): ReadonlySet<string> => createPhraseLexicon(table).whole;
const CLASSES: readonly (readonly [TokenClass, ReadonlySet<string>])[] = [
  ["day", wholeOf(DAY_WORDS)],
  ["month", wholeOf(MONTHS)],
  ["weekday", wholeOf(WEEKDAYS)],
  ["ago", wholeOf(AGO_WORDS)],
  ["unit", wholeOf(UNITS)],
  ["glue", wholeOf(TIME_GLUE)],
];
const LONGEST_PHRASE = 4;

const CJK_TIME =
  /\d{2,4}\s?[年년]\s?\d{1,2}\s?[月월]\s?\d{1,2}\s?[日일]?|\d{1,2}\s?[月월]\s?\d{1,2}\s?[日일]|\d{1,2}\s?[時时시]\s?\d{1,2}\s?[分분]?/u;
const CJK_RELATIVE =
  /\d{1,4}\s?(?:秒|分鐘|分钟|分|小時|小时|時間|日|天|週間|周|か月|ヶ月|カ月|个月|個月|年|초|분|시간|일|주|개월|년)\s?(?:以)?[前전]/u;
const NUMERIC_DATE = /\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?!\d)|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}(?!\d)/u;
const CLOCK =
  /\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?(?!\d)|\d{1,2}h\d{2}(?!\d)|\d{1,2}\.\d{2}(?=\s?(?:[AaPp]\.?[Mm]\b|[Uu]hr\b|h\b))/u;
/** `(火)`, `（화）`: a weekday of one character, only in brackets. */
const CJK_WEEKDAY = /\((?:[月火水木金土日一二三四五六월화수목금토일])\)/u;
const ISO_TIME = /\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?(?:\.\d+)?(?:Z|[+-]\d{2}:?\d{2})?/u;
/** `NameToday` and `5h`: a word ends where small letters meet a capital, and where digits meet letters. */
const WORD =
  /\p{Lu}+(?!\p{Ll})[\p{Lu}\p{M}']*|\p{Lu}?[\p{Ll}\p{M}']+(?:-[\p{Ll}]+)*|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{Lo}\p{Lm}\p{M}]+/u;
const TOKEN = new RegExp(
  `${ISO_TIME.source}|${CJK_WEEKDAY.source}|${CJK_RELATIVE.source}|${CJK_TIME.source}|${NUMERIC_DATE.source}|${CLOCK.source}|\\d+|${WORD.source}|\\S`,
  "gu",
);
const WHOLE_RELATIVE = new RegExp(`^(?:${CJK_RELATIVE.source})$`, "u");
const WHOLE_DATE = new RegExp(
  `^(?:${ISO_TIME.source}|${CJK_TIME.source}|${NUMERIC_DATE.source})$`,
  "u",
);
const WHOLE_WEEKDAY = new RegExp(`^${CJK_WEEKDAY.source}$`, "u");
const WHOLE_CLOCK = new RegExp(
  `^(?:${CLOCK.source}|\\d{1,2}[.h]\\d{2}|\\d{1,2}[時时시]\\d{0,2}[分분]?)$`,
  "iu",
);

function rawTokens(
  text: string,
): readonly { readonly value: string; readonly start: number; readonly end: number }[] {
  return [...foldDigits(text).matchAll(TOKEN)].map((match) => ({
    value: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function classOf(value: string): TokenClass {
  if (WHOLE_RELATIVE.test(value)) return "relative";
  if (WHOLE_CLOCK.test(value)) return "clock";
  if (WHOLE_DATE.test(value)) return "date";
  if (WHOLE_WEEKDAY.test(value)) return "weekday";
  if (/^\d{1,4}$/.test(value)) return "number";
  if (!/[\p{L}\p{N}]/u.test(value)) return "mark";
  return "other";
}

/** Marks that may stand inside a time; others end it. */
const INNER_MARK = /^[,.:()/\-–—،~|・]$/u;

/** `Ada3 hours ago`: a figure glued to a name is one only before such words. */
const isAgo = (unit: string | undefined, ago: string | undefined): boolean =>
  CLASSES.some(([name, words]) => name === "unit" && words.has(foldPhrase(unit ?? ""))) &&
  CLASSES.some(([name, words]) => name === "ago" && words.has(foldPhrase(ago ?? "")));

function classify(text: string): readonly TimeToken[] {
  const raw = rawTokens(text);
  const folded = raw.map((token) => foldPhrase(token.value));
  const gap = (i: number): string =>
    i > 0 && (raw[i - 1] as { end: number }).end < (raw[i] as { start: number }).start ? " " : "";
  const tokens: TimeToken[] = [];
  for (let i = 0; i < raw.length; ) {
    const first = raw[i] as { value: string; start: number; end: number };
    const glued = /[\p{L}_]/u.test(text[first.start - 1] ?? "");
    const counts =
      glued && classOf(first.value) === "number" && isAgo(raw[i + 1]?.value, raw[i + 2]?.value);
    const shape =
      classOf(first.value) === "number" && glued && !counts ? "other" : classOf(first.value);
    let taken = 1;
    let found: TokenClass =
      shape === "mark" ? (INNER_MARK.test(first.value) ? "mark" : "other") : shape;
    if (shape === "other") {
      let phrase = "";
      for (let n = 1; n <= Math.min(LONGEST_PHRASE, raw.length - i); n++) {
        phrase += (n > 1 ? gap(i + n - 1) : "") + (folded[i + n - 1] as string);
        const hit = CLASSES.find(([, words]) => words.has(phrase));
        if (hit === undefined) continue;
        found = hit[0];
        taken = n;
      }
    }
    const end = (raw[i + taken - 1] as { end: number }).end;
    tokens.push({ class: found, start: first.start, end });
    i += taken;
  }
  return tokens;
}

/** What a run of time tokens is worth. `Nov 17` 2, `21:05` 2, `5 h` 1, `17` 0. */
function judge(run: readonly TimeToken[]): {
  readonly points: number;
  readonly kind: TimeMatch["kind"];
} {
  const has = (wanted: TokenClass): boolean => run.some((token) => token.class === wanted);
  let points = 0;
  let kind: TimeMatch["kind"] = "date";
  if (has("relative") || (has("ago") && (has("unit") || has("number")) && has("number"))) {
    points += 2;
    kind = "relative";
  } else if (has("unit") && has("number") && !has("month")) {
    points += 1;
    kind = "relative";
  }
  if (has("day")) {
    points += 1.5;
    kind = "day";
  }
  if (has("date") || (has("month") && has("number"))) points += 2;
  if (has("clock")) {
    points += 2;
    if (points === 2) kind = "clock";
  }
  if (has("weekday")) points += 0.5;
  return { points, kind };
}

/** Small words that belong to the clock and stay at its edge: `pm`, `JST`, `Uhr`, `صباحا`. */
const MERIDIEM =
  /^(?:[ap]\.?m\.?|\p{Lu}{2,4}|uhr|h|hrs|صباح.*|مساء|ص|م|.*غرينتش|午前|午後|上午|下午|오전|오후)$/iu;

const isCore = (token: TimeToken): boolean => token.class !== "glue" && token.class !== "mark";

/**
 * The clearest time in a short line, with its offsets in `text`, or null.
 * `"Ada Holm · 5 hours ago"` → `5 hours ago`; `"harbourmanToday  07:12 am"` → `Today  07:12 am`.
 */
export function findTime(text: string): TimeMatch | null {
  if (lastTime.of !== text) lastTime = { of: text, time: seekTime(text) };
  return lastTime.time;
}

/** The line asked about last: several readers ask in a row. */
let lastTime: { readonly of: string; readonly time: TimeMatch | null } = { of: "", time: null };

const DAYS = createPhraseLexicon(DAY_WORDS);

/** A bracket opens in it and does not close. */
const isLeftOpen = (text: string): boolean => {
  const at = Math.max(text.lastIndexOf("("), text.lastIndexOf("（"));
  return at >= 0 && !/[)）]/u.test(text.slice(at));
};

function seekTime(text: string): TimeMatch | null {
  if (
    !/\p{Nd}/u.test(text) &&
    findPhrases(foldPhrase(text.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")), DAYS).length === 0
  )
    return null;
  let best: TimeMatch | null = null;
  let run: TimeToken[] = [];
  const textOf = (token: TimeToken): string => text.slice(token.start, token.end);
  const close = (): void => {
    while (
      run.length > 0 &&
      !isCore(run.at(-1) as TimeToken) &&
      !MERIDIEM.test(foldPhrase(textOf(run.at(-1) as TimeToken)))
    )
      run.pop();
    while (
      run.length > 0 &&
      (run[0]?.class === "mark" ||
        (run[0]?.class === "glue" && !MERIDIEM.test(foldPhrase(textOf(run[0] as TimeToken)))))
    )
      run.shift();
    const first = run[0];
    const last = run.at(-1);
    if (first !== undefined && last !== undefined) {
      const { points, kind } = judge(run);
      let end = last.end;
      if (/^[)）]/u.test(text.slice(end)) && isLeftOpen(text.slice(first.start, end))) end += 1;
      if (points >= 1 && (best === null || points > best.points))
        best = { start: first.start, end, kind, points };
    }
    run = [];
  };
  for (const token of classify(text)) {
    const usable = token.class !== "other" && (run.length > 0 || token.class !== "mark");
    const marks = run.slice(-2).filter((part) => part.class === "mark").length;
    if (!usable || (token.class === "mark" && marks >= 2)) close();
    else run.push(token);
  }
  close();
  return best;
}
