import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { restoreArchive } from "../archive/read-archive";
import { writeArchive } from "../archive/write-archive";
import type { Store } from "../store";
import { type EmptyStore, emptyFolder, withEmpty } from "../testing/open-empty";
import { allRows } from "../testing/random-work";
import { day, version } from "./samples";

/** What was put right of a text, between two copies of a database. */
export function putRightContract(openEmpty: () => Promise<EmptyStore>): void {
  let place: Awaited<ReturnType<typeof emptyFolder>>;
  beforeAll(async () => {
    place = await emptyFolder();
  });
  afterAll(() => place.remove());

  it("carries over what was put right of a text later than here, and nothing older", async () => {
    const text = version("Its terms changed.", { facts: { outlet: "Post", embargo: day(50) } });
    const bare = version("Nothing was said of it.");
    const files = [join(place.folder, "first.tar.gz"), join(place.folder, "right.tar.gz")] as const;
    const factsIn = async (store: Store) => {
      const heads = await store.readHeads([text.hash, bare.hash]);
      return [heads.get(text.hash)?.facts, heads.get(bare.hash)?.facts];
    };
    const right = [
      { ...text.facts, embargo: null },
      { ...bare.facts, usageTerms: "Excerpts only." },
    ];
    await withEmpty(openEmpty, async (store) => {
      for (const one of [text, bare]) await store.write((writer) => writer.addVersion(one));
      await writeArchive(store, files[0]);
      await store.write(async (writer) => {
        await writer.amendFacts(text.hash, { embargo: null }, day(20));
        await writer.amendFacts(bare.hash, { usageTerms: "Excerpts only." }, day(20));
      });
      await writeArchive(store, files[1]);
      await restoreArchive(store, files[0]);
      expect(await factsIn(store)).toEqual(right);
    });
    await withEmpty(openEmpty, async (store) => {
      await restoreArchive(store, files[0]);
      const value = { rows: 2, known: 0 };
      expect(await restoreArchive(store, files[1])).toEqual({ ok: true, value });
      expect(await factsIn(store)).toEqual(right);
      expect(await restoreArchive(store, files[1])).toMatchObject({ value: { known: 2 } });
      await store.write((writer) => writer.amendFacts(text.hash, { outlet: "Mail" }, day(21)));
      await restoreArchive(store, files[1]);
      expect(await factsIn(store)).toEqual([{ ...right[0], outlet: "Mail" }, right[1]]);
    });
  });

  it("reads the rows of archives that were written before anything could be put right", async () => {
    const text = version("From the first archive.", { facts: { outlet: "Post" } });
    await withEmpty(openEmpty, async (store) => {
      await store.write((writer) => writer.addVersion(text));
      const [row] = (await allRows(store)) as { table: string; row: Record<string, unknown> }[];
      const { facts_at: _, ...first } = row?.row ?? {};
      await withEmpty(openEmpty, async (other) => {
        await other.restore(
          (async function* () {
            yield { table: "versions", row: first } as never;
          })(),
        );
        expect(await allRows(other)).toEqual(await allRows(store));
      });
    });
  });
}
