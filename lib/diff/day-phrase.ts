import type { Range } from "../text/range";
import { formAt, isNumber, type WordContext, wordAt } from "./word-context";

/** Between two days of one month: "10 to 16", "10–16", "10. bis 16.", "10 et 11", "del 10 al 16". */
const JOINERS = new Set(
  "- . to and until through & bis und al y a au et à e ao до и إلى و".split(" "),
);
/** Between a day and its month: "16 de mayo", "16. Mai", "3rd of May". */
const LINKS = new Set([".", "de", "of", "do", "di"]);

/**
 * The date that a day of the month belongs to, as token indexes; null where the figure is no such day.
 * "on [May 10 to 16]", "am [10. bis 16. Mai]", "[3 de mayo]".
 */
export function dayPhrase(side: WordContext, i: number): Range | null {
  if (!isDay(side, i)) return null;
  let { start, end } = { start: i, end: i + 1 };
  // Whole runs of days: "10 to 16".
  for (let at = previousDay(side, start); at !== null; at = previousDay(side, start)) start = at;
  for (let at = nextDay(side, end); at !== null; at = nextDay(side, end)) end = at + 1;
  if (isMonth(side, start - 1)) return { start: start - 1, end };
  if (isMonth(side, start - 2) && markAt(side, start - 1) === ".") return { start: start - 2, end };
  let month = end;
  while (month < end + 2 && LINKS.has(formAt(side, month))) month++;
  return isMonth(side, month) ? { start, end: month + 1 } : null;
}

const isDay = (side: WordContext, i: number): boolean =>
  i >= 0 &&
  i < side.tokens.length &&
  isNumber(side, i) &&
  /^#[0-3]?\d(?:st|nd|rd|th)?$/u.test(formAt(side, i));

const markAt = (side: WordContext, i: number): string =>
  i >= 0 && i < side.tokens.length ? wordAt(side, i) : "";

function previousDay(side: WordContext, start: number): number | null {
  for (let at = start - 1; at >= start - 3 && at >= 0; at--) {
    if (isDay(side, at)) return at < start - 1 ? at : null;
    if (!JOINERS.has(formAt(side, at))) return null;
  }
  return null;
}

function nextDay(side: WordContext, end: number): number | null {
  for (let at = end; at <= end + 2; at++) {
    if (isDay(side, at)) return at > end ? at : null;
    if (!JOINERS.has(formAt(side, at))) return null;
  }
  return null;
}

/** A month, by the lists of dates; a day of the week never stands right beside a day of the month without a comma. */
function isMonth(side: WordContext, i: number): boolean {
  if (i < 0 || i >= side.tokens.length) return false;
  const word = formAt(side, i);
  if (!/^\p{L}/u.test(word)) return false;
  const { dates, sameForm, sameFormOfCapitals } = side.forms.rules;
  const groups = [sameForm, sameFormOfCapitals].flatMap((table) => table.get(word) ?? []);
  return (
    dates.has(word) ||
    groups.some(({ words, value }) => words.length === 1 && dates.has(value.slice(1)))
  );
}
