import type { TextChange } from "../diff/change";
import type { ComparisonRow } from "./comparison";
import { rowText } from "./row-text";

/** A stretch of a row: text that both sides share, or one change. */
export interface RowSegment {
  readonly base: string;
  readonly other: string;
  /** Null where both sides read the same. */
  readonly change: TextChange | null;
}

/**
 * A row cut into shared stretches and changes, in reading order. Joining all `base` gives the base's row text,
 * joining all `other` the other's. A one-sided row is one segment without a change.
 */
export function rowSegments(
  row: Pick<ComparisonRow, "base" | "other" | "changes">,
): readonly RowSegment[] {
  const base = rowText(row.base);
  if (row.base.length === 0 || row.other.length === 0) {
    const other = rowText(row.other);
    return [{ base, other, change: null }];
  }
  const segments: RowSegment[] = [];
  let position = 0;
  const share = (end: number): void => {
    if (end <= position) return;
    const text = base.slice(position, end);
    segments.push({ base: text, other: text, change: null });
  };
  for (const change of row.changes) {
    share(change.base.range.start);
    segments.push({ base: change.base.text, other: change.other.text, change });
    position = change.base.range.end;
  }
  share(base.length);
  return segments;
}
