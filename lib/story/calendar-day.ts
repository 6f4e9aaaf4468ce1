/** A day as the number of days since 1 January 1970; no clock and no zone: a day of a newspaper. */
export type Day = number;

const MONTHS: readonly (readonly string[])[] = [
  "january jan enero ene janvier janv januar gennaio gen janeiro",
  "february feb febrero février févr februar febbraio fevereiro fev",
  "march mar marzo mars märz março",
  "april apr abril avril aprile abr",
  "may mayo mai maggio maio",
  "june jun junio juin juni giugno junho",
  "july jul julio juillet juil juli luglio julho",
  "august aug agosto août ago",
  "september sept sep septiembre septembre settembre setembro",
  "october oct octubre octobre oktober ottobre outubro okt",
  "november nov noviembre novembre novembro",
  "december dec diciembre décembre dezember dicembre dezembro dic déc dez",
].map((names) => names.split(" "));
const WEEKDAYS: readonly (readonly string[])[] = [
  ["sunday", "domingo", "dimanche", "sonntag", "domenica"],
  ["monday", "lunes", "lundi", "montag", "lunedì", "segunda-feira"],
  ["tuesday", "martes", "mardi", "dienstag", "martedì", "terça-feira"],
  ["wednesday", "miércoles", "mercredi", "mittwoch", "mercoledì", "quarta-feira"],
  ["thursday", "jueves", "jeudi", "donnerstag", "giovedì", "quinta-feira"],
  ["friday", "viernes", "vendredi", "freitag", "venerdì", "sexta-feira"],
  ["saturday", "sábado", "samedi", "samstag", "sonnabend", "sabato"],
];
const FROM_TODAY: ReadonlyMap<string, number> = new Map([
  ["today", 0],
  ["tonight", 0],
  ["hoy", 0],
  ["aujourd’hui", 0],
  ["aujourd'hui", 0],
  ["heute", 0],
  ["oggi", 0],
  ["hoje", 0],
  ["yesterday", -1],
  ["ayer", -1],
  ["hier", -1],
  ["gestern", -1],
  ["ieri", -1],
  ["ontem", -1],
  ["tomorrow", 1],
  ["demain", 1],
  ["morgen", 1],
  ["domani", 1],
]);
const MILLISECONDS = 86_400_000;

/** The day of a date; null for one that never was. Months from 1. */
export function dayOf(year: number, month: number, day: number): Day | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  const time = Date.UTC(year, month - 1, day);
  const back = new Date(time);
  return back.getUTCDate() === day ? time / MILLISECONDS : null;
}

const yearOf = (day: Day): number => new Date(day * MILLISECONDS).getUTCFullYear();
const weekdayOf = (day: Day): number => (((day + 4) % 7) + 7) % 7;

/** The month that a word names, from 1; 0 where it names none. "Nov", "noviembre", "novembre" → 11. */
const monthOf = (word: string): number => {
  const lower = word.toLowerCase();
  return MONTHS.findIndex((names) => names.includes(lower)) + 1;
};

/**
 * The only full date of a line: "November 17, 2026", "17 de noviembre de 2026", "2026-11-17", "2026年11月21日",
 * "14.11.2026". Days and months in figures with strokes are left alone: 04/05 is two days.
 */
export function fullDateIn(line: string): Day | null {
  const text = line.slice(0, 200);
  const iso = /(?<!\d)(\d{4})[-年](\d{1,2})[-月](\d{1,2})(?!\d)/u.exec(text);
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const dotted = /(?<!\d)(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/u.exec(text);
  if (dotted) return dayOf(Number(dotted[3]), Number(dotted[2]), Number(dotted[1]));
  const dayFirst = /(?<!\d)(\d{1,2})\.? (?:de )?(\p{L}{3,10})\.?,? (?:de )?(\d{4})(?!\d)/u.exec(
    text,
  );
  if (dayFirst && monthOf(dayFirst[2] ?? "") > 0)
    return dayOf(Number(dayFirst[3]), monthOf(dayFirst[2] ?? ""), Number(dayFirst[1]));
  const monthFirst = /(\p{L}{3,9})\.? (\d{1,2}),? (\d{4})(?!\d)/u.exec(text);
  return monthFirst && monthOf(monthFirst[1] ?? "") > 0
    ? dayOf(Number(monthFirst[3]), monthOf(monthFirst[1] ?? ""), Number(monthFirst[2]))
    : null;
}

/**
 * The days that a phrase may mean in a text of a known day: a date without year is the one nearest to it, a weekday the
 * last or the next one. "on Thursday morning" in a text of Friday 8 November → 7 and 14 November. Empty where the
 * phrase names no day; a day of a text without date has a day only with its year.
 */
export function daysMeant(phrase: string, told: Day | null): readonly Day[] {
  const full = fullDateIn(phrase);
  if (full !== null) return [full];
  if (told === null) return [];
  const words = phrase.toLowerCase().match(/[\p{L}’']+/gu) ?? [];
  for (const word of words) {
    const from = FROM_TODAY.get(word);
    if (from !== undefined) return [told + from];
  }
  const [month] = words.map(monthOf).filter((number) => number > 0);
  const figure = /(?<!\d)(\d{1,2})(?!\d)/u.exec(phrase)?.[1];
  if (month !== undefined && figure !== undefined) {
    const year = yearOf(told);
    const near = [year - 1, year, year + 1]
      .flatMap((one) => dayOf(one, month, Number(figure)) ?? [])
      .sort((a, b) => Math.abs(a - told) - Math.abs(b - told));
    return near.slice(0, 1);
  }
  const weekday = WEEKDAYS.findIndex((names) => words.some((word) => names.includes(word)));
  if (weekday < 0) return [];
  const back = (weekdayOf(told) - weekday + 7) % 7;
  return back === 0 ? [told] : [told - back, told + 7 - back];
}
