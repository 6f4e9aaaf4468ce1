import type { ReuseCell } from "@/lib/story/story";
import { type Query, queryValue } from "../reader/view-options";

/** Which words the shares of the overview count; part of its address. */
export type Counting = "text" | "unquoted" | "credits";

interface CountingWords {
  readonly id: Counting;
  /** What a reader chooses. */
  readonly name: string;
  /** What it adds to an address: none for what is shown unless asked for. */
  readonly query: string;
  /** Goes on after "the row’s words". */
  readonly words: string;
}

/** The ways of counting, in the order in which they are offered. */
export const countings: readonly CountingWords[] = [
  { id: "text", name: "All paragraphs", query: "", words: "" },
  {
    id: "unquoted",
    name: "Without quotations",
    query: "quoted=off",
    words: " outside quotations",
  },
  {
    id: "credits",
    name: "With notices and credits",
    query: "credits=on",
    words: ", those of bylines, notices and credits too",
  },
];

/** Reads the choice out of a query; what is not known counts as not given. */
export function readCounting(query: Query): Counting {
  if (queryValue(query, "quoted") === "off") return "unquoted";
  return queryValue(query, "credits") === "on" ? "credits" : "text";
}

export const wordsOfCounting = (counting: Counting): string =>
  countings.find(({ id }) => id === counting)?.words ?? "";

/** The share of a cell as it is to be counted, 0 to 1. */
export function countedShare(cell: ReuseCell, counting: Counting): number {
  if (counting === "unquoted") return cell.shareWithoutQuotations;
  return counting === "credits" ? cell.shareWithCredits : cell.share;
}
