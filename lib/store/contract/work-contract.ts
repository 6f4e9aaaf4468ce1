import { expect, it } from "vitest";
import type { Store } from "../store";
import { bytesOf, day, source, story, version } from "./samples";

export function workContract(store: () => Store): void {
  it("keeps drafts with their parts in order", async () => {
    const parts = (...names: string[]) =>
      new Map(names.map((name) => [name, bytesOf(`bytes of ${name}`)]));
    const save = (json: string, names: readonly string[], at: string) =>
      store().write((writer) => writer.saveDraft("d1", json, parts(...names), at));
    await save(`{"step":1}`, ["b.txt", "a.txt", "c.txt"], day(1));
    expect(await store().readDraft("d1")).toEqual({
      json: `{"step":1}`,
      parts: parts("b.txt", "a.txt", "c.txt"),
    });
    await save(`{"step":2}`, ["b.txt", "c.txt"], day(2));
    const draft = await store().readDraft("d1");
    expect(draft?.json).toBe(`{"step":2}`);
    expect([...(draft?.parts ?? [])]).toEqual([...parts("b.txt", "c.txt")]);
    await store().write(async (writer) => {
      await writer.saveDraft("old", "{}", parts("x"), day(1));
      await writer.saveDraft("none", "{}", new Map(), day(3));
      await writer.deleteDraftsBefore(day(2));
    });
    expect(await store().readDraft("old")).toBeNull();
    expect(await store().readDraft("none")).toEqual({ json: "{}", parts: new Map() });
    await store().write((writer) => writer.deleteDraft("d1"));
    expect(await store().readDraft("d1")).toBeNull();
    expect(await store().readDraft("d1\0")).toBeNull();
  });

  it("keeps edits, the latest first, and marks them undone once", async () => {
    const { id } = await store().write((writer) => writer.createStory(story("edited")));
    const edit = (name: string, at: string) => ({
      id: name,
      storyId: id,
      at,
      what: `Renamed to “${name}”.`,
      undo: { title: name, deep: [1, null, "two"] },
    });
    await store().write(async (writer) => {
      await writer.addEdit(edit("e1", day(1)));
      await writer.addEdit(edit("e2", day(2)));
      await writer.addEdit(edit("e1", day(3)));
      await writer.markUndone("e1", day(4));
      await writer.markUndone("e1", day(5));
    });
    expect(await store().listEdits(id, 10)).toEqual([
      { ...edit("e2", day(2)), undoneAt: null },
      { ...edit("e1", day(1)), undoneAt: day(4) },
    ]);
    expect(await store().listEdits(id, 1)).toHaveLength(1);
    expect(await store().findEdit("e2")).toMatchObject({ id: "e2", storyId: id });
    expect(await store().findEdit("e3")).toBeNull();
  });

  it("keeps watches, the next one first", async () => {
    const text = version("Watched.");
    const [one, two] = await store().write(async (writer) => {
      await writer.addVersion(text);
      const { id } = await writer.createStory(story("watched"));
      return [
        await writer.addSource(id, source("one"), text.hash, day(1)),
        await writer.addSource(id, source("two"), text.hash, day(1)),
      ] as const;
    });
    const watch = (sourceId: string, nextAt: string) => ({
      sourceId,
      address: "https://news.example/1",
      everyMinutes: 30,
      etag: null,
      lastModified: null,
      lastTriedAt: null,
      lastOutcome: null,
      nextAt,
    });
    await store().write(async (writer) => {
      await writer.saveWatch(watch(one.id, day(3)));
      await writer.saveWatch(watch(two.id, day(2)));
    });
    const order = async () => (await store().listWatches()).map(({ sourceId }) => sourceId);
    expect(await order()).toEqual([two.id, one.id]);
    const tried = {
      ...watch(two.id, day(5)),
      etag: `"7"`,
      lastTriedAt: day(2),
      lastOutcome: "Same.",
    };
    await store().write((writer) => writer.saveWatch(tried));
    expect((await store().listWatches())[1]).toEqual(tried);
    await store().write((writer) => writer.deleteWatch(one.id));
    expect(await order()).toEqual([two.id]);
  });

  it("keeps what can be made again until it is made anew", async () => {
    const long = "ab ".repeat(5_000);
    await store().keepCached("comparison", "k1", long);
    await store().keepCached("story", "k1", "other");
    expect(await store().readCached("comparison", "k1")).toBe(long);
    await store().keepCached("comparison", "k1", "\uFEFFnew");
    expect(await store().readCached("comparison", "k1")).toBe("\uFEFFnew");
    expect(await store().readCached("story", "k1")).toBe("other");
    expect(await store().readCached("story", "k2")).toBeNull();
  });

  it("lets pieces of work take turns, and refuses one inside another", async () => {
    const { id } = await store().write((writer) => writer.createStory(story("turns")));
    await Promise.all(
      Array.from({ length: 20 }, (_, at) =>
        store().write(async (writer) => {
          const before = await writer.findStoryById(id);
          await writer.updateStory(id, { note: `${before?.note ?? ""}${at},` }, day(1));
        }),
      ),
    );
    const note = (await store().findStoryById(id))?.note?.split(",") ?? [];
    expect(new Set(note).size).toBe(21);
    await expect(store().write(async () => store().write(async () => null))).rejects.toThrow(
      "inside another",
    );
  });

  it("reads what was committed while something is being written", async () => {
    const { id } = await store().write((writer) => writer.createStory(story("meanwhile")));
    await store().write(async (writer) => {
      await writer.updateStory(id, { note: "new" }, day(2));
      expect((await store().findStoryById(id))?.note).toBeNull();
      expect((await writer.findStoryById(id))?.note).toBe("new");
    });
    expect((await store().findStoryById(id))?.note).toBe("new");
  });
}
