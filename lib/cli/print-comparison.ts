import type { Block } from "../article/article";
import type { Comparison, ComparisonRow } from "../compare/comparison";
import { describeBlocks, titleOfRow } from "../compare/describe-row";
import { findingsOfComparison, namesOf } from "../compare/findings";
import { isHouseStyle } from "../compare/importance";
import { type RowSegment, rowSegments } from "../compare/row-segments";
import { rowText } from "../compare/row-text";
import type { Style } from "./terminal";

const percent = (share: number): string => `${(share * 100).toFixed(1)}%`;

/** A comparison as readable text: reuse, the list of findings, then every row that differs, merged. */
export function printComparison(comparison: Comparison, style: Style): string {
  const names = namesOf(comparison);
  const { reuse } = comparison;
  const findings = findingsOfComparison(comparison);
  const lines = [
    style.strong(`${names.base}  →  ${names.other}`),
    `  ${percent(reuse.baseInOther)} of the words of ${names.base} stand in runs of five or more that ${names.other} holds too`,
    `  ${percent(reuse.otherInBase)} of the words of ${names.other} stand in such runs of ${names.base}; the longest run is ${reuse.longestRun} words`,
    ...(comparison.related ? [] : ["  The two read as independent reports."]),
    ...comparison.limits.map((limit) => `  ${limit}`),
    "",
    ...printHeadlines(comparison, style),
    style.strong(`What differs in the text (${findings.length})`),
    ...findings.map((finding) => `  ${finding.place}: ${finding.text}`),
    "",
    style.strong("Texts"),
    `  ${style.baseOnly("[-only in the base-]")} ${style.otherOnly("{+only in the other+}")}`,
    ...printRows(comparison, style),
  ];
  return `${lines.join("\n")}\n`;
}

/** Headlines are each outlet's own: named where they read differently, never counted as a difference of the text. */
function printHeadlines({ headline }: Comparison, style: Style): readonly string[] {
  if (!headline?.changes.some((change) => change.class !== "typography")) return [];
  const quote = (blocks: readonly Block[]): string => rowText(blocks).replace(/\n/g, " / ");
  return [
    style.strong("The headlines read differently"),
    `  ${quote(headline.base)}`,
    `  ${quote(headline.other)}`,
    "",
  ];
}

/** Rows that read the same are gathered into one line. */
function printRows(comparison: Comparison, style: Style): readonly string[] {
  const names = namesOf(comparison);
  const lines: string[] = [];
  let same: ComparisonRow[] = [];
  const gather = (): void => {
    const first = same[0];
    const last = same.at(-1);
    if (!first || !last) return;
    const place =
      same.length === 1
        ? describeBlocks(first.base)
        : `${describeBlocks(first.base)} to ${describeBlocks(last.base)}`;
    lines.push("", style.muted(`${place}: same words`));
    same = [];
  };
  for (const row of comparison.rows) {
    if (row.relation === "same" && !row.moved) same.push(row);
    else {
      gather();
      lines.push("", style.strong(titleOfRow(row, names)), printRow(row, style));
    }
  }
  gather();
  return lines;
}

function printRow(row: ComparisonRow, style: Style): string {
  const text = rowSegments(row)
    .map((segment) => printSegment(segment, row, style))
    .join("");
  return `  ${text.replace(/\n/g, "\n  ")}`;
}

function printSegment(
  { base, other, change }: RowSegment,
  row: ComparisonRow,
  style: Style,
): string {
  if (row.relation === "dropped") return style.baseOnly(`[-${base}-]`);
  if (row.relation === "added") return style.otherOnly(`{+${other}+}`);
  if (change === null) return base;
  if (isHouseStyle(change) && change.class === "typography") return other;
  return (
    (base === "" ? "" : style.baseOnly(`[-${base}-]`)) +
    (other === "" ? "" : style.otherOnly(`{+${other}+}`))
  );
}
