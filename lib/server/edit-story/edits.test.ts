import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openStore } from "../../store/open-store";
import type { SourceRecord, StoryRecord } from "../../store/records";
import type { Store } from "../../store/store";
import type { IncomingGroup } from "../import/incoming";
import { takeDocuments } from "../import/take-documents";
import { createEditUseCases } from "./edit-use-cases";
import type { EditDone, EditUseCases, StoryEdit } from "./story-edit";

const TEXTS = [
  "The ferry of Grunnholm stops on 4 May, two officials of the harbour said on Sunday.",
  "The choir of Tarn sings for the last time on Friday, its leader told the parish.",
  "The organ of Velden will be repaired at a cost of 12,000 crowns, the council said.",
];

let folder = "";
let store: Store;
let edits: EditUseCases;
let time = 0;
const now = (): string => new Date(Date.UTC(2026, 0, 1) + time++ * 1000).toISOString();
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "variorum-edits-"));
  const opened = await openStore({ dataFolder: folder });
  if (!opened.ok) throw new Error(opened.error.message);
  store = opened.value;
  edits = createEditUseCases(store, now);
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

const group = (slug: string, texts: readonly string[]): IncomingGroup => ({
  slug,
  title: slug.toUpperCase(),
  documents: texts.map((text, index) => ({
    name: `${"abc"[index]}.txt`,
    bytes: new TextEncoder().encode(text),
    hint: { fileName: `${"abc"[index]}.txt` },
  })),
});
async function take(...groups: readonly IncomingGroup[]): Promise<void> {
  const taken = await takeDocuments(store, groups, { now });
  expect(taken.ok).toBe(true);
}
async function story(slug: string): Promise<StoryRecord> {
  const found = await store.findStory(slug);
  if (!found) throw new Error(`no story ${slug}`);
  return found;
}
const source = async (slug: string, name: string): Promise<SourceRecord> => {
  const found = (await story(slug)).sources.find((one) => one.name === name);
  if (!found) throw new Error(`no source ${name}`);
  return found;
};
async function edit(slug: string, change: StoryEdit): Promise<EditDone> {
  const done = await edits.editStory(slug, change);
  if (!done.ok) throw new Error(done.error.message);
  return done.value;
}
async function undo({ edit: { id } }: EditDone): Promise<void> {
  const done = await edits.undoEdit(id);
  if (!done.ok) throw new Error(done.error.message);
}
/** Everything of the stories that an edit may change. */
const shape = async (): Promise<unknown> =>
  (await store.listStories({ after: null, limit: 20 })).items
    .filter(({ sources }) => sources.length > 0)
    .map(({ changedAt: _, formerSlugs: __, ...rest }) => rest)
    .sort((a, b) => (a.id < b.id ? -1 : 1));

describe("every edit is done, told in one sentence, and undone", () => {
  const cases: readonly (readonly [
    name: string,
    make: () => Promise<StoryEdit>,
    what: RegExp,
    check: (record: StoryRecord) => void,
  ])[] = [
    [
      "rename",
      async () => ({ kind: "rename", title: " Three  losses ", slug: "Three losses" }),
      /^Renamed from “FERRY” to “Three losses”\. Its address is \/s\/three-losses now\.$/,
      (record) =>
        expect([record.title, record.slug, record.formerSlugs]).toEqual([
          "Three losses",
          "three-losses",
          ["ferry"],
        ]),
    ],
    [
      "a title that is taken back",
      async () => ({ kind: "rename", title: null }),
      /^The title “FERRY” was taken back/,
      (record) => expect([record.title, record.slug]).toEqual([null, "ferry"]),
    ],
    [
      "note",
      async () => ({ kind: "note", note: "Three texts of one week." }),
      /^The note was changed\.$/,
      (record) => expect(record.note).toBe("Three texts of one week."),
    ],
    [
      "base",
      async () => ({ kind: "base", sourceId: (await source("ferry", "b")).id }),
      /^“b” was chosen as base\.$/,
      (record) => expect(record.baseSourceId).toBe(record.sources[1]?.id),
    ],
    [
      "order",
      async () => ({
        kind: "order",
        sourceIds: (await story("ferry")).sources.map(({ id }) => id).reverse(),
      }),
      /^The order of the sources was changed\.$/,
      (record) =>
        expect([record.ordered, record.sources.map(({ name }) => name)]).toEqual([
          true,
          ["c", "b", "a"],
        ]),
    ],
    [
      "describe",
      async () => ({
        kind: "describe",
        sourceId: (await source("ferry", "a")).id,
        label: "Harbour wire",
        role: "wire",
        address: "https://wire.example/1",
      }),
      /^Label, role and address of “a” were changed\.$/,
      (record) =>
        expect(record.sources[0]).toMatchObject({
          label: "Harbour wire",
          role: "wire",
          outlet: null,
          address: "https://wire.example/1",
        }),
    ],
    [
      "remove",
      async () => ({ kind: "remove", sourceId: (await source("ferry", "b")).id }),
      /^“b” was taken out of the story\./,
      (record) => expect(record.sources.map(({ name }) => name)).toEqual(["a", "c"]),
    ],
    [
      "move to another story",
      async () => ({
        kind: "move",
        sourceId: (await source("ferry", "b")).id,
        to: { story: "choir" },
      }),
      /^“b” was moved to “CHOIR”\.$/,
      (record) => expect(record.sources.map(({ name }) => name)).toEqual(["a", "c"]),
    ],
    [
      "move to a new story",
      async () => ({
        kind: "move",
        sourceId: (await source("ferry", "a")).id,
        to: { newStory: { title: "Boats" } },
      }),
      /^“a” was moved to “Boats”\.$/,
      (record) => expect(record.sources.map(({ name }) => name)).toEqual(["b", "c"]),
    ],
    [
      "withdraw",
      async () => ({
        kind: "withdraw",
        hashes: (await source("ferry", "a")).states.map(({ hash }) => hash),
        because: "rights-ended",
        reason: "The licence ended in May.",
      }),
      /^The text of “a” was withdrawn: The licence ended in May\.$/,
      () => undefined,
    ],
  ];

  test.each(cases)("%s", async (_, make, what, check) => {
    await take(group("ferry", TEXTS), group("choir", [`${TEXTS[1]} Twelve singers are left.`]));
    const before = await shape();
    const done = await edit("ferry", await make());
    expect(done.edit.what).toMatch(what);
    check(done.story);
    expect(done.edit.undoneAt).toBeNull();
    await undo(done);
    expect(await shape()).toEqual(before);
    const [listed] =
      (await edits.listEdits("ferry").then((found) => (found.ok ? found.value : []))) ?? [];
    expect(listed?.undoneAt).not.toBeNull();
    await undo(done);
    expect(await shape()).toEqual(before);
  });
});

test("a withdrawn text says so until it is undone", async () => {
  await take(group("ferry", TEXTS));
  const hash = (await source("ferry", "a")).states[0]?.hash ?? "";
  const withdrawn = async () => (await store.readVersions([hash])).get(hash)?.withdrawn ?? null;
  const done = await edit("ferry", {
    kind: "withdraw",
    hashes: [hash],
    because: "withdrawn",
    reason: " ",
  });
  expect(await withdrawn()).toMatchObject({ kind: "withdrawn", reason: "" });
  await undo(done);
  expect(await withdrawn()).toBeNull();
});

test("a withdrawn text is called what the page called it, in the history too", async () => {
  await take(group("ferry", TEXTS));
  const done = await edit("ferry", {
    kind: "withdraw",
    hashes: (await source("ferry", "a")).states.map(({ hash }) => hash),
    because: "withdrawn",
    reason: "",
    called: "Tarn Post",
  });
  expect(done.edit.what).toBe("The text of “Tarn Post” was withdrawn.");
  const listed = await edits.listEdits("ferry");
  expect(listed.ok && listed.value[0]?.what).toBe(done.edit.what);
  const { id } = await source("ferry", "b");
  const taken = await edit("ferry", { kind: "remove", sourceId: id, called: "Vale News" });
  expect(taken.edit.what).toMatch(/^“Vale News” was taken out of the story\./u);
});

test("all versions of a source are withdrawn in one go, and come back in one go", async () => {
  await take(group("ferry", TEXTS));
  await take({ ...group("ferry", [`${TEXTS[0]} It will be sold.`, ...TEXTS.slice(1)]) });
  const hashes = (await source("ferry", "a")).states.map(({ hash }) => hash);
  expect(hashes).toHaveLength(2);
  const kept = async () =>
    [...(await store.readHeads(hashes)).values()].map(({ withdrawn }) => withdrawn?.kind ?? null);
  const one = await edit("ferry", {
    kind: "withdraw",
    hashes: hashes.slice(0, 1),
    because: "withdrawn",
    reason: "",
  });
  expect(one.edit.what).toBe("A version of “a” was withdrawn.");
  const all = await edit("ferry", {
    kind: "withdraw",
    hashes,
    because: "rights-ended",
    reason: "",
  });
  expect(all.edit.what).toBe("The text of “a” was withdrawn.");
  expect(await kept()).toEqual(["rights-ended", "rights-ended"]);
  await undo(all);
  expect((await kept()).toSorted()).toEqual([null, "withdrawn"].toSorted());
  const mixed = await edits.editStory("ferry", {
    kind: "withdraw",
    hashes: [hashes[0] ?? "", (await source("ferry", "b")).states[0]?.hash ?? ""],
    because: "withdrawn",
    reason: "",
  });
  expect(mixed).toMatchObject({ ok: false, error: { status: 404 } });
});

test("the newest version is taken back and put back; the only one is not", async () => {
  await take(group("ferry", TEXTS));
  await take({ ...group("ferry", [`${TEXTS[0]} It will be sold.`, ...TEXTS.slice(1)]) });
  const a = await source("ferry", "a");
  expect(a.states).toHaveLength(2);
  const [old, newest] = a.states;
  const stale = await edits.editStory("ferry", {
    kind: "take-back",
    sourceId: a.id,
    hash: old?.hash ?? "",
  });
  expect(stale).toMatchObject({ ok: false, error: { status: 409 } });
  const done = await edit("ferry", { kind: "take-back", sourceId: a.id, hash: newest?.hash ?? "" });
  expect((await source("ferry", "a")).states).toEqual([old]);
  const last = await edits.editStory("ferry", {
    kind: "take-back",
    sourceId: a.id,
    hash: old?.hash ?? "",
  });
  expect(last).toMatchObject({ ok: false, error: { status: 422 } });
  await undo(done);
  expect((await source("ferry", "a")).states).toEqual([old, newest]);
});

test("what was changed again since is not undone", async () => {
  await take(group("ferry", TEXTS));
  const first = await edit("ferry", { kind: "rename", title: "Boats" });
  const second = await edit("ferry", { kind: "rename", title: "Ships" });
  expect(await edits.undoEdit(first.edit.id)).toMatchObject({ ok: false, error: { status: 409 } });
  expect((await story("ferry")).title).toBe("Ships");
  await undo(second);
  await undo(first);
  expect((await story("ferry")).title).toBe("FERRY");
  expect(await edits.undoEdit("nobody")).toMatchObject({ ok: false, error: { status: 404 } });
});

test("a base that leaves the story is its base no more, until that is undone", async () => {
  await take(group("ferry", TEXTS));
  const { id } = await source("ferry", "b");
  await edit("ferry", { kind: "base", sourceId: id });
  const done = await edit("ferry", { kind: "remove", sourceId: id });
  expect(done.story.baseSourceId).toBeNull();
  await undo(done);
  expect((await story("ferry")).baseSourceId).toBe(id);
});

test("old addresses lead on after a rename, also when it is undone", async () => {
  await take(group("ferry", TEXTS));
  const done = await edit("ferry", { kind: "rename", title: "Boats", slug: "boats" });
  expect((await story("ferry")).slug).toBe("boats");
  await undo(done);
  expect([(await story("ferry")).slug, (await story("boats")).slug]).toEqual(["ferry", "ferry"]);
});

test.each([
  ["an unknown story", "nowhere", { kind: "note", note: "x" }, 404],
  ["an unknown source", "ferry", { kind: "remove", sourceId: "nobody" }, 404],
  ["an unknown base", "ferry", { kind: "base", sourceId: "nobody" }, 404],
  ["an order of other sources", "ferry", { kind: "order", sourceIds: ["nobody"] }, 409],
  ["an endless title", "ferry", { kind: "rename", title: "x".repeat(301) }, 422],
  ["an address without letters", "ferry", { kind: "rename", title: "x", slug: "‽" }, 422],
  ["an endless note", "ferry", { kind: "note", note: "x".repeat(5001) }, 422],
  [
    "an unknown text",
    "ferry",
    { kind: "withdraw", hashes: ["0".repeat(64)], because: "withdrawn", reason: "" },
    404,
  ],
] as const)(
  "%s is refused in plain words, and nothing is recorded",
  async (_, slug, change, status) => {
    await take(group("ferry", TEXTS));
    const refused = await edits.editStory(slug, change);
    expect(refused).toMatchObject({
      ok: false,
      error: { status, message: expect.stringMatching(/\.$/) },
    });
    expect(await edits.listEdits("ferry")).toEqual({ ok: true, value: [] });
  },
);

test("what a folder owns is changed in the folder; what was added here, here", async () => {
  await take(group("ferry", TEXTS.slice(0, 2)));
  const { id } = await story("ferry");
  await store.write((writer) => writer.updateStory(id, { origin: "folder:/texts/ferry" }, now()));
  await takeDocuments(
    store,
    [
      {
        name: "late.txt",
        bytes: new TextEncoder().encode(TEXTS[2]),
        hint: { fileName: "late.txt" },
      },
    ],
    { now, story: "ferry" },
  );
  const refused = await edits.editStory("ferry", { kind: "rename", title: "Boats" });
  expect(refused).toMatchObject({
    ok: false,
    error: {
      status: 422,
      message: expect.stringContaining("/texts/ferry"),
      hint: expect.stringContaining("story.json"),
    },
  });
  const a = await source("ferry", "a");
  expect(await edits.editStory("ferry", { kind: "remove", sourceId: a.id })).toMatchObject({
    ok: false,
  });
  const late = await source("ferry", "late");
  expect(late.file).toBe("added/late.txt");
  await edit("ferry", { kind: "describe", sourceId: late.id, label: "Late" });
  await edit("ferry", { kind: "remove", sourceId: late.id });
  expect((await story("ferry")).sources).toHaveLength(2);
  await edit("ferry", {
    kind: "withdraw",
    hashes: a.states.map(({ hash }) => hash),
    because: "withdrawn",
    reason: "",
  });
});

test("an undo whose kept steps are not as we write them is refused, and changes nothing", async () => {
  await take(group("one", TEXTS));
  const { id, sources } = await story("one");
  const odd: readonly unknown[] = [
    "rename",
    [{ kind: "story", id, set: { slug: 7 }, now: {} }],
    [{ kind: "story", id, set: { origin: "folder:/etc" }, now: {} }],
    [{ kind: "source", id: sources[0]?.id, set: { role: "king" }, now: {} }],
    [{ kind: "merge", id, set: {}, now: {} }],
    // The first step alone would be sound.
    [
      { kind: "story", id, set: { slug: "two" }, now: {} },
      { kind: "order", story: id },
    ],
  ];
  for (const [at, steps] of odd.entries()) {
    const edit = { id: `odd-${at}`, storyId: id, at: now(), what: "Something.", undo: steps };
    await store.write((writer) => writer.addEdit(edit));
    expect(await edits.undoEdit(edit.id)).toMatchObject({
      ok: false,
      error: { status: 409, message: expect.stringContaining("cannot be read") },
    });
  }
  expect((await story("one")).slug).toBe("one");
});
