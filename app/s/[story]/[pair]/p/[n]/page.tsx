import type { Metadata } from "next";
import { loadPair, loadStatesBeside } from "@/app/load-pair";
import { paragraphOrNotFound } from "@/app/paragraph-or-not-found";
import { shareMetadata } from "@/app/share-metadata";
import { paragraphFinding } from "@/components/reader/paragraph-finding";
import { ParagraphPage } from "@/components/reader/paragraph-page";
import { parseViewOptions, type Query } from "@/components/reader/view-options";
import { titleOfRow } from "@/lib/compare/describe-row";
import { namesOf } from "@/lib/compare/findings";
import { addressOf } from "@/lib/compare/permalink";

interface Props {
  readonly params: Promise<{ readonly story: string; readonly pair: string; readonly n: string }>;
  readonly searchParams: Promise<Query>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const pair = await loadPair(await params);
  const { comparison } = pair;
  const { row, paragraph } = paragraphOrNotFound(comparison, (await params).n);
  const finding = paragraphFinding(row, namesOf(comparison));
  return shareMetadata(pair, paragraph, finding, titleOfRow(row, namesOf(comparison)));
}

export default async function Page({ params, searchParams }: Props) {
  const { story: slug, pair, n } = await params;
  const { story, comparison, excerpts } = await loadPair({ story: slug, pair });
  const { base, other } = comparison;
  const found = paragraphOrNotFound(comparison, n);
  return (
    <ParagraphPage
      comparison={comparison}
      story={story}
      {...found}
      excerpts={excerpts}
      otherStates={await loadStatesBeside({ story: slug, pair }, { comparison, row: found.row })}
      options={parseViewOptions(await searchParams)}
      pairAddress={addressOf({
        kind: "pair",
        story: story.slug,
        base: base.slug,
        other: other.slug,
        paragraph: null,
      })}
    />
  );
}
