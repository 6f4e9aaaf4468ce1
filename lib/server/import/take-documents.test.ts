import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ENGINE_VERSION } from "../../compare/engine-version";
import { openStore } from "../../store/open-store";
import type { Store } from "../../store/store";
import { incomingText } from "../testing/incoming-text";
import type {
  DocumentOutcome,
  ImportOptions,
  ImportSummary,
  IncomingDocument,
  IncomingGroup,
} from "./incoming";
import { takeDocuments } from "./take-documents";

const FERRY = [
  "VESSEL QUAY – The ferry between Vessel Quay and Grunnholm will stop on 4 November, three officials of the harbour said on Sunday.",
  "“We counted on the boat and on our luck,” said Ada Lund, who keeps the shop in the old lighthouse on the island.",
  "The council spent 54,000 crowns on the jetty last year and does not plan to repair the boat, which was built in 1961.",
  "The nearest bridge is an hour away by car, and the road to it floods in most winters, the county of Nordby says.",
];
const CHOIR = [
  "Choir of Tarn sings for the last time",
  "TARN – The choir of Tarn will sing for the last time in Saint Brannoc’s on Friday, its leader Piet Anders told the parish on Monday.",
  "Twelve singers are left of the forty who toured Lower Saxony in 1987, and the organ has been silent since the flood of 2019.",
  "Anders, 81, said that nobody had asked to lead the choir after him, and that the notes would go to the school in Velden.",
];

let folder = "";
let store: Store;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "variorum-import-"));
  const opened = await openStore({ dataFolder: folder });
  if (!opened.ok) throw new Error(opened.error.message);
  store = opened.value;
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

let clock = 0;
async function take(
  inputs: readonly (IncomingDocument | IncomingGroup)[],
  options: Partial<ImportOptions> = {},
): Promise<{ readonly summary: ImportSummary; readonly outcomes: readonly DocumentOutcome[] }> {
  const outcomes: DocumentOutcome[] = [];
  const taken = await takeDocuments(store, inputs, {
    now: () => new Date(Date.UTC(2026, 0, 1) + clock++ * 1000).toISOString(),
    onProgress: (outcome) => {
      outcomes.push(outcome);
    },
    ...options,
  });
  if (!taken.ok) throw new Error(taken.error.message);
  return { summary: taken.value, outcomes };
}
const brief = (outcomes: readonly DocumentOutcome[]): readonly string[] =>
  outcomes.map((one) =>
    one.kind === "skipped"
      ? `skipped ${one.problem.code}`
      : one.kind === "unchanged"
        ? `unchanged ${one.place.source}`
        : `${one.kind} ${one.as} ${one.place.source}`,
  );

const changed = (lines: readonly string[], from: string, to: string): readonly string[] =>
  lines.map((line) => line.replace(from, to));

describe("what was taken is kept whole", () => {
  test("bytes, reading, source, story and passages", async () => {
    const { outcomes } = await take([incomingText("north.txt", FERRY)]);
    const [one] = outcomes;
    if (one?.kind !== "taken") throw new Error("it is taken");
    const version = (await store.readVersions([one.hash])).get(one.hash);
    expect(new TextDecoder().decode(version?.bytes)).toBe(FERRY.join("\n\n"));
    expect(version).toMatchObject({ format: "text", charset: null, tags: [] });
    const story = await store.findStory(one.place.story);
    expect(story?.sources).toMatchObject([
      { name: "north", file: "north.txt", states: [{ hash: one.hash }] },
    ]);
    expect(await store.readPassages(one.hash, ENGINE_VERSION)).toContain("54,000 crowns");
  });

  test("one bad document never stops the rest, and nothing of it is stored", async () => {
    const bad = {
      name: "bad.bin",
      bytes: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]),
    };
    const { summary, outcomes } = await take([
      incomingText("north.txt", FERRY),
      bad,
      incomingText("empty.txt", []),
      incomingText("tarn.txt", CHOIR),
    ]);
    expect(brief(outcomes)).toEqual([
      "taken new-story north",
      "skipped unsupported-type",
      "skipped empty",
      "taken new-story tarn",
    ]);
    expect(summary).toMatchObject({ taken: 2, skipped: 2, known: 0, ended: false });
    expect(await store.count()).toEqual({ stories: 2, sources: 2, versions: 2 });
  });
});

describe("placement", () => {
  test("texts that share words come into one story, others get their own", async () => {
    const { outcomes } = await take([
      incomingText("north.txt", FERRY),
      incomingText("tarn.txt", CHOIR),
      incomingText("south.txt", [
        "Islanders lose their ferry",
        ...changed(FERRY, "54,000", "45,000"),
      ]),
    ]);
    expect(brief(outcomes)).toEqual([
      "taken new-story north",
      "taken new-story tarn",
      "taken new-source south",
    ]);
    const { items } = await store.listStories({ after: null, limit: 10 });
    expect(items.map((story) => [story.shownTitle, story.sources.length]).sort()).toEqual([
      ["Choir of Tarn sings for the last time", 1],
      ["Islanders lose their ferry", 2],
    ]);
  });

  test("the same in two imports, in either order", async () => {
    await take([incomingText("south.txt", ["Islanders lose their ferry", ...FERRY.slice(1)])]);
    const { outcomes } = await take([
      incomingText("tarn.txt", CHOIR),
      incomingText("north.txt", FERRY),
    ]);
    expect(brief(outcomes)).toEqual(["taken new-story tarn", "taken new-source north"]);
  });

  test("documents of a group are one story, whatever they tell", async () => {
    const group = {
      documents: [
        incomingText("a.txt", FERRY, { label: "Harbour wire" }),
        incomingText("b.txt", CHOIR),
      ],
      title: "Two losses",
      slug: "losses",
      base: "b.txt",
      ordered: true,
    };
    const { outcomes } = await take([group, incomingText("c.txt", changed(FERRY, "1961", "1916"))]);
    expect(brief(outcomes)).toEqual([
      "taken new-story a",
      "taken new-source b",
      "taken new-source c",
    ]);
    const story = await store.findStory("losses");
    expect(story).toMatchObject({ title: "Two losses", ordered: true });
    expect(story?.sources.map(({ label }) => label)).toEqual(["Harbour wire", null, null]);
    expect(story?.baseSourceId).toBe(story?.sources[1]?.id);
    const again = await take([group]);
    expect(brief(again.outcomes)).toEqual(["known nothing a", "known nothing b"]);
    expect((await store.count()).stories).toBe(1);
  });

  test("a story of a text under embargo is not named after it, before a text that may be shown comes", async () => {
    const facts = { embargo: "2999-01-01T00:00:00Z" };
    await take([incomingText("secret.txt", CHOIR, { facts })]);
    await take([
      { documents: [incomingText("a.txt", CHOIR.slice(0, 2), { facts })], title: "Choir" },
    ]);
    const { items } = await store.listStories({ after: null, limit: 9 });
    expect(items.map(({ slug }) => slug).sort()).toEqual([
      "story-under-embargo",
      "story-under-embargo-2",
    ]);
    expect((await store.listStories({ after: null, limit: 9, query: "last time" })).items).toEqual(
      [],
    );
    await take([incomingText("open.txt", ["The choir is no more", ...CHOIR.slice(1)])], {
      story: "story-under-embargo",
    });
    expect((await store.findStory("story-under-embargo"))?.shownTitle).toBe("The choir is no more");
  });

  test("a group of texts is named after the one that is not under embargo", async () => {
    const facts = { embargo: "2999-01-01T00:00:00Z" };
    const open = ["The choir is no more", ...CHOIR.slice(1)];
    await take([
      { documents: [incomingText("a.txt", CHOIR, { facts }), incomingText("b.txt", open)] },
    ]);
    expect(await store.findStory("the-choir-is-no-more")).not.toBeNull();
  });

  test("a changed file of a folder is the next state of its source; a new one a new source", async () => {
    await take([{ documents: [incomingText("a.txt", FERRY), incomingText("b.txt", CHOIR)] }]);
    const later = {
      documents: [
        incomingText("a.txt", changed(FERRY, "54,000", "45,000")),
        incomingText("b.txt", CHOIR),
        incomingText("c.txt", FERRY.slice(1)),
      ],
    };
    const { outcomes } = await take([later]);
    expect(brief(outcomes)).toEqual(["taken new-state a", "known nothing b", "taken new-source c"]);
  });

  test("a folder that quotes another story once is a story of its own", async () => {
    await take([incomingText("old.txt", CHOIR)]);
    const flood = [
      "Flood in Velden shuts the school",
      "VELDEN – The school of Velden was shut by a flood on Tuesday.",
    ];
    const { outcomes } = await take([
      {
        documents: [
          incomingText("1.txt", flood),
          incomingText("2.txt", [...flood.slice(1), "Two roads are closed until the weekend."]),
          incomingText("3.txt", ["Background", CHOIR[1] ?? "", CHOIR[2] ?? ""]),
        ],
      },
    ]);
    expect(brief(outcomes)[0]).toBe("taken new-story 1");
    expect(new Set(outcomes.map((one) => (one.kind === "taken" ? one.place.story : ""))).size).toBe(
      1,
    );
  });

  test("a named story, a new one, and one that is not there", async () => {
    await take([incomingText("tarn.txt", CHOIR)]);
    const slug = "choir-of-tarn-sings-for-the-last-time";
    const named = await take([incomingText("north.txt", FERRY)], { story: slug });
    expect(brief(named.outcomes)).toEqual(["taken new-source north"]);
    const apart = [
      incomingText("south.txt", FERRY.slice(1)),
      incomingText("west.txt", FERRY.slice(0, 3)),
    ];
    const fresh = await take(apart, { story: "new" });
    expect(brief(fresh.outcomes)).toEqual(["taken new-story south", "taken new-source west"]);
    expect(brief((await take(apart, { story: "new" })).outcomes)).toEqual([
      "known nothing south",
      "known nothing west",
    ]);
    expect(
      await takeDocuments(store, [], { story: "nowhere", now: () => "2026-01-01T00:00:00.000Z" }),
    ).toMatchObject({ ok: false, error: { kind: "no-such-story" } });
  });

  test("a known text goes into a second story where one is named", async () => {
    await take([incomingText("north.txt", FERRY), incomingText("tarn.txt", CHOIR)]);
    const slug = "choir-of-tarn-sings-for-the-last-time";
    const { outcomes } = await take([incomingText("north.txt", FERRY)], { story: slug });
    expect(brief(outcomes)).toEqual(["known new-source north"]);
    expect(await store.count()).toEqual({ stories: 2, sources: 3, versions: 2 });
  });

  test("a story that a folder owns takes nothing by itself", async () => {
    await take([incomingText("north.txt", FERRY)]);
    const [owned] = (await store.listStories({ after: null, limit: 1 })).items;
    await store.write((writer) =>
      writer.updateStory(owned?.id ?? "", { origin: "sample:ferry" }, "2026-01-02T00:00:00.000Z"),
    );
    const copy = changed(FERRY, "54,000", "45,000");
    expect(brief((await take([incomingText("copy.txt", copy)])).outcomes)).toEqual([
      "taken new-story copy",
    ]);
    expect(brief((await take([incomingText("north.txt", FERRY)])).outcomes)).toEqual([
      "known nothing north",
    ]);
    const placed = await take([incomingText("late.txt", FERRY.slice(1))], {
      story: owned?.slug ?? "",
    });
    expect(brief(placed.outcomes)).toEqual(["taken new-source late"]);
    const story = await store.findStoryById(owned?.id ?? "");
    expect(story?.sources.map(({ file }) => file)).toEqual(["north.txt", "added/late.txt"]);
  });
});

describe("the chain of one source", () => {
  const uri = "urn:test:ferry:1";
  const item = (lines: readonly string[], facts: IncomingDocument["facts"]): IncomingDocument =>
    incomingText("item", lines, { facts: { ...facts } });

  test("the same identifier and what evolved from it are its next states", async () => {
    const { outcomes } = await take([
      item(FERRY, { uri, outlet: "Harbour Wire" }),
      item(changed(FERRY, "54,000", "45,000"), { uri }),
      item(["Entirely new", "SOUTH QUAY – Nothing of it stands any more, said two officials."], {
        uri: `${uri}:b`,
        evolvedFrom: uri,
      }),
      item(changed(FERRY, "54,000", "45,500"), { uri: `${uri}:b` }),
    ]);
    expect(brief(outcomes)).toEqual([
      "taken new-story harbour-wire",
      "taken new-state harbour-wire",
      "taken new-state harbour-wire",
      "taken new-state harbour-wire",
    ]);
  });

  test("an item that comes late stands before what is newer, and nothing is lost", async () => {
    const at = (hour: string, figure: string): IncomingDocument =>
      item(changed(FERRY, "54,000", figure), {
        uri,
        versionCreated: `2026-11-03T${hour}:00:00Z`,
      });
    const texts = [at("12", "57,000"), at("09", "54,000"), at("10", "56,000"), at("09", "54,000")];
    const outcomes: DocumentOutcome[] = [];
    for (const text of texts) outcomes.push(...(await take([text])).outcomes);
    expect(outcomes.map(({ kind }) => kind)).toEqual(["taken", "taken", "taken", "known"]);
    const [newest, oldest, middle] = outcomes;
    if (newest?.kind !== "taken" || oldest?.kind !== "taken" || middle?.kind !== "taken")
      throw new Error("they are taken");
    const states = (await store.findSource(newest.place.sourceId))?.states ?? [];
    expect(states.map(({ hash }) => hash)).toEqual([oldest.hash, middle.hash, newest.hash]);
  });

  test("an address continues only a text that has to do with it", async () => {
    const address = "https://north.example/";
    const { outcomes } = await take([
      incomingText("a.txt", FERRY, { facts: { address } }),
      incomingText("b.txt", changed(FERRY, "1961", "1916"), { facts: { address } }),
      incomingText("c.txt", CHOIR, { facts: { address } }),
    ]);
    expect(brief(outcomes).map((text) => text.split(" ").slice(0, 2).join(" "))).toEqual([
      "taken new-story",
      "taken new-state",
      "taken new-story",
    ]);
  });

  test("another menu around the same article is no new version", async () => {
    const page = (menu: string): readonly string[] => [
      menu,
      "Subscribe",
      ...CHOIR,
      "Share",
      "Most read",
    ];
    const { outcomes } = await take([
      item(page("Home"), { uri }),
      item(page("Start page"), { uri }),
      item(changed(page("Start page"), "Twelve", "Eleven"), { uri }),
    ]);
    expect(brief(outcomes).map((text) => text.split(" ")[0])).toEqual([
      "taken",
      "unchanged",
      "taken",
    ]);
    expect((await store.count()).versions).toBe(2);
  });

  test("another heading, byline or credit is a new version, another menu around them is not", async () => {
    const page = ({
      menu = "Home",
      by = "Ada Lund",
      heading = "An empty loft",
      credit = "Bo Ek",
    }) =>
      `<html><head><link rel="canonical" href="https://tarn.example/choir"></head><body>
        <nav><a href="/">${menu}</a></nav><article><h1>${CHOIR[0]}</h1><p class="byline">By ${by}</p>
        <p>${CHOIR[1]}</p><p>${CHOIR[2]}</p><h2>${heading}</h2><p>${CHOIR[3]}</p>
        <p>(Reporting by Ada Lund; editing by ${credit})</p></article>
        <aside><h3>Most read</h3><a href="/1">${menu} on ice</a></aside></body></html>`;
    const sent: Parameters<typeof page>[0][] = [
      {},
      { menu: "Start" },
      { heading: "A full loft" },
      { heading: "A full loft", menu: "Start" },
      { heading: "A full loft", by: "Cy Dahl" },
      { heading: "A full loft", by: "Cy Dahl", credit: "Di Moe" },
    ];
    const outcomes: DocumentOutcome[] = [];
    for (const one of sent)
      outcomes.push(
        ...(await take([{ name: "page.html", bytes: new TextEncoder().encode(page(one)) }]))
          .outcomes,
      );
    expect(brief(outcomes).map((text) => text.split(" ").slice(0, 2).join(" "))).toEqual([
      "taken new-story",
      "unchanged tarn-example",
      "taken new-state",
      "unchanged tarn-example",
      "taken new-state",
      "taken new-state",
    ]);
  });

  test("a later item with the same text changes what is said of it, and the summary says so", async () => {
    const page = (menu: string): readonly string[] => [menu, "Subscribe", ...CHOIR, "Share"];
    const stated = { uri, outlet: "Choir News", usageTerms: "Excerpts only.", embargo: null };
    const first = await take([item(page("Home"), stated)]);
    const [one] = first.outcomes;
    if (one?.kind !== "taken") throw new Error("it is taken");
    const later = await take([
      item(page("Start"), { ...stated, versionCreated: "2026-11-04T08:00:00Z" }),
      item(page("Index"), { uri, embargo: "2026-12-01T00:00:00Z" }),
      item(page("News"), {}),
    ]);
    expect(later.outcomes.map((each) => each.kind === "unchanged" && each.facts)).toEqual([
      { versionCreated: "2026-11-04T08:00:00Z" },
      { usageTerms: null, embargo: "2026-12-01T00:00:00Z" },
      false,
    ]);
    expect(later.summary).toMatchObject({
      unchanged: 2,
      toldAnew: 1,
      taken: 1,
      stories: [{ id: one.place.storyId }],
    });
    const kept = (await store.readHeads([one.hash])).get(one.hash)?.facts;
    expect(kept).toMatchObject({
      outlet: "Choir News",
      usageTerms: null,
      embargo: "2026-12-01T00:00:00Z",
      versionCreated: "2026-11-04T08:00:00Z",
    });
  });

  test("a source that is named gets the next state, and the one before again", async () => {
    const first = await take([incomingText("page", FERRY)]);
    const [one] = first.outcomes;
    if (one?.kind !== "taken") throw new Error("it is taken");
    const { sourceId } = one.place;
    const later = changed(FERRY, "54,000", "45,000");
    const { outcomes } = await take([
      incomingText("page", later, { sourceId }),
      incomingText("page", FERRY, { sourceId }),
      incomingText("page", FERRY, { sourceId }),
    ]);
    expect(outcomes.map((outcome) => outcome.kind)).toEqual(["taken", "known", "known"]);
    expect((await store.findSource(sourceId))?.states).toHaveLength(3);
  });
});

test("an import that is ended keeps what it reported, and can be run again", async () => {
  const texts = Array.from({ length: 250 }, (_, index) =>
    incomingText(`${index}.txt`, [
      `Notice ${index} of the harbour`,
      `Pier ${index} closes on ${index} May.`,
    ]),
  );
  const stop = new AbortController();
  let told = 0;
  const { summary } = await take(texts, {
    signal: stop.signal,
    onProgress: () => {
      told += 1;
      stop.abort();
    },
  });
  expect(summary.ended).toBe(true);
  expect((await store.count()).versions).toBe(told);
  expect(told).toBeLessThan(texts.length);
  const again = await take(texts);
  expect(again.summary).toMatchObject({ taken: texts.length - told, known: told, ended: false });
  expect((await store.count()).versions).toBe(texts.length);
});

test("two imports of the same texts at once keep every text once, in one story", async () => {
  const other = await openStore({ dataFolder: folder });
  if (!other.ok) throw new Error(other.error.message);
  const texts = Array.from({ length: 120 }, (_, index) =>
    incomingText(`${index}.txt`, changed(FERRY, "54,000", `${index + 10},000`)),
  );
  const now = () => "2026-01-01T00:00:00.000Z";
  const both = await Promise.all([
    takeDocuments(store, texts, { now }),
    takeDocuments(other.value, texts.toReversed(), { now }),
  ]);
  await other.value.close();
  const taken = both.map((one) => (one.ok ? one.value.taken : -1));
  expect((taken[0] ?? 0) + (taken[1] ?? 0)).toBe(texts.length);
  expect(await store.count()).toEqual({ stories: 1, sources: 120, versions: 120 });
});
