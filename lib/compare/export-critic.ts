import type { Comparison, ComparisonRow } from "./comparison";
import { escapeMarkdown } from "./escape-markdown";
import { rowSegments } from "./row-segments";
import { rowText } from "./row-text";

/**
 * The comparison as CriticMarkup (criticmarkup.com): one paragraph a row; `{--only base--}`, `{++only other++}`,
 * `{~~base~>other~~}`. Accepting all marks gives the other text's paragraphs, refusing them the base's.
 * What the texts themselves hold of Markdown, HTML or these marks is escaped, so that it is read as text
 * (`unescapeMarkdown` undoes that). A moved row carries a comment `{>>moved to paragraph 4<<}`.
 */
export function comparisonCritic(comparison: Comparison): string {
  return `${comparison.rows.map(criticRow).join("\n\n")}\n`;
}

function criticRow(row: ComparisonRow): string {
  if (row.relation === "dropped") return mark("--", rowText(row.base), true);
  if (row.relation === "added") return mark("++", rowText(row.other), true);
  const text = rowSegments(row)
    .map(({ base, other, change }, index) => {
      const first = index === 0;
      if (change === null) return escapeMarkdown(base, first);
      if (base === "") return mark("++", other, first);
      if (other === "") return mark("--", base, first);
      return `{~~${escapeMarkdown(base, first)}~>${escapeMarkdown(other, first)}~~}`;
    })
    .join("");
  const target = row.other[0];
  return row.moved && target ? `${text}{>>moved to line ${target.lines[0]}<<}` : text;
}

const mark = (sign: string, text: string, first: boolean): string =>
  text === "" ? "" : `{${sign}${escapeMarkdown(text, first)}${sign}}`;
