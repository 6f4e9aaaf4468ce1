import { notFound } from "next/navigation";
import type { Comparison, ComparisonRow } from "@/lib/compare/comparison";
import { rowOfPassage } from "@/lib/compare/findings";
import { type PassageKey, parsePassageKey } from "@/lib/compare/permalink";

/** The row of a passage as the address names it. */
export function paragraphOrNotFound(
  comparison: Comparison,
  text: string,
): { readonly paragraph: PassageKey; readonly row: ComparisonRow } {
  const paragraph = parsePassageKey(text);
  const row = paragraph === null ? null : rowOfPassage(comparison, paragraph);
  if (paragraph === null || row === null) notFound();
  return { paragraph, row };
}
