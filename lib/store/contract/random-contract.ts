import fc from "fast-check";
import { expect, it } from "vitest";
import type { Store } from "../store";
import type { EmptyStore } from "../testing/open-empty";
import { emptySqlite } from "../testing/open-empty";
import { allRows, allStories, anyOperations, doWork, withoutIds } from "../testing/random-work";

/** More for a long night: `STORE_RUNS=500 npx vitest run lib/store`. */
const RUNS = Number(process.env.STORE_RUNS ?? 5);

/** What must hold whatever was done. */
async function checkSound(store: Store): Promise<void> {
  const slugs = new Set<string>();
  for (const story of await allStories(store)) {
    for (const slug of [story.slug, ...story.formerSlugs]) {
      expect(slugs.has(slug)).toBe(false);
      slugs.add(slug);
      expect((await store.findStory(slug))?.id).toBe(story.id);
    }
    expect(story.sources.map(({ position }) => position)).toEqual(story.sources.map((_, at) => at));
    const all = [...story.sources, ...(await store.listRemovedSources(story.id))];
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
    expect(new Set(story.sources.map(({ file }) => file)).size).toBe(story.sources.length);
    for (const source of all) {
      expect(source.states.length).toBeGreaterThan(0);
      expect(source.states.some(({ hash }, at) => source.states[at - 1]?.hash === hash)).toBe(
        false,
      );
      expect(await store.findSource(source.id)).toEqual(source);
    }
  }
}

export function randomContract(openEmpty: () => Promise<EmptyStore>): void {
  it("does the same work with the same outcome as SQLite, and stays sound", async () => {
    await fc.assert(
      fc.asyncProperty(anyOperations(5, 60), async (operations) => {
        const [one, two] = [await emptySqlite(), await openEmpty()];
        try {
          const said = withoutIds(await doWork(one.store, operations));
          expect(withoutIds(await doWork(two.store, operations))).toEqual(said);
          expect(withoutIds(await allRows(two.store))).toEqual(
            withoutIds(await allRows(one.store)),
          );
          expect(withoutIds(await allStories(two.store))).toEqual(
            withoutIds(await allStories(one.store)),
          );
          const sketch = { runs: [1, 2, 3, 0xffff_fff1], terms: [0, 1, 2, 1_001] };
          expect(await two.store.findCandidates(sketch, 7)).toEqual(
            await one.store.findCandidates(sketch, 7),
          );
          await checkSound(two.store);
        } finally {
          await one.close();
          await two.close();
        }
      }),
      { numRuns: RUNS, seed: 20_261_122 },
    );
  }, 120_000);
}
