import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, it } from "vitest";
import { emptyFolder, mustOpen } from "./testing/open-empty";
import { allRows, allStories } from "./testing/random-work";
import { makeWriters } from "./testing/run-writer";

/** More for a long night: `STORE_KILLS=50 npx vitest run lib/store/several`. */
const KILLS = Number(process.env.STORE_KILLS ?? 3);

let writers: Awaited<ReturnType<typeof makeWriters>>;
beforeAll(async () => {
  writers = await makeWriters();
});
afterAll(() => writers.remove());

const counterOf = async (store: Awaited<ReturnType<typeof mustOpen>>): Promise<number> =>
  Number((await store.findStory("counter"))?.note ?? 0);

it("two processes write to one file at once while a third reads: nothing is lost, nobody is locked out", async () => {
  const { folder, remove } = await emptyFolder();
  const dataFolder = join(folder, "data");
  const running = ["harbour", "evening"].map((name) => writers.start(dataFolder, name, 60));
  const store = await mustOpen({ dataFolder });
  const longest = { ms: 0 };
  const ends = Promise.all(running.map(({ ended }) => ended));
  let reading = true;
  const reader = (async () => {
    while (reading) {
      const began = performance.now();
      await store.listStories({ after: null, limit: 20 });
      longest.ms = Math.max(longest.ms, performance.now() - began);
      await sleep(2);
    }
  })();
  const outcomes = await ends;
  reading = false;
  await reader;
  expect(outcomes).toEqual([
    { code: 0, errors: "" },
    { code: 0, errors: "" },
  ]);
  const named = running.flatMap((writer) => writer.named());
  expect(new Set(named).size).toBe(120);
  expect(await store.knownHashes(named)).toEqual(new Set(named));
  expect(await counterOf(store)).toBe(120);
  const slugs = (await allStories(store)).map(({ slug }) => slug);
  expect(new Set(slugs).size).toBe(121);
  expect(slugs).toContain("quay-120");
  // A reader waits for no writer; only for its share of a busy machine.
  expect(longest.ms).toBeLessThan(5_000);
  await store.close();
  await remove();
}, 120_000);

it(
  "after kill -9 everything that was acknowledged is there, whole, and the work can be done again",
  async () => {
    const { folder, remove } = await emptyFolder();
    const dataFolder = join(folder, "data");
    const TEXTS = 400;
    const named = new Set<string>();
    for (let round = 1; round <= KILLS; round += 1) {
      const writer = writers.start(dataFolder, "harbour", TEXTS);
      const target = 10 + round * 7;
      while (writer.named().length < target && writer.child.exitCode === null) await sleep(5);
      await sleep(Math.random() * 20);
      writer.child.kill("SIGKILL");
      await writer.ended;
      for (const hash of writer.named()) named.add(hash);
      const store = await mustOpen({ dataFolder });
      const kept = await store.readVersions([...named]);
      expect(kept.size).toBe(named.size);
      for (const [hash, { bytes }] of kept)
        expect(
          Buffer.from(await crypto.subtle.digest("SHA-256", Buffer.from(bytes))).toString("hex"),
        ).toBe(hash);
      for (const hash of named) expect(await store.standingsOf(hash)).toHaveLength(1);
      const { versions, sources } = await store.count();
      expect(sources).toBe(versions);
      expect(await counterOf(store)).toBe(versions);
      await store.close();
    }
    const last = writers.start(dataFolder, "harbour", TEXTS);
    expect(await last.ended).toEqual({ code: 0, errors: "" });
    const store = await mustOpen({ dataFolder });
    expect((await store.count()).versions).toBe(TEXTS);
    expect(await counterOf(store)).toBe(TEXTS);
    expect(
      (await allRows(store)).filter((row) => (row as { table: string }).table === "sources"),
    ).toHaveLength(TEXTS);
    await store.close();
    await remove();
  },
  60_000 + KILLS * 30_000,
);
