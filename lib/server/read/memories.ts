import type { Store } from "../../store/store";
import { createKeptComparisons, type KeptComparisons } from "./kept-comparisons";
import { createKeptTexts, type KeptTexts, type ReadKept } from "./kept-texts";
import { createKeptValues, type KeptValues } from "./kept-values";
import { createShelveStory, type ShelveStory } from "./shelve-story";

/** What one process remembers of a store: all of it can be read or made again. */
export interface Memories {
  readonly texts: KeptTexts;
  readonly comparisons: KeptComparisons;
  readonly values: KeptValues;
  readonly shelve: ShelveStory;
}

/** Memories that are empty as yet. `read` reads an article in kept bytes, `now` gives the time for embargoes. */
export function createMemories(store: Store, read: ReadKept, now: () => Date): Memories {
  const texts = createKeptTexts(store, read, now);
  const comparisons = createKeptComparisons(store);
  const values = createKeptValues(store);
  return { texts, comparisons, values, shelve: createShelveStory(texts, comparisons, values) };
}
