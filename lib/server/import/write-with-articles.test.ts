import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Reading } from "../../article/document";
import type { Store } from "../../store/store";
import { mustOpen } from "../../store/testing/open-empty";
import { createDraftUseCases } from "../drafts/create-draft-use-cases";
import { createFollowedFolders } from "../folders/follow-folders";
import type { DocumentOutcome, IncomingDocument } from "./incoming";
import { takeDocuments } from "./take-documents";

/** Formats that were read while a transaction was open. */
const inside: string[] = [];
let open = 0;

vi.mock("../../article/read-document", async (original) => {
  const module = await original<typeof import("../../article/read-document")>();
  return {
    ...module,
    readDocument: (bytes: Uint8Array, version: string, reading: Reading) => {
      if (open > 0) inside.push(reading.format);
      return module.readDocument(bytes, version, reading);
    },
  };
});

const FERRY = [
  "The ferry between Vessel Quay and Grunnholm will stop on 4 November, three officials of the harbour said on Sunday.",
  "“We counted on the boat and on our luck,” said Ada Lund, who keeps the shop in the old lighthouse on the island.",
  "The council spent 54,000 crowns on the jetty last year and does not plan to repair the boat, which was built in 1961.",
  "The nearest bridge is an hour away by car, and the road to it floods in most winters, the county of Nordby says.",
];
const page = (title: string, lines: readonly string[], head = ""): Uint8Array =>
  new TextEncoder().encode(
    `<!doctype html><html><head><title>${title}</title>${head}</head><body><article><h1>${title}</h1>${lines.map((line) => `<p>${line}</p>`).join("")}</article></body></html>`,
  );
const ADDRESS = '<link rel="canonical" href="https://north-post.example/ferry">';
const later = FERRY.map((line) => line.replace("54,000", "45,000"));
const file = (name: string, bytes: Uint8Array): IncomingDocument => ({
  name,
  bytes,
  hint: { fileName: name },
});

let folder = "";
let store: Store;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "variorum-apart-"));
  const opened = await mustOpen({ dataFolder: join(folder, "data") });
  store = {
    ...opened,
    write: (work) =>
      opened.write(async (writer) => {
        open += 1;
        try {
          return await work(writer);
        } finally {
          open -= 1;
        }
      }),
  };
  inside.length = 0;
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

const now = (): string => "2026-11-22T10:00:00.000Z";
async function take(...documents: readonly IncomingDocument[]): Promise<readonly string[]> {
  const outcomes: DocumentOutcome[] = [];
  await takeDocuments(store, documents, {
    now,
    onProgress: (outcome) => void outcomes.push(outcome),
  });
  return outcomes.map((one) =>
    one.kind === "taken" ? `${one.as} ${one.place.source}` : `${one.kind}`,
  );
}

test("kept pages are compared in a later import, and none is read inside the transaction", async () => {
  expect(await take(file("north.html", page("Ferry stops", FERRY, ADDRESS)))).toEqual([
    "new-story north-post-example",
  ]);
  // By its words, then by its address: both look at the page that is kept.
  expect(
    await take(
      file("south.html", page("Islanders lose their boat", later)),
      file("again.html", page("Ferry stops", later, ADDRESS)),
    ),
  ).toEqual(["new-source south", "new-state north-post-example"]);
  expect(inside.filter((format) => format !== "text")).toEqual([]);
});

test("plain text is read where it is needed: its limits bound it", async () => {
  await take(file("north.txt", new TextEncoder().encode(FERRY.join("\n\n"))));
  await take(file("south.html", page("Islanders lose their boat", later)));
  expect([...new Set(inside)]).toEqual(["text"]);
});

test("the pages of one batch find each other", async () => {
  const many = Array.from({ length: 20 }, (_, at) =>
    file(
      `other-${at}.html`,
      page(`Choir ${at}`, [`Choir number ${at} sang in Tarn${at} at noon.`]),
    ),
  );
  const outcomes = await take(
    file("north.html", page("Ferry stops", FERRY)),
    ...many,
    file("south.html", page("Islanders lose their boat", later)),
  );
  expect(outcomes.at(-1)).toBe("new-source south");
});

test("a folder's pages are read before the transaction that keeps them", async () => {
  const shelf = join(folder, "shelf", "ferry");
  mkdirSync(shelf, { recursive: true });
  writeFileSync(join(shelf, "a.html"), page("Ferry stops", FERRY));
  writeFileSync(join(shelf, "b.html"), page("Islanders lose their boat", FERRY.slice(1)));
  const options = { storyPaths: [join(folder, "shelf")], samplePath: join(folder, "seeds") };
  const follow = () =>
    createFollowedFolders(store, options, { now: () => new Date(now()), restMs: 0 }).followAll();
  await follow();
  writeFileSync(join(shelf, "a.html"), page("Ferry stops for good", later));
  await follow();
  const story = await store.findStoryByOrigin(`folder:${shelf}`);
  expect(story?.sources.map(({ states }) => states.length)).toEqual([2, 1]);
  expect(inside).toEqual([]);
});

test("saving a draft beside a kept page reads none inside the transaction", async () => {
  await take(file("north.html", page("Ferry stops", FERRY)));
  const drafts = createDraftUseCases(store, now);
  const made = await drafts.createDraft([
    file("south.html", page("Islanders lose their boat", later)),
  ]);
  if (!made.ok) throw new Error(made.error.message);
  // Another process saves it.
  const saved = await createDraftUseCases(store, now).saveDraft(made.value.id);
  expect(saved).toMatchObject({ ok: true, value: { address: expect.stringContaining("..") } });
  expect(inside).toEqual([]);
});
