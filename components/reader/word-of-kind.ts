import type { ChangeKind } from "@/lib/compare/importance";

const WORDS: Readonly<Record<ChangeKind, string>> = {
  quotation: "quotation",
  number: "number",
  date: "date",
  name: "name",
  sourcing: "source",
  certainty: "certainty",
  wording: "wording",
  spelling: "spelling",
  style: "house style",
  typography: "typography",
};

/** What differs at a change, in one word, for badges: a glyph alone would need a key. */
export const wordOfKind = (kind: ChangeKind): string => WORDS[kind];
