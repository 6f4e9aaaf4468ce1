import { afterEach, beforeEach, expect, test } from "vitest";
import { NO_FACTS, type SourceFacts } from "../../article/source-facts";
import { hashBytes } from "../../ingest/read-bytes";
import type { Result } from "../../result";
import type { DeskLogLine } from "../../store/desk-records";
import type { Store } from "../../store/store";
import { type EmptyStore, emptySqlite } from "../../store/testing/open-empty";
import { listFindings, listNotes } from "../../story/list-findings";
import type { Story } from "../../story/story";
import { takeDocuments } from "../import/take-documents";
import type { ReadKept } from "../read/kept-texts";
import { createMemories } from "../read/memories";
import { rebaseStory } from "../read/rebase-story";
import { incomingText } from "../testing/incoming-text";
import { readHere } from "../testing/stand-ins";
import { createDeskUseCases } from "./create-desk-use-cases";
import type { DeskLine, DeskLogQuery, DeskQuery, DeskUseCases } from "./desk";
import { DESK_CSV_HEADER, deskCsv } from "./desk-csv";
import { actsOfPage } from "./log-batches";
import { LOG_CSV_HEADER, logCsv } from "./log-csv";

const WIRE = [
  "Ferry to Grunnholm stops",
  "The ferry between Vessel Quay and Grunnholm will stop on 4 November, three officials of the harbour said on Sunday.",
  "The council spent 54,000 crowns on the jetty last year and does not plan to repair the boat, whose colour is a favourite of the island.",
  "The nearest bridge is an hour away by car, and the road to it floods in most winters, the county says.",
];
const COPY = WIRE.map((line) => line.replace("54,000", "45,000").replace("colour", "color"));
const ALL: DeskQuery = {
  ledger: null,
  class: null,
  source: null,
  story: null,
  state: "open",
  page: 1,
};

let empty: EmptyStore;
let store: Store;
let now: Date;
let reads: number;
beforeEach(async () => {
  empty = await emptySqlite();
  store = empty.store;
  now = new Date("2026-11-22T12:00:00Z");
  reads = 0;
});
afterEach(() => empty.close());

const read: ReadKept = async (record) => {
  reads += 1;
  return await readHere(record);
};

/** What a process of its own would have: nothing in memory. */
const open = (over: Store = store): DeskUseCases =>
  createDeskUseCases(
    over,
    createMemories(over, read, () => now),
    { follow: async () => {} },
    () => now,
  );

async function keep(
  slug: string,
  texts: Readonly<Record<string, readonly string[]>>,
): Promise<void> {
  const documents = Object.entries(texts).map(([name, lines]) =>
    incomingText(`${name}.txt`, lines),
  );
  const taken = await takeDocuments(store, [{ slug, title: slug, documents }], {
    now: () => now.toISOString(),
  });
  expect(taken.ok).toBe(true);
}

/** A newer version of a source. */
const update = (slug: string, name: string, lines: readonly string[]) =>
  store.write(async (writer) => {
    const bytes = new TextEncoder().encode(lines.join("\n\n"));
    const hash = hashBytes(bytes);
    const reading = { format: "text", charset: null, tags: [] } as const;
    const sketch = { runs: [], terms: [] };
    const at = now.toISOString();
    await writer.addVersion({ hash, bytes, ...reading, facts: NO_FACTS, addedAt: at, sketch });
    const story = await writer.findStory(slug);
    const source = story?.sources.find((one) => one.name === name);
    await writer.addState(source?.id ?? "", hash, at);
  });

const storyOf = async (slug: string) => {
  const record = await store.findStory(slug);
  if (record === null) throw new Error("no story");
  const built = await createMemories(store, read, () => now).shelve(record);
  return built.ok ? { ok: true as const, value: built.value.story } : built;
};

const must = <A>(result: Result<{ readonly message: string }, A>): A => {
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
};
const refused = (result: Result<{ readonly status: number }, unknown>): number =>
  result.ok ? 200 : result.error.status;
const numberOf = (lines: readonly DeskLine[]): DeskLine => {
  const found = lines.find((line) => line.class === "number" && line.sides.length === 2);
  if (found === undefined) throw new Error("no number differs");
  return found;
};
const linesOf = async (desk: DeskUseCases, query: Partial<DeskQuery> = {}) =>
  (await desk.loadDesk({ ...ALL, ...query })).lines;

test("findings of all stories stand in one queue, and no story is built again for the next page of it", async () => {
  await keep("ferry", { wire: WIRE, copy: COPY });
  await keep("boat", {
    wire: WIRE.map((line) => `${line} Again.`),
    copy: COPY.map((line) => `${line} Again.`),
  });
  const first = await open().loadDesk(ALL);
  expect(new Set(first.lines.map(({ story }) => story.slug))).toEqual(new Set(["ferry", "boat"]));
  expect(first.total).toBe(first.lines.length);
  expect(first.unread).toBe(0);
  reads = 0;
  const again = await open().loadDesk(ALL);
  expect(again).toEqual(first);
  expect(reads).toBe(0);
  expect(
    (await linesOf(open(), { story: "boat" })).every(({ story }) => story.slug === "boat"),
  ).toBe(true);
  expect(await linesOf(open(), { story: "nobody" })).toEqual([]);
  const slugs = async (query: Partial<DeskQuery>) => [
    ...new Set((await linesOf(open(), query)).map(({ story }) => story.slug)),
  ];
  expect(await slugs({ story: "OA" })).toEqual(["boat"]);
  expect(await slugs({ story: "%" })).toEqual([]);
  expect(first.stories).toEqual([
    { slug: "boat", title: "boat" },
    { slug: "ferry", title: "ferry" },
  ]);
  const sources = async (source: string) => [
    ...new Set((await linesOf(open(), { source })).map((line) => line.source)),
  ];
  // Which of the two is read against the other is for the story to say.
  const about = first.lines[0]?.source ?? "";
  expect(await sources(about.slice(0, 3).toUpperCase())).toEqual([about]);
  expect(await sources(about)).toEqual([about]);
  expect(await sources("nobody")).toEqual([]);
  expect(await linesOf(open(), { page: 9 })).toEqual([]);
});

test("what an editor says stands after a restart, with who and when, and is taken back", async () => {
  await keep("ferry", { wire: WIRE, copy: COPY });
  const { id } = numberOf(await linesOf(open()));
  const said = { state: "needs-fix", note: " Ask them. " } as const;
  const { entry } = must(await open().review([{ story: "ferry", finding: id }], said, "Ada"));
  const [line] = await linesOf(open(), { state: "needs-fix" });
  expect(line).toMatchObject({
    id,
    state: "needs-fix",
    said: { note: "Ask them.", by: "Ada", at: "2026-11-22T12:00:00.000Z", byRule: false },
  });
  expect((await linesOf(open())).some((one) => one.id === id)).toBe(false);
  expect(must(await open().undo(entry, "Bo")).said).toMatch(
    /^Taken back: Needs fix: A number differs/u,
  );
  expect(refused(await open().undo(entry, "Bo"))).toBe(409);
  expect(refused(await open().undo("nothing", null))).toBe(404);
  expect((await linesOf(open())).some((one) => one.id === id)).toBe(true);
  const { history } = must(await open().loadFinding("ferry", id, null));
  expect(history).toMatchObject([{ state: "needs-fix", by: "Ada", undone: { by: "Bo" } }]);
  expect(
    refused(await open().review([{ story: "ferry", finding: "0".repeat(16) }], said, null)),
  ).toBe(404);
  expect(
    refused(
      await open().review(
        [{ story: "ferry", finding: id }],
        { ...said, note: "x".repeat(3_000) },
        null,
      ),
    ),
  ).toBe(422);
});

test("several findings are marked at once, each with an entry of its own, and taken back at once", async () => {
  await keep("ferry", { wire: WIRE, copy: COPY });
  await keep("boat", {
    wire: WIRE.map((line) => `${line} Again.`),
    copy: COPY.map((line) => `${line} Again.`),
  });
  const lines = await linesOf(open(), { ledger: "drift" });
  const names = lines.map(({ story, id }) => ({ story: story.slug, finding: id }));
  expect(new Set(names.map(({ story }) => story)).size).toBe(2);
  const what = { state: "fine", note: "Seen." } as const;
  const { entry, said } = must(await open().review(names, what, "Ada"));
  expect(said).toBe(`Fine: ${names.length} findings. Note: Seen.`);
  expect(await open().describeEntry(entry)).toEqual({ said, undone: false });
  const fine = await linesOf(open(), { state: "fine" });
  expect(fine.map((line) => [line.id, line.said?.note])).toEqual(
    lines.map(({ id }) => [id, "Seen."]),
  );
  must(await open().undo(fine[0]?.said?.entry ?? "", "Bo"));
  expect(must(await open().undo(entry, "Bo")).said).toBe(`Taken back: ${said}`);
  expect(await linesOf(open(), { state: "fine" })).toEqual([]);
  expect(await open().describeEntry(entry)).toEqual({ said, undone: true });
  expect(refused(await open().undo(entry, "Bo"))).toBe(409);
  expect(refused(await open().review([], what, null))).toBe(422);
  const many = Array.from({ length: 101 }, () => names[0] ?? { story: "", finding: "" });
  expect(refused(await open().review(many, what, null))).toBe(422);
  const gone = [...names, { story: "ferry", finding: "0".repeat(16) }];
  expect(refused(await open().review(gone, what, null))).toBe(404);
  expect(await linesOf(open(), { state: "fine" })).toEqual([]);
});

test("the log tells who did what and when, from which mark to which, and what was taken back", async () => {
  await keep("ferry", { wire: WIRE, copy: COPY });
  const { id, sentence } = numberOf(await linesOf(open()));
  const mark = (state: "needs-fix" | "fine", by: string) =>
    open().review([{ story: "ferry", finding: id }], { state, note: "" }, by);
  must(await mark("needs-fix", "Ada"));
  const { entry } = must(await mark("fine", "Bo"));
  must(await open().undo(entry, "Cy"));
  must(await open().addRule(["colour", "color"], "As in the stylebook.", "Ada"));
  await store.write((writer) =>
    writer.addDeskEntry({
      id: "w",
      kind: "write",
      key: "POST /s/ferry/edit/change",
      storyId: null,
      what: "POST /s/ferry/edit/change",
      by: "Bo",
      at: now.toISOString(),
    }),
  );
  const none: DeskLogQuery = { by: null, story: null, page: 1 };
  const log = await open().loadLog(none);
  expect(log.lines.map(({ by, undo, what, from, to }) => [by, undo, what, from, to])).toEqual([
    ["Bo", false, "Sent a change of the story “ferry”.", null, null],
    [
      "Ada",
      false,
      "Always house style: “colour” / “color”. Note: As in the stylebook.",
      null,
      null,
    ],
    ["Cy", true, sentence, "needs-fix", "fine"],
    ["Bo", false, sentence, "needs-fix", "fine"],
    ["Ada", false, sentence, "open", "needs-fix"],
  ]);
  expect(log.lines.map(({ href }) => href)).toEqual([
    "/s/ferry/edit",
    "/desk#rules",
    ...Array.from({ length: 3 }, () => `/s/ferry/f/${id}`),
  ]);
  expect(log.lines.map(({ undone }) => undone)).toEqual([false, false, false, true, false]);
  expect([log.total, log.pages, log.people]).toEqual([5, 1, ["Ada", "Bo", "Cy"]]);
  const lines = async (query: Partial<DeskLogQuery>) =>
    (await open().loadLog({ ...none, ...query })).lines.length;
  expect(await lines({ by: "Bo" })).toBe(2);
  expect(await lines({ story: "ferry" })).toBe(4);
  expect(await lines({ story: "nobody" })).toBe(0);
  let csv = LOG_CSV_HEADER;
  for await (const some of open().eachLogLine(none)) csv += logCsv(some, "http://desk.example");
  expect(csv.trimEnd().split("\r\n")).toHaveLength(6);
  expect(csv).toContain(`open,needs-fix,,ferry,http://desk.example/s/ferry/f/${id}`);
});

test("a new version in which the words stand keeps what was said; where they do not, it is said that they are gone", async () => {
  await keep("ferry", { wire: WIRE, copy: COPY });
  const { id } = numberOf(await linesOf(open()));
  must(
    await open().review([{ story: "ferry", finding: id }], { state: "needs-fix", note: "" }, null),
  );
  now = new Date("2026-11-23T12:00:00Z");
  await update(
    "ferry",
    "copy",
    COPY.map((line) => line.replace("an hour", "two hours")),
  );
  expect((await linesOf(open(), { state: "needs-fix" })).map((line) => line.id)).toEqual([id]);
  now = new Date("2026-11-24T12:00:00Z");
  await update(
    "ferry",
    "copy",
    COPY.map((line) => line.replace("45,000", "54,000")),
  );
  expect(await linesOf(open(), { state: "needs-fix" })).toEqual([]);
  const [gone] = await linesOf(open(), { state: "gone" });
  expect(gone).toMatchObject({ id, gone: true, state: "needs-fix", sides: [], href: null });
  expect(must(await open().loadFinding("ferry", id, null)).line.gone).toBe(true);
});

test("a pair becomes house style everywhere, and is taken back", async () => {
  await keep("ferry", { wire: WIRE, copy: COPY });
  const spelling = async (state: DeskQuery["state"]) =>
    (await linesOf(open(), { state })).filter(({ ledger }) => ledger === "wording").length;
  expect(await spelling("open")).toBe(1);
  const { entry } = must(await open().addRule(["color", "colour "], "", null));
  expect([await spelling("open"), await spelling("house-style")]).toEqual([0, 1]);
  expect(refused(await open().addRule(["colour", "color"], "", null))).toBe(409);
  expect(refused(await open().addRule(["colour", " "], "", null))).toBe(422);
  expect(refused(await open().addRule(["it’s", "it's"], "", null))).toBe(422);
  must(await open().undo(entry, null));
  expect([await spelling("open"), await spelling("house-style")]).toEqual([1, 0]);
  expect((await open().loadDesk(ALL)).rules).toMatchObject([{ pair: ["color", "colour"] }]);
});

test("of a text that is withdrawn nothing is told any more, and of one for excerpts only the beginning", async () => {
  await keep("ferry", { wire: WIRE, copy: COPY });
  expect((await linesOf(open())).length).toBeGreaterThan(1);
  const amend = (change: Partial<Pick<SourceFacts, "usageTerms">>) =>
    store.write(async (writer) => {
      const story = await writer.findStory("ferry");
      await writer.amendFacts(story?.sources[0]?.states[0]?.hash ?? "", change, now.toISOString());
    });
  await amend({ ...NO_FACTS, usageTerms: "Excerpts only." });
  const cut = await linesOf(open());
  const words = cut.flatMap(({ sides }) => sides.map(({ text }) => text.split(" ").length));
  expect(Math.max(...words)).toBeLessThanOrEqual(26);
  await store.write(async (writer) => {
    const story = await writer.findStory("ferry");
    await writer.withdrawVersion(story?.sources[1]?.states[0]?.hash ?? "", {
      kind: "withdrawn",
      reason: "Asked.",
      at: now.toISOString(),
    });
  });
  expect((await linesOf(open())).filter(({ source }) => source === "copy")).toEqual([]);
});

test("all findings under a filter come as CSV, and none of them runs in a spreadsheet", async () => {
  await keep("ferry", { wire: WIRE, copy: COPY });
  const { id } = numberOf(await linesOf(open()));
  must(
    await open().review(
      [{ story: "ferry", finding: id }],
      { state: "fine", note: '=SUM(1), "all"' },
      null,
    ),
  );
  let csv = DESK_CSV_HEADER;
  for await (const lines of open().eachFinding({ ...ALL, state: null }))
    csv += deskCsv(lines, "http://desk.example");
  const rows = csv.trimEnd().split("\r\n");
  expect(rows).toHaveLength((await linesOf(open(), { state: null })).length + 1);
  expect(csv).toContain(`"'=SUM(1), ""all"""`);
  expect(csv).toContain(`http://desk.example/s/ferry/f/${id}`);
  expect(rows.some((row) => row.endsWith(",Fine") && row.includes(",fine,"))).toBe(true);
  expect(rows[0]).toMatch(/,id,ledger in words,class in words,source in words,.*state in words$/u);
});

test("what is told against another base, and one amount in two units, has an address, and stands in no queue", async () => {
  const miles = WIRE.map((line) => line.replace("an hour away", "50 miles away"));
  const kilometres = COPY.map((line) => line.replace("an hour away", "80 km away"));
  await keep("ferry", { wire: miles, copy: kilometres });
  const queue = await linesOf(open());
  const own = numberOf(queue);
  const base = own.source;
  const shelved = must(await storyOf("ferry"));
  const turned = rebaseStory(shelved, base);
  const there = listFindings(turned as Story).find(({ class: kind }) => kind === "number");
  const [same] = listNotes(shelved);
  expect(same?.sentence).toMatch(/^The same amount in another unit: “(?:50 miles|80 km)” in /u);

  const found = must(await open().loadFinding("ferry", there?.id ?? "", base));
  expect(found).toMatchObject({ history: null, line: { source: there?.source, state: "open" } });
  expect(found.against).not.toBeNull();
  expect(must(await open().loadFinding("ferry", same?.id ?? "", null))).toMatchObject({
    history: null,
    against: null,
    line: { class: "same-amount" },
  });
  // Of the story's own base, the queue tells.
  expect(must(await open().loadFinding("ferry", own.id, "nobody")).history).toEqual([]);
  for (const id of [there?.id, same?.id]) expect(queue.map((one) => one.id)).not.toContain(id);
  expect(refused(await open().loadFinding("ferry", there?.id ?? "", null))).toBe(404);
  expect(refused(await open().loadFinding("ferry", "0".repeat(16), base))).toBe(404);
  expect(refused(await open().loadFinding("nowhere", own.id, base))).toBe(404);
});

test("what is said of several at once is one line of the log, which holds them; under a filter it says how many it shows", async () => {
  await keep("ferry", { wire: WIRE, copy: COPY });
  await keep("boat", {
    wire: WIRE.map((line) => `${line} Again.`),
    copy: COPY.map((line) => `${line} Again.`),
  });
  const names = (await linesOf(open())).map(({ id, story }) => ({
    story: story.slug,
    finding: id,
  }));
  const count = names.length;
  const inBoat = names.filter(({ story }) => story === "boat").length;
  expect(count).toBeGreaterThan(inBoat);
  const said = { state: "fine", note: "Seen." } as const;
  const { entry } = must(await open().review(names, said, "Ada"));
  const none: DeskLogQuery = { by: null, story: null, page: 1 };
  const log = async (query: Partial<DeskLogQuery> = {}) =>
    (await open().loadLog({ ...none, ...query })).lines;
  const [line, ...more] = await log();
  expect(more).toEqual([]);
  expect(line).toMatchObject({
    id: entry,
    what: `${count} findings`,
    from: "open",
    to: "fine",
    note: "Seen.",
    story: null,
    undone: false,
  });
  expect(line?.parts.map(({ href }) => href)).toHaveLength(count);
  const [some] = await log({ story: "boat" });
  expect(some).toMatchObject({
    id: entry,
    what: `${count} findings, ${inBoat} of them here`,
    story: { slug: "boat" },
  });
  // One of them alone, then the rest by the line's own undo.
  must(await open().undo(line?.parts[0]?.id ?? "", "Bo"));
  const [alone, act] = await log();
  expect([alone?.undo, alone?.parts, act?.undone]).toEqual([true, [], false]);
  now = new Date("2026-11-22T12:05:00Z");
  must(await open().undo(act?.id ?? "", "Bo"));
  const after = await log();
  expect(after.map(({ undo, what, undone }) => [undo, what, undone])).toEqual([
    [true, `${count - 1} findings`, false],
    [true, alone?.what, false],
    [false, `${count} findings`, true],
  ]);
});

test("an act stands whole on the page of the log where it begins", () => {
  const line = (id: string) =>
    ({ entry: { id }, undo: false, doing: { by: null, at: "" } }) as DeskLogLine;
  const ids = (acts: readonly (readonly DeskLogLine[])[]) =>
    acts.map((act) => act.map(({ entry }) => entry.id).join(" "));
  const all = ["a", "b.2", "b.1", "c.3", "c.2", "c.1", "d"].map(line);
  expect(ids(actsOfPage(all, { before: false, limit: 2 }))).toEqual(["a", "b.2 b.1"]);
  expect(ids(actsOfPage(all.slice(1), { before: true, limit: 2 }))).toEqual(["c.3 c.2 c.1"]);
  expect(ids(actsOfPage(all.slice(3), { before: true, limit: 2 }))).toEqual([]);
  expect(ids(actsOfPage(all.slice(5), { before: true, limit: 2 }))).toEqual(["d"]);
});
