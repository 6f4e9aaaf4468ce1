import { notFound } from "next/navigation";
import { decodeSegment } from "@/app/decode-segment";
import { valueOrNotFound } from "@/app/value-or-not-found";
import type { Comparison, ComparisonRow } from "@/lib/compare/comparison";
import type { OtherState, PassageNumber } from "@/lib/compare/other-state";
import type { JudgedPairing } from "@/lib/compare/pairing";
import { parsePair } from "@/lib/compare/permalink";
import { numberTurns } from "@/lib/compare/row-id";
import type { ShownSource } from "@/lib/server/shown-story";
import { loadComparison, loadOtherStates, loadPinnedComparison } from "@/lib/server/stories";
import type { Story } from "@/lib/story/story";

/** The comparison and its story that the two parts of an address name. */
export async function loadPair(params: { readonly story: string; readonly pair: string }): Promise<{
  readonly story: Story;
  readonly comparison: Comparison;
  readonly noIndex: boolean;
  /** Whether the texts are cut to excerpts. */
  readonly excerpts: boolean;
  readonly pairings: readonly JudgedPairing[];
}> {
  const pair = parsePair(decodeSegment(params.pair));
  if (pair === null) notFound();
  const slug = decodeSegment(params.story) ?? "";
  const { shelved, comparison, noIndex, excerpts, pairings } = valueOrNotFound(
    await loadComparison(slug, pair.base, pair.other),
  );
  return { story: shelved.story, comparison, noIndex, excerpts, pairings };
}

/** The comparison that is pinned to two content hashes, with the story that both texts belong to; null where they share none. */
export async function loadPinnedPair(pair: string): Promise<{
  readonly story: Story | null;
  readonly comparison: Comparison;
  readonly noIndex: boolean;
  /** Whether the texts are cut to excerpts. */
  readonly excerpts: boolean;
  readonly sources: readonly ShownSource[];
}> {
  const hashes = parsePair(decodeSegment(pair));
  if (hashes === null) notFound();
  const { shelved, comparison, noIndex, excerpts } = valueOrNotFound(
    await loadPinnedComparison(hashes.base, hashes.other),
  );
  return {
    story: shelved?.story ?? null,
    comparison,
    noIndex,
    excerpts,
    sources: shelved?.sources ?? [],
  };
}

/** What came after the two texts of a comparison, or stood before them; with a row, what became of its paragraphs. */
export async function loadStatesBeside(
  place: { readonly story: string | null; readonly pair: string },
  shown: { readonly comparison: Comparison; readonly row: ComparisonRow } | null,
): Promise<readonly OtherState[]> {
  const pair = parsePair(decodeSegment(place.pair));
  if (pair === null) return [];
  const story = place.story === null ? null : (decodeSegment(place.story) ?? "");
  const numbers = (side: "base" | "other"): readonly PassageNumber[] => {
    if (shown === null) return [];
    const turns = numberTurns(shown.comparison[side].article.blocks);
    const named = shown.row[side].flatMap(({ id, number }): readonly PassageNumber[] => {
      const turn = turns.get(id);
      return number !== null ? [number] : turn === undefined ? [] : [{ turn }];
    });
    return named.slice(0, MOST_FOLLOWED);
  };
  return loadOtherStates({ story, ...pair }, { base: numbers("base"), other: numbers("other") });
}

/** A row joins two or three paragraphs; a page shows one. */
const MOST_FOLLOWED = 3;
