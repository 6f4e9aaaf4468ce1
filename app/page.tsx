import { headers } from "next/headers";
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
  name: "first finding 2",
  of: (story: Story): StrongestFinding | null => strongestFindings(story)[0] ?? null,
};

export default async function Home(props: { readonly searchParams: Promise<Query> }) {
  const query = await props.searchParams;
  const wanted = (queryValue(query, "q") ?? "").trim().slice(0, LONGEST_QUERY);
  const after = queryValue(query, "after");
  const { stories, next, total, problems } = await listStories(after, wanted, FIRST_FINDING);
  return (
    <>
      <SavedNote saved={readSaved(queryValue(query, "added"), queryValue(query, "here"))} />
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
