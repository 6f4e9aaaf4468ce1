import type { Comparison, ComparisonRow } from "@/lib/compare/comparison";
import { keyOfRow, pinnedAddress } from "@/lib/compare/permalink";

/**
 * What is shared of a row: its permanent address. Of a row made by hand the address of its own page in the story, since
 * permanent addresses show the texts without pairings and would say another thing. Null where no address names it.
 */
export function linkOfRow(
  comparison: Comparison,
  row: ComparisonRow,
  own: string | null,
): string | null {
  if (row.byHand !== undefined && own !== null) return own;
  const key = keyOfRow(row);
  return key === null ? null : pinnedAddress(comparison, key);
}
