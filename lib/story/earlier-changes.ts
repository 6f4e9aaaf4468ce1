import type { Block } from "../article/article";
import type { Comparison, ComparisonRow } from "../compare/comparison";
import { blockAt, rowText } from "../compare/row-text";
import type { TextChange } from "../diff/change";
import { termOf } from "./correction-place";
import { evidenceInRow } from "./evidence";
import type { EarlierChange } from "./story";

/** A difference with the paragraph of the later text that it stands in; null where that text lacks the passage. */
export interface PlacedChange {
  readonly change: EarlierChange;
  readonly block: Block | null;
  readonly row: ComparisonRow;
}

/** Not worth a notice: no newsroom announces a comma. */
const isSilent = (change: TextChange): boolean =>
  change.class === "typography" ||
  termOf(change.base.text).join(" ") === termOf(change.other.text).join(" ");

/** `UPDATE 2-Ferry aground`, `◎訂正・`, `(CORRECTED)`: what a newsroom puts around a headline that it sends again. */
const TAG = /^[\s\p{P}\p{S}]*[\p{L}\p{M}]{1,20}(?:\s?\d{1,2})?[\s\p{P}\p{S}]*$/u;

function isTag(row: ComparisonRow, { base, other }: TextChange): boolean {
  if (row.id !== "headline" || !other.text.endsWith(base.text)) return false;
  const put = other.text.slice(0, other.text.length - base.text.length);
  return TAG.test(put) && /[\p{P}\p{S}]/u.test(put);
}

/** What reads differently in the later of two texts, `base` being the earlier: changes inside passages, and passages on one side. */
export const changesSince = (comparison: Comparison): readonly PlacedChange[] => [
  ...(comparison.headline === null
    ? []
    : changesOf(comparison, {
        id: "headline",
        relation: "edited",
        moved: false,
        similarity: 1,
        ...comparison.headline,
      })),
  ...comparison.rows.flatMap((row) => changesOf(comparison, row)),
];

function changesOf({ base, other }: Comparison, row: ComparisonRow): readonly PlacedChange[] {
  if (row.base.length === 0 || row.other.length === 0) {
    const side = (blocks: readonly Block[], version: Comparison["base"]) =>
      evidenceInRow(version.article, blocks, { start: 0, end: rowText(blocks).length });
    return [
      {
        row,
        block: row.other[0] ?? null,
        change: {
          class: "wording",
          before: rowText(row.base),
          after: rowText(row.other),
          earlier: side(row.base, base),
          later: side(row.other, other),
        },
      },
    ];
  }
  return row.changes
    .filter((change) => !isSilent(change) && !isTag(row, change))
    .map((change: TextChange) => ({
      row,
      block: blockAt(row.other, change.other.range.start),
      change: {
        class: change.class,
        before: change.base.text,
        after: change.other.text,
        earlier: evidenceInRow(base.article, row.base, change.base.range),
        later: evidenceInRow(other.article, row.other, change.other.range),
      },
    }));
}
