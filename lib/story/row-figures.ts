import type { DriftFinding } from "./drift-finding";
import { readNumbers, type WrittenNumber } from "./number-values";
import { findingInRow, type RowPair, type RowSide } from "./row-sides";

/** A figure of fewer than this many letters counts nothing that can be told from its word: "5 m", "3 t". */
const UNIT_LETTERS = 3;

/**
 * Figures that count the same thing and differ: "at least 34 people" / "41 people had been hurt". Each side has one
 * such figure, and neither stands on the other side in any form. Years, clock times and days are no counts.
 */
export function figuresInRow(pair: RowPair): readonly DriftFinding[] {
  const base = countsOf(pair.base, pair.languages);
  const other = countsOf(pair.other, pair.languages);
  const lone = (all: readonly WrittenNumber[], opposite: readonly WrittenNumber[]) =>
    all.filter(({ value }) => !opposite.some((one) => one.value === value));
  const fromBase = lone(base, other);
  const fromOther = lone(other, base);
  return fromBase.flatMap((one) => {
    const same = fromOther.filter(({ unit }) => countSame(one.unit, unit));
    const [match] = same;
    if (!match || same.length > 1) return [];
    if (fromBase.filter(({ unit }) => countSame(one.unit, unit)).length > 1) return [];
    return findingInRow(pair, "number", "drift-figure", {
      base: withUnit(pair.base, one),
      other: withUnit(pair.other, match),
    });
  });
}

const countsOf = (side: RowSide, languages: readonly string[]): readonly WrittenNumber[] =>
  readNumbers(side.text, languages).filter(
    ({ value, text, start, unit }) =>
      start >= side.from &&
      unit !== null &&
      !/^[時分秒日月年]$/u.test(unit) &&
      !(Number.isInteger(value) && value >= 1500 && value <= 2100) &&
      !/^\p{Nd}{1,2}[.:]\p{Nd}{2}$/u.test(text),
  );

/** "people" / "people", "$" / "$", "meter" / "meters". */
const countSame = (one: string | null, two: string | null): boolean => {
  if (one === null || two === null) return false;
  if (one === two) return one.length >= UNIT_LETTERS || /[$€£¥%％\p{Script=Han}]/u.test(one);
  return (
    one.length > UNIT_LETTERS &&
    two.length > UNIT_LETTERS &&
    (`${one}s` === two || one === `${two}s`)
  );
};

const withUnit = (side: RowSide, { start, end, unit }: WrittenNumber) => {
  const signed = unit !== null && /[$€£¥]/u.test(unit) && side.text[start - 1] === unit;
  const rest = side.text.slice(end, end + (unit?.length ?? 0) + 1).toLowerCase();
  const gap = unit === null ? -1 : rest.indexOf(unit);
  return {
    start: signed ? start - 1 : start,
    end: !signed && unit !== null && (gap === 0 || gap === 1) ? end + gap + unit.length : end,
  };
};
