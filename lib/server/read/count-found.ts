import type { StoreReader } from "../../store/store";
import { isShown, type KeptTexts } from "./kept-texts";
import { newestHash } from "./story-key";

/** Stories looked through in one statement. */
const AT_ONCE = 500;

/**
 * How many stories a search finds, those left out of which nothing may be shown: that one was found would tell its title.
 * Takes time by the number of stories found.
 */
export async function countFound(
  { store, texts }: { readonly store: StoreReader; readonly texts: KeptTexts },
  query: string,
): Promise<number> {
  let found = 0;
  let after: string | null = null;
  do {
    const page = await store.listStories({ after, limit: AT_ONCE, query });
    const hashes = page.items.flatMap(({ sources }) => sources.map(newestHash));
    const heads = await texts.findHeads(hashes);
    found += page.items.filter(({ sources }) =>
      sources.some((source) => isShown(heads.get(newestHash(source)))),
    ).length;
    after = page.next;
  } while (after !== null);
  return found;
}
