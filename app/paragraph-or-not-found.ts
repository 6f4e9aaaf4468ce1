import { notFound } from "next/navigation";
import type { Comparison, ComparisonRow } from "@/lib/compare/comparison";
import { rowOfParagraph } from "@/lib/compare/findings";
import { parseParagraph } from "@/lib/compare/permalink";

/** The row of a base paragraph as the address writes its number. */
export function paragraphOrNotFound(
  comparison: Comparison,
  text: string,
): { readonly paragraph: number; readonly row: ComparisonRow } {
  const paragraph = parseParagraph(text);
  const row = paragraph === null ? null : rowOfParagraph(comparison, paragraph);
  if (paragraph === null || row === null) notFound();
  return { paragraph, row };
}
