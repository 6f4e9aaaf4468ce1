import type { DriftPhrases } from "../compare/judge-drift";
import type { TextChange } from "../diff/change";
import { readNumbers, type WrittenNumber } from "./number-values";
import type { RowPair } from "./row-sides";

/** "81" and "ochenta y un". */
export function areEqualNumbers(phrases: DriftPhrases, languages: readonly string[]): boolean {
  const values = (text: string): string =>
    readNumbers(text, languages)
      .map(({ value }) => value)
      .join(" ");
  const base = values(phrases.base);
  return base !== "" && base === values(phrases.other);
}

/** "２億[５千万]" and "[2.5]億": the numbers that a change touches, whole as they stand in the row, all stand on the other side. */
export function areOneNumber(pair: RowPair, change: TextChange): boolean {
  const all = {
    base: readNumbers(pair.base.text, pair.languages),
    other: readNumbers(pair.other.text, pair.languages),
  };
  const touched = (side: "base" | "other"): readonly number[] =>
    all[side]
      .filter(({ start, end }) => start < change[side].range.end && change[side].range.start < end)
      .map(({ value }) => value);
  const [base, other] = [touched("base"), touched("other")];
  const stands = (side: "base" | "other", one: number): boolean =>
    all[side].some(({ value }) => value === one);
  return (
    base.length + other.length > 0 &&
    base.every((value) => stands("other", value)) &&
    other.every((value) => stands("base", value))
  );
}

/**
 * "3,2 [mil ]millones": the one figure on each side that a change cuts, with its scale, where it is cut; null where the change
 * holds both figures whole, or where more than one is touched.
 */
export function wholeFigures(pair: RowPair, change: TextChange) {
  const figure = (side: "base" | "other"): WrittenNumber | null => {
    const { start, end } = change[side].range;
    const touched = readNumbers(pair[side].text, pair.languages).filter((one) =>
      start === end
        ? one.start < start && start <= one.end + 1
        : one.start < end && start < one.end,
    );
    return touched.length === 1 ? (touched[0] ?? null) : null;
  };
  const [base, other] = [figure("base"), figure("other")];
  if (base === null || other === null) return null;
  const isCut = (side: "base" | "other", { start, end }: WrittenNumber): boolean =>
    start < change[side].range.start || change[side].range.end < end;
  return isCut("base", base) || isCut("other", other) ? { base, other } : null;
}
