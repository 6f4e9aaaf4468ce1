import { readFile, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { isArchive, restoreArchive } from "../archive/read-archive";
import { writeArchive } from "../archive/write-archive";
import type { Store } from "../store";
import { type EmptyStore, emptyFolder, emptySqlite, withEmpty } from "../testing/open-empty";
import { allRows, allStories, anyOperations, doWork } from "../testing/random-work";
import { day, source, story, version } from "./samples";

const [sample] = fc.sample(anyOperations(200, 200), { numRuns: 1, seed: 7 });

export function archiveContract(openEmpty: () => Promise<EmptyStore>): void {
  let place: Awaited<ReturnType<typeof emptyFolder>>;
  let full: EmptyStore;
  let path: string;
  beforeAll(async () => {
    place = await emptyFolder();
    full = await openEmpty();
    await doWork(full.store, sample ?? []);
    path = join(place.folder, "all.tar.gz");
    expect(await writeArchive(full.store, path)).toEqual({ ok: true, value: { path } });
  });
  afterAll(async () => {
    await full.close();
    await place.remove();
  });

  it("restores an equal database, here and into SQLite; a second time changes nothing", async () => {
    const rows = await allRows(full.store);
    const stories = await allStories(full.store);
    expect(stories.length).toBeGreaterThan(3);
    for (const open of [openEmpty, emptySqlite])
      await withEmpty(open, async (store) => {
        expect(await restoreArchive(store, path)).toEqual({
          ok: true,
          value: { rows: rows.length, known: 0 },
        });
        expect(await allRows(store)).toEqual(rows);
        expect(await allStories(store)).toEqual(stories);
        for (const { shownTitle: query } of stories)
          expect(await store.listStories({ after: null, limit: 50, query })).toEqual(
            await full.store.listStories({ after: null, limit: 50, query }),
          );
        const sketch = { runs: [1, 2, 3], terms: [0, 1, 2] };
        expect(await store.findCandidates(sketch, 9)).toEqual(
          await full.store.findCandidates(sketch, 9),
        );
        expect(await restoreArchive(store, path)).toEqual({
          ok: true,
          value: { rows: rows.length, known: rows.length },
        });
        expect(await allRows(store)).toEqual(rows);
      });
  });

  it("writes the same bytes for the same content, whatever database holds it", async () => {
    await withEmpty(emptySqlite, async (store) => {
      await restoreArchive(store, path);
      const again = join(place.folder, "again.tar.gz");
      await writeArchive(store, again);
      expect(gunzipSync(await readFile(again)).equals(gunzipSync(await readFile(path)))).toBe(true);
    });
  });

  it("refuses what is cut off or damaged, and keeps nothing of it", async () => {
    const whole = await readFile(path);
    const plain = gunzipSync(whole);
    const broken = join(place.folder, "broken.tar.gz");
    const damaged = (at: number): Buffer => {
      const copy = Buffer.from(plain);
      copy[at] = (copy[at] ?? 0) ^ 1;
      return gzipSync(copy);
    };
    const manifestAt = plain.lastIndexOf("manifest.json");
    const withoutManifest = Buffer.concat([plain.subarray(0, manifestAt), Buffer.alloc(1_024)]);
    const cases: readonly (readonly [string, Buffer, string])[] = [
      ["cut in the packing", whole.subarray(0, whole.length >> 1), "ends in the middle"],
      ["cut near its end", whole.subarray(0, -4), "ends in the middle"],
      ["cut within a file", gzipSync(plain.subarray(0, manifestAt - 700)), "ends in the middle"],
      ["without its last file", gzipSync(withoutManifest), "ends in the middle"],
      ["a bit of a text turned", damaged(plain.indexOf("texts/") + 512 + 2), "damaged"],
      ["a bit of a row turned", damaged(plain.indexOf('"seen_at"') + 16), "damaged"],
      [
        "a bit of the packing turned",
        Buffer.concat([whole.subarray(0, 900), Buffer.from([7, 7]), whole.subarray(902)]),
        "damaged",
      ],
      ["no packing", plain, "damaged"],
      ["another archive", gzipSync(Buffer.alloc(2_048)), "ends in the middle"],
      ["empty", Buffer.alloc(0), "ends in the middle"],
    ];
    await withEmpty(openEmpty, async (store) => {
      for (const [name, bytes, said] of cases) {
        await writeFile(broken, bytes);
        const restored = await restoreArchive(store, broken);
        expect(restored.ok, name).toBe(false);
        if (!restored.ok) {
          expect(restored.error.code).toBe("bad-archive");
          expect(restored.error.message, name).toContain(said);
        }
        expect(await allRows(store), name).toEqual([]);
      }
      expect((await restoreArchive(store, join(place.folder, "nowhere"))).ok).toBe(false);
    });
  });

  it("refuses rows that are not as they must be, in one write", async () => {
    const good = (await allRows(full.store)) as { table: string; row: Record<string, unknown> }[];
    const bend = (table: string, change: Record<string, unknown>) => {
      const at = good.findLastIndex((row) => row.table === table);
      return good.map((row, here) =>
        here === at ? { table, row: { ...row.row, ...change } } : row,
      );
    };
    const cases: readonly (readonly [string, unknown[], string])[] = [
      ["other bytes", bend("versions", { bytes: new Uint8Array([1]) }), "not the one of that name"],
      ["no tags", bend("versions", { tags: "[{]" }), "“versions” is not as it must be (tags)"],
      ["no hash", bend("versions", { hash: "'; drop table versions" }), "(hash)"],
      ["a text that is missing", bend("states", { hash: "0".repeat(64) }), "does not hold"],
      ["a story that is missing", bend("sources", { story: "nobody" }), "does not hold"],
      ["more columns", bend("stories", { admin: 1 }), "“stories” is not as it must be"],
      ["a source without text", good.filter(({ table }) => table !== "states"), "has no text"],
      ["another table", [...good, { table: "users", row: {} }], "“users”"],
    ];
    await withEmpty(openEmpty, async (store) => {
      for (const [name, rows, said] of cases) {
        const stream = (async function* () {
          yield* rows as never[];
        })();
        await expect(store.restore(stream), name).rejects.toThrow(said);
        expect(await allRows(store), name).toEqual([]);
      }
    });
  });

  it("brings an older copy up to date, and keeps what only the copy has", async () => {
    await withEmpty(openEmpty, async (store) => {
      await restoreArchive(store, path);
      const [old] = await allStories(store);
      if (old === undefined) throw new Error("The sample has no stories.");
      const text = version("Only in the original, later.");
      await full.store.write(async (writer) => {
        await writer.addVersion(text);
        await writer.updateStory(old.id, { slug: "renamed-later", title: "Renamed" }, day(40));
        const added = await writer.addSource(old.id, source("later"), text.hash, day(41));
        const [first] = (await writer.findStoryById(old.id))?.sources ?? [];
        if (first !== undefined && first.id !== added.id)
          await writer.addState(first.id, text.hash, day(42));
      });
      const own = await store.write((writer) => writer.createStory(story("renamed-later")));
      const later = join(place.folder, "later.tar.gz");
      await writeArchive(full.store, later);
      const restored = await restoreArchive(store, later);
      expect(restored.ok && restored.value.known < restored.value.rows).toBe(true);
      const [here, there] = [
        await store.findStoryById(old.id),
        await full.store.findStoryById(old.id),
      ];
      expect(here).toEqual({ ...there, slug: "renamed-later-2" });
      expect(await store.findStoryById(own.id)).toEqual(own);
      expect((await store.findStory(old.slug))?.id).toBe(old.id);
    });
  });

  it("carries a withdrawal over to a text that is there already, and lifts none", async () => {
    const [asked, ended] = [version("Asked back since."), version("Ended since.")];
    const withdrawal = { kind: "withdrawn", reason: "Asked.", at: day(43) } as const;
    const other = { kind: "rights-ended", reason: "Bought for a year.", at: day(44) } as const;
    const withdrawn = async (store: Store) => {
      const kept = await store.readVersions([asked.hash, ended.hash]);
      return [kept.get(asked.hash)?.withdrawn, kept.get(ended.hash)?.withdrawn];
    };
    const file = join(place.folder, "withdrawn.tar.gz");
    const add = async (store: Store) => {
      await store.write((writer) => writer.addVersion(asked));
      await store.write((writer) => writer.addVersion(ended));
    };
    await withEmpty(openEmpty, async (store) => {
      await add(store);
      await store.write((writer) => writer.withdrawVersion(asked.hash, withdrawal));
      await writeArchive(store, file);
    });
    await withEmpty(openEmpty, async (store) => {
      await add(store);
      await store.write((writer) => writer.withdrawVersion(ended.hash, other));
      const value = { rows: 2, known: 1 };
      expect(await restoreArchive(store, file)).toEqual({ ok: true, value });
      expect(await withdrawn(store)).toEqual([withdrawal, other]);
      await store.write((writer) => writer.withdrawVersion(asked.hash, other));
      expect((await restoreArchive(store, file)).ok).toBe(true);
      expect(await withdrawn(store)).toEqual([other, other]);
    });
  });

  it("knows an archive by its beginning", async () => {
    const other = join(place.folder, "other.gz");
    await writeFile(other, gzipSync("Something else."));
    expect(await isArchive(path)).toBe(true);
    expect(await isArchive(other)).toBe(false);
    expect(await isArchive(place.folder)).toBe(false);
    expect(await isArchive(join(place.folder, "nowhere"))).toBe(false);
    await truncate(other, 1);
    expect(await isArchive(other)).toBe(false);
  });

  it("says where an archive cannot be written, and leaves no half of one", async () => {
    const nowhere = await writeArchive(full.store, join(place.folder, "no", "such", "a.tar.gz"));
    expect(nowhere.ok ? "" : nowhere.error.message).toContain("there is no such folder");
  });
}
