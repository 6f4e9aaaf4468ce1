import { ImageResponse } from "next/og";
import { CARD_KEY, cardContentOf, type LimitedCard } from "@/app/card/card-content-of";
import { noIndexHeader } from "@/app/no-index-header";
import { CARD_SIZE, LinkCard } from "@/components/share/link-card";
import { CACHE, isKnown } from "@/lib/server/api/respond";
import { loadCardFonts } from "@/lib/server/card/card-fonts";

/**
 * The picture of a link as PNG, or 304 where the asker has it. It may be kept for ever under the address that names what
 * is on it; any other is asked for again. Nothing is fetched: text without a glyph in our fonts is left out before.
 */
export async function drawCard(request: Request, subject: LimitedCard): Promise<Response> {
  const { content, fingerprint } = await cardContentOf(subject);
  const named = new URL(request.url).searchParams.get(CARD_KEY) === fingerprint;
  const headers = {
    // Weak: the same picture, whatever bytes this version of the renderer writes for it.
    ETag: `W/"${fingerprint}"`,
    "Cache-Control": CACHE[named ? "for ever" : "ask again"],
    ...noIndexHeader(subject.noIndex),
  };
  if (isKnown(request, `"${fingerprint}"`)) return new Response(null, { status: 304, headers });
  const { fonts, serif, sans } = await loadCardFonts();
  return new ImageResponse(<LinkCard {...content} serif={serif} sans={sans} />, {
    ...CARD_SIZE,
    fonts: [...fonts],
    headers,
  });
}
