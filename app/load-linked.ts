import { notFound } from "next/navigation";
import { loadPinnedPair } from "@/app/load-pair";
import { paragraphOrNotFound } from "@/app/paragraph-or-not-found";
import { type Query, queryValue } from "@/components/reader/view-options";
import type { Comparison, ComparisonRow } from "@/lib/compare/comparison";
import type { LinkedPassage } from "@/lib/compare/linked-passage";
import { ENGINE_KEY, parseEngine, parseParagraph } from "@/lib/compare/permalink";
import { loadLinkedPassage } from "@/lib/server/stories";
import type { Story } from "@/lib/story/story";

/** What a fixed link to a paragraph leads to. */
export interface LinkedParagraph {
  readonly story: Story | null;
  readonly comparison: Comparison;
  readonly noIndex: boolean;
  readonly excerpts: boolean;
  /** Null: the paragraph as it was copied. "unknown": its engine's reading is not kept. */
  readonly linked: LinkedPassage | null | "unknown";
  /** The paragraph as it is counted now; null where none stands for that of the link. */
  readonly found: { readonly paragraph: number; readonly row: ComparisonRow } | null;
}

/** The comparison, and the paragraph that the link was made for, whatever engine made it. */
export async function loadLinkedParagraph(
  params: { readonly pair: string; readonly n: string },
  query: Query,
): Promise<LinkedParagraph> {
  const pair = await loadPinnedPair(params.pair);
  const { comparison } = pair;
  const engine = parseEngine(queryValue(query, ENGINE_KEY));
  const number = parseParagraph(params.n);
  if (engine === comparison.engine || number === null)
    return { ...pair, linked: null, found: paragraphOrNotFound(comparison, params.n) };
  const linked =
    engine === null
      ? null
      : await loadLinkedPassage(comparison.base.article.version, number, engine);
  if (linked === null)
    return { ...pair, linked: "unknown", found: paragraphOrNotFound(comparison, params.n) };
  if (linked.paragraph !== null)
    return { ...pair, linked, found: paragraphOrNotFound(comparison, String(linked.paragraph)) };
  // A paragraph that is read as a turn of an interview now has no address of its own.
  return linked.state === "gone" || linked.state === "changed"
    ? { ...pair, linked, found: null }
    : notFound();
}
