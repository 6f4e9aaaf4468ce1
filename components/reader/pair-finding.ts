import type { Comparison } from "@/lib/compare/comparison";
import { findingsOfComparison } from "@/lib/compare/findings";
import { isHouseStyle } from "@/lib/compare/importance";
import { plural } from "../ui/plural";
import { describeRun } from "./describe-run";

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Word changes in rows that were edited (not rewritten): everything but typography. */
export const wordChanges = (comparison: Comparison): number =>
  comparison.rows
    .filter((row) => row.relation === "edited" || row.relation === "same")
    .flatMap((row) => row.changes)
    .filter((change) => change.class !== "typography").length;

/** How many typographic marks differ in paired rows that were not rewritten. */
export const typographyChanges = (comparison: Comparison): number =>
  comparison.rows
    .filter((row) => row.relation !== "rewritten")
    .flatMap((row) => row.changes)
    .filter((change) => change.class === "typography").length;

/** The heading of a comparison: the one thing a reader should know first. */
export function pairFinding(comparison: Comparison): string {
  const { base, other, rows } = comparison;
  const paired = rows.filter((row) => row.base.length > 0 && row.other.length > 0);
  if (paired.length === 0) return `${other.label} shares no paragraph with ${base.label}`;
  const first = findingsOfComparison(comparison)[0];
  const edited = paired.filter((row) => row.relation !== "rewritten").length;
  if (
    first !== undefined &&
    first.kind !== "only" &&
    first.kind !== "shape" &&
    first.kind !== "moved" &&
    edited * 2 > rows.length
  )
    return `${capital(first.place)}${first.text.startsWith("inside a quotation") ? ", " : ": "}${first.text}`;
  const added = rows.filter((row) => row.relation === "added");
  const reused = new Set(paired.flatMap((row) => row.base.map((block) => block.id))).size;
  const total = rows.flatMap((row) => row.base).length;
  const more = added.length === 0 ? "" : ` and adds ${describeRun(added, "other")}`;
  if (reused === total && rows.every((row) => row.changes.every(isHouseStyle)))
    return `${other.label} carries ${base.label} word for word${more}`;
  return `${other.label} takes up ${reused} of ${plural(total, "paragraph")} of ${base.label}${more}`;
}

/** A second line under the heading: how the paragraphs and words stand to each other. */
export function pairSummary(comparison: Comparison): string {
  const { rows } = comparison;
  const count = (relation: string) => rows.filter((row) => row.relation === relation).length;
  const words = wordChanges(comparison);
  const part = (number: number, text: string) => (number === 0 ? "" : text);
  const paired = rows.filter((row) => row.base.length > 0 && row.other.length > 0).length;
  return [
    `${plural(paired, "row")} of paired paragraphs`,
    part(words, plural(words, "word change")),
    part(count("rewritten"), `${count("rewritten")} rewritten`),
    part(rows.filter((row) => row.moved).length, `${rows.filter((row) => row.moved).length} moved`),
    part(count("dropped"), `${count("dropped")} only in A`),
    part(count("added"), `${count("added")} only in B`),
  ]
    .filter((text) => text !== "")
    .join(" · ");
}
