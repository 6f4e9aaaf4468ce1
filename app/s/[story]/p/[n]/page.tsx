import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { loadStoryPage } from "@/app/load-story-page";
import { outletAddress } from "@/app/outlet-address";
import { VersionsPage } from "@/components/reader/versions-page";
import { type Query, queryValue } from "@/components/reader/view-options";
import { parseParagraph } from "@/lib/compare/permalink";
import { loadOtherStates } from "@/lib/server/stories";

interface Props {
  readonly params: Promise<{ readonly story: string; readonly n: string }>;
  readonly searchParams: Promise<Query>;
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { story, n } = await params;
  const { noIndex, sources } = await loadStoryPage(story, await searchParams);
  const canonical = outletAddress(sources);
  return {
    title: `Paragraph ${n} in every version`,
    ...(noIndex ? { robots: { index: false } } : {}),
    ...(canonical === null ? {} : { alternates: { canonical } }),
  };
}

export default async function Page({ params, searchParams }: Props) {
  const { story: slug, n } = await params;
  const query = await searchParams;
  const { story } = await loadStoryPage(slug, query);
  const paragraph = parseParagraph(n);
  const blocks =
    story.versions
      .find((version) => version.file === story.base)
      ?.article.blocks.filter(({ number }) => number !== null) ?? [];
  const block = blocks.find(({ number }) => number === paragraph);
  if (paragraph === null || block === undefined) notFound();
  const base = story.versions.find(({ file }) => file === story.base)?.slug ?? "";
  const states = await loadOtherStates(
    { story: story.slug, base, other: base },
    { base: [paragraph], other: [] },
  );
  return (
    <VersionsPage
      story={story}
      block={block}
      paragraph={paragraph}
      paragraphs={blocks.length}
      baseIsNamed={queryValue(query, "base") !== null}
      otherStates={states.filter(({ side }) => side === "base")}
    />
  );
}
