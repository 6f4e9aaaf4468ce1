import { formAt, type WordContext } from "./word-context";

/** "Nov. 18", "18 November", "18 de noviembre", "18-19 November", "Nov. 18 and 19": a small figure near a month. */
export function isDayOfMonth(side: WordContext, i: number): boolean {
  if (!isDay(side, i)) return false;
  if (isMonth(side, i - 1) || isMonthAfter(side, i)) return true;
  if (isDay(side, i + 2) && isJoint(side, i + 1)) return isMonthAfter(side, i + 2);
  return isDay(side, i - 2) && isJoint(side, i - 1) && isMonth(side, i - 3);
}

const isDay = (side: WordContext, i: number): boolean => /^#[0-3]?\d$/u.test(formAt(side, i));

const isJoint = (side: WordContext, i: number): boolean =>
  /^(?:-|and|to|y|al|e|et|au|und|bis|a)$/u.test(formAt(side, i));

const isMonthAfter = (side: WordContext, i: number): boolean =>
  isMonth(side, i + 1) || (isMonth(side, i + 2) && /^(?:de|of|\.)$/u.test(formAt(side, i + 1)));

const isMonth = (side: WordContext, i: number): boolean => {
  const word = formAt(side, i);
  return /^\p{L}/u.test(word) && side.forms.rules.dates.has(word);
};
