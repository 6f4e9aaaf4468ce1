/**
 * Begins a CSV file that is saved from a page: Excel takes a file without it for one in an old code page and shows
 * “quotation marks” as noise. What a command prints goes on to other programs, and begins without it.
 */
export const CSV_MARK = "\ufeff";

/** Spreadsheets take a text for a formula by its first character, also by its wide form. */
const RUNS = /^[=+\-@\t\r\n＝＋－＠]/u;
/** Some spreadsheets part cells at semicolons or tabs. */
const NEEDS_QUOTES = /[",;\t\r\n]/u;

/**
 * One cell of a CSV file (RFC 4180). A number stays a number. A text that a spreadsheet would run gets an apostrophe, which
 * spreadsheets show as text: `=1+2` → `'=1+2`.
 */
export function csvCell(value: string | number): string {
  if (typeof value === "number") return String(value);
  const safe = RUNS.test(value) ? `'${value}` : value;
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
