import type { Range } from "../text/range";
import { type Amount, isSameAmount, readAmounts } from "./amounts";
import { monthOf } from "./calendar-day";
import { contentWords } from "./content-words";
import { type Money, mayBeOneCurrency, moneyAt } from "./currencies";
import type { DriftFinding } from "./drift-finding";
import { readNumbers, type WrittenNumber } from "./number-values";
import { findingInRow, type RowPair, type RowSide } from "./row-sides";

/** A figure of fewer than this many letters counts nothing that can be told from its word: "5 m", "3 t". */
const UNIT_LETTERS = 3;

/** A figure of one side of a row, with what it measures or counts. */
interface Count extends WrittenNumber {
  readonly amount: Amount | null;
  readonly money: Money | null;
}

/** The same amount in another unit on each side: "5 miles" / "8 km"; `ranges` in the texts of the row. */
export interface SameAmount {
  readonly finding: DriftFinding;
  readonly ranges: { readonly base: Range; readonly other: Range };
}

/** What the figures of a row say. */
export interface RowFigures {
  readonly differing: readonly DriftFinding[];
  readonly same: readonly SameAmount[];
}

/**
 * Figures that count the same thing and differ: "at least 34 people" / "41 people had been hurt", "5 miles" / "12 km",
 * "$5 million" / "€5 million". Each side has one such figure, and neither stands on the other side in any form or unit.
 * Years, clock times and days are no counts. Units are converted (see `isSameAmount`), currencies never.
 */
export function figuresInRow(pair: RowPair): RowFigures {
  const base = countsOf(pair.base, pair.languages);
  const other = countsOf(pair.other, [...pair.languages].reverse());
  const fromBase = base.filter((one) => !other.some((two) => isSameFigure(one, two)));
  const fromOther = other.filter((two) => !base.some((one) => isSameFigure(one, two)));
  const converted = [
    ...fromBase.flatMap((one) =>
      pairUp(
        one,
        other.find((two) => isConversion(one, two)),
      ),
    ),
    ...fromOther.flatMap((two) =>
      pairUp(
        base.find((one) => isConversion(one, two)),
        two,
      ),
    ),
  ].filter(([one, two], i, all) => all.findIndex(([a, b]) => a === one && b === two) === i);
  const isConverted = (count: Count): boolean =>
    converted.some(([one, two]) => one === count || two === count);
  const left = fromBase.filter((one) => !isConverted(one));
  const right = fromOther.filter((two) => !isConverted(two));
  const rangesOf = (one: Count, two: Count) => ({
    base: withUnit(pair.base, one),
    other: withUnit(pair.other, two),
  });
  return {
    same: converted.map(([one, two]) => {
      const ranges = rangesOf(one, two);
      return { finding: findingInRow(pair, "number", "drift-same-amount", ranges), ranges };
    }),
    differing: left.flatMap((one) => {
      const [match, ...more] = right.filter((two) => countSame(one, two));
      if (!match || more.length > 0) return [];
      if (left.filter((two) => countSame(two, match)).length > 1) return [];
      if (one.unit !== match.unit && isPeople(one) && !areNear(pair, one, match)) return [];
      const inOtherUnit = one.amount !== null && one.amount.unit !== match.amount?.unit;
      const rule = inOtherUnit ? "drift-conversion" : "drift-figure";
      return findingInRow(pair, "number", rule, rangesOf(one, match));
    }),
  };
}

const pairUp = (one: Count | undefined, two: Count | undefined): readonly [Count, Count][] =>
  one === undefined || two === undefined ? [] : [[one, two]];

function countsOf(side: RowSide, languages: readonly string[]): readonly Count[] {
  const amounts = new Map(readAmounts(side.text, languages).map((one) => [one.figure.start, one]));
  return readNumbers(side.text, languages)
    .map((figure) => ({
      ...figure,
      amount: amounts.get(figure.start) ?? null,
      money: moneyAt(side.text, figure),
    }))
    .filter(
      ({ value, text, start, unit, amount, money }) =>
        start >= side.from &&
        (amount !== null ||
          money !== null ||
          (unit !== null &&
            !/^[時分秒日月年]$/u.test(unit) &&
            !isYear(value, text) &&
            monthOf(unit) === 0 &&
            !/^\p{Nd}{1,2}[.:]\p{Nd}{2}$/u.test(text))),
    );
}

/** "2024", but not "2.000" nor "two thousand". */
const isYear = (value: number, text: string): boolean =>
  /^\p{Nd}{4}$/u.test(text) && value >= 1500 && value <= 2100;

/** The same number, and not of another unit or currency. */
const isSameFigure = (one: Count, two: Count): boolean =>
  (one.amount?.figure.value ?? one.value) === (two.amount?.figure.value ?? two.value) &&
  !(one.amount && two.amount && isOtherUnit(one.amount, two.amount)) &&
  !(one.money && two.money && !mayBeOneCurrency(one.money.currency, two.money.currency));

/** Miles are another unit than kilometres; tons may be tonnes. */
const isOtherUnit = (one: Amount, two: Amount): boolean =>
  one.unit !== two.unit &&
  one.unit.dimension === two.unit.dimension &&
  !one.unit.factors.some((factor) => two.unit.factors.includes(factor));

const isConversion = (one: Count, two: Count): boolean =>
  one.amount !== null &&
  two.amount !== null &&
  isOtherUnit(one.amount, two.amount) &&
  isSameAmount(one.amount, two.amount);

/** "people" / "people", "meter" / "meters", two sums of money, two lengths. */
function countSame(one: Count, two: Count): boolean {
  if (one.money && two.money) return true;
  if (one.amount && two.amount) return one.amount.unit.dimension === two.amount.unit.dimension;
  if (one.money || two.money) return false;
  if (one.unit === null || two.unit === null) return false;
  if (one.unit === two.unit)
    return one.unit.length >= UNIT_LETTERS || /[\p{Sc}%％\p{Script=Han}]/u.test(one.unit);
  if (isPeople(one) && isPeople(two)) return true;
  return (
    one.unit.length > UNIT_LETTERS &&
    two.unit.length > UNIT_LETTERS &&
    (`${one.unit}s` === two.unit || one.unit === `${two.unit}s`)
  );
}

const isPeople = ({ unit }: Count): boolean => unit !== null && PEOPLE.has(unit);

/** How far around two figures a word of content must stand that both sides have, where their nouns differ. */
const NEAR = 60;

function areNear({ base, other }: RowPair, one: Count, two: Count): boolean {
  const around = ({ text }: RowSide, { start, end }: Count) =>
    contentWords(`${text.slice(Math.max(0, start - NEAR), start)} ${text.slice(end, end + NEAR)}`);
  const there = around(base, one);
  return [...around(other, two)].some((word) => there.has(word));
}

/** Words for people of no office and no part in what happened: "2,400 inhabitants" may be "2,000 neighbours". */
const PEOPLE: ReadonlySet<string> = new Set(
  `people persons residents inhabitants villagers townspeople neighbours neighbors locals islanders individuals protesters
  demonstrators marchers personas habitantes vecinos vecinas pobladores moradores manifestantes residentes personnes habitants
  riverains gens manifestants menschen personen einwohner einwohnern einwohnerinnen bewohner bewohnern anwohner anwohnern leute
  demonstranten demonstrierende persone abitanti residenti manifestanti pessoas habitantes شخص شخصا أشخاص ساكن ساكنا مواطن مواطنا
  متظاهر متظاهرا 人 名`
    .split(/\s+/u)
    .filter((word) => word !== ""),
);

function withUnit(side: RowSide, { start, end, unit, amount, money }: Count): Range {
  if (money !== null) return { start: money.start, end: money.end };
  if (amount !== null) return { start: amount.start, end: amount.end };
  const rest = side.text.slice(end, end + (unit?.length ?? 0) + 1).toLowerCase();
  const gap = unit === null ? -1 : rest.indexOf(unit);
  return { start, end: unit !== null && (gap === 0 || gap === 1) ? end + gap + unit.length : end };
}
