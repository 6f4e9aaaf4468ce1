import type { Comparison, ComparisonRow } from "@/lib/compare/comparison";
import { quoted, shortenText } from "@/lib/compare/describe-change";
import { type Finding, findingsOfComparison } from "@/lib/compare/findings";
import { isFact } from "@/lib/compare/importance";
import { pairFinding } from "../reader/pair-finding";

/** More would be the comparison itself. */
const TOLD = 2;

/**
 * What a version of a source changed against the one before it, in one line: the notice that came with it, and the facts that read
 * otherwise. `Correction: paragraph 2: “54,000” became “45,000”`. Where no fact differs, what a comparison of two sources would say.
 */
export function stateChange(comparison: Comparison): string {
  const rows = new Map(comparison.rows.map((row) => [row.id, row]));
  const facts = findingsOfComparison(comparison).filter(({ kind }) => isFact(kind));
  const told = facts.slice(0, TOLD).map((finding) => factLine(finding, rows.get(finding.row)));
  const more = facts.length > TOLD ? `; ${facts.length - TOLD} more` : "";
  const said = told.length === 0 ? pairFinding(comparison) : `${told.join("; ")}${more}`;
  const had = new Set(comparison.base.article.notices.map(({ text }) => text));
  const notice = comparison.other.article.notices.find(({ text }) => !had.has(text));
  return notice === undefined
    ? said
    : `with a notice (${notice.type}): ${said.charAt(0).toLowerCase()}${said.slice(1)}`;
}

function factLine({ change, place, text }: Finding, row: ComparisonRow | undefined): string {
  const found = change === null ? undefined : row?.changes[change];
  if (found === undefined) return `${place}: ${text}`;
  const before = shortenText(found.base.text);
  const after = shortenText(found.other.text);
  if (before === "" || after === "")
    return `${place}: ${quoted(before || after)} ${after === "" ? "is gone" : "came in"}`;
  return `${place}: ${quoted(before)} became ${quoted(after)}`;
}
