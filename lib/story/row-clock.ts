import type { Range } from "../text/range";
import { asciiDigits } from "./number-values";
import { type RowReading, readStatements, tellTheSame } from "./row-reading";
import { findingInRow, type RowPair, type RowSide } from "./row-sides";

/** An hour of the day as a text writes it. */
export interface ClockTime extends Range {
  /** Since midnight. */
  readonly minutes: number;
  /** "at 4.30" may be in the afternoon too. */
  readonly isHalf: boolean;
}

const HALF_DAY = 720;

/** Before a figure that is an hour: "um 16", "klockan 16.30", "alle 16.30", "a las 4". */
const BEFORE =
  /(?:(?<![\p{L}\p{M}])(?:at|um|gegen|kl\.?|klockan|om|alle|ore|las|às|à|vers|until|by|since|från|till)|الساعة)\s$/iu;
/** After these a figure alone is an hour. */
const BEFORE_HOUR = /(?:(?<![\p{L}\p{M}])(?:kl\.?|klockan)|الساعة)\s$/iu;
/** After it: "4.30 p.m.", "16 Uhr", "16 h", "16.30 uur". */
const AFTER =
  /^(?:\s?(?<mark>[ap]\.?\s?m\.?)(?![\p{L}\p{M}])|\s?(?:Uhr|uur|heures?|horas?|hrs?|h)(?![\p{L}\p{M}])(?:\s(?<minutes>[0-5]\d)(?!\d|\s?(?:km|Uhr)))?|\so['’]clock)/iu;
const MORNING =
  /^\s(?:in the morning|morgens|früh|du matin|de la (?:mañana|madrugada)|da (?:manhã|madrugada)|del mattino|di mattina|'s ochtends|’s ochtends|på morgonen|صباحا|فجرا)/iu;
const AFTERNOON =
  /^\s(?:in the (?:afternoon|evening)|at night|nachmittags|abends|de l['’]après-midi|du soir|de la (?:tarde|noche)|da (?:tarde|noite)|del pomeriggio|di sera|'s (?:middags|avonds)|’s (?:middags|avonds)|på (?:eftermiddagen|kvällen)|مساء|عصرا|بعد الظهر)/iu;

const FIGURE =
  /(?<!\d|\d[.,:])(?<hour>[01]?\d|2[0-4])(?:(?<sign>[.:h])(?<minutes>[0-5]\d))?(?![\d%]|[.,:]\d)/gu;
const JAPANESE =
  /(?<half>午前|午後)?(?<hour>[01]?\d|2[0-4])時(?!間)(?:(?<minutes>[0-5]?\d)分|(?<thirty>半))?/gu;

/** Languages in which a bare hour is one of twenty-four, where it is written with its unit: "4 Uhr", "4 h". */
const COUNT_TO_24 = /^(?:de|fr|it|pt|sv)/iu;

/** The hours of the day in a text: "4.30 p.m.", "16 Uhr", "a las 4 de la tarde", 「午後４時半」. */
export function findClockTimes(printed: string, language: string, from = 0): readonly ClockTime[] {
  const text = asciiDigits(printed);
  const found: ClockTime[] = [];
  const add = (range: Range, hour: number, minutes: number, half: "am" | "pm" | null): void => {
    const isDefinite = half !== null || hour > 12 || hour === 0;
    const inDay = half === null ? hour % 24 : (hour % 12) + (half === "pm" ? 12 : 0);
    const isHalf = !isDefinite && !(COUNT_TO_24.test(language) && range.end > range.start);
    found.push({ ...range, minutes: inDay * 60 + minutes, isHalf });
  };
  if (/^ja/iu.test(language)) {
    for (const { 0: all, index, groups = {} } of text.matchAll(JAPANESE)) {
      const half = groups.half === "午前" ? "am" : groups.half === "午後" ? "pm" : null;
      const minutes = groups.thirty === undefined ? Number(groups.minutes ?? 0) : 30;
      if (index >= from)
        add({ start: index, end: index + all.length }, Number(groups.hour), minutes, half);
    }
    return found;
  }
  for (const { 0: all, index, groups = {} } of text.matchAll(FIGURE)) {
    if (index < from) continue;
    let end = index + all.length;
    const after = AFTER.exec(text.slice(end, end + 30));
    const isTime = groups.sign === ":" || groups.sign === "h" || after !== null;
    const told = groups.sign === "." && BEFORE.test(text.slice(Math.max(0, index - 12), index));
    const isHourAlone =
      groups.sign === undefined && BEFORE.test(text.slice(Math.max(0, index - 12), index));
    end += after?.[0].length ?? 0;
    const rest = text.slice(end, end + 30);
    const [morning, evening] = [MORNING.exec(rest), AFTERNOON.exec(rest)];
    const day = morning ?? evening;
    const isNamed = BEFORE_HOUR.test(text.slice(Math.max(0, index - 12), index));
    if (!isTime && !told && !isNamed && !(isHourAlone && day !== null)) continue;
    const mark = after?.groups?.mark?.toLowerCase()[0];
    const half = mark === "a" || morning ? "am" : mark === "p" || evening ? "pm" : null;
    end += day?.[0].length ?? 0;
    const minutes = Number(groups.minutes ?? after?.groups?.minutes ?? 0);
    add({ start: index, end }, Number(groups.hour), minutes, half);
  }
  return found;
}

/** The same hour, or one that may be: "at 4.30" may be 16.30. */
export const isOneHour = (one: ClockTime, two: ClockTime): boolean =>
  one.minutes === two.minutes ||
  ((one.isHalf || two.isHalf) && one.minutes % HALF_DAY === two.minutes % HALF_DAY);

/**
 * Another hour of the day in sentences that tell the same: "4.30 a.m." / "4.30 p.m.", "16 Uhr" / "4 Uhr". "16h30" and "16 h 30",
 * 「午後４時半」 and 「16時30分」 are the same.
 */
export function clockInRow(pair: RowPair): RowReading {
  const base = timesOf(pair.base);
  const other = timesOf(pair.other);
  return readStatements(base, other, isOneHour, (lost, added) => {
    const [one, ...moreLost] = lost;
    const [two, ...moreAdded] = added;
    if (!one || !two || moreLost.length + moreAdded.length > 0) return [];
    if (!tellTheSame(pair, one, two)) return [];
    return [findingInRow(pair, "date", "drift-clock", { base: one, other: two })];
  });
}

const timesOf = ({ text, from, article }: RowSide): readonly ClockTime[] =>
  findClockTimes(text, article.language, from);
