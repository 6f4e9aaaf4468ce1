const DAY = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });

/** An ISO 8601 time as its day: "18 November 2026"; empty for a text that is no time. */
export function sayDay(time: string): string {
  const date = new Date(time);
  return Number.isNaN(date.getTime()) ? "" : DAY.format(date);
}
