import { drawCard } from "@/app/card/draw-card";
import { decodeSegment } from "@/app/decode-segment";
import { findLinkedRow } from "@/app/find-linked-row";
import { parsePair } from "@/lib/compare/permalink";
import { loadPinnedComparison } from "@/lib/server/stories";

/** Labels and titles may change, so a picture is asked for again after a day. */
const ONE_DAY = "public, max-age=86400";

/** The picture of a pinned comparison; plain text with the cause where there is none. */
export async function cardOfPair(pair: string): Promise<Response> {
  const hashes = parsePair(decodeSegment(pair));
  if (hashes === null) return noCard(404, "This address names no comparison.");
  const found = await loadPinnedComparison(hashes.base, hashes.other);
  if (!found.ok) return noCard(found.error.status, found.error.message);
  const { comparison, shelved } = found.value;
  return drawCard(comparison, null, shelved?.story.title ?? null, ONE_DAY);
}

/** The picture of one paragraph of a pinned comparison; `engine` is the one that the link was made with. */
export async function cardOfParagraph(
  pair: string,
  paragraph: string,
  engine: string | null,
): Promise<Response> {
  const found = await findLinkedRow(pair, paragraph, engine);
  if (!found.ok) return noCard(found.error.status, found.error.message);
  const { comparison, row, storyTitle } = found.value;
  return drawCard(comparison, row, storyTitle, ONE_DAY);
}

const noCard = (status: number, message: string): Response =>
  new Response(`${message}\n`, {
    status,
    headers: { "Content-Type": "text/plain; charset=utf-8", "X-Content-Type-Options": "nosniff" },
  });
