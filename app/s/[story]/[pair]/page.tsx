import type { Metadata } from "next";
import { loadPair, loadStatesBeside } from "@/app/load-pair";
import { shareMetadata } from "@/app/share-metadata";
import { ComparisonPage } from "@/components/reader/comparison-page";
import { pairFinding } from "@/components/reader/pair-finding";
import { SameVersionPage } from "@/components/reader/same-version-page";
import { parseViewOptions, type Query } from "@/components/reader/view-options";
import { addressOf } from "@/lib/compare/permalink";

interface Props {
  readonly params: Promise<{ readonly story: string; readonly pair: string }>;
  readonly searchParams: Promise<Query>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const pair = await loadPair(await params);
  const { comparison } = pair;
  const title = `${comparison.other.label} beside ${comparison.base.label}`;
  return shareMetadata(pair, null, title, pairFinding(comparison));
}

export default async function Page({ params, searchParams }: Props) {
  const { story: slug, pair: names } = await params;
  const { story, comparison } = await loadPair({ story: slug, pair: names });
  const { base, other } = comparison;
  const pair = (first: string, second: string) =>
    addressOf({ kind: "pair", story: story.slug, base: first, other: second, paragraph: null });
  if (
    comparison.base.file === comparison.other.file &&
    comparison.base.slug === comparison.other.slug
  )
    return <SameVersionPage story={story} version={comparison.base} />;
  return (
    <ComparisonPage
      comparison={comparison}
      story={story}
      options={parseViewOptions(await searchParams)}
      address={pair(base.slug, other.slug)}
      swapAddress={pair(other.slug, base.slug)}
      otherStates={await loadStatesBeside({ story: slug, pair: names }, null)}
    />
  );
}
