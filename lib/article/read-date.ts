const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** Zone names of RFC 822, as feeds still write them. */
const ZONES: Readonly<Record<string, string>> = {
  ut: "Z",
  utc: "Z",
  gmt: "Z",
  z: "Z",
  est: "-05:00",
  edt: "-04:00",
  cst: "-06:00",
  cdt: "-05:00",
  mst: "-07:00",
  mdt: "-06:00",
  pst: "-08:00",
  pdt: "-07:00",
};

/** Longer than any date that is written by a program. */
const LONGEST = 60;

const DAY = /^(\d{4})-?(\d{2})-?(\d{2})/;
const CLOCK = /^[T ](\d{2}):?(\d{2})(?::?(\d{2})(?:[.,](\d{1,9}))?)?/i;
const OFFSET = /^([+-])(\d{2}):?(\d{2})?$/;
/** `Sun, 12 Apr 2026 09:30:00 +0200` */
const MAIL_DATE =
  /^(?:[a-z]{2,9}, ?)?(\d{1,2}) ([a-z]{3})[a-z]{0,6} (\d{4})(?: (\d{2}):(\d{2})(?::(\d{2}))?(?: ([a-z]{1,4}|[+-]\d{4}))?)?$/i;

interface Parts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly clock: string;
  readonly offset: string;
}

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

function daysIn(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** News is younger than the printing press, and no item of today is from the year 3000. */
const isDay = (year: number, month: number, day: number): boolean =>
  year >= 1450 &&
  year < 3000 &&
  month >= 1 &&
  month <= 12 &&
  day >= 1 &&
  day <= daysIn(year, month);

const two = (value: number): string => String(value).padStart(2, "0");

/** Hours, minutes and seconds as digits → `T09:30:00`; null where no clock shows them. */
function clockOf(hours: string, minutes: string, seconds = "00", fraction = ""): string | null {
  if (Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 59) return null;
  return `T${hours}:${minutes}:${seconds}${fraction === "" ? "" : `.${fraction}`}`;
}

/** `+0200`, `+02`, `Z` → `+02:00`, `+02:00`, `Z`; no zone is 14 hours from Greenwich or further. */
function offsetOf(text: string): string | null {
  if (text === "") return "";
  const named = ZONES[text.toLowerCase()];
  if (named !== undefined) return named;
  const match = OFFSET.exec(text);
  if (match === null) return null;
  const [, sign, hours = "", minutes = "00"] = match;
  if (Number(hours) > 14 || Number(minutes) > 59) return null;
  return `${sign}${hours}:${minutes}`;
}

function isoParts(text: string): Parts | null {
  const day = DAY.exec(text);
  if (day === null) return null;
  const rest = text.slice(day[0].length);
  const time = CLOCK.exec(rest);
  const clock = time === null ? "" : clockOf(time[1] ?? "", time[2] ?? "", time[3], time[4]);
  const offset = offsetOf(rest.slice(time?.[0].length ?? 0).trim());
  if (clock === null || offset === null) return null;
  return { year: Number(day[1]), month: Number(day[2]), day: Number(day[3]), clock, offset };
}

function mailParts(text: string): Parts | null {
  const match = MAIL_DATE.exec(text);
  if (match === null) return null;
  const [, day, month = "", year, hours, minutes, seconds, zone = ""] = match;
  const clock = hours === undefined ? "" : clockOf(hours, minutes ?? "", seconds);
  const offset = offsetOf(zone);
  if (clock === null || offset === null) return null;
  return {
    year: Number(year),
    month: MONTHS.indexOf(month.toLowerCase()) + 1,
    day: Number(day),
    clock,
    offset,
  };
}

/**
 * A date as documents write it (ISO 8601 with or without hyphens and colons, or as in mail) → ISO 8601 with the zone as
 * printed; null for what is no date or a day that never was.
 * `20260412T093000+0200` → `2026-04-12T09:30:00+02:00`, `20260412` → `2026-04-12`,
 * `Sun, 12 Apr 2026 09:30:00 GMT` → `2026-04-12T09:30:00Z`, `2026-02-30` → null
 */
export function readDate(text: string): string | null {
  const trimmed = text.trim();
  if (trimmed.length > LONGEST) return null;
  const parts = isoParts(trimmed) ?? mailParts(trimmed);
  if (parts === null || !isDay(parts.year, parts.month, parts.day)) return null;
  const day = `${parts.year}-${two(parts.month)}-${two(parts.day)}`;
  return `${day}${parts.clock}${parts.clock === "" ? "" : parts.offset}`;
}
