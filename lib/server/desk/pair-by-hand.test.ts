import { afterEach, beforeEach, expect, test } from "vitest";
import { NO_FACTS } from "../../article/source-facts";
import { comparisonJson, pinnedComparisonJson } from "../../compare/comparison-json";
import { hashBytes } from "../../ingest/read-bytes";
import type { Result } from "../../result";
import type { Store } from "../../store/store";
import { type EmptyStore, emptySqlite } from "../../store/testing/open-empty";
import { takeDocuments } from "../import/take-documents";
import { createMemories } from "../read/memories";
import { incomingText } from "../testing/incoming-text";
import { NO_FOLDERS, readHere } from "../testing/stand-ins";
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
  const documents = Object.entries({ wire: WIRE, copy: COPY }).map(([name, lines]) =>
    incomingText(`${name}.txt`, lines),
  );
  const taken = await takeDocuments(store, [{ slug: "ferry", title: "Ferry", documents }], {
    now: () => "2026-11-22T12:00:00.000Z",
  });
  expect(taken.ok).toBe(true);
});
afterEach(() => empty.close());

const now = (): Date => new Date("2026-11-22T12:00:00Z");
/** What a process of its own would have: nothing in memory. */
const desk = () => createDeskUseCases(store, createMemories(store, readHere, now), NO_FOLDERS, now);
const reader = () => createUseCases(store, NO_FOLDERS, readHere, now);

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
    { kind, base: "wire", other: "copy", paragraph, otherParagraph: `o${otherParagraph}` },
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
  expect(pairings).toEqual([{ id: entry, kind: "align", base: [3], other: ["o3"], fits: true }]);
  expect(comparisonJson(comparison).rows.some((row) => row.byHand === true)).toBe(true);
  expect(shelved.story.leftOut.flatMap(({ paragraphs }) => paragraphs)).not.toContain(3);
  expect(JSON.stringify(pinnedComparisonJson(await pinned()))).toBe(before);
  const turned = must(await reader().loadComparison("ferry", "copy", "wire"));
  expect(turned.pairings).toMatchObject([{ base: [3], other: ["o3"], fits: true }]);
  expect(problem(await pair("align", 3, 3))).toContain("already");
  must(await desk().undo(entry, "Bo"));
  expect(await partnersOf(3)).toEqual([]);
});

test("a turn of an interview is paired like a paragraph, and is named in the log", async () => {
  const talk = [
    "Harbour Gazette: Will the boat sail again before the winter?",
    "Bo Ek: Not this winter, and I would not promise it for the spring either.",
    "Harbour Gazette: What are people to do until then?",
    "Bo Ek: Row, as their grandparents did, or walk to the bridge.",
    "Harbour Gazette: And the herons?",
    "Bo Ek: They will sleep better.",
  ];
  const document = {
    name: "talk.txt",
    bytes: new TextEncoder().encode([...WIRE, ...talk].join("\n\n")),
    hint: { fileName: "talk.txt" },
  };
  must(
    await takeDocuments(store, [{ documents: [document] }], {
      story: "ferry",
      now: () => "2026-11-22T13:00:00.000Z",
    }),
  );
  const asked = { kind: "align", base: "wire", other: "talk", paragraph: 3 } as const;
  const { entry } = must(
    await desk().pairByHand("ferry", { ...asked, otherParagraph: "u2" }, "Ada"),
  );
  const { pairings } = must(await reader().loadComparison("ferry", "wire", "talk"));
  expect(pairings).toEqual([{ id: entry, kind: "align", base: [3], other: ["u2"], fits: true }]);
  expect((await desk().describeEntry(entry))?.said).toBe(
    "Two paragraphs were paired by hand: ¶3 of wire and turn 2 of talk.",
  );
  for (const otherParagraph of ["u9", "t2", 2] as const)
    expect(
      problem(await desk().pairByHand("ferry", { ...asked, otherParagraph }, "Ada")),
    ).toContain("not there");
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
    { id: entry, kind: "align", base: [3], other: ["o3"], fits: false },
  ]);
});
