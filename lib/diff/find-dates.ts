import { matchPhrase } from "./phrase-table";
import { formAt, type WordContext } from "./word-context";

/** "Nov. 18", "18 November", "18 de noviembre", "18. November": a small figure beside a month. */
export function isDayOfMonth(side: WordContext, i: number): boolean {
  if (!/^#[0-3]?\d$/u.test(formAt(side, i))) return false;
  return (
    isMonth(side, i - 1) ||
    isMonth(side, i + 1) ||
    (isMonth(side, i + 2) && /^(?:de|of|\.)$/u.test(formAt(side, i + 1))) ||
    // "Nov. 18-19"
    (isMonth(side, i - 3) && formAt(side, i - 1) === "-")
  );
}

function isMonth(side: WordContext, i: number): boolean {
  if (i < 0 || i >= side.tokens.length) return false;
  const { rules } = side.forms;
  const word = formAt(side, i);
  if (!/^\p{L}/u.test(word)) return false;
  const only = (k: number): string | undefined => (k === i ? word : undefined);
  const group =
    matchPhrase(rules.sameForm, i, only) ?? matchPhrase(rules.sameFormOfCapitals, i, only);
  return rules.dates.has(group?.value.slice(1) ?? word);
}
