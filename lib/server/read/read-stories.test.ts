import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { NO_FACTS, type SourceFacts } from "../../article/source-facts";
import type { SourceRecord, StoryRecord } from "../../store/records";
import type { Store, StoreWriter } from "../../store/store";
import { type EmptyStore, emptySqlite } from "../../store/testing/open-empty";
import type { PageProblem } from "../page-problem";
import { bareSource, keepText } from "../testing/keep-text";
import { NO_FOLDERS, readHere } from "../testing/stand-ins";
import { createUseCases, type UseCases } from "../use-cases";

const LINES = [
  "Ferry to Grunnholm stops",
  "The ferry between Vessel Quay and Grunnholm will stop on 4 November, three officials of the harbour said on Sunday.",
  "The council spent 54,000 crowns on the jetty last year and does not plan to repair the boat, which was built in 1961.",
  "The nearest bridge is an hour away by car, and the road to it floods in most winters, the county says.",
];
const WIRE = LINES.join("\n\n");
const COPY = WIRE.replace("54,000", "45,000");
const LATER = WIRE.replace("Sunday", "Monday");
const DAY = "2026-11-01T00:00:00.000Z";

let empty: EmptyStore;
let store: Store;
let reads: number;
let now: Date;
beforeEach(async () => {
  empty = await emptySqlite();
  store = empty.store;
  reads = 0;
  now = new Date("2026-11-22T12:00:00Z");
});
afterEach(() => empty.close());

/** What a process of its own would have: nothing in memory. */
const open = (over: Store = store): UseCases =>
  createUseCases(
    over,
    NO_FOLDERS,
    async (record) => {
      reads++;
      return await readHere(record);
    },
    () => now,
  );

const keep = async (
  writer: StoreWriter,
  text: string,
  facts: Partial<SourceFacts> = {},
): Promise<string> => (await keepText(writer, text, { facts, at: DAY })).hash;

const keepStory = (
  slug: string,
  texts: Readonly<Record<string, string>>,
  facts: Partial<SourceFacts> = {},
  at = DAY,
): Promise<StoryRecord> =>
  store.write(async (writer) => {
    const story = await writer.createStory({
      slug,
      title: null,
      shownTitle: LINES[0] ?? "",
      note: null,
      ordered: false,
      origin: null,
      at,
    });
    for (const [name, text] of Object.entries(texts)) {
      const hash = await keep(writer, text, facts);
      await writer.addSource(story.id, bareSource(name), hash, DAY);
    }
    const made = await writer.findStoryById(story.id);
    if (made === null) throw new Error("just made");
    return made;
  });

const source = (story: StoryRecord, name: string): SourceRecord => {
  const found = story.sources.find((candidate) => candidate.name === name);
  if (found === undefined) throw new Error(`no ${name}`);
  return found;
};
const newest = (story: StoryRecord, name: string) => source(story, name).states.at(-1)?.hash ?? "";

type Asked<A> =
  | { readonly ok: true; readonly value: A }
  | { readonly ok: false; readonly error: PageProblem };
const must = <A>(asked: Asked<A>): A => {
  if (!asked.ok) throw new Error(asked.error.message);
  return asked.value;
};
const problem = (asked: Asked<unknown>): PageProblem => {
  if (asked.ok) throw new Error("should be refused");
  return asked.error;
};

describe("addresses", () => {
  test("a former slug leads to the present one", async () => {
    const story = await keepStory("ferry", { wire: WIRE });
    await store.write((writer) => writer.updateStory(story.id, { slug: "last-ferry" }, DAY));
    expect(problem(await open().loadStory("ferry"))).toMatchObject({
      status: 308,
      movedTo: "last-ferry",
    });
    expect(problem(await open().loadComparison("ferry", "a", "b"))).toMatchObject({ status: 308 });
    expect(must(await open().loadStory("last-ferry")).id).toBe(story.id);
  });

  test("an earlier state has an address of its own, and a label that says so", async () => {
    const story = await keepStory("ferry", { wire: WIRE, copy: COPY });
    await store.write(async (writer) => {
      await writer.addState(source(story, "wire").id, await keep(writer, LATER), DAY);
    });
    const read = open();
    const { sources } = must(await read.loadStory("ferry"));
    expect(sources.find(({ name }) => name === "wire")?.states.map(({ slug }) => slug)).toEqual([
      "wire.1",
      "wire",
    ]);
    const { comparison } = must(await read.loadComparison("ferry", "wire.1", "wire"));
    expect(comparison.base).toMatchObject({
      slug: "wire.1",
      label: `${comparison.other.label}, version 1`,
    });
    expect(comparison.base.file).not.toBe(comparison.other.file);
    expect(comparison.rows.flatMap(({ changes }) => changes)).toHaveLength(1);
    expect(must(await read.loadVersion("ferry", "wire.2")).version.slug).toBe("wire");
    for (const name of ["wire.3", "wire.0", "wire.01", "none.1", "wire."])
      expect(problem(await read.loadVersion("ferry", name)).status).toBe(404);
  });
});

describe("texts by their hashes", () => {
  test("are compared whatever story they stand in, or none", async () => {
    const one = await keepStory("ferry", { wire: WIRE });
    const two = await keepStory("choir", { copy: COPY });
    const alone = await store.write((writer) => keep(writer, LATER, { outlet: "North Post" }));
    const read = open();
    const [wire, copy] = [newest(one, "wire"), newest(two, "copy")];
    const apart = must(await read.loadPinnedComparison(wire, copy));
    expect(apart.shelved).toBeNull();
    expect(apart.comparison.other.article.version).toBe(copy);
    const lone = must(await read.loadPinnedComparison(wire, alone));
    expect(lone.comparison.other.label).toBe("North Post");
    expect(lone.comparison.rows.flatMap(({ changes }) => changes)).toHaveLength(1);
    expect(must(await read.loadPinnedComparison(wire, wire)).shelved?.id).toBe(one.id);
  });

  test("are named as in the story that both stand in, the first of several", async () => {
    const later = await keepStory("zoo", { w: WIRE, c: COPY });
    const pinned = [newest(later, "w"), newest(later, "c")] as const;
    await keepStory("ark", { w: WIRE, c: COPY }, {}, "2026-11-02T00:00:00.000Z");
    await keepStory("lone", { w: WIRE }, {}, "2026-10-01T00:00:00.000Z");
    const found = must(await open().loadPinnedComparison(...pinned));
    expect(found.shelved?.id).toBe(later.id);
  });

  test("still open after the source got a new version, was renamed, or was taken out", async () => {
    const story = await keepStory("ferry", { wire: WIRE, copy: COPY });
    const pinned = [newest(story, "wire"), newest(story, "copy")] as const;
    const before = must(await open().loadPinnedComparison(...pinned)).comparison;
    await store.write(async (writer) => {
      await writer.addState(source(story, "wire").id, await keep(writer, LATER), DAY);
      await writer.updateStory(story.id, { slug: "other", title: "Other" }, DAY);
    });
    const after = must(await open().loadPinnedComparison(...pinned));
    expect(after.comparison.rows).toEqual(before.rows);
    expect(after.comparison.base.slug).toBe("wire.1");
    expect(after.shelved?.story.slug).toBe("other");
    await store.write((writer) =>
      writer.updateSource(source(story, "wire").id, { removedAt: DAY }, DAY),
    );
    const gone = must(await open().loadPinnedComparison(...pinned));
    expect(gone.comparison.rows).toEqual(before.rows);
    expect(gone.shelved).toBeNull();
  });
});

describe("what may not be shown", () => {
  test("a withdrawn text answers 410, one whose rights ended 451, everywhere", async () => {
    const story = await keepStory("ferry", { wire: WIRE, copy: COPY });
    const [wire, copy] = [newest(story, "wire"), newest(story, "copy")];
    const withdraw = (kind: "withdrawn" | "rights-ended") =>
      store.write((writer) =>
        writer.withdrawVersion(copy, { kind, reason: "A court said so.", at: DAY }),
      );
    await withdraw("withdrawn");
    const read = open();
    for (const asked of [
      await read.loadComparison("ferry", "wire", "copy"),
      await read.loadVersion("ferry", "copy"),
      await read.loadPinnedComparison(wire, copy),
    ])
      expect(problem(asked)).toMatchObject({
        status: 410,
        hint: expect.stringMatching(
          /^The reason given: A court said so\. Those who run this reader still keep the text/,
        ),
      });
    const { story: shown, sources } = must(await read.loadStory("ferry"));
    expect(shown.versions.map(({ slug }) => slug)).toEqual(["wire"]);
    expect(sources.map(({ name, withheld }) => [name, withheld?.status])).toEqual([
      ["wire", undefined],
      ["copy", 410],
    ]);
    await withdraw("rights-ended");
    expect(problem(await read.loadPinnedComparison(wire, copy)).status).toBe(451);
    await store.write((writer) => writer.withdrawVersion(copy, null));
    expect(must(await read.loadStory("ferry")).story.versions).toHaveLength(2);
  });

  test("a text under embargo is shown from its hour on, and its title is not listed before", async () => {
    await keepStory("ferry", { wire: WIRE }, { embargo: "2026-11-22T18:00:00Z" });
    const read = open();
    expect(problem(await read.loadStory("ferry"))).toMatchObject({
      status: 403,
      message: "This text is under embargo until 22 November 2026 at 18:00 UTC.",
    });
    const before = await read.listStories(null, "");
    expect(before.stories[0]).toMatchObject({ title: "Story under embargo", labels: [] });
    expect(before.stories[0]?.withheld).toContain("embargo");
    expect((await read.listStories(null, "grunnholm")).stories).toEqual([]);
    now = new Date("2026-11-22T18:00:01Z");
    expect((await read.listStories(null, "grunnholm")).stories).toHaveLength(1);
    expect(must(await read.loadStory("ferry")).story.title).toBe(LINES[0]);
    expect((await read.listStories(null, "")).stories[0]?.title).toBe(LINES[0]);
  });

  test("of a source under embargo in an open story only the outlet is told", async () => {
    const story = await keepStory("ferry", { wire: WIRE });
    await store.write(async (writer) => {
      const hash = await keep(writer, COPY, {
        title: "A secret headline",
        byline: "Ada Lund",
        address: "https://north.example/a-secret-headline",
        outlet: "North Post",
        embargo: "2026-11-22T18:00:00Z",
      });
      const none = { label: null, role: null, outlet: null, uri: null };
      const address = "https://north.example/a-secret-headline";
      await writer.addSource(story.id, { name: "n", file: "n.txt", ...none, address }, hash, DAY);
    });
    const { sources } = must(await open().loadStory("ferry"));
    expect(sources.find(({ name }) => name === "n")).toMatchObject({
      label: "North Post",
      facts: { ...NO_FACTS, outlet: "North Post" },
      withheld: { status: 403 },
    });
  });

  test("an address that is none of the web is given out nowhere, however it was kept", async () => {
    const story = await keepStory("ferry", { wire: WIRE });
    const address = "javascript:alert(1)";
    const hash = await store.write(async (writer) => {
      const kept = await keep(writer, COPY, { address });
      const none = { label: null, role: null, outlet: null, uri: null };
      await writer.addSource(story.id, { name: "n", file: "n.txt", ...none, address }, kept, DAY);
      return kept;
    });
    const { sources } = must(await open().loadStory("ferry"));
    expect(sources.find(({ name }) => name === "n")?.facts.address).toBeNull();
    expect(must(await open().loadText(hash)).facts.address).toBeNull();
  });

  test("a story whose sources were all taken out says so", async () => {
    const story = await keepStory("ferry", { wire: WIRE });
    await store.write((writer) =>
      writer.updateSource(source(story, "wire").id, { removedAt: DAY }, DAY),
    );
    expect(problem(await open().loadStory("ferry"))).toMatchObject({
      status: 404,
      message: "This story holds no text now.",
    });
    expect((await open().listStories(null, "")).stories).toEqual([]);
  });
});

describe("caches", () => {
  const LONG = Array.from({ length: 12 }, (_, n) => WIRE.replaceAll("ferry", `ferry ${n}`)).join(
    "\n\n",
  );

  test("a process reads a text once and makes a comparison once", async () => {
    await keepStory("ferry", { wire: WIRE, copy: COPY });
    const read = open();
    const first = must(await read.loadStory("ferry")).story;
    expect(must(await read.loadStory("ferry")).story).toBe(first);
    await read.loadComparison("ferry", "copy", "wire");
    expect(reads).toBe(2);
  });

  test("another process finds comparisons of long texts in the table, and trusts none of other texts", async () => {
    const story = await keepStory("ferry", { wire: LONG, copy: LONG.replace("54,000", "45,000") });
    const pinned = [newest(story, "wire"), newest(story, "copy")] as const;
    const kept: string[] = [];
    const spied: Store = {
      ...store,
      keepCached: async (kind, key, text) => {
        kept.push(key);
        await store.keepCached(kind, key, text);
      },
    };
    const made = must(await open(spied).loadPinnedComparison(...pinned)).comparison;
    expect(kept.filter((key) => key.startsWith("1:")).length).toBeGreaterThan(0);
    kept.length = 0;
    const found = must(await open(spied).loadPinnedComparison(...pinned)).comparison;
    expect(kept.filter((key) => key.startsWith("1:"))).toEqual([]);
    expect(found).toEqual(made);
    const wrong: Store = {
      ...store,
      readCached: async () => '{"engine":"1","rows":[{"base":["b99"],"other":[],"changes":[]}]}',
    };
    expect(must(await open(wrong).loadPinnedComparison(...pinned)).comparison).toEqual(made);
    const odd: Store = { ...store, readCached: async () => '{"engine":"1","rows":[{}]}' };
    expect(must(await open(odd).loadPinnedComparison(...pinned)).comparison).toEqual(made);
    const broken: Store = { ...store, readCached: async () => "{" };
    expect(must(await open(broken).loadPinnedComparison(...pinned)).comparison).toEqual(made);
  });
});

describe("the list of stories", () => {
  const line = { name: "words", of: (story: { readonly title: string }) => `About ${story.title}` };

  test("is paged and searched, and builds a story for its line once for all processes", async () => {
    for (let n = 0; n < 25; n++)
      await keepStory(`ferry-${n}`, { wire: WIRE.replace("54,000", `${n},000`) });
    const first = await open().listStories(null, "", line);
    expect(first).toMatchObject({ total: 25 });
    expect(first.stories).toHaveLength(20);
    const second = await open().listStories(first.next, "", line);
    expect(second.stories).toHaveLength(5);
    expect(second.next).toBeNull();
    const slugs = [...first.stories, ...second.stories].map(({ slug }) => slug);
    expect(new Set(slugs).size).toBe(25);
    expect(
      (await open().listStories(null, " ferry-7 ", line)).stories.map(({ slug }) => slug),
    ).toEqual(["ferry-7"]);
    expect((await open().listStories(null, "choir", line)).stories).toEqual([]);
    for (let turn = 0; turn < 30; turn++) await open().listStories(null, "", line);
    reads = 0;
    const again = await open().listStories(null, "", line);
    expect(again.stories.every((story) => story.line === `About ${LINES[0]}`)).toBe(true);
    expect(reads).toBe(0);
  });
});
