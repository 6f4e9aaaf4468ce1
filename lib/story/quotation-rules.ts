import type { QuotationState } from "./quotation-finding";
import type { Rule } from "./rule";

const SAYS: Readonly<Record<QuotationState | "narration", string>> = {
  identical: "The words between the marks are the same, letter for letter.",
  typography:
    "The same words; only quotation marks, other typography or the stop at their end differ.",
  "house-style":
    "The same words in another spelling or house style: “defence” / “defense”, “3%” / “3 per cent”.",
  added: "All words of the quotation stand here, with more words inside the marks.",
  removed: "Words inside the quotation are missing here, and nothing stands in their place.",
  changed: "Words inside the marks differ: some are missing, others stand in their place.",
  cut: "The quotation begins later or ends earlier here; what is quoted is the same.",
  "only-here":
    "No quotation of another version shares five words in a row or most of its words with it.",
  "other-speaker": "The same words, said to be spoken by another person; both texts name one.",
  "speaker-named":
    "The same words; the speaker has a name here, and is one of several without a name there.",
  "speaker-unnamed":
    "The same words; the speaker has a name there, and is one of several without a name here.",
  "other-translation":
    "The same speaker says much the same in other words; one text may translate differently.",
  absent: "Not found here between quotation marks.",
  narration:
    "A run of five words or more of the quotation, at least half of it, stands here outside quotation marks.",
};

/** Why a version stands in the quotations ledger with a state. */
export const quotationRule = (state: QuotationState | "narration"): Rule => ({
  id: `quotation-${state}`,
  says: SAYS[state],
});
