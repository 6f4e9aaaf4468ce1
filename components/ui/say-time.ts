const DAY = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });
const CLOCK = new Intl.DateTimeFormat("en-GB", { timeStyle: "short", timeZone: "UTC" });

/** ISO 8601 in words: `2026-11-07T06:12:00Z` → "7 November 2026, 06:12 UTC"; a day alone stays a day. What is no time stays as it is. */
export function sayTime(time: string): string {
  const at = Date.parse(time);
  if (Number.isNaN(at)) return time;
  return /T\d/.test(time) ? `${DAY.format(at)}, ${CLOCK.format(at)} UTC` : DAY.format(at);
}
