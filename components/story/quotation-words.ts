import type { QuotationFinding, QuotationState } from "@/lib/story/quotation-finding";
import { QUOTATION_WORDS } from "@/lib/story/quotation-words";

const DIFFERENT: ReadonlySet<QuotationState> = new Set([
  "added",
  "removed",
  "changed",
  "cut",
  "other-speaker",
  "speaker-named",
  "speaker-unnamed",
  "other-translation",
]);

/** Whether a state shows the words of that version: they differ, be it in spelling alone. */
export const isShown = (state: QuotationState): boolean =>
  isDifferent(state) || state === "house-style";

/** What became of a quotation in a version, in words. */
export const quotationWords = (state: QuotationState): string => QUOTATION_WORDS[state];

/** Whether a state means that the words or their speaker differ. */
const isDifferent = (state: QuotationState): boolean => DIFFERENT.has(state);

/** Quotations that differ somewhere, those that several versions carry alike, and those of one version alone. */
export function sortQuotations(quotations: readonly QuotationFinding[]): {
  readonly differ: readonly QuotationFinding[];
  readonly shared: readonly QuotationFinding[];
  readonly alone: readonly QuotationFinding[];
} {
  const states = (quotation: QuotationFinding) =>
    Object.values(quotation.versions).map(({ state }) => state);
  const differ = quotations.filter(
    (quotation) =>
      states(quotation).some(isDifferent) ||
      Object.values(quotation.versions).some(({ narration }) => narration !== null),
  );
  const alone = quotations.filter(
    (quotation) => !differ.includes(quotation) && states(quotation).includes("only-here"),
  );
  const shared = quotations.filter(
    (quotation) => !differ.includes(quotation) && !alone.includes(quotation),
  );
  return { differ, shared, alone };
}
