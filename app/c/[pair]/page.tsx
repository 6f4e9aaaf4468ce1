import type { Metadata } from "next";
import { loadPinnedPair, loadStatesBeside } from "@/app/load-pair";
import { outletAddressOf } from "@/app/outlet-address";
import { shareMetadata } from "@/app/share-metadata";
import { ComparisonPage } from "@/components/reader/comparison-page";
import { pairFinding } from "@/components/reader/pair-finding";
import { SameVersionPage } from "@/components/reader/same-version-page";
import { parseViewOptions, type Query } from "@/components/reader/view-options";
import { pinnedAddress } from "@/lib/compare/permalink";

interface Props {
  readonly params: Promise<{ readonly pair: string }>;
  readonly searchParams: Promise<Query>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const pair = await loadPinnedPair((await params).pair);
  const { comparison } = pair;
  const title = `${comparison.other.label} beside ${comparison.base.label}`;
  const shared = await shareMetadata(pair, null, title, pairFinding(comparison));
  const hash = comparison.base.article.version;
  const canonical =
    hash === comparison.other.article.version ? outletAddressOf(pair.sources, hash) : null;
  return canonical === null
    ? shared
    : { ...shared, alternates: { ...shared.alternates, canonical } };
}

export default async function Page({ params, searchParams }: Props) {
  const { pair } = await params;
  const { story, comparison, excerpts } = await loadPinnedPair(pair);
  if (
    comparison.base.file === comparison.other.file &&
    comparison.base.slug === comparison.other.slug
  )
    return <SameVersionPage story={story} version={comparison.base} />;
  return (
    <ComparisonPage
      comparison={comparison}
      story={story}
      excerpts={excerpts}
      options={parseViewOptions(await searchParams)}
      address={pinnedAddress(comparison)}
      swapAddress={`/c/${comparison.other.article.version}..${comparison.base.article.version}`}
      otherStates={await loadStatesBeside({ story: null, pair }, null)}
    />
  );
}
