import type { QuotationState } from "./quotation-finding";

/** What became of a quotation in a version, in words. */
export const QUOTATION_WORDS: Readonly<Record<QuotationState, string>> = {
  identical: "same",
  typography: "same",
  added: "words added",
  removed: "words missing",
  changed: "reads differently",
  cut: "cut short",
  "only-here": "only here",
  "other-speaker": "given to someone else",
  "other-translation": "possibly another translation",
  absent: "not carried",
};
