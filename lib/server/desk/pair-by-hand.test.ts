import { afterEach, beforeEach, expect, test } from "vitest";
import { readDocument } from "../../article/read-document";
import { NO_FACTS } from "../../article/source-facts";
import { comparisonJson, pinnedComparisonJson } from "../../compare/comparison-json";
import { hashBytes } from "../../ingest/read-bytes";
import type { Result } from "../../result";
import type { Store } from "../../store/store";
import { type EmptyStore, emptySqlite } from "../../store/testing/open-empty";
import { takeDocuments } from "../import/take-documents";
import type { ReadKept } from "../read/kept-texts";
import { createMemories } from "../read/memories";
import { createUseCases } from "../use-cases";
import { createDeskUseCases } from "./create-desk-use-cases";

const WIRE = [
  "Ferry to Grunnholm stops",
  "The ferry between Vessel Quay and Grunnholm will stop on 4 November, three officials of the harbour said on Sunday.",
  "The council spent 54,000 crowns on the jetty last year and does not plan to repair the boat.",
  "The nearest bridge is an hour away by car, and the road to it floods in most winters, the county says.",
];
const COPY = [
  ...WIRE.slice(0, 3),
  "Wheels must do for keels this spring, it was decided in town while the choir sang on the pier.",
];

let empty: EmptyStore;
let store: Store;
beforeEach(async () => {
  empty = await emptySqlite();
  store = empty.store;
  const documents = Object.entries({ wire: WIRE, copy: COPY }).map(([name, lines]) => ({
    name: `${name}.txt`,
    bytes: new TextEncoder().encode(lines.join("\n\n")),
    hint: { fileName: `${name}.txt` },
  }));
  const taken = await takeDocuments(store, [{ slug: "ferry", title: "Ferry", documents }], {
    now: () => "2026-11-22T12:00:00.000Z",
  });
  expect(taken.ok).toBe(true);
});
afterEach(() => empty.close());

const read: ReadKept = async (record) => {
  const found = readDocument(record.bytes, record.hash, record);
  return found.ok ? { ok: true, value: found.value.article } : found;
};
const now = (): Date => new Date("2026-11-22T12:00:00Z");
const noFolders = {
  follow: async () => {},
  followAll: async () => {},
  problems: () => [],
  notesOf: () => ({ problems: [], notes: [] }),
};
/** What a process of its own would have: nothing in memory. */
const desk = () => createDeskUseCases(store, createMemories(store, read, now), noFolders, now);
const reader = () => createUseCases(store, noFolders, read, now);

const must = <A>(result: Result<{ readonly message: string }, A>): A => {
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
};
const named = async () => must(await reader().loadComparison("ferry", "wire", "copy"));
const pinned = async () => {
  const { comparison } = await named();
  const [base, other] = [comparison.base.article.version, comparison.other.article.version];
  return must(await reader().loadPinnedComparison(base, other)).comparison;
};
const pair = (kind: "align" | "split" | "unlink", paragraph: number, otherParagraph: number) =>
  desk().pairByHand(
    "ferry",
    { kind, base: "wire", other: "copy", paragraph, otherParagraph },
    "Ada",
  );
const partnersOf = async (paragraph: number) =>
  (await named()).comparison.rows
    .find(({ base }) => base.some(({ number }) => number === paragraph))
    ?.other.map(({ number }) => number);
const problem = (result: Result<{ readonly message: string }, unknown>): string =>
  result.ok ? "" : result.error.message;

test("two paragraphs are paired on the pages of a story and never at its fixed addresses, and parted again by undo", async () => {
  expect(await partnersOf(3)).toEqual([]);
  const before = JSON.stringify(pinnedComparisonJson(await pinned()));
  const { entry } = must(await pair("align", 3, 3));
  expect(await partnersOf(3)).toEqual([3]);
  const { comparison, pairings, shelved } = await named();
  expect(pairings).toEqual([{ id: entry, kind: "align", base: [3], other: [3], fits: true }]);
  expect(comparisonJson(comparison).rows.some((row) => row.byHand === true)).toBe(true);
  expect(shelved.story.leftOut.flatMap(({ paragraphs }) => paragraphs)).not.toContain(3);
  expect(JSON.stringify(pinnedComparisonJson(await pinned()))).toBe(before);
  const turned = must(await reader().loadComparison("ferry", "copy", "wire"));
  expect(turned.pairings).toMatchObject([{ base: [3], other: [3], fits: true }]);
  expect(problem(await pair("align", 3, 3))).toContain("already");
  must(await desk().undo(entry, "Bo"));
  expect(await partnersOf(3)).toEqual([]);
});

test("what stood together is unlinked, and findings of the story follow", async () => {
  const all = {
    ledger: "left-out",
    class: null,
    source: null,
    story: "ferry",
    state: null,
    page: 1,
  };
  const leftOut = async () => (await desk().loadDesk(all)).lines.map(({ sentence }) => sentence);
  const before = await leftOut();
  must(await pair("unlink", 2, 2));
  expect(await partnersOf(2)).toEqual([]);
  expect(await leftOut()).not.toEqual(before);
});

test("what does not fit is refused with a sentence", async () => {
  expect(problem(await pair("unlink", 1, 2))).toContain("do not stand in one row");
  expect(problem(await pair("split", 1, 1))).toContain("holds one paragraph");
  expect(problem(await pair("align", 1, 9))).toContain("not there");
  const other = {
    kind: "align",
    base: "wire",
    other: "wire",
    paragraph: 1,
    otherParagraph: 2,
  } as const;
  expect(problem(await desk().pairByHand("ferry", other, null))).toContain("no such two sources");
  expect(problem(await desk().pairByHand("nobody", other, null))).toContain("no such story");
});

test("a pairing holds in a new version in which its words stand, and says so where they do not", async () => {
  const { entry } = must(await pair("align", 3, 3));
  const update = (lines: readonly string[]) =>
    store.write(async (writer) => {
      const bytes = new TextEncoder().encode(lines.join("\n\n"));
      const hash = hashBytes(bytes);
      const reading = { format: "text", charset: null, tags: [] } as const;
      const addedAt = "2026-11-23T12:00:00.000Z";
      const sketch = { runs: [], terms: [] };
      await writer.addVersion({ hash, bytes, ...reading, facts: NO_FACTS, addedAt, sketch });
      const story = await writer.findStory("ferry");
      const source = story?.sources.find(({ name }) => name === "copy");
      await writer.addState(source?.id ?? "", hash, addedAt);
    });
  await update([
    ...COPY.slice(0, 2),
    "The islanders met in the school on Saturday night, one of them said.",
    ...COPY.slice(2),
  ]);
  expect(await partnersOf(3)).toEqual([4]);
  await update(COPY.map((line) => line.replace("Wheels must do", "Wheels will have to do")));
  expect((await named()).pairings).toEqual([
    { id: entry, kind: "align", base: [3], other: [3], fits: false },
  ]);
});
