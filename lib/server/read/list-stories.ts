import type { FileProblem } from "../../ingest/file-problem";
import type { StoryRecord } from "../../store/records";
import type { StoreReader } from "../../store/store";
import type { Story } from "../../story/story";
import type { PageProblem } from "../page-problem";
import type { ListedStory, StoryList } from "../shown-story";
import type { Embargoes } from "./embargoes";
import { isShown, type KeptTexts, type TextHead } from "./kept-texts";
import type { KeptValues } from "./kept-values";
import { limitStory, limitsOf } from "./limit-use";
import type { ShelveStory } from "./shelve-story";
import { labelWithoutText } from "./shown-source";
import { newestHash, storyKey, type TextOfSource } from "./story-key";
import { UNDER_EMBARGO } from "./why-withheld";

/** What a list says of each of its stories beside the title: a JSON value. */
export interface StoryLine<A> {
  /** Names the rule; another name for another rule, so that lines kept by an older one are not shown. */
  readonly name: string;
  readonly of: (story: Story) => A;
}

interface Needs {
  readonly store: StoreReader;
  readonly texts: KeptTexts;
  readonly shelve: ShelveStory;
  readonly values: KeptValues;
  readonly hide: Embargoes["hide"];
}

export const STORIES_A_PAGE = 20;

/** Stories are built for their lines until this much time has passed; the rest have theirs on a later visit. */
const BUILDING_MS = 400;

/** One page of the list of stories, the latest change first; those without sources are not listed. Stories are built only for lines that are kept nowhere yet. */
export async function listStories<A>(
  needs: Needs,
  {
    after,
    query,
    line,
    limit,
  }: { after: string | null; query: string; line: StoryLine<A> | null; limit: number },
  problems: readonly FileProblem[],
): Promise<StoryList<A>> {
  const { store, texts } = needs;
  const wanted = query.trim();
  const page = await store.listStories({
    after,
    limit,
    ...(wanted === "" ? {} : { query: wanted }),
  });
  const { stories: total } = await store.count();
  const found = await texts.findHeads(page.items.flatMap(({ sources }) => sources.map(newestHash)));
  const began = performance.now();
  const stories: ListedStory<A>[] = [];
  for (const record of page.items) {
    if (record.sources.length === 0) continue;
    const kept = record.sources.map((source) => ({ source, text: found.get(newestHash(source)) }));
    const shown = kept.flatMap(({ source, text }) => (isShown(text) ? [{ source, text }] : []));
    // What a search found of it is the title that is not told.
    if (shown.length === 0 && wanted !== "") continue;
    const [withheld] = kept.flatMap(({ text }) =>
      text && "withheld" in text ? [text.withheld] : [],
    );
    stories.push(
      shown.length === 0
        ? unshown(
            withheld?.status === 403
              ? await needs.hide(
                  record,
                  kept.map(({ text }) => text),
                )
              : record,
            withheld ?? null,
          )
        : await listed(needs, record, shown, line, performance.now() - began < BUILDING_MS),
    );
  }
  return { stories, next: page.next, total, problems };
}

const LOST = "The store does not hold the texts of this story. That should not be.";

interface Told<A> {
  readonly title: string;
  readonly labels: readonly string[];
  readonly line: A;
}

async function listed<A>(
  { shelve, values }: Needs,
  record: StoryRecord,
  shown: readonly TextOfSource<TextHead>[],
  line: StoryLine<A> | null,
  mayBuild: boolean,
): Promise<ListedStory<A>> {
  const { id, slug, changedAt } = record;
  const sample = record.origin?.startsWith("sample:") === true;
  // Terms may be put right after a text was taken: what was said of the whole is not said of excerpts.
  const { excerpts, noIndex } = limitsOf(shown.map(({ text }) => text));
  const key = JSON.stringify(["line", line?.name ?? null, excerpts, storyKey(record, shown)]);
  let told = (await values.find(key)) as Told<A | null> | undefined;
  if (told === undefined && mayBuild) {
    const built = await shelve(record);
    if (built.ok) {
      const { story } = limitStory(built.value.story, built.value.sources);
      const labels = story.versions.map(({ label }) => label);
      told = { title: story.title, labels, line: line === null ? null : line.of(story) };
      values.keep(key, told);
    }
  }
  const labels = told?.labels ?? shown.map(({ source, text }) => labelWithoutText(source, text));
  return {
    id,
    slug,
    sample,
    changedAt,
    title:
      told?.title ??
      // The title as kept may be that of a text under embargo.
      (shown.length < record.sources.length ? (record.title ?? labels[0]) : null) ??
      record.shownTitle,
    labels,
    line: told?.line ?? null,
    unread: told === undefined,
    noIndex,
    withheld: null,
  };
}

/** A story of which nothing may be shown: not its title either, which is taken from its texts. */
const unshown = <A>(record: StoryRecord, why: PageProblem | null): ListedStory<A> => ({
  id: record.id,
  slug: record.slug,
  sample: false,
  changedAt: record.changedAt,
  title: why?.status === 403 ? UNDER_EMBARGO : "Story without texts to show",
  labels: [],
  line: null,
  unread: false,
  noIndex: false,
  withheld: why?.message ?? LOST,
});
