import { expect, it } from "vitest";
import type { Store } from "../store";
import { bytesOf, day, hashOf, source, story, version } from "./samples";

/** Every byte value, and a text that packs well. */
const everyByte = Uint8Array.from({ length: 2_048 }, (_, at) => (at * 7) % 256);

export function versionContract(store: () => Store): void {
  it("keeps raw bytes and how they are read", async () => {
    const texts = [
      version("The ferry was late.\n".repeat(200), {
        format: "html",
        charset: "windows-1252",
        tags: [{ line: 2, kind: "byline" }],
        facts: { outlet: "Harbour Post", uri: "urn:x:1", language: "en" },
        addedAt: day(3),
      }),
      version("", { bytes: everyByte }),
      version("", { bytes: Uint8Array.from([0]) }),
      version("Zwölf Boxkämpfer 走る 🚢"),
    ];
    for (const text of texts)
      expect(await store().write((writer) => writer.addVersion(text))).toBe("taken");
    const kept = await store().readVersions(texts.map(({ hash }) => hash));
    for (const { sketch: _, ...text } of texts)
      expect(kept.get(text.hash)).toEqual({ ...text, withdrawn: null });
    expect(Object.getPrototypeOf(kept.get(texts[0]?.hash ?? "")?.bytes)).toBe(Uint8Array.prototype);
  });

  it("knows bytes that are kept already; the first reading stays", async () => {
    const first = version("Bread is dearer.", { format: "text", addedAt: day(4) });
    const again = { ...first, format: "html" as const, addedAt: day(9) };
    const said = await store().write(async (writer) => [
      await writer.addVersion(first),
      await writer.addVersion(again),
    ]);
    expect(said).toEqual(["taken", "known"]);
    expect(await store().write((writer) => writer.addVersion(again))).toBe("known");
    const kept = (await store().readVersions([first.hash])).get(first.hash);
    expect(kept).toMatchObject({ format: "text", addedAt: day(4) });
    expect(await store().knownHashes([first.hash, "f".repeat(64), "no hash"])).toEqual(
      new Set([first.hash]),
    );
  });

  it("reads heads without bytes, and takes what a person says of day and terms", async () => {
    const text = version("The mill is sold.", { facts: { outlet: "Post", usageTerms: "none" } });
    await store().write((writer) => writer.addVersion(text));
    const head = (await store().readHeads([text.hash, "f".repeat(64)])).get(text.hash);
    const { bytes: _, ...record } = (await store().readVersions([text.hash])).get(text.hash) ?? {
      bytes: null,
    };
    expect(head).toEqual(record);
    await store().write((writer) =>
      writer.amendFacts(text.hash, { usageTerms: "noindex", published: day(2) }, day(3)),
    );
    const amended = (await store().readHeads([text.hash])).get(text.hash);
    expect(amended?.facts).toEqual({ ...text.facts, usageTerms: "noindex", published: day(2) });
    await store().write((writer) =>
      writer.amendFacts(text.hash, { usageTerms: null, embargo: day(9) }, day(4)),
    );
    const cleared = (await store().readHeads([text.hash])).get(text.hash);
    expect(cleared?.facts).toEqual({
      ...text.facts,
      usageTerms: null,
      published: day(2),
      embargo: day(9),
    });
  });

  it("keeps nothing of work that fails", async () => {
    const text = version("Never to be seen.");
    await expect(
      store().write(async (writer) => {
        await writer.addVersion(text);
        await writer.createStory(story("never-seen"));
        throw new Error("The power went out.");
      }),
    ).rejects.toThrow("The power went out.");
    expect(await store().readVersions([text.hash])).toEqual(new Map());
    expect(await store().findStory("never-seen")).toBeNull();
    expect(await store().write((writer) => writer.addVersion(text))).toBe("taken");
  });

  it("finds versions by the beginning of their hash", async () => {
    const text = version("Seven swans on the ice.");
    await store().write((writer) => writer.addVersion(text));
    for (const length of [12, 13, 40, 63, 64]) {
      const found = await store().findVersions(text.hash.slice(0, length), 5);
      expect(found.map(({ hash }) => hash)).toEqual([text.hash]);
    }
    expect(await store().findVersions(text.hash.toUpperCase(), 5)).toHaveLength(1);
    expect((await store().findVersions("", 2)).length).toBe(2);
    for (const wrong of ["0123456789xy", `${text.hash}0`, "%", "abc\0def"])
      expect(await store().findVersions(wrong, 5)).toEqual([]);
  });

  it("pages through versions in the order they were taken, also while more come in", async () => {
    const more = Array.from({ length: 7 }, (_, at) => version(`Page ${at}`));
    await store().write(async (writer) => {
      for (const text of more) await writer.addVersion(text);
    });
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page = await store().listVersions({ after, limit: 3 });
      expect(page.items.length).toBeLessThanOrEqual(3);
      seen.push(...page.items.map(({ hash }) => hash));
      after = page.next;
      if (seen.length === 3)
        await store().write((writer) => writer.addVersion(version("Came in between")));
    } while (after !== null);
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.slice(-8)).toEqual([
      ...more.map(({ hash }) => hash),
      hashOf(bytesOf("Came in between")),
    ]);
    expect((await store().count()).versions).toBe(seen.length);
  });

  it("withdraws a version and takes that back", async () => {
    const text = version("Told in confidence.");
    await store().write((writer) => writer.addVersion(text));
    const withdrawal = { kind: "withdrawn", reason: "The source asked.", at: day(6) } as const;
    await store().write((writer) => writer.withdrawVersion(text.hash, withdrawal));
    const read = async () => (await store().readVersions([text.hash])).get(text.hash);
    expect((await read())?.withdrawn).toEqual(withdrawal);
    await store().write((writer) => writer.withdrawVersion(text.hash, null));
    expect((await read())?.withdrawn).toBeNull();
  });

  it("tells every place of a version", async () => {
    const [old, young] = [version("Mayor rests."), version("Mayor rests. Updated.")];
    const { first, second, gone } = await store().write(async (writer) => {
      await writer.addVersion(old);
      await writer.addVersion(young);
      const { id: one } = await writer.createStory(story("mayor"));
      const { id: two } = await writer.createStory(story("mayor-again"));
      const a = await writer.addSource(one, source("a"), old.hash, day(2));
      await writer.addState(a.id, young.hash, day(3));
      const b = await writer.addSource(two, source("b"), old.hash, day(2));
      const c = await writer.addSource(two, source("c"), old.hash, day(2));
      await writer.updateSource(c.id, { removedAt: day(4) }, day(4));
      return { first: a.id, second: b.id, gone: c.id };
    });
    const places = (await store().standingsOf(old.hash)).map((standing) => [
      standing.source.id,
      standing.state,
      standing.story.slug,
    ]);
    expect(places).toContainEqual([first, 0, "mayor"]);
    expect(places).toContainEqual([second, 0, "mayor-again"]);
    expect(places.map(([id]) => id)).not.toContain(gone);
    expect((await store().standingsOf(young.hash)).map(({ state }) => state)).toEqual([1]);
    expect(await store().standingsOf("0".repeat(64))).toEqual([]);
  });

  it("keeps passages as the first engine of that name read them", async () => {
    const text = version("A passage to keep.");
    await store().write(async (writer) => {
      await writer.addVersion(text);
      await writer.savePassages(text.hash, "1", `["${"keep ".repeat(80)}"]`);
      await writer.savePassages(text.hash, "1", "[]");
      await writer.savePassages(text.hash, "2", "[2]");
    });
    expect(await store().readPassages(text.hash, "1")).toBe(`["${"keep ".repeat(80)}"]`);
    expect(await store().readPassages(text.hash, "2")).toBe("[2]");
    expect(await store().readPassages(text.hash, "3")).toBeNull();
    expect(await store().readPassages("no hash", "1")).toBeNull();
  });
}
