import type { Metadata } from "next";
import { headers } from "next/headers";
import { cache } from "react";
import { sayProblem } from "@/app/say-problem";
import { readSaved, SavedNote } from "@/components/add/saved-note";
import { type Query, queryValue } from "@/components/reader/view-options";
import { StoriesPage } from "@/components/story/stories-page";
import { mayWrite } from "@/lib/server/permissions";
import { listStories } from "@/lib/server/stories";
import type { Story } from "@/lib/story/story";
import type { StrongestFinding } from "@/lib/story/strongest/strongest-finding";
import { strongestFindings } from "@/lib/story/strongest-findings";

/** What comes first in a story's overview. The name changes with the words of findings. */
const FIRST_FINDING = {
  name: "first finding 3",
  of: (story: Story): StrongestFinding | null => strongestFindings(story)[0] ?? null,
};

interface Props {
  readonly searchParams: Promise<Query>;
}

/** Once for a page, though its head asks too. */
const load = cache((after: string | null, wanted: string) =>
  listStories(after, wanted, FIRST_FINDING),
);

function read(query: Query): { readonly wanted: string; readonly after: string | null } {
  const wanted = (queryValue(query, "q") ?? "").trim().slice(0, LONGEST_QUERY);
  return { wanted, after: queryValue(query, "after") };
}

/** A list that names a story whose terms ask for it is itself left out by search engines. */
export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { wanted, after } = read(await searchParams);
  const { stories } = await load(after, wanted);
  return stories.some(({ noIndex }) => noIndex) ? { robots: { index: false } } : {};
}

export default async function Home({ searchParams }: Props) {
  const query = await searchParams;
  const { wanted, after } = read(query);
  const { stories, next, total, problems } = await load(after, wanted);
  return (
    <>
      <SavedNote saved={readSaved(query)} />
      <StoriesPage
        stories={stories}
        query={wanted}
        isFirst={after === null}
        next={next === null ? null : pageAddress(wanted, next)}
        total={total}
        canAdd={mayWrite({ headers: await headers() }).ok}
        problems={problems.map(sayProblem)}
      />
    </>
  );
}

const LONGEST_QUERY = 200;

const pageAddress = (query: string, after: string): string =>
  `/?${new URLSearchParams({ ...(query === "" ? {} : { q: query }), after })}`;
