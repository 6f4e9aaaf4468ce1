import type { Metadata } from "next";
import { headers } from "next/headers";
import { loadStoryPage } from "@/app/load-story-page";
import { outletAddress } from "@/app/outlet-address";
import { ownAddress } from "@/app/own-address";
import { sourceNotes } from "@/app/source-notes";
import { readSaved, SavedNote } from "@/components/add/saved-note";
import { type Query, queryValue } from "@/components/reader/view-options";
import { JsonLd } from "@/components/share/json-ld";
import { readCounting } from "@/components/story/counting";
import { misreadFilter, readLedgerFilter } from "@/components/story/ledger-choice";
import { StoryPage } from "@/components/story/story-page";
import { addressOf } from "@/lib/compare/permalink";
import { mayWrite } from "@/lib/server/permissions";
import { storyJsonLd } from "@/lib/story/story-json-ld";

interface Props {
  readonly params: Promise<{ readonly story: string }>;
  readonly searchParams: Promise<Query>;
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { story, sources, noIndex } = await loadStoryPage((await params).story, await searchParams);
  const address = addressOf({ kind: "story", story: story.slug });
  const description = `Every version of one story: ${story.versions.map(({ label }) => label).join(", ")}.`;
  return {
    title: story.title,
    description,
    ...(noIndex ? { robots: { index: false } } : {}),
    openGraph: { type: "website", siteName: "Variorum", title: story.title, description },
    alternates: {
      canonical: outletAddress(sources) ?? (await ownAddress(address)),
      types: { "application/atom+xml": await ownAddress(`${address}/feed.atom`) },
    },
  };
}

export default async function Page({ params, searchParams }: Props) {
  const query = await searchParams;
  const { story, note, problems, sources, addresses } = await loadStoryPage(
    (await params).story,
    query,
  );
  const address = await ownAddress(addressOf({ kind: "story", story: story.slug }));
  const factsOf = new Map(sources.map(({ file, facts }) => [file, facts]));
  return (
    <>
      <JsonLd data={storyJsonLd(story, address, factsOf)} />
      <SavedNote saved={readSaved(query)} />
      <StoryPage
        story={story}
        note={note}
        problems={problems}
        sources={await sourceNotes(story.slug, sources)}
        counting={readCounting(query)}
        chosenBase={queryValue(query, "base")}
        filter={readLedgerFilter(query, story)}
        misread={misreadFilter(query, story)}
        addresses={addresses}
        canEdit={mayWrite({ headers: await headers() }).ok}
      />
    </>
  );
}
