import type { Comparison } from "@/lib/compare/comparison";
import { isDatelineCredit } from "@/lib/compare/dateline-credit";
import { isHouseStyle } from "@/lib/compare/importance";
import { plural } from "../ui/plural";

/** How many changes there are in paired paragraphs that were not rewritten (in a rewritten one a count of words says nothing). */
export interface ChangeCounts {
  /** All but house style and typography: wording, names, figures, sourcing, quotations. */
  readonly wording: number;
  /** Datelines that name an agency on one side only. */
  readonly credit: number;
  /** Spelling and house style. */
  readonly house: number;
  /** Quotation marks, dashes and spaces. */
  readonly typography: number;
}

/** The one count of a comparison's changes that every part of a page uses. */
export function countChanges(comparison: Comparison): ChangeCounts {
  const changes = comparison.rows
    .filter((row) => row.relation === "edited" || row.relation === "same")
    .flatMap((row) => row.changes.map((change) => ({ row, change })))
    // What a rule of house style settles and the page does not mark is told by itself.
    .filter(({ change }) => !(change.settled && change.class === "typography"));
  const typography = changes.filter(({ change }) => change.class === "typography").length;
  const wording = changes.filter(({ change }) => !isHouseStyle(change)).length;
  const credit = changes.filter(({ row, change }) =>
    isDatelineCredit(comparison, row, change),
  ).length;
  return { wording, credit, house: changes.length - wording - credit - typography, typography };
}

/** `1 change of wording, 1 of credit, 4 of house style, 22 typographic marks`; what there is none of is left out, empty where there is nothing. */
export function sayChanges({ wording, credit, house, typography }: ChangeCounts): string {
  return [
    wording > 0 ? `${plural(wording, "change")} of wording` : "",
    credit > 0 ? `${wording > 0 ? credit : plural(credit, "change")} of credit` : "",
    house > 0 ? `${wording + credit > 0 ? house : plural(house, "change")} of house style` : "",
    typography > 0 ? plural(typography, "typographic mark") : "",
  ]
    .filter((part) => part !== "")
    .join(", ");
}
