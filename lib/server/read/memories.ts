import type { SourcePairing } from "../../compare/pairing";
import type { Store, StoreReader } from "../../store/store";
import { createKeptComparisons, type KeptComparisons } from "./kept-comparisons";
import { createKeptTexts, type KeptTexts, type ReadKept } from "./kept-texts";
import { createKeptValues, type KeptValues } from "./kept-values";
import { readPairing } from "./read-pairing";
import { createShelveStory, type ShelveStory } from "./shelve-story";

/** What one process remembers of a store: all of it can be read or made again. */
export interface Memories {
  readonly texts: KeptTexts;
  readonly comparisons: KeptComparisons;
  readonly values: KeptValues;
  readonly shelve: ShelveStory;
}

/** The pairings by hand of a story that stand, in the order they were made. */
const pairingsOf =
  (store: StoreReader) =>
  async (storyId: string): Promise<readonly SourcePairing[]> => {
    const entries = await store.standingEntries({ kind: "pairing", storyId });
    return entries.flatMap(({ id, pairing }) => {
      const read = readPairing(pairing);
      return read === null ? [] : [{ id, ...read }];
    });
  };

/** Memories that are empty as yet. `read` reads an article in kept bytes, `now` gives the time for embargoes. */
export function createMemories(store: Store, read: ReadKept, now: () => Date): Memories {
  const texts = createKeptTexts(store, read, now);
  const comparisons = createKeptComparisons(store);
  const values = createKeptValues(store);
  return {
    texts,
    comparisons,
    values,
    shelve: createShelveStory(texts, comparisons, values, pairingsOf(store)),
  };
}
