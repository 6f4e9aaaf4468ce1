import type { StoryRecord } from "../../store/records";
import type { Store } from "../../store/store";
import { slugify } from "../../story/slug";
import { isShown, type KeptTexts, type TextHead, type WithheldText } from "./kept-texts";
import type { ShelveStory } from "./shelve-story";
import { newestHash } from "./story-key";
import { UNDER_EMBARGO } from "./why-withheld";

/** What stories are called and found by, while their texts are under embargo and from then on. */
export interface Embargoes {
  /** Gives stories their titles whose embargo ended, so that a search finds them. */
  readonly follow: () => Promise<void>;
  /** Takes the words of a headline under embargo out of what a story is called and found by; gives the story as it is then. */
  readonly hide: (
    record: StoryRecord,
    texts: readonly (TextHead | WithheldText | undefined)[],
  ) => Promise<StoryRecord>;
}

/** A title may come so much later than its hour: milliseconds. */
const REST = 10_000;
const PAGE = 100;

export function createEmbargoes(
  store: Store,
  texts: Pick<KeptTexts, "findHeads">,
  shelve: ShelveStory,
  now: () => Date,
): Embargoes {
  let looked = Number.NEGATIVE_INFINITY;

  const open = async (record: StoryRecord): Promise<void> => {
    const heads = await texts.findHeads(record.sources.map(newestHash));
    if (![...heads.values()].some(isShown)) return;
    const built = await shelve(record);
    if (!built.ok) return;
    const [first] = [...built.value.texts.values()];
    const { title } = built.value.story;
    const shownTitle = title === UNDER_EMBARGO ? first?.facts.title?.trim() || null : title;
    if (shownTitle === null) return;
    const at = now().toISOString();
    await store.write((writer) => writer.updateStory(record.id, { shownTitle }, at));
  };

  return {
    follow: async () => {
      const time = now().getTime();
      if (time < looked + REST) return;
      looked = time;
      let after: string | null = null;
      do {
        const page = await store.listStories({ after, limit: PAGE, query: UNDER_EMBARGO });
        // A story that opens is listed first from then on: what was not seen yet stays where it is.
        for (const record of page.items)
          if (record.shownTitle === UNDER_EMBARGO && record.title === null) await open(record);
        after = page.next;
      } while (after !== null);
    },
    hide: async (record, heads) => {
      const told = heads.flatMap((head) => head?.facts.title ?? []).map(slugify);
      if (record.title !== null || record.origin !== null) return record;
      if (!told.some((slug) => slug !== "" && isMadeOf(record.slug, slug))) return record;
      const change = { slug: slugify(UNDER_EMBARGO), shownTitle: UNDER_EMBARGO };
      return await store.write((writer) => writer.updateStory(record.id, change, record.changedAt));
    },
  };
}

/** `bridge-shut` and `bridge-shut-2` are made of "Bridge shut"; `bridge-shut-again` is not. */
const isMadeOf = (slug: string, headline: string): boolean =>
  slug.startsWith(headline) && /^(?:-\d{1,6})?$/.test(slug.slice(headline.length));
