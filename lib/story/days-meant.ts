import {
  type Day,
  type DaySpan,
  dayOf,
  fullDateIn,
  monthIn,
  monthOf,
  weekdayOf,
  yearOf,
} from "./calendar-day";
import { asciiDigits } from "./number-values";

/** From Sunday on. Names that scripts without spaces write together with other words are looked for inside them. */
const WEEKDAYS: readonly (readonly string[])[] = [
  "sunday domingo dimanche sonntag domenica الأحد 日曜",
  "monday lunes lundi montag lunedì segunda-feira الاثنين الإثنين 月曜",
  "tuesday martes mardi dienstag martedì terça-feira الثلاثاء 火曜",
  "wednesday miércoles mercredi mittwoch mercoledì quarta-feira الأربعاء 水曜",
  "thursday jueves jeudi donnerstag giovedì quinta-feira الخميس 木曜",
  "friday viernes vendredi freitag venerdì sexta-feira الجمعة 金曜",
  "saturday sábado samedi samstag sonnabend sabato السبت 土曜",
].map((names) => names.split(" "));

const FROM_TODAY: ReadonlyMap<string, number> = new Map(
  (
    "today:0 tonight:0 hoy:0 aujourd’hui:0 aujourd'hui:0 heute:0 oggi:0 hoje:0 今日:0 きょう:0 本日:0 yesterday:-1 ayer:-1 " +
    "anoche:-1 hier:-1 gestern:-1 ieri:-1 ontem:-1 أمس:-1 昨日:-1 きのう:-1 昨夜:-1 tomorrow:1 demain:1 domani:1 amanhã:1 غدا:1 " +
    "غدًا:1 明日:1 あす:1 vorgestern:-2 anteayer:-2 avant-hier:-2 一昨日:-2 おととい:-2 übermorgen:2 après-demain:2 明後日:2"
  )
    .split(" ")
    .map((pair): [string, number] => [
      pair.slice(0, pair.lastIndexOf(":")),
      Number(pair.slice(pair.lastIndexOf(":") + 1)),
    ]),
);

type Period = "week" | "month" | "year";

const PERIODS: ReadonlyMap<string, Period> = new Map(
  (
    [
      ["week", "week woche semana semaine settimana الأسبوع أسبوع"],
      ["month", "month monat mes mois mese mês الشهر شهر"],
      ["year", "year jahr año année an l'an l’an l'année l’année anno ano العام السنة"],
    ] as const
  ).flatMap(([period, words]) => words.split(" ").map((word): [string, Period] => [word, period])),
);
const DIRECTIONS: ReadonlyMap<string, number> = new Map(
  (
    [
      [
        -1,
        "last previous past letzte letzten letzter letztes vergangene vergangenen vergangenes vorige vorigen pasada pasado dernier dernière " +
          "passé passée scorsa scorso passada passado الماضي الماضية",
      ],
      [
        0,
        "this diese diesen dieser dieses dieser esta este cette ce cet questa questo هذا هذه الجاري الحالي",
      ],
      [
        1,
        "next coming nächste nächsten nächster nächstes kommende kommenden kommendes próxima próximo prochain prochaine " +
          "prossima prossimo المقبل المقبلة القادم القادمة",
      ],
    ] as const
  ).flatMap(([step, words]) => words.split(" ").map((word): [string, number] => [word, step])),
);
/** Words that are both at once. */
const WHOLE: ReadonlyMap<string, readonly [Period, number]> = new Map([
  ["vorjahr", ["year", -1]],
  ["先週", ["week", -1]],
  ["今週", ["week", 0]],
  ["来週", ["week", 1]],
  ["先月", ["month", -1]],
  ["今月", ["month", 0]],
  ["来月", ["month", 1]],
  ["昨年", ["year", -1]],
  ["去年", ["year", -1]],
  ["今年", ["year", 0]],
  ["来年", ["year", 1]],
] as const);

/** A date is a phrase: what stands beyond is none of it. */
const LONGEST = 80;

/**
 * The days that a phrase may mean in a text of a known day. A date without year is the one nearest to it; a weekday the last
 * or the next one, or only the last where `isPast` ("said on Tuesday"); weeks begin on Monday. "on Thursday morning" in a
 * text of Friday 8 November → 7 and 14 November; "last month" → 1 to 31 October; "in 2031" → the whole year. Empty where
 * the phrase names no day; a phrase of a text without date has days only with its year.
 */
export function spansMeant(phrase: string, told: Day | null, isPast = false): readonly DaySpan[] {
  const text = asciiDigits(phrase.slice(0, LONGEST));
  const full = fullDateIn(text);
  if (full !== null) return [oneDay(full)];
  const words = text.match(/[\p{L}\p{M}’'-]+/gu) ?? [];
  const lower = words.map((word) => word.toLowerCase());
  const month = lower.map(monthOf).find((number) => number > 0);
  const year = /(?<!\p{Nd})((?:19|20)\d\d)(?!\p{Nd})/u.exec(text)?.[1];
  if (year !== undefined) return wholeYear(Number(year), month);
  if (told === null) return [];
  const near = relativeDay(words, told) ?? relativePeriod(lower, told);
  if (near !== null) return [near];
  const dated = nearestDate(text, month, told);
  if (dated !== null) return [{ first: dated, last: lastOf(text, dated) }];
  return weekdays(lower, told, isPast);
}

const oneDay = (day: Day): DaySpan => ({ first: day, last: day });

function wholeYear(year: number, month: number | undefined): readonly DaySpan[] {
  const first = dayOf(year, month ?? 1, 1);
  const next =
    month === undefined || month === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, month + 1, 1);
  return first === null || next === null ? [] : [{ first, last: next - 1 }];
}

/** "yesterday", "昨日"; "morgen", but not "am Morgen". */
function relativeDay(words: readonly string[], told: Day): DaySpan | null {
  for (const word of words) {
    const offset = word === "morgen" ? 1 : (FROM_TODAY.get(word.toLowerCase()) ?? insideHan(word));
    if (offset !== undefined) return oneDay(told + offset);
  }
  const [last, night] = [words.indexOf("last"), words.indexOf("night")];
  return last >= 0 && night === last + 1 ? oneDay(told - 1) : null;
}

const isHan = (word: string): boolean => /^[\p{Script=Han}\p{Script=Hiragana}]/u.test(word);

const insideHan = (word: string): number | undefined =>
  isHan(word)
    ? [...FROM_TODAY].find(([name]) => isHan(name) && word.startsWith(name))?.[1]
    : undefined;

function relativePeriod(words: readonly string[], told: Day): DaySpan | null {
  const whole = words.flatMap(
    (word) =>
      WHOLE.get(word) ??
      [...WHOLE].find(([name]) => isHan(name) && word.startsWith(name))?.[1] ??
      [],
  );
  const at = words.findIndex((word) => PERIODS.has(word));
  const beside = [words[at - 1], words[at + 1]].flatMap((word) => DIRECTIONS.get(word ?? "") ?? []);
  const period = (whole[0] ?? PERIODS.get(words[at] ?? "")) as Period | undefined;
  const step = (whole[1] ?? beside[0]) as number | undefined;
  if (period === undefined || step === undefined) return null;
  if (period === "week") {
    const monday = told - ((weekdayOf(told) + 6) % 7) + 7 * step;
    return { first: monday, last: monday + 6 };
  }
  if (period === "year") return wholeYear(yearOf(told) + step, undefined)[0] ?? null;
  const months = yearOf(told) * 12 + monthIn(told) - 1 + step;
  return wholeYear(Math.floor(months / 12), (months % 12) + 1)[0] ?? null;
}

/** "7 November", "11月7日", "am 7. November". */
function nearestDate(text: string, named: number | undefined, told: Day): Day | null {
  const counted = /(?<!\d)(\d{1,2})月\s?(\d{1,2})日/u.exec(text);
  const month = counted === null ? named : Number(counted[1]);
  const day = counted?.[2] ?? /(?<!\d)(\d{1,2})(?!\d)/u.exec(text)?.[1];
  if (month === undefined || day === undefined) return null;
  const year = yearOf(told);
  const near = [year - 1, year, year + 1]
    .flatMap((one) => dayOf(one, month, Number(day)) ?? [])
    .sort((a, b) => Math.abs(a - told) - Math.abs(b - told));
  return near[0] ?? null;
}

/** "10 to 16 May", "del 10 al 16 de mayo" end on the 16th. */
function lastOf(text: string, first: Day): Day {
  const range =
    /(?<!\d)(\d{1,2})\.?\s?(?:[-–]|to|until|bis|al?|au|und|and|y|et)\s?(\d{1,2})(?!\d)/u.exec(text);
  const length = range === null ? 0 : Number(range[2]) - Number(range[1]);
  return length > 0 && dayNumber(first) === Number(range?.[1]) ? first + length : first;
}

function weekdays(words: readonly string[], told: Day, isPast: boolean): readonly DaySpan[] {
  const weekday = WEEKDAYS.findIndex((names) =>
    words.some(
      (word) =>
        names.includes(word) ||
        (isHan(word) && names.some((name) => isHan(name) && word.startsWith(name))),
    ),
  );
  if (weekday < 0) return [];
  const back = (weekdayOf(told) - weekday + 7) % 7;
  const step = words.flatMap((word) => DIRECTIONS.get(word) ?? []).find((one) => one !== 0);
  if (step === -1) return [oneDay(told - (back || 7))];
  if (step === 1) return [oneDay(told + 7 - back)];
  return back === 0 || isPast
    ? [oneDay(told - back)]
    : [oneDay(told - back), oneDay(told + 7 - back)];
}

const NAMES =
  "January February March April May June July August September October November December".split(
    " ",
  );
const dayNumber = (day: Day): number => day - (dayOf(yearOf(day), monthIn(day), 1) ?? day) + 1;
const sayMonth = (day: Day): string => `${NAMES[monthIn(day) - 1]} ${yearOf(day)}`;

/** `9 April 2031`, `1 to 7 April 2031`, `29 April to 5 May 2031`, `April 2031`, `2031`. */
export function saySpan({ first, last }: DaySpan): string {
  if (first === last) return `${dayNumber(first)} ${sayMonth(first)}`;
  const begins = dayNumber(first) === 1;
  const ends = dayNumber(last + 1) === 1;
  const isOneMonth = sayMonth(first) === sayMonth(last);
  if (begins && ends && isOneMonth) return sayMonth(first);
  if (
    begins &&
    ends &&
    monthIn(first) === 1 &&
    monthIn(last) === 12 &&
    yearOf(first) === yearOf(last)
  )
    return `${yearOf(first)}`;
  const start = isOneMonth
    ? `${dayNumber(first)}`
    : `${dayNumber(first)} ${yearOf(first) === yearOf(last) ? NAMES[monthIn(first) - 1] : sayMonth(first)}`;
  return `${start} to ${dayNumber(last)} ${sayMonth(last)}`;
}
