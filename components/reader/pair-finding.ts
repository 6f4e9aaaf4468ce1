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
    return countChanges(comparison).credit > 0
      ? `${closeName(other.label)} carries ${closeName(base.label)} word for word, but only one dateline names the agency${more === "" ? "" : `;${more.replace(/^ and/u, " it")}`}`
      : `${closeName(other.label)} carries ${closeName(base.label)} word for word${more}`;
  const from = more === "" ? base.label : closeName(base.label);
  return `${closeName(other.label)} takes up ${reused} of ${plural(total, "paragraph")} of ${from}${more}`;
}

/**
 * A second line under the heading: how the paragraphs and words stand to each other. Every paragraph of A and of B is counted
 * once: `31 changes of wording, 4 of house style in 7 paragraphs · 2 paragraphs rewritten as one · 8 paragraphs only in A`.
 */
export function pairSummary(comparison: Comparison): string {
  const { rows } = comparison;
  const of = (...relations: readonly string[]) =>
    rows.filter(({ relation }) => relations.includes(relation));
  const count = (some: typeof rows, side: Side): number => some.flatMap((row) => row[side]).length;
  const near = of("edited", "same");
  const rewritten = of("rewritten");
  const only = (relation: string, side: Side, name: string): string => {
    const run = of(relation);
    return run.length === 0 ? "" : `${describeRun(run, side)} only in ${name}`;
  };
  return [
    near.length === 0 ? "" : sayNear(comparison, near),
    rewritten.length === 0 ? "" : sayRewritten(rewritten, count),
    only("dropped", "base", "A"),
    only("added", "other", "B"),
  ]
    .filter((text) => text !== "")
    .join(" · ");
}

type Count = (rows: Comparison["rows"], side: Side) => number;

const movedOf = (rows: Comparison["rows"]): number =>
  rows.filter(({ moved }) => moved).flatMap((row) => row.base).length;

/** `31 changes of wording, 4 of house style in 7 paragraphs, 1 of them moved`. */
function sayNear(comparison: Comparison, rows: Comparison["rows"]): string {
  const changes = sayChanges(countChanges(comparison));
  const moved = movedOf(rows);
  const where = describeRun(rows, "base");
  const said = changes === "" ? `No word differs in ${where}` : `${changes} in ${where}`;
  return `${said}${moved === 0 ? "" : `, ${moved} of them moved`}`;
}

/** `8 paragraphs rewritten as 7, 3 of them moved`. */
function sayRewritten(rows: Comparison["rows"], count: Count): string {
  const [base, other] = [count(rows, "base"), count(rows, "other")];
  const moved = movedOf(rows);
  return `${describeRun(rows, "base")} rewritten${base === other ? "" : ` as ${other}`}${moved === 0 ? "" : `, ${moved} of them moved`}`;
}
