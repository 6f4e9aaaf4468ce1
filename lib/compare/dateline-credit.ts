import type { TextChange } from "../diff/change";
import type { Comparison, ComparisonRow } from "./comparison";

/**
 * Whether a change of dateline takes an agency's name away or puts one there: how a newsroom writes a dateline is its
 * house style, whom it names in it is a credit. "HOLM (Lumen) – The mill" / "The mill" → true; "HOLM (Lumen) – The mill"
 * / "Holm (Lumen): The mill" → false.
 */
export const isDatelineCredit = (
  { base, other }: Pick<Comparison, "base" | "other">,
  row: Pick<ComparisonRow, "base" | "other">,
  change: TextChange,
): boolean => namesAgencyOnce([base.article.agency, other.article.agency], row, change);

/** The same, by the agencies that the two texts name. */
export function namesAgencyOnce(
  agencies: readonly (string | null)[],
  row: Pick<ComparisonRow, "base" | "other">,
  change: TextChange,
): boolean {
  if (change.class !== "style" || change.base.range.start > 0 || change.other.range.start > 0)
    return false;
  if (row.base[0]?.number !== 1 && row.other[0]?.number !== 1) return false;
  return agencies.some(
    (name) => name !== null && change.base.text.includes(name) !== change.other.text.includes(name),
  );
}
