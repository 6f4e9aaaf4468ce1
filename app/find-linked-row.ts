import { decodeSegment } from "@/app/decode-segment";
import { loadLinkedKey } from "@/app/linked-key";
import type { Comparison, ComparisonRow } from "@/lib/compare/comparison";
import { rowOfPassage } from "@/lib/compare/findings";
import { type PassageKey, parseEngine, parsePair, parsePassageKey } from "@/lib/compare/permalink";
import { failure, type Result, success } from "@/lib/result";
import { loadPinnedComparison } from "@/lib/server/stories";

/** What a picture, a frame or an oEmbed answer is made of. */
export interface LinkedRow {
  readonly comparison: Comparison;
  readonly storyTitle: string | null;
  readonly noIndex: boolean;
  /** As this engine counts. */
  readonly paragraph: PassageKey;
  readonly row: ComparisonRow;
}

interface NoRow {
  readonly status: number;
  readonly message: string;
}

/**
 * The row of the paragraph that a fixed address was made for, whatever engine made it. Where this engine finds no such
 * paragraph there is none: another text is never shown in its place.
 */
export async function findLinkedRow(
  pair: string,
  paragraph: string,
  engine: string | null,
): Promise<Result<NoRow, LinkedRow>> {
  const hashes = parsePair(decodeSegment(pair));
  const asked = parsePassageKey(paragraph);
  if (hashes === null || asked === null)
    return failure({ status: 404, message: "This address names no paragraph of a comparison." });
  const found = await loadPinnedComparison(hashes.base, hashes.other);
  if (!found.ok) return found;
  const { comparison, shelved, noIndex } = found.value;
  const number = await keyNow(comparison, asked, parseEngine(engine));
  const row = number === null ? null : rowOfPassage(comparison, number);
  if (number === null || row === null)
    return failure({
      status: 404,
      message: `The passage ${asked} that this link was made for is not found in its text.`,
    });
  const storyTitle = shelved?.story.title ?? null;
  return success({ comparison, storyTitle, noIndex, paragraph: number, row });
}

async function keyNow(
  comparison: Comparison,
  asked: PassageKey,
  madeWith: string | null,
): Promise<PassageKey | null> {
  if (madeWith === comparison.engine) return asked;
  return madeWith === null
    ? null
    : ((await loadLinkedKey(comparison, asked, madeWith))?.now ?? null);
}
