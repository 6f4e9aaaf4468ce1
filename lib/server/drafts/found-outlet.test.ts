import { afterEach, beforeEach, expect, test } from "vitest";
import type { Store } from "../../store/store";
import { type EmptyStore, emptySqlite } from "../../store/testing/open-empty";
import type { IncomingDocument } from "../import/incoming";
import { takeDocuments } from "../import/take-documents";
import { createDraftUseCases } from "./create-draft-use-cases";

const LINES = [
  "The ferry between Vessel Quay and Grunnholm will stop on 4 November, three officials of the harbour said on Sunday.",
  "The council spent 54,000 crowns on the jetty last year and does not plan to repair the boat, which was built in 1961.",
  "The nearest bridge is an hour away by car, and the road to it floods in most winters, the county of Nordby says.",
];
const WIRE = [
  "Ferry to Grunnholm stops",
  `VESSEL QUAY, Nov 2 (Lumen) - ${LINES[0]}`,
  ...LINES.slice(1),
  "(Reporting by Ada Lund; Editing by Bo Ek)",
];
/** A paper's page around the same report; the paper does not name itself. */
const COPY = [
  ...["Home", "News", "Sport", "Culture", "Weather", "Subscribe", "Log in", "Newsletter"],
  "Islanders lose their ferry",
  "By Ada Lund, Lumen",
  ...LINES,
  "© 2026 Lumen. All rights reserved.",
  ...["Most read", "About us", "Contact", "Terms of use"],
];

let empty: EmptyStore;
let store: Store;
const now = (): string => "2026-11-22T10:00:00.000Z";
beforeEach(async () => {
  empty = await emptySqlite();
  store = empty.store;
});
afterEach(() => empty.close());

const pasted = (lines: readonly string[], number = 1): IncomingDocument => ({
  name: number === 1 ? "Pasted text" : `Pasted text ${number}`,
  bytes: new TextEncoder().encode(lines.join("\n\n")),
});

async function saved(...documents: readonly IncomingDocument[]) {
  const drafts = createDraftUseCases(store, now);
  const made = await drafts.createDraft(documents);
  if (!made.ok) throw new Error(made.error.message);
  const shown = await drafts.readDraft(made.value.id);
  const done = await drafts.saveDraft(made.value.id);
  if (!shown.ok || !done.ok) throw new Error("the draft is saved");
  const story = await store.findStory(done.value.stories[0]?.slug ?? "");
  return { items: shown.value.items, sources: story?.sources ?? [] };
}

test("the outlet that a preview shows is kept, and names the source of a pasted text", async () => {
  const { items, sources } = await saved(pasted(WIRE), pasted(COPY, 2));
  expect(items.map(({ outlet }) => outlet)).toEqual(["Lumen", null]);
  // Whose report it is, the copy says; who prints it, it does not.
  expect(items[1]?.article.agency).toBe("Lumen");
  expect(sources.map(({ name, outlet }) => [name, outlet])).toEqual([
    ["lumen", "Lumen"],
    ["text", null],
  ]);
  const hash = sources[0]?.states[0]?.hash ?? "";
  expect((await store.readVersions([hash])).get(hash)?.facts.outlet).toBe("Lumen");
});

test("so it is in an import, where a file's name still comes first", async () => {
  const file = { ...pasted(WIRE), name: "1-quay.txt", hint: { fileName: "1-quay.txt" } };
  await takeDocuments(store, [file], { now });
  const { items } = await store.listStories({ after: null, limit: 9 });
  expect(items[0]?.sources.map(({ name, outlet }) => [name, outlet])).toEqual([
    ["1-quay", "Lumen"],
  ]);
});

test("what a person says of the outlet goes before", async () => {
  const { sources } = await saved({ ...pasted(WIRE), outlet: "Harbour Post" });
  expect(sources.map(({ name, outlet }) => [name, outlet])).toEqual([
    ["harbour-post", "Harbour Post"],
  ]);
});
