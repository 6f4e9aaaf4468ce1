import type { Metadata } from "next";
import { cardAddress } from "@/app/card/card-content-of";
import { ownAddress } from "@/app/own-address";
import { CARD_SIZE } from "@/components/share/link-card";
import type { Comparison } from "@/lib/compare/comparison";
import { rowOfPassage } from "@/lib/compare/findings";
import { type PassageKey, pinnedAddress } from "@/lib/compare/permalink";
import type { Story } from "@/lib/story/story";

/** Longer descriptions are cut by every reader of them. */
const LONGEST = 200;

/**
 * Title, description, card image and oEmbed link of a page that shows a comparison or one paragraph of it. `title` and
 * `finding` come from the comparison and are text; the picture is that of the two texts as they are now. Search engines are asked to leave the page
 * out where usage terms ask for it, and only there.
 */
export async function shareMetadata(
  {
    comparison,
    story,
    noIndex,
  }: {
    readonly comparison: Comparison;
    readonly story: Pick<Story, "title"> | null;
    readonly noIndex: boolean;
  },
  paragraph: PassageKey | null,
  title: string,
  finding: string,
): Promise<Metadata> {
  const fixed = pinnedAddress(comparison, paragraph);
  const url = await ownAddress(fixed);
  const description = finding.length <= LONGEST ? finding : `${cut(finding)} …`;
  const image = {
    url: await cardAddress(
      {
        comparison,
        row: paragraph === null ? null : rowOfPassage(comparison, paragraph),
        storyTitle: story?.title ?? null,
      },
      paragraph,
    ),
    ...CARD_SIZE,
    alt: description,
    type: "image/png",
  };
  return {
    title,
    description,
    ...(noIndex ? { robots: { index: false } } : {}),
    openGraph: { type: "article", siteName: "Variorum", title, description, url, images: [image] },
    twitter: { card: "summary_large_image", title, description, images: [image] },
    alternates: {
      types: {
        "application/json+oembed": await ownAddress(
          `/oembed?format=json&url=${encodeURIComponent(url)}`,
        ),
      },
    },
  };
}

const cut = (text: string): string => {
  const part = text.slice(0, LONGEST);
  const space = part.lastIndexOf(" ");
  return space > LONGEST / 2 ? part.slice(0, space) : part.replace(/[\ud800-\udbff]$/u, "");
};
