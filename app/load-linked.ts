import { loadLinkedKey } from "@/app/linked-key";
import { loadPinnedPair } from "@/app/load-pair";
import { paragraphOrNotFound } from "@/app/paragraph-or-not-found";
import { type Query, queryValue } from "@/components/reader/view-options";
import type { Comparison, ComparisonRow } from "@/lib/compare/comparison";
import type { LinkedPassage } from "@/lib/compare/linked-passage";
import { ENGINE_KEY, type PassageKey, parseEngine, parsePassageKey } from "@/lib/compare/permalink";
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
  readonly found: { readonly paragraph: PassageKey; readonly row: ComparisonRow } | null;
}

/** The comparison, and the paragraph that the link was made for, whatever engine made it. */
export async function loadLinkedParagraph(
  params: { readonly pair: string; readonly n: string },
  query: Query,
): Promise<LinkedParagraph> {
  const pair = await loadPinnedPair(params.pair);
  const { comparison } = pair;
  const engine = parseEngine(queryValue(query, ENGINE_KEY));
  const key = parsePassageKey(params.n);
  if (engine === comparison.engine || key === null)
    return { ...pair, linked: null, found: paragraphOrNotFound(comparison, params.n) };
  const found = engine === null ? null : await loadLinkedKey(comparison, key, engine);
  if (found === null)
    return { ...pair, linked: "unknown", found: paragraphOrNotFound(comparison, params.n) };
  const { linked, now } = found;
  return {
    ...pair,
    linked,
    found: now === null ? null : paragraphOrNotFound(comparison, `${now}`),
  };
}
