import type { QuotationState } from "./quotation-finding";

const STATES: Readonly<Record<QuotationState, string>> = {
  identical: "identical",
  typography: "same words, typography differs",
  "house-style": "differs in house spelling only",
  added: "has words that stand only here",
  removed: "lacks words inside the quotation",
  changed: "reads differently",
  cut: "carries a part of it",
  "only-here": "only here",
  "other-speaker": "attributed to someone else",
  "speaker-named": "names the speaker",
  "speaker-unnamed": "does not name the speaker",
  "other-translation": "possibly another translation",
  absent: "not carried",
};

/** The state of a quotation in a version, in plain words. */
export const describeQuotationState = (state: QuotationState): string => STATES[state];
