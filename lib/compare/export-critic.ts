import type { Comparison, ComparisonRow } from "./comparison";
import { rowSegments } from "./row-segments";
import { rowText } from "./row-text";

/**
 * The comparison as CriticMarkup (criticmarkup.com): one paragraph a row; `{--only base--}`, `{++only other++}`,
 * `{~~base~>other~~}`. Accepting all marks gives the other text's paragraphs, refusing them the base's.
 * A moved row carries a comment `{>>moved to paragraph 4<<}`.
 */
export function comparisonCritic(comparison: Comparison): string {
  return `${comparison.rows.map(criticRow).join("\n\n")}\n`;
}

function criticRow(row: ComparisonRow): string {
  if (row.relation === "dropped") return mark("--", rowText(row.base));
  if (row.relation === "added") return mark("++", rowText(row.other));
  const text = rowSegments(row)
    .map(({ base, other, change }) => {
      if (change === null) return escapeMarks(base);
      if (base === "") return mark("++", other);
      if (other === "") return mark("--", base);
      return `{~~${escapeMarks(base)}~>${escapeMarks(other)}~~}`;
    })
    .join("");
  const target = row.other[0];
  return row.moved && target ? `${text}{>>moved to line ${target.lines[0]}<<}` : text;
}

const mark = (sign: string, text: string): string =>
  text === "" ? "" : `{${sign}${escapeMarks(text)}${sign}}`;

/** Keeps marks that stand in the text itself from being read as ours: `{++` → `{\++`. */
const escapeMarks = (text: string): string =>
  text
    .replace(/\{(?=\+\+|--|~~|==|>>)/g, "{\\")
    .replace(/(\+\+|--|~~|==|<<)\}/g, "$1\\}")
    .replace(/~>/g, "~\\>");
