import type { Metadata } from "next";
import { loadLinkedParagraph } from "@/app/load-linked";
import { loadStatesBeside } from "@/app/load-pair";
import { shareMetadata } from "@/app/share-metadata";
import { GonePassagePage } from "@/components/reader/gone-passage-page";
import { paragraphFinding } from "@/components/reader/paragraph-finding";
import { ParagraphPage } from "@/components/reader/paragraph-page";
import { parseViewOptions, type Query } from "@/components/reader/view-options";
import { titleOfRow } from "@/lib/compare/describe-row";
import { namesOf } from "@/lib/compare/findings";
import { pinnedAddress } from "@/lib/compare/permalink";

interface Props {
  readonly params: Promise<{ readonly pair: string; readonly n: string }>;
  readonly searchParams: Promise<Query>;
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { found, ...pair } = await loadLinkedParagraph(await params, await searchParams);
  if (found === null) return { title: "Paragraph not found", robots: { index: false } };
  const names = namesOf(pair.comparison);
  const finding = paragraphFinding(found.row, names);
  return shareMetadata(pair, found.paragraph, finding, titleOfRow(found.row, names));
}

export default async function Page({ params, searchParams }: Props) {
  const { pair, n } = await params;
  const query = await searchParams;
  const { story, comparison, excerpts, linked, found } = await loadLinkedParagraph(
    { pair, n },
    query,
  );
  if (found === null)
    return linked === null || linked === "unknown" ? null : (
      <GonePassagePage
        comparison={comparison}
        linked={linked}
        side={/^[ou]/u.test(n) ? "other" : "base"}
      />
    );
  return (
    <ParagraphPage
      comparison={comparison}
      story={story}
      {...found}
      excerpts={excerpts}
      options={parseViewOptions(query)}
      pairAddress={pinnedAddress(comparison)}
      otherStates={await loadStatesBeside({ story: null, pair }, { comparison, row: found.row })}
      linked={linked}
    />
  );
}
