import type { ChangeClass, TextChange } from "../diff/change";

/** What a change is called in lists: its class, or `quotation` where words inside quotation marks differ. */
export type ChangeKind = "quotation" | ChangeClass;

/** The order of lists: what may change the meaning first, house style last. Size plays no part. */
const ORDER: readonly ChangeKind[] = [
  "quotation",
  "number",
  "date",
  "name",
  "sourcing",
  "certainty",
  "wording",
  "spelling",
  "style",
  "typography",
];

/** What a reader of one text has otherwise than a reader of the other: a quotation, a figure, a date, a name, who says it, how sure it is. */
export const isFact = (kind: string): boolean => {
  const at = (ORDER as readonly string[]).indexOf(kind);
  return at >= 0 && at < ORDER.indexOf("wording");
};

/** Spelling, style and typography: how a newsroom writes, not what it says. */
export const isHouseStyle = (change: Pick<TextChange, "class">): boolean =>
  change.class === "spelling" || change.class === "style" || change.class === "typography";

/**
 * The kind that a change is listed under.
 * Inside a quotation "very" / "quite" is `quotation`, while "defence" / "defense" stays `spelling`.
 */
export const kindOfChange = (change: Pick<TextChange, "class" | "inQuotation">): ChangeKind =>
  change.inQuotation && !isHouseStyle(change) ? "quotation" : change.class;

/** 0 = first in every list. */
export const importanceOf = (change: Pick<TextChange, "class" | "inQuotation">): number =>
  ORDER.indexOf(kindOfChange(change));
