import type { ComparisonRow } from "@/lib/compare/comparison";
import { closeName, type SideNames, shortenText } from "@/lib/compare/describe-change";
import { describeBlocks } from "@/lib/compare/describe-row";
import { importanceOf, isHouseStyle } from "@/lib/compare/importance";
import { rowText } from "@/lib/compare/row-text";
import type { TextChange } from "@/lib/diff/change";

const CONTEXT = 2;

/** The last `count` words of a text with the spaces that follow them. */
const lastWords = (text: string, count: number): string => {
  const parts = text.split(/(?<=\s)/u);
  return parts.slice(-count).join("");
};

const firstWords = (text: string, count: number): string =>
  text
    .split(/(?<=\s)/u)
    .slice(0, count)
    .join("");

/** Quotation marks of any style; apostrophes (a letter before and after, or none at all) are none. */
const MARKS = /["“”„‟«»「」『』]|(?<![\p{L}\p{N}])['‘‚‹]|['’›](?![\p{L}\p{N}])/gu;

/**
 * A side's words at a change with a little of what stands around them: `and in dealing` / `and dealing`. The words around
 * stand on the same side of a quotation mark, and marks inside the phrase are left out, since it is quoted itself:
 * `said the mayor, “we [never] met”` gives `we never met`.
 */
function wordsAround(text: string, change: TextChange, side: "base" | "other"): string {
  const { start, end } = change[side].range;
  const left =
    text
      .slice(Math.max(0, start - 80), start)
      .split(MARKS)
      .at(-1) ?? "";
  const right = text.slice(end, end + 80).split(MARKS)[0] ?? "";
  const phrase = `${lastWords(left, CONTEXT)}${text.slice(start, end)}${firstWords(right, CONTEXT)}`;
  return shortenText(phrase.replace(MARKS, "").replace(/^[\s,;:.]+|[\s,;:]+$/gu, ""));
}

/**
 * The heading of a paragraph's page: its most important difference, in the words of both sides.
 * `“and in dealing” in Wire, “and dealing” in Copy, inside a quotation`
 */
export function paragraphFinding(row: ComparisonRow, names: SideNames): string {
  const place = capital(describeBlocks(row.base.length > 0 ? row.base : row.other));
  if (row.other.length === 0) return `${place} stands only in ${names.base}`;
  if (row.base.length === 0) return `${place} stands only in ${names.other}`;
  const first = [...row.changes].sort((a, b) => importanceOf(a) - importanceOf(b))[0];
  if (first === undefined || first.class === "typography")
    return `${place} reads the same in ${closeName(names.base)} and ${names.other}`;
  if (row.relation === "rewritten" && !(first.inQuotation && !isHouseStyle(first)))
    return `${closeName(names.other)} rewrites ${describeBlocks(row.base)} of ${names.base}`;
  const inQuotation = first.inQuotation && !isHouseStyle(first) ? "Inside a quotation, " : "";
  const base = wordsAround(rowText(row.base), first, "base");
  const other = wordsAround(rowText(row.other), first, "other");
  if (base === "" || other === "")
    return `${inQuotation}“${base}${other}” stands only in ${base === "" ? names.other : names.base}`;
  return `${inQuotation}${closeName(names.base)} says “${base}”; ${closeName(names.other)} says “${other}”`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
