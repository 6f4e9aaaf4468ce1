import type { ComparisonRow } from "../compare/comparison";
import { rowText } from "../compare/row-text";
import type { TextChange } from "../diff/change";

/**
 * The changes of a row, in which changes of one class with nothing but punctuation between them are one finding: "two guards [said] , [as they left]"
 * beside "[Lumen reported] , [citing officials]". The text between is the same on both sides.
 */
export function joinNeighbours(row: ComparisonRow): readonly TextChange[] {
  const base = rowText(row.base);
  const joined: TextChange[] = [];
  for (const change of row.changes) {
    const last = joined.at(-1);
    const between = last ? base.slice(last.base.range.end, change.base.range.start) : "";
    if (!last || last.class !== change.class || !/^[\s,;:–—-]{0,4}$/u.test(between))
      joined.push(change);
    else joined[joined.length - 1] = join(last, between, change);
  }
  return joined;
}

const join = (first: TextChange, between: string, second: TextChange): TextChange => ({
  class: first.class,
  inQuotation: first.inQuotation || second.inQuotation,
  base: {
    range: { start: first.base.range.start, end: second.base.range.end },
    text: first.base.text + between + second.base.text,
  },
  other: {
    range: { start: first.other.range.start, end: second.other.range.end },
    text: first.other.text + between + second.other.text,
  },
});
