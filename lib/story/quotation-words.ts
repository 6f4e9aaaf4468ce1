import type { QuotationState } from "./quotation-finding";

/** What became of a quotation in a version, in words. */
export const QUOTATION_WORDS: Readonly<Record<QuotationState, string>> = {
  identical: "same",
  typography: "same",
  "house-style": "house spelling differs",
  added: "words added",
  removed: "words missing",
  changed: "reads differently",
  cut: "cut short",
  "only-here": "only here",
  "other-speaker": "given to someone else",
  "speaker-named": "names the speaker",
  "speaker-unnamed": "does not name the speaker",
  "other-translation": "possibly another translation",
  absent: "not carried",
};
