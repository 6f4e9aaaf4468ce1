/** A day as the number of days since 1 January 1970; no clock and no zone: a day of a newspaper. */
export type Day = number;

/** Days in a row, both ends counted; a single day begins and ends with itself. */
export interface DaySpan {
  readonly first: Day;
  readonly last: Day;
}

const MONTHS: readonly (readonly string[])[] = [
  "january jan enero ene janvier janv januar gennaio gen janeiro يناير",
  "february feb febrero février févr februar febbraio fevereiro fev فبراير",
  "march mar marzo mars märz março مارس",
  "april apr abril avril aprile abr أبريل ابريل",
  "may mayo mai maggio maio مايو",
  "june jun junio juin juni giugno junho يونيو",
  "july jul julio juillet juil juli luglio julho يوليو",
  "august aug agosto août ago أغسطس",
  "september sept sep septiembre septembre settembre setembro سبتمبر",
  "october oct octubre octobre oktober ottobre outubro okt أكتوبر",
  "november nov noviembre novembre novembro نوفمبر",
  "december dec diciembre décembre dezember dicembre dezembro dic déc dez ديسمبر",
].map((names) => names.split(" "));
const MILLISECONDS = 86_400_000;

/** The day of a date; null for one that never was. Months from 1. */
export function dayOf(year: number, month: number, day: number): Day | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  const time = Date.UTC(year, month - 1, day);
  const back = new Date(time);
  return back.getUTCDate() === day ? time / MILLISECONDS : null;
}

export const yearOf = (day: Day): number => new Date(day * MILLISECONDS).getUTCFullYear();
/** From 1. */
export const monthIn = (day: Day): number => new Date(day * MILLISECONDS).getUTCMonth() + 1;
/** 0 for a Sunday. */
export const weekdayOf = (day: Day): number => (((day + 4) % 7) + 7) % 7;

/** `2031-11-07`. */
export const isoDay = (day: Day): string => new Date(day * MILLISECONDS).toISOString().slice(0, 10);

/** The month that a word names, from 1; 0 where it names none. "Nov", "noviembre", "novembre" → 11. */
export const monthOf = (word: string): number => {
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
