import type { Block } from "../article/article";
import { csvCell } from "../text/csv-cell";
import type { Comparison, ComparisonRow } from "./comparison";
import { describeBlocks, describeShape } from "./describe-row";
import { kindOfChange } from "./importance";
import { rowText, toArticleRange } from "./row-text";

const HEADER = [
  "row",
  "base paragraph",
  "other paragraph",
  "relation",
  "moved",
  "kind",
  "base text",
  "other text",
  "base start",
  "base end",
  "other start",
  "other end",
];

/**
 * The comparison as CSV (RFC 4180, lines end in CR LF): one line for each change, and one for each row without a
 * change, with its text where it stands on one side alone. Offsets count UTF-16 code units of the decoded texts.
 */
export function comparisonCsv(comparison: Comparison): string {
  const lines = [HEADER, ...comparison.rows.flatMap(csvRows)];
  return lines.map((cells) => `${cells.map(csvCell).join(",")}\r\n`).join("");
}

function csvRows(row: ComparisonRow): readonly (readonly (string | number)[])[] {
  const whole = [
    row.id,
    describeBlocks(row.base),
    describeBlocks(row.other),
    describeShape(row) === null ? row.relation : `${row.relation}, ${describeShape(row)}`,
    row.moved ? "yes" : "no",
  ];
  if (row.changes.length === 0) {
    const base = row.other.length === 0 ? wholeSide(row.base) : NOTHING;
    const other = row.base.length === 0 ? wholeSide(row.other) : NOTHING;
    return [[...whole, "", base.text, other.text, base.start, base.end, other.start, other.end]];
  }
  return row.changes.map((change) => {
    const base = toArticleRange(row.base, change.base.range);
    const other = toArticleRange(row.other, change.other.range);
    return [
      ...whole,
      kindOfChange(change),
      change.base.text,
      change.other.text,
      ...[base.start, base.end, other.start, other.end],
    ];
  });
}

const NOTHING = { text: "", start: "", end: "" };

function wholeSide(blocks: readonly Block[]) {
  const text = rowText(blocks);
  return { text, ...toArticleRange(blocks, { start: 0, end: text.length }) };
}
