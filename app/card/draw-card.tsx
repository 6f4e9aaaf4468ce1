import { ImageResponse } from "next/og";
import { cardContent } from "@/components/share/card-content";
import { CARD_SIZE, LinkCard } from "@/components/share/link-card";
import type { Comparison, ComparisonRow } from "@/lib/compare/comparison";
import { loadCardFonts } from "@/lib/server/card/card-fonts";

/** The picture of a link as PNG. Nothing is fetched: text without a glyph in our fonts is left out before. */
export async function drawCard(
  comparison: Comparison,
  row: ComparisonRow | null,
  storyTitle: string | null,
  cacheControl: string,
): Promise<Response> {
  const { fonts, serif, sans, covers } = await loadCardFonts();
  const content = cardContent(comparison, row, storyTitle, covers);
  return new ImageResponse(<LinkCard {...content} serif={serif} sans={sans} />, {
    ...CARD_SIZE,
    fonts: [...fonts],
    headers: { "Cache-Control": cacheControl },
  });
}
