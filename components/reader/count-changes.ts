import type { Comparison } from "@/lib/compare/comparison";
import { isHouseStyle } from "@/lib/compare/importance";
import { plural } from "../ui/plural";

/** How many changes there are in paired paragraphs that were not rewritten (in a rewritten one a count of words says nothing). */
export interface ChangeCounts {
  /** All but house style and typography: wording, names, figures, sourcing, quotations. */
  readonly wording: number;
  /** Spelling and house style. */
  readonly house: number;
  /** Quotation marks, dashes and spaces. */
  readonly typography: number;
}

/** The one count of a comparison's changes that every part of a page uses. */
export function countChanges(comparison: Comparison): ChangeCounts {
  const changes = comparison.rows
    .filter((row) => row.relation === "edited" || row.relation === "same")
    .flatMap((row) => row.changes)
    // What a rule of house style settles and the page does not mark is told by itself.
    .filter((change) => !(change.settled && change.class === "typography"));
  const typography = changes.filter((change) => change.class === "typography").length;
  const wording = changes.filter((change) => !isHouseStyle(change)).length;
  return { wording, house: changes.length - wording - typography, typography };
}

/** `1 change of wording, 4 of house style, 22 typographic marks`; what there is none of is left out, empty where there is nothing. */
export function sayChanges({ wording, house, typography }: ChangeCounts): string {
  return [
    wording > 0 ? `${plural(wording, "change")} of wording` : "",
    house > 0 ? `${wording > 0 ? house : plural(house, "change")} of house style` : "",
    typography > 0 ? plural(typography, "typographic mark") : "",
  ]
    .filter((part) => part !== "")
    .join(", ");
}
