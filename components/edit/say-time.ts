const format = new Intl.DateTimeFormat("en-GB", {
  dateStyle: "medium",
  timeStyle: "short",
  timeZone: "UTC",
});

/** `22 Nov 2024, 14:05 UTC`; a time that cannot be read stays as it is. */
export function sayTime(time: string): string {
  const at = new Date(time);
  return Number.isNaN(at.getTime()) ? time : `${format.format(at)} UTC`;
}
