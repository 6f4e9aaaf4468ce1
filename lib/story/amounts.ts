import { readNumbers, type WrittenNumber } from "./number-values";
import { type UnitOfMeasure, unitAt } from "./units-of-measure";

/** A number with a unit of measure: "5 miles", "30°C", "eight hectares". */
export interface Amount {
  readonly unit: UnitOfMeasure;
  /** As printed, without the unit. */
  readonly figure: WrittenNumber;
  /** With the unit, as printed. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Half a unit of the last digit that is not nought: "160" is rounded to tens, "8.5" to tenths. In the amount's own unit. */
  readonly slack: number;
}

/** All amounts of a text that can be measured in other units too. `languages`: BCP 47 tags, the text's own first. */
export const readAmounts = (text: string, languages: readonly string[]): readonly Amount[] =>
  readNumbers(text, languages).flatMap((figure) => {
    const found = unitAt(text, figure.end);
    if (found === null || /^\p{Sc}$/u.test(figure.unit ?? "")) return [];
    const { start } = withSign(text, figure);
    const value = start < figure.start ? -figure.value : figure.value;
    return {
      unit: found.unit,
      figure: { ...figure, value },
      text: text.slice(start, found.end),
      start,
      end: found.end,
      slack: halfOfLastPlace(figure.value, figure.text),
    };
  });

/** "-5°C", "−5°C": only degrees go below nought. */
function withSign(text: string, { start, end }: WrittenNumber): { readonly start: number } {
  const isDegree = unitAt(text, end)?.unit.dimension === "temperature";
  return {
    start:
      isDegree && /(?:^|[\s(])[-−–]$/u.test(text.slice(Math.max(0, start - 2), start))
        ? start - 1
        : start,
  };
}

function halfOfLastPlace(value: number, text: string): number {
  const decimals = /[.,٫]([\p{Nd}]{1,2})(?![\p{Nd}])/u.exec(text)?.[1]?.length ?? 0;
  if (!Number.isInteger(value)) {
    const places = String(value).split(".")[1]?.length ?? 0;
    return 0.5 * 10 ** -places;
  }
  if (value === 0) return 0.5;
  let place = 1;
  while (value % (place * 10) === 0) place *= 10;
  // "8.0" was measured to tenths, "3.40 million" to ten thousands.
  return decimals > 0 && place === 1 ? 0.5 * 10 ** -decimals : 0.5 * place;
}

/** Conversions are rounded, and what is this far off is another amount. */
const MOST_ROUNDED = 0.1;
/** So far off is a rounding wherever it stands: 30 miles are 48 km, and are told as 50. */
const ALWAYS_ROUNDED = 0.02;

/**
 * Whether two amounts in different units of one dimension are the same amount, as people round. One of them, converted, is the
 * other within half a unit of the other's last digit that is not nought, and within a tenth of it; or within a fiftieth.
 * 5 miles = 8 km (8.05) and 30 miles = 50 km (48.3) fit; 5 miles = 12 km and 100 miles = 200 km (161) do not. Degrees
 * have no share: 30°C = 85°F (29.4) fits, within half a degree of each; 30°C = 90°F (32.2) does not. Where a unit's word
 * means several units, it is enough that one fits.
 */
export function isSameAmount(one: Amount, two: Amount): boolean {
  if (one.unit.dimension !== two.unit.dimension) return false;
  return one.unit.factors.some((factor) =>
    two.unit.factors.some((other) => fits(one, factor, two, other)),
  );
}

function fits(one: Amount, factor: number, two: Amount, other: number): boolean {
  const a = one.figure.value * factor + one.unit.offset;
  const b = two.figure.value * other + two.unit.offset;
  const apart = Math.abs(a - b);
  if (one.unit.dimension === "temperature")
    return apart <= Math.min(one.slack, 0.5) * factor + Math.min(two.slack, 0.5) * other + 1e-9;
  const larger = Math.max(Math.abs(a), Math.abs(b));
  if (apart <= ALWAYS_ROUNDED * larger) return true;
  return apart <= MOST_ROUNDED * larger && apart <= Math.max(one.slack * factor, two.slack * other);
}
