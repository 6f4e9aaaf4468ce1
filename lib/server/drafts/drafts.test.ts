import { readdirSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Store } from "../../store/store";
import { type EmptyStore, emptySqlite } from "../../store/testing/open-empty";
import type { IncomingDocument } from "../import/incoming";
import { takeDocuments } from "../import/take-documents";
import { incomingText } from "../testing/incoming-text";
import { createDraftUseCases } from "./create-draft-use-cases";
import type { Draft, DraftChange, SavedDraft } from "./draft";
import type { DraftUseCases } from "./draft-use-cases";

const FERRY = [
  "VESSEL QUAY – The ferry between Vessel Quay and Grunnholm will stop on 4 November, three officials of the harbour said on Sunday.",
  "“We counted on the boat and on our luck,” said Ada Lund, who keeps the shop in the old lighthouse on the island.",
  "The council spent 54,000 crowns on the jetty last year and does not plan to repair the boat, which was built in 1961.",
  "The nearest bridge is an hour away by car, and the road to it floods in most winters, the county of Nordby says.",
];
const COPY = [
  "Islanders lose their ferry",
  "By Ane Holt",
  ...FERRY.map((line) => line.replace("54,000", "45,000")),
];
const CHOIR = [
  "Choir of Tarn sings for the last time",
  "TARN – The choir of Tarn will sing for the last time in Saint Brannoc’s on Friday, its leader Piet Anders told the parish on Monday.",
  "Twelve singers are left of the forty who toured Lower Saxony in 1987, and the organ has been silent since the flood of 2019.",
];

let empty: EmptyStore;
let store: Store;
let drafts: DraftUseCases;
let time = Date.UTC(2026, 0, 1);
beforeEach(async () => {
  empty = await emptySqlite();
  store = empty.store;
  time = Date.UTC(2026, 0, 1);
  drafts = createDraftUseCases(store, () => {
    time += 1000;
    return new Date(time).toISOString();
  });
});
afterEach(() => empty.close());

async function create(
  documents: readonly IncomingDocument[],
  options?: { readonly story: string },
): Promise<string> {
  const created = await drafts.createDraft(documents, options);
  if (!created.ok) throw new Error(created.error.message);
  return created.value.id;
}
async function read(id: string): Promise<Draft> {
  const found = await drafts.readDraft(id);
  if (!found.ok) throw new Error(found.error.message);
  return found.value;
}
async function change(id: string, ...changes: readonly DraftChange[]): Promise<Draft> {
  const changed = await drafts.changeDraft(id, changes);
  if (!changed.ok) throw new Error(changed.error.message);
  return await read(id);
}
async function save(id: string): Promise<SavedDraft> {
  const saved = await drafts.saveDraft(id);
  if (!saved.ok) throw new Error(saved.error.message);
  return saved.value;
}
async function refusal(id: string, ...changes: readonly DraftChange[]): Promise<string> {
  const changed = await drafts.changeDraft(id, changes);
  if (changed.ok) throw new Error("should be refused");
  return `${changed.error.status} ${changed.error.message}`;
}
const take = (...inputs: readonly IncomingDocument[]) =>
  takeDocuments(store, inputs, { now: () => new Date(time).toISOString() });

describe("what a preview shows", () => {
  test("lines with their kinds, counts, a proposal, and the refusal of what cannot be read", async () => {
    const id = await create([
      incomingText("north.txt", FERRY),
      incomingText("photo.jpg", [], { bytes: new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16]) }),
      incomingText("copy.txt", COPY),
    ]);
    const draft = await read(id);
    expect(draft.items.map(({ key, name }) => [key, name])).toEqual([
      ["1", "north.txt"],
      ["3", "copy.txt"],
    ]);
    expect(draft.refused).toMatchObject([
      { key: "2", name: "photo.jpg", problem: { code: "unsupported-type" } },
    ]);
    const copy = draft.items[1];
    expect(copy?.lines.filter(({ kind }) => kind !== null).map(({ kind }) => kind)).toEqual([
      "headline",
      "byline",
      "body",
      "body",
      "body",
      "body",
    ]);
    expect(copy?.counts).toMatchObject({ paragraphs: 4, bylines: 1, headlines: 1, keptOut: 0 });
    expect(copy?.kin).toMatchObject([
      {
        to: { kind: "item", key: "1" },
        question: expect.stringMatching(
          /^Almost the same as “north.txt”: a version of it, or another/,
        ),
      },
    ]);
    expect(copy?.kin[0]?.shareOfItem).toBeGreaterThan(0.9);
    expect(draft.stories).toEqual([
      { key: "new-1", existing: null, title: "Islanders lose their ferry", items: ["1", "3"] },
    ]);
    expect(await store.count()).toEqual({ stories: 0, sources: 0, versions: 0 });
  });

  test("a text that is known, and one that resembles a kept one", async () => {
    await take(incomingText("north.txt", FERRY));
    const draft = await read(
      await create([incomingText("again.txt", FERRY), incomingText("copy.txt", COPY)]),
    );
    expect(draft.items[0]?.known).toMatchObject([{ source: { name: "north" } }]);
    expect(draft.items[1]?.kin.map(({ to }) => to.kind)).toContain("source");
    expect(draft.stories).toMatchObject([
      { existing: { id: expect.any(String) }, items: ["1", "2"] },
    ]);
    expect(
      await refusal(draft.id, { kind: "tag", item: "1", first: 1, last: 1, as: "headline" }),
    ).toMatch(/^422 The text of “again.txt” is kept already/);
  });

  test("two texts of one identifier are versions of one source, the earlier first", async () => {
    const uri = "urn:test:ferry";
    const id = await create([
      incomingText("b.txt", COPY, { facts: { uri, versionCreated: "2026-01-03T00:00:00Z" } }),
      incomingText("a.txt", FERRY, { facts: { uri, versionCreated: "2026-01-02T00:00:00Z" } }),
    ]);
    const { items } = await read(id);
    expect(items.map(({ placement }) => placement)).toEqual([
      { kind: "version-of-item", item: "2" },
      { kind: "source", story: "new-1" },
    ]);
    const { address } = await save(id);
    const [story] = (await store.listStories({ after: null, limit: 1 })).items;
    expect(story?.sources.map(({ states }) => states.length)).toEqual([2]);
    const name = story?.sources[0]?.name;
    expect(address).toBe(`/s/${story?.slug}/${name}.1..${name}`);
  });
});

describe("changes", () => {
  test("a line gets another kind, and its old one back", async () => {
    const id = await create([incomingText("copy.txt", COPY)]);
    const tagged = await change(id, { kind: "tag", item: "1", first: 3, last: 3, as: "chrome" });
    expect(tagged.items[0]?.lines[2]).toMatchObject({ kind: "chrome", tagged: true });
    expect(tagged.items[0]?.counts).toMatchObject({ keptOut: 1, bylines: 0 });
    const back = await change(id, { kind: "tag", item: "1", first: 1, last: 9, as: null });
    expect(back.items[0]?.lines[2]).toMatchObject({ kind: "byline", tagged: false });
  });

  test("tags stay with what is saved, and nobody changes them after", async () => {
    const id = await create([incomingText("copy.txt", COPY)]);
    const draft = await change(id, { kind: "tag", item: "1", first: 3, last: 3, as: "chrome" });
    await save(id);
    const hash = draft.items[0]?.hash ?? "";
    expect((await store.readVersions([hash])).get(hash)?.tags).toEqual([
      { line: 3, kind: "chrome" },
    ]);
    const again = await read(await create([incomingText("copy.txt", COPY)]));
    expect(again.items[0]?.lines[2]).toMatchObject({ kind: "chrome" });
  });

  test("items are parted, joined, dropped and named", async () => {
    const id = await create([
      incomingText("north.txt", FERRY),
      incomingText("tarn.txt", CHOIR),
      incomingText("c.txt", COPY),
    ]);
    await change(
      id,
      { kind: "place", item: "2", placement: { kind: "source", story: "new" } },
      { kind: "title", story: "new-2", title: "  The  choir " },
      { kind: "place", item: "3", placement: { kind: "version-of-item", item: "1" } },
      {
        kind: "describe",
        item: "1",
        label: "Harbour wire",
        role: "wire",
        address: "https://wire.example/1",
      },
    );
    const draft = await read(id);
    expect(draft.stories).toMatchObject([
      { key: "new-1", items: ["1", "3"] },
      { key: "new-2", title: "The choir", items: ["2"] },
    ]);
    expect(draft.items[0]).toMatchObject({
      label: "Harbour wire",
      role: "wire",
      address: "https://wire.example/1",
    });
    const dropped = await change(id, { kind: "drop", item: "1" });
    expect(dropped.items[2]?.placement).toEqual({ kind: "source", story: "new-1" });
    await change(id, { kind: "keep", item: "1" }, { kind: "describe", item: "1", address: null });
    const saved = await save(id);
    expect(saved).toMatchObject({ taken: 3, known: 0, toldAnew: 0 });
    const stories = (await store.listStories({ after: null, limit: 9 })).items;
    expect(
      stories.map(({ title, sources }) => [
        title,
        sources.map(({ label, role, states }) => [label, role, states.length]),
      ]),
    ).toEqual(
      expect.arrayContaining([
        [null, [["Harbour wire", "wire", 2]]],
        ["The choir", [[null, null, 1]]],
      ]),
    );
  });

  test("the same text with other data is told as that", async () => {
    const page = (outlet: string) => ({
      ...incomingText("ferry.html", []),
      bytes: new TextEncoder().encode(
        `<html><head><link rel="canonical" href="https://tarn.example/ferry"><script type="application/ld+json">${JSON.stringify({ "@context": "https://schema.org", "@type": "NewsArticle", headline: FERRY[0], publisher: { "@type": "Organization", name: outlet } })}</script></head><body><article><h1>${FERRY[0]}</h1>${FERRY.slice(
          1,
        )
          .map((line) => `<p>${line}</p>`)
          .join("")}</article></body></html>`,
      ),
    });
    expect(await save(await create([page("Tarn Post")]))).toMatchObject({ taken: 1, toldAnew: 0 });
    const again = { taken: 0, known: 1 };
    expect(await save(await create([page("Tarn Post")]))).toMatchObject({ ...again, toldAnew: 0 });
    expect(await save(await create([page("Tarn Daily")]))).toMatchObject({ ...again, toldAnew: 1 });
  });

  test("a version of a version of itself, and other slips, are refused and change nothing", async () => {
    const id = await create([incomingText("a.txt", FERRY), incomingText("b.txt", COPY)]);
    await change(id, {
      kind: "place",
      item: "2",
      placement: { kind: "version-of-item", item: "1" },
    });
    const before = await read(id);
    expect(
      await refusal(
        id,
        { kind: "drop", item: "2" },
        { kind: "place", item: "1", placement: { kind: "version-of-item", item: "1" } },
      ),
    ).toMatch(/^422 /);
    for (const slip of [
      { kind: "place", item: "1", placement: { kind: "version-of-item", item: "2" } },
      { kind: "place", item: "1", placement: { kind: "version", sourceId: "nobody" } },
      { kind: "place", item: "1", placement: { kind: "source", story: "new-7" } },
      { kind: "place-in-story", item: "1", slug: "nowhere" },
      { kind: "drop", item: "9" },
      { kind: "tag", item: "1", first: 5, last: 2, as: "body" },
      { kind: "describe", item: "1", address: "javascript:alert(1)" },
      { kind: "title", story: "new-1", title: "x".repeat(301) },
    ] as const satisfies readonly DraftChange[])
      expect(await refusal(id, slip)).toMatch(/^422 /);
    expect(await read(id)).toEqual(before);
  });

  test("texts are added to a draft; the same one twice is one item", async () => {
    const id = await create([incomingText("a.txt", FERRY)]);
    await drafts.addToDraft(id, [incomingText("a.txt", FERRY), incomingText("b.txt", COPY)]);
    const draft = await read(id);
    expect(draft.items.map(({ name }) => name)).toEqual(["a.txt", "b.txt"]);
    expect(draft.items[0]?.kin).toMatchObject([{ to: { kind: "item", key: "3" } }]);
  });
});

describe("saving", () => {
  test("twice keeps it once and gives the same address", async () => {
    const id = await create([incomingText("north.txt", FERRY), incomingText("copy.txt", COPY)]);
    const first = await save(id);
    expect(first.address).toMatch(/^\/s\/islanders-lose-their-ferry\/[a-z]+\.\.[a-z]+$/);
    expect(await save(id)).toEqual(first);
    expect(await store.count()).toEqual({ stories: 1, sources: 2, versions: 2 });
    expect(await read(id)).toMatchObject({ items: [], saved: first.address });
    expect(await refusal(id, { kind: "drop", item: "1" })).toMatch(/^409 /);
  });

  test("two at once keep it once", async () => {
    const id = await create([incomingText("north.txt", FERRY), incomingText("copy.txt", COPY)]);
    const [one, two] = await Promise.all([save(id), save(id)]);
    expect(one).toEqual(two);
    expect(await store.count()).toEqual({ stories: 1, sources: 2, versions: 2 });
  });

  test("into the story that the person came from", async () => {
    await take(incomingText("tarn.txt", CHOIR));
    const slug = "choir-of-tarn-sings-for-the-last-time";
    const id = await create([incomingText("north.txt", FERRY)], { story: slug });
    expect(await save(id)).toMatchObject({ stories: [{ slug }] });
    expect(await drafts.createDraft([], { story: "nowhere" })).toMatchObject({
      error: { status: 404 },
    });
  });

  test("a version of a kept source opens beside the one before it", async () => {
    await take(incomingText("north.txt", FERRY));
    const [story] = (await store.listStories({ after: null, limit: 1 })).items;
    const sourceId = story?.sources[0]?.id ?? "";
    const id = await create([incomingText("later.txt", COPY)]);
    await change(id, { kind: "place", item: "1", placement: { kind: "version", sourceId } });
    expect((await save(id)).address).toBe(`/s/${story?.slug}/north.1..north`);
  });

  test("a place that went away meanwhile: nothing is kept, and it says so", async () => {
    await take(incomingText("north.txt", FERRY));
    const [story] = (await store.listStories({ after: null, limit: 1 })).items;
    const sourceId = story?.sources[0]?.id ?? "";
    const id = await create([incomingText("tarn.txt", CHOIR), incomingText("later.txt", COPY)]);
    await change(id, { kind: "place", item: "2", placement: { kind: "version", sourceId } });
    await store.write((writer) =>
      writer.updateSource(
        sourceId,
        { removedAt: "2026-01-01T00:00:00.000Z" },
        "2026-01-01T00:00:00.000Z",
      ),
    );
    expect(await drafts.saveDraft(id)).toMatchObject({ ok: false, error: { status: 422 } });
    expect((await store.count()).versions).toBe(1);
  });

  test("with everything dropped there is nothing to save", async () => {
    const id = await create([incomingText("north.txt", FERRY)]);
    await change(id, { kind: "drop", item: "1" });
    expect(await drafts.saveDraft(id)).toMatchObject({ ok: false, error: { status: 422 } });
  });
});

describe("how long a draft is kept", () => {
  test("a day, and no longer than it is wanted", async () => {
    const id = await create([incomingText("north.txt", FERRY)]);
    time += 23 * 3_600_000;
    expect((await read(id)).items).toHaveLength(1);
    time += 3_600_000;
    expect(await drafts.readDraft(id)).toMatchObject({ ok: false, error: { status: 410 } });
    await create([incomingText("tarn.txt", CHOIR)]);
    expect(await drafts.readDraft(id)).toMatchObject({ ok: false, error: { status: 404 } });
    for (const odd of ["", "nobody", "../x", "'; drop table drafts"])
      expect(await drafts.readDraft(odd)).toMatchObject({ ok: false, error: { status: 404 } });
  });

  test("too many texts are refused as a whole", async () => {
    const many = Array.from({ length: 101 }, (_, index) =>
      incomingText(`${index}.txt`, [`Note ${index} of the harbour.`]),
    );
    expect(await drafts.createDraft(many)).toMatchObject({ ok: false, error: { status: 422 } });
  });
});

const SAMPLE = join(import.meta.dirname, "../../../seeds/ishiba-trump");
const real = (process.env.VARIORUM_STORIES ?? "").split(delimiter).filter((path) => path !== "");

test.each([SAMPLE, ...real])(
  "what is dropped together without metadata is one story: %s",
  async (path) => {
    const files = readdirSync(path).filter((name) => name.endsWith(".txt"));
    const id = await create(
      files.map((name) => ({
        name,
        bytes: readFileSync(join(path, name)),
        hint: { fileName: name },
      })),
    );
    const draft = await read(id);
    expect(draft.stories.map(({ items }) => items.length)).toEqual([files.length]);
    const saved = await save(id);
    expect(saved.taken).toBe(files.length);
    expect(saved.address).toMatch(/^\/s\/[^/]+\/[^/]+\.\.[^/]+$/);
  },
);
