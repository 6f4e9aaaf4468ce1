import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { SourceFacts } from "../../article/source-facts";
import { passagesOfArticle } from "../../compare/passage";
import { passagesJson } from "../../compare/passage-json";
import type { Store, StoreWriter } from "../../store/store";
import { type EmptyStore, emptySqlite } from "../../store/testing/open-empty";
import { bareSource, keepText } from "../testing/keep-text";
import { NO_FOLDERS, readHere } from "../testing/stand-ins";
import { createUseCases, type UseCases } from "../use-cases";
import { createKeptPassages } from "./kept-passages";

const BRIDGE =
  "The council shut the iron bridge on Tuesday after a diver found a crack in its northern pier.";
const MAYOR =
  "Mayor Ada Lund said that 11,000 cars cross it on a weekday and that the detour takes 40 minutes.";
const FERRY =
  "The ferry last ran in 1974, when soldiers painted the bridge green and the town gave them cake.";
const BUILT =
  "The bridge was built in 1911 and last repaired in 1986, according to the archive of the town.";
const NEWS =
  "Engineers from the capital are expected on Thursday with a camera on a very long pole.";

const FIRST = [BRIDGE, MAYOR, FERRY, BUILT];
const textOf = (paragraphs: readonly string[]): string =>
  ["Bridge shut after crack is found", ...paragraphs].join("\n\n");
const COPY = textOf([BRIDGE, MAYOR.replace("11,000", "12,000"), FERRY]);

let empty: EmptyStore;
let store: Store;
let read: UseCases;
let story: { readonly id: string; readonly wire: string; readonly copy: string };
const hashes = new Map<string, string>();

beforeEach(async () => {
  empty = await emptySqlite();
  store = empty.store;
  read = createUseCases(store, NO_FOLDERS, readHere, () => new Date("2026-11-22T12:00:00Z"));
  story = await store.write(async (writer) => {
    const { id } = await writer.createStory({
      slug: "bridge",
      title: null,
      shownTitle: "Bridge shut",
      note: null,
      ordered: false,
      origin: null,
      at: DAY,
    });
    const add = async (name: string, text: string) =>
      (
        await writer.addSource(
          id,
          { ...bareSource(name), label: name },
          await keep(writer, text),
          DAY,
        )
      ).id;
    return { id, wire: await add("wire", textOf(FIRST)), copy: await add("copy", COPY) };
  });
});
afterEach(() => empty.close());

const DAY = "2026-11-17T09:00:00.000Z";
const LATER = "2026-11-18T10:00:00.000Z";

async function keep(writer: StoreWriter, text: string, facts: Partial<SourceFacts> = {}) {
  const { hash, article } = await keepText(writer, text, { facts, at: DAY });
  await writer.savePassages(hash, "1", passagesJson(article));
  hashes.set(text, hash);
  return hash;
}

const addState = (sourceId: string, paragraphs: readonly string[], at = LATER, facts = {}) =>
  store.write(async (writer) =>
    writer.addState(sourceId, await keep(writer, textOf(paragraphs), facts), at),
  );

const hashOf = (paragraphs: readonly string[]): string => hashes.get(textOf(paragraphs)) ?? "";

const pinned = () => ({ story: null, base: hashOf(FIRST), other: hashes.get(COPY) ?? "" });

/** What became of the paragraphs of the wire's first state. */
async function since(...paragraphs: readonly number[]) {
  const states = await read.loadOtherStates(pinned(), { base: paragraphs, other: [] });
  return states.map(({ side, label, when, seenAt, address, newestAddress, paragraphs: found }) => ({
    side,
    label,
    when,
    seenAt,
    address,
    newestAddress,
    found: found.map(({ state, found: number, row }) => [state, number, row?.id ?? null]),
  }));
}

describe("a fixed link, after the source changed", () => {
  test("nothing came since", async () => {
    expect(await since(1)).toEqual([]);
  });

  test("exact, moved, changed and gone", async () => {
    const newer = [BRIDGE, NEWS, MAYOR.replace("40 minutes", "an hour"), BUILT];
    await addState(story.wire, newer);
    const [first, second, copy] = [hashOf(FIRST), hashOf(newer), hashes.get(COPY)];
    expect(await since(1, 2, 3, 4)).toEqual([
      {
        side: "base",
        label: "wire",
        when: "since",
        seenAt: LATER,
        address: `/c/${first}..${second}`,
        newestAddress: `/c/${second}..${copy}`,
        found: [
          ["exact", 1, "p1"],
          ["changed", 3, "p2"],
          ["gone", null, "p3"],
          ["exact", 4, "p4"],
        ],
      },
    ]);
    await addState(story.wire, [BRIDGE, BUILT], "2026-11-19T10:00:00.000Z");
    expect((await since(4))[0]?.found).toEqual([["moved", 2, "p4"]]);
  });

  test("the link itself shows the same two texts, also after renaming and with another base", async () => {
    const before = await read.loadPinnedComparison(pinned().base, pinned().other);
    await addState(story.wire, [BUILT, MAYOR]);
    await store.write((writer) =>
      writer.updateStory(
        story.id,
        { slug: "iron-bridge", title: "Another", baseSourceId: story.copy },
        LATER,
      ),
    );
    const after = await read.loadPinnedComparison(pinned().base, pinned().other);
    if (!before.ok || !after.ok) throw new Error("both are kept");
    expect(after.value.comparison.rows).toEqual(before.value.comparison.rows);
    expect(after.value.comparison.base.article).toEqual(before.value.comparison.base.article);
    expect((await since(1))[0]?.found).toEqual([["gone", null, "p1"]]);
  });

  test("a state that may not be shown is not told of", async () => {
    await addState(story.wire, [BRIDGE, BUILT], LATER, { embargo: "2027-01-01T00:00:00Z" });
    expect(await since(1)).toEqual([]);
  });

  test("the same text again is no newer version", async () => {
    await addState(story.wire, [BRIDGE, BUILT]);
    await addState(story.wire, FIRST, "2026-11-19T10:00:00.000Z");
    expect(await since(1)).toEqual([]);
  });
});

describe("an address by name", () => {
  const earlier = async (...paragraphs: readonly number[]) => {
    const states = await read.loadOtherStates(
      { story: "bridge", base: "wire", other: "copy" },
      { base: paragraphs, other: [] },
    );
    return states.map((one) => [
      one.when,
      one.address,
      one.newestAddress,
      one.paragraphs.map(({ state, found, numberBefore }) => [state, found, numberBefore]),
    ]);
  };

  test("tells where a paragraph stood before, and what had its number", async () => {
    expect(await earlier(1)).toEqual([]);
    await addState(story.wire, [BRIDGE, NEWS, MAYOR.replace("40 minutes", "an hour"), BUILT]);
    expect(await earlier(1, 2, 3)).toEqual([
      [
        "before",
        "/s/bridge/wire.1..wire",
        null,
        [
          ["exact", 1, null],
          ["gone", null, { state: "changed", paragraph: 3 }],
          ["changed", 2, { state: "gone", paragraph: null }],
        ],
      ],
    ]);
  });

  test("an earlier state tells what came since, by name", async () => {
    await addState(story.wire, [BRIDGE, BUILT]);
    const states = await read.loadOtherStates(
      { story: "bridge", base: "wire.1", other: "copy" },
      { base: [4], other: [] },
    );
    expect(states).toMatchObject([
      {
        when: "since",
        newestAddress: "/s/bridge/wire..copy/p/4",
        paragraphs: [{ state: "moved", found: 2 }],
      },
    ]);
  });

  test("two states of one source beside each other have nothing to add", async () => {
    await addState(story.wire, [BRIDGE, BUILT]);
    const place = { story: "bridge", base: "wire.1", other: "wire" };
    expect(await read.loadOtherStates(place, { base: [1], other: [] })).toEqual([]);
  });

  test("a paragraph that only an earlier state had", async () => {
    expect(await read.loadFormerParagraph("bridge", "wire", 4)).toBeNull();
    await addState(story.wire, [BRIDGE, BUILT]);
    await addState(story.wire, [BUILT, BRIDGE, NEWS], "2026-11-19T10:00:00.000Z");
    expect(await read.loadFormerParagraph("bridge", "wire", 4)).toEqual({
      version: "wire.1",
      until: LATER,
      now: { state: "moved", paragraph: 1 },
    });
    expect(await read.loadFormerParagraph("bridge", "wire", 9)).toBeNull();
  });
});

describe("a link that another engine made", () => {
  /** That engine read the mayor's paragraph as two, so that it counted five. */
  const otherReading = async (madeWith: string) => {
    const found = await read.loadPinnedComparison(pinned().base, pinned().base);
    if (!found.ok) throw new Error("it is kept");
    const { article } = found.value.comparison.base;
    const [one, two, ...rest] = passagesOfArticle(article);
    if (!one || !two) throw new Error("four paragraphs");
    const half = MAYOR.indexOf(" and that");
    const rows = [
      [1, one.quote, "", one.sign, null, null],
      [2, MAYOR.slice(0, half), "", "0000000000000000", null, null],
      [3, MAYOR.slice(half + 1), "", "0000000000000001", null, null],
      ...rest.map(({ quote, sign }, index) => [index + 4, quote, "", sign, null, null]),
      [
        6,
        "Not a word of this paragraph stands in any text of the story as it is read now.",
        "",
        "0000000000000002",
        null,
        null,
      ],
    ];
    await store.write((writer) =>
      writer.savePassages(pinned().base, madeWith, JSON.stringify(rows)),
    );
    return article;
  };

  const asked = (number: number) => ({ of: "paragraph", number }) as const;

  test("exact, moved, changed and gone", async () => {
    await otherReading("7");
    const find = async (paragraph: number) => {
      const found = await read.loadLinkedPassage(pinned().base, asked(paragraph), "7");
      return found && [found.state, found.paragraph];
    };
    expect(await find(1)).toEqual(["exact", 1]);
    expect(await find(2)).toEqual(["changed", 2]);
    expect(await find(4)).toEqual(["moved", 3]);
    expect(await find(6)).toEqual(["gone", null]);
    expect(await find(9)).toBeNull();
    expect(await read.loadLinkedPassage(pinned().base, asked(1), "8")).toBeNull();
    expect((await read.loadLinkedPassage(pinned().base, asked(5), "7"))?.quote).toBe(BUILT);
  });

  test("a later engine keeps its own reading before it gives out links", async () => {
    const article = await otherReading("7");
    const later = createKeptPassages(store, "9");
    later.keep([article]);
    await expect.poll(() => store.readPassages(article.version, "9")).not.toBeNull();
    expect(await later.find(article, asked(4), "9")).toMatchObject({
      state: "exact",
      quote: BUILT,
    });
    createKeptPassages(store, "1").keep([article]);
    expect(await store.readPassages(article.version, "7")).not.toBeNull();
  });
});
