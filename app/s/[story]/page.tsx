import type { Metadata } from "next";
import { loadStoryPage } from "@/app/load-story-page";
import { type Query, queryValue } from "@/components/reader/view-options";
import { StoryPage } from "@/components/story/story-page";

interface Props {
  readonly params: Promise<{ readonly story: string }>;
  readonly searchParams: Promise<Query>;
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { story } = await loadStoryPage((await params).story, await searchParams);
  return { title: story.title };
}

export default async function Page({ params, searchParams }: Props) {
  const query = await searchParams;
  const { story, note, problems } = await loadStoryPage((await params).story, query);
  return (
    <StoryPage
      story={story}
      note={note}
      problems={problems}
      leaveOutQuotations={queryValue(query, "quoted") === "off"}
    />
  );
}
