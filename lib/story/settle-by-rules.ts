import type { Comparison, ComparisonRow } from "../compare/comparison";
import type { TextChange } from "../diff/change";
import { pairKey } from "./finding";

/** A comparison in which differences that a desk's rules of house style name are settled. */
export interface SettledComparison {
  readonly comparison: Comparison;
  /** How many differences that are. */
  readonly count: number;
  /** The pairs of words that settle any, as this comparison prints them first. */
  readonly pairs: readonly (readonly [string, string])[];
}

/**
 * Takes differences between two words that a desk calls house style out of what there is to look at: they are no more than
 * typography then, and count as nothing. `marked`: they are marked as house style instead. Texts and ranges stay. A comparison in
 * which no rule settles anything is given back as it is.
 */
export function settleByRules(
  comparison: Comparison,
  rules: readonly (readonly [string, string])[],
  marked: boolean,
): SettledComparison {
  const keys = new Set(rules.map(pairKey));
  const found = new Map<string, readonly [string, string]>();
  let count = 0;
  const settle = (change: TextChange): TextChange => {
    const pair = [change.base.text.trim(), change.other.text.trim()] as const;
    if (!isStyle(change) || pair.includes("")) return change;
    const key = pairKey(pair);
    if (!keys.has(key)) return change;
    count += 1;
    if (!found.has(key)) found.set(key, pair);
    return { ...change, class: marked ? "style" : "typography", settled: true };
  };
  const { headline } = comparison;
  const settled: Comparison = {
    ...comparison,
    headline: headline && { ...headline, changes: headline.changes.map(settle) },
    rows: comparison.rows.map((row) => settleRow(row, settle)),
  };
  return { comparison: count === 0 ? comparison : settled, count, pairs: [...found.values()] };
}

/** Another number, name, source or degree of certainty, and other words in a quotation, are no house style whatever a rule says. */
const isStyle = ({ class: kind, inQuotation }: TextChange): boolean =>
  kind === "spelling" || kind === "style" || (kind === "wording" && !inQuotation);

/** `the [colour/color] of the boat` with nothing else that differs reads the same. */
function settleRow(row: ComparisonRow, settle: (change: TextChange) => TextChange): ComparisonRow {
  const changes = row.changes.map(settle);
  const same = changes.every((change) => change.class === "typography");
  return { ...row, changes, relation: row.relation === "edited" && same ? "same" : row.relation };
}
