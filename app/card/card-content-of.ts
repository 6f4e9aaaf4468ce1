import { createHash } from "node:crypto";
import { ownAddress } from "@/app/own-address";
import { cardContent } from "@/components/share/card-content";
import type { LinkCardProps } from "@/components/share/link-card";
import type { Comparison, ComparisonRow } from "@/lib/compare/comparison";
import { type PassageKey, pinnedAddress } from "@/lib/compare/permalink";
import { loadCardFonts } from "@/lib/server/card/card-fonts";

/** What a card is about. */
export interface CardSubject {
  readonly comparison: Comparison;
  /** Null for the comparison as a whole. */
  readonly row: ComparisonRow | null;
  readonly storyTitle: string | null;
}

/** A card with what its usage terms ask for. */
export interface LimitedCard extends CardSubject {
  readonly noIndex: boolean;
}

/** Raised when the same content is drawn otherwise. */
const DESIGN = "1";

/** The part of a card's address that names what is on it. */
export const CARD_KEY = "v";

/** What stands on a card, and a fingerprint of it: the same fingerprint, the same picture. */
export async function cardContentOf({ comparison, row, storyTitle }: CardSubject): Promise<{
  readonly content: LinkCardProps;
  readonly fingerprint: string;
}> {
  const { covers } = await loadCardFonts();
  const content = cardContent(comparison, row, storyTitle, covers);
  const named = JSON.stringify([DESIGN, comparison.engine, content]);
  const fingerprint = createHash("sha256").update(named).digest("base64url").slice(0, 22);
  return { content, fingerprint };
}

/**
 * The address of the card of a comparison, or of one paragraph of it, as it is drawn now. Titles and labels change: then
 * the address is another one, and who kept the picture fetches the new one.
 */
export async function cardAddress(
  subject: CardSubject,
  paragraph: PassageKey | null,
): Promise<string> {
  const fixed = pinnedAddress(subject.comparison, paragraph);
  const { fingerprint } = await cardContentOf(subject);
  return ownAddress(`/card${fixed}${fixed.includes("?") ? "&" : "?"}${CARD_KEY}=${fingerprint}`);
}
