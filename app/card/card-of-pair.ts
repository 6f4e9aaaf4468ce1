import { drawCard } from "@/app/card/draw-card";
import { decodeSegment } from "@/app/decode-segment";
import { rowOfParagraph } from "@/lib/compare/findings";
import { parsePair, parseParagraph } from "@/lib/compare/permalink";
import { loadPinnedComparison } from "@/lib/server/stories";

/** Labels and titles may change, so a picture is asked for again after a day. */
const ONE_DAY = "public, max-age=86400";

/** The picture of a pinned comparison, or of one of its paragraphs; plain text with the cause where there is none. */
export async function cardOfPair(pair: string, paragraph: string | null): Promise<Response> {
  const hashes = parsePair(decodeSegment(pair));
  if (hashes === null) return noCard(404, "This address names no comparison.");
  const found = await loadPinnedComparison(hashes.base, hashes.other);
  if (!found.ok) return noCard(found.error.status, found.error.message);
  const { comparison, shelved } = found.value;
  const title = shelved?.story.title ?? null;
  if (paragraph === null) return drawCard(comparison, null, title, ONE_DAY);
  const number = parseParagraph(paragraph);
  const row = number === null ? null : rowOfParagraph(comparison, number);
  return row === null
    ? noCard(404, `The first text has no paragraph ${paragraph.slice(0, 20)}.`)
    : drawCard(comparison, row, title, ONE_DAY);
}

const noCard = (status: number, message: string): Response =>
  new Response(`${message}\n`, {
    status,
    headers: { "Content-Type": "text/plain; charset=utf-8", "X-Content-Type-Options": "nosniff" },
  });
