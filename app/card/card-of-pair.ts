import { drawCard } from "@/app/card/draw-card";
import { decodeSegment } from "@/app/decode-segment";
import { findLinkedRow } from "@/app/find-linked-row";
import { ENGINE_KEY, parsePair } from "@/lib/compare/permalink";
import { loadPinnedComparison } from "@/lib/server/stories";

/** The picture of a pinned comparison; plain text with the cause where there is none. */
export async function cardOfPair(request: Request, pair: string): Promise<Response> {
  const hashes = parsePair(decodeSegment(pair));
  if (hashes === null) return noCard(404, "This address names no comparison.");
  const found = await loadPinnedComparison(hashes.base, hashes.other);
  if (!found.ok) return noCard(found.error.status, found.error.message);
  const { comparison, shelved, noIndex } = found.value;
  const storyTitle = shelved?.story.title ?? null;
  return drawCard(request, { comparison, row: null, storyTitle, noIndex });
}

/** The picture of one paragraph of a pinned comparison; the address names the engine that the link was made with. */
export async function cardOfParagraph(
  request: Request,
  pair: string,
  paragraph: string,
): Promise<Response> {
  const engine = new URL(request.url).searchParams.get(ENGINE_KEY);
  const found = await findLinkedRow(pair, paragraph, engine);
  return found.ok
    ? drawCard(request, found.value)
    : noCard(found.error.status, found.error.message);
}

const noCard = (status: number, message: string): Response =>
  new Response(`${message}\n`, {
    status,
    headers: {
      "Content-Type": "text/plain; charset=utf-8",
      "Cache-Control": "no-store",
      "X-Content-Type-Options": "nosniff",
    },
  });
