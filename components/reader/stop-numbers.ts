import type { ComparisonRow } from "@/lib/compare/comparison";
import type { Stop } from "./layout";

/** Which stop each change of a row belongs to, by the change's index. */
export function stopNumbers(
  row: ComparisonRow,
  stops: readonly Stop[],
): ReadonlyMap<number, number> {
  const numbers = new Map<number, number>();
  for (const stop of stops)
    if (stop.change !== null) numbers.set(row.changes.indexOf(stop.change), stop.number);
  return numbers;
}
