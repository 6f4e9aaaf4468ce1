import type { Comparison } from "@/lib/compare/comparison";
import { closeName } from "@/lib/compare/describe-change";
import { findingsOfComparison } from "@/lib/compare/findings";
import { isHouseStyle } from "@/lib/compare/importance";
import { plural } from "../ui/plural";
import { countChanges, sayChanges } from "./count-changes";
import { describeRun } from "./describe-run";
import type { Side } from "./segments";

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** How much differs, in one clause: one difference by itself would read as the whole. `7 changes of wording, 2 paragraphs only in Copy` */
function howMuch(comparison: Comparison): string {
  const { base, other, rows } = comparison;
  const { wording } = countChanges(comparison);
  const only = (side: Side) =>
    rows.filter((row) => row[side].length === row.base.length + row.other.length);
  const parts = [
    wording === 0 ? "" : wording === 1 ? "One change of wording" : `${wording} changes of wording`,
    sayNumber(rows.filter(({ relation }) => relation === "rewritten").length, "rewritten"),
    sayNumber(only("base").length, `only in ${base.label}`),
    sayNumber(only("other").length, `only in ${other.label}`),
  ];
  return capital(parts.filter((part) => part !== "").join(", "));
}

const sayNumber = (passages: number, said: string): string =>
  passages === 0 ? "" : `${plural(passages, "passage")} ${said}`;

/** The heading of a comparison: how much differs, and the one thing of it that a reader should know first. */
export function pairFinding(comparison: Comparison): string {
  const { base, other, rows } = comparison;
  const paired = rows.filter((row) => row.base.length > 0 && row.other.length > 0);
  if (paired.length === 0) return "These two texts share no passage";
  const first = findingsOfComparison(comparison)[0];
  const edited = paired.filter((row) => row.relation !== "rewritten").length;
  if (
    first !== undefined &&
    first.kind !== "only" &&
    first.kind !== "shape" &&
    first.kind !== "moved" &&
    edited * 2 > rows.length
  )
    return `${howMuch(comparison)}. ${capital(first.place)}${first.text.startsWith("inside a quotation") ? ", " : ": "}${first.text}`;
  const added = rows.filter((row) => row.relation === "added");
  const reused = new Set(paired.flatMap((row) => row.base.map((block) => block.id))).size;
  const total = rows.flatMap((row) => row.base).length;
  const more = added.length === 0 ? "" : ` and adds ${describeRun(added, "other")}`;
  if (reused === total && rows.every((row) => row.changes.every(isHouseStyle)))
    return `${closeName(other.label)} carries ${closeName(base.label)} word for word${more}`;
  const from = more === "" ? base.label : closeName(base.label);
  return `${closeName(other.label)} takes up ${reused} of ${plural(total, "paragraph")} of ${from}${more}`;
}

/** A second line under the heading: how the paragraphs and words stand to each other. */
export function pairSummary(comparison: Comparison): string {
  const { rows } = comparison;
  const blocks = (relation: string, side: Side) =>
    rows.filter((row) => row.relation === relation).flatMap((row) => row[side]).length;
  const part = (number: number, text: string) => (number === 0 ? "" : text);
  const rewritten = blocks("rewritten", "base");
  const moved = rows.filter((row) => row.moved).flatMap((row) => row.base).length;
  const counted = rows.some((row) => row.relation === "edited" || row.relation === "same");
  return [
    counted
      ? sayChanges(countChanges(comparison)) ||
        part(Number(rewritten === 0), "No word differs in the paragraphs of both")
      : "",
    part(rewritten, `${plural(rewritten, "paragraph")} rewritten`),
    part(moved, `${moved} moved`),
    part(blocks("dropped", "base"), `${blocks("dropped", "base")} only in A`),
    part(blocks("added", "other"), `${blocks("added", "other")} only in B`),
  ]
    .filter((text) => text !== "")
    .join(" · ");
}
