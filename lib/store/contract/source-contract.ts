import { expect, it } from "vitest";
import type { Store } from "../store";
import { day, source, story, version } from "./samples";

export function sourceContract(store: () => Store): void {
  let texts = 0;
  const text = () => {
    texts += 1;
    return version(`Text ${texts} of the sources.`);
  };
  /** A story with so many sources named a, b, c … */
  const withSources = (slug: string, names: string) =>
    store().write(async (writer) => {
      const { id } = await writer.createStory(story(slug));
      const ids: string[] = [];
      for (const name of names) {
        const one = text();
        await writer.addVersion(one);
        ids.push((await writer.addSource(id, source(name), one.hash, day(2))).id);
      }
      return { id, ids };
    });
  const order = async (id: string) =>
    (await store().findStoryById(id))?.sources.map(({ name }) => name).join("");

  it("adds sources at the end, each with a name and a file of its own", async () => {
    const one = text();
    const { id, sources } = await store().write(async (writer) => {
      await writer.addVersion(one);
      const made = await writer.createStory(story("gale"));
      await writer.addSource(made.id, source("wire"), one.hash, day(5));
      await writer.addSource(made.id, source("wire"), one.hash, day(4));
      await writer.addSource(
        made.id,
        source("wire", { label: "Wire", role: "refiled", outlet: "Coast", uri: "urn:1" }),
        one.hash,
        day(3),
      );
      return (await writer.findStoryById(made.id)) ?? made;
    });
    expect(sources.map(({ name, file, position }) => [name, file, position])).toEqual([
      ["wire", "wire.txt", 0],
      ["wire-2", "wire-2.txt", 1],
      ["wire-3", "wire-3.txt", 2],
    ]);
    expect(sources[2]).toMatchObject({
      storyId: id,
      label: "Wire",
      role: "refiled",
      outlet: "Coast",
      address: null,
      uri: "urn:1",
      states: [{ hash: one.hash, seenAt: day(3) }],
      removedAt: null,
    });
    expect((await store().findStoryById(id))?.changedAt).toBe(day(5));
  });

  it("keeps a chain of states", async () => {
    const { id, ids } = await withSources("chain", "a");
    const [a = ""] = ids;
    const [one, two] = [text(), text()];
    const hashes = async () => (await store().findSource(a))?.states.map(({ hash }) => hash) ?? [];
    const [first = ""] = await hashes();
    await store().write(async (writer) => {
      await writer.addVersion(one);
      await writer.addVersion(two);
      await writer.addState(a, one.hash, day(3));
      await writer.addState(a, one.hash, day(4));
      await writer.addState(a, two.hash, day(5));
      await writer.addState(a, one.hash, day(6));
    });
    expect(await hashes()).toEqual([first, one.hash, two.hash, one.hash]);
    expect((await store().findStoryById(id))?.changedAt).toBe(day(6));
    await store().write(async (writer) => {
      await writer.dropState(a, two.hash, day(7));
      await writer.dropState(a, one.hash, day(7));
    });
    expect(await hashes()).toEqual([first, one.hash, two.hash]);
    await store().write(async (writer) => {
      await writer.dropState(a, two.hash, day(8));
      await writer.dropState(a, one.hash, day(8));
      await writer.dropState(a, first, day(8));
    });
    expect(await hashes()).toEqual([first]);
    await expect(
      store().write((writer) => writer.addState(a, "0".repeat(64), day(9))),
    ).rejects.toThrow("no version");
  });

  it("puts a state that comes late before the newer ones", async () => {
    const { ids } = await withSources("late", "a");
    const [a = ""] = ids;
    const [one, two, three] = [text(), text(), text()];
    const states = async () => (await store().findSource(a))?.states ?? [];
    const [first] = await states();
    await store().write(async (writer) => {
      for (const each of [one, two, three]) await writer.addVersion(each);
      await writer.addState(a, three.hash, day(3));
      await writer.addState(a, two.hash, day(4), 1);
      await writer.addState(a, two.hash, day(5), 2);
      await writer.addState(a, one.hash, day(6), 0);
    });
    expect(await states()).toEqual([
      { hash: one.hash, seenAt: day(6) },
      first,
      { hash: two.hash, seenAt: day(4) },
      { hash: three.hash, seenAt: day(3) },
    ]);
    await store().write((writer) => writer.addState(a, one.hash, day(7), 4));
    await store().write((writer) => writer.dropState(a, one.hash, day(8)));
    expect((await states()).at(-1)?.hash).toBe(three.hash);
  });

  it("puts sources in order, takes them out and back", async () => {
    const { id, ids } = await withSources("order", "abcd");
    const [a = "", b = "", , d = ""] = ids;
    const update = (source: string, change: { position?: number; removedAt?: string | null }) =>
      store().write((writer) => writer.updateSource(source, change, day(9)));
    await update(d, { position: 0 });
    expect(await order(id)).toBe("dabc");
    await update(a, { position: 99 });
    expect(await order(id)).toBe("dbca");
    const gone = await update(b, { removedAt: day(9) });
    expect(gone).toMatchObject({ name: "b", removedAt: day(9) });
    expect(await order(id)).toBe("dca");
    expect((await store().findStoryById(id))?.sources.map(({ position }) => position)).toEqual([
      0, 1, 2,
    ]);
    expect((await store().findSource(b))?.removedAt).toBe(day(9));
    expect((await store().listRemovedSources(id)).map((source) => source.id)).toEqual([b]);
    expect(await store().listRemovedSources("nobody")).toEqual([]);
    await update(b, { removedAt: null });
    expect(await order(id)).toBe("dbca");
    expect(await store().listRemovedSources(id)).toEqual([]);
  });

  it("gives the name and the file of a source that was taken out to nobody else", async () => {
    const { id, ids } = await withSources("names", "ab");
    const [a = ""] = ids;
    const one = text();
    const next = await store().write(async (writer) => {
      await writer.addVersion(one);
      await writer.updateSource(a, { removedAt: day(3) }, day(3));
      return writer.addSource(id, source("a"), one.hash, day(4));
    });
    expect([next.name, next.file]).toEqual(["a-2", "a.txt"]);
    const back = await store().write((writer) =>
      writer.updateSource(a, { removedAt: null }, day(5)),
    );
    expect([back.name, back.file]).toEqual(["a", "a-2.txt"]);
  });

  it("moves a source to another story and back", async () => {
    const from = await withSources("from", "ab");
    const to = await withSources("to", "a");
    const [a = ""] = from.ids;
    const base = (story: string, source: string) =>
      store().write((writer) => writer.updateStory(story, { baseSourceId: source }, day(2)));
    expect((await base(from.id, a)).baseSourceId).toBe(a);
    const move = (story: string) =>
      store().write((writer) => writer.updateSource(a, { storyId: story }, day(4)));
    expect(await move(to.id)).toMatchObject({ name: "a-2", storyId: to.id, position: 1 });
    expect([await order(from.id), await order(to.id)]).toEqual(["b", "aa-2"]);
    expect((await store().findStoryById(from.id))?.baseSourceId).toBeNull();
    expect((await store().findStoryById(from.id))?.changedAt).toBe(day(4));
    expect((await store().findMovedSource(from.id, "a"))?.id).toBe(a);
    expect(await store().findMovedSource(from.id, "b")).toBeNull();
    const one = text();
    const newcomer = await store().write(async (writer) => {
      await writer.addVersion(one);
      return writer.addSource(from.id, source("a"), one.hash, day(4));
    });
    expect(newcomer.name).toBe("a-2");
    expect(await move(from.id)).toMatchObject({ name: "a", storyId: from.id });
    expect(await order(from.id)).toBe("ba-2a");
    expect((await store().findStoryById(from.id))?.baseSourceId).toBe(a);
    expect(await move(to.id)).toMatchObject({ name: "a-2" });
  });

  it("finds sources by their uri or address, however long", async () => {
    const { ids } = await withSources("found", "ab");
    const [a = "", b = ""] = ids;
    const address = `https://news.example/${"long-".repeat(700)}`;
    await store().write(async (writer) => {
      await writer.updateSource(a, { address, uri: "urn:x:7" }, day(3));
      await writer.updateSource(b, { address }, day(3));
    });
    const found = async (key: Parameters<Store["findSources"]>[0]) =>
      (await store().findSources(key)).map(({ id }) => id);
    expect(await found({ address })).toEqual([a, b]);
    expect(await found({ uri: "urn:x:7" })).toEqual([a]);
    expect(await found({ uri: address })).toEqual([]);
    await store().write((writer) => writer.updateSource(a, { removedAt: day(4) }, day(4)));
    expect(await found({ address })).toEqual([b]);
    await store().write((writer) => writer.updateSource(b, { address: null }, day(5)));
    expect(await found({ address })).toEqual([]);
  });

  it("pages through sources", async () => {
    await withSources("pages", "abcdefg");
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page = await store().listSources({ after, limit: 4 });
      seen.push(...page.items.map(({ id }) => id));
      after = page.next;
    } while (after !== null);
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.length).toBe((await store().count()).sources);
  });
}
