import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readEnvironment } from "./environment";
import { type Opened, openUseCases } from "./open-use-cases";

const LINES = [
  "The ferry between Vessel Quay and Grunnholm will stop on 4 November, three officials of the harbour said on Sunday.",
  "The council spent 54,000 crowns on the jetty last year and does not plan to repair the boat, which was built in 1961.",
  "The nearest bridge is an hour away by car, and the road to it floods in most winters, the county says.",
];

let root = "";
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "variorum-server-"));
  write("seeds/ferry/1-wire.txt", LINES.join("\n\n"));
  write("seeds/ferry/2-copy.txt", LINES.join("\n\n").replace("54,000", "45,000"));
  write("more/texts/a.txt", `Choir sings at Nordby\n\n${LINES[2]}\n\n${LINES[0]}`);
  write("more/ferry/a.txt", LINES.join("\n\n"));
  write("more/broken/a.txt", "");
});
afterAll(async () => {
  for (const { store } of opened) await store.close();
  rmSync(root, { recursive: true, force: true });
});

const write = (name: string, text: string): void => {
  const path = join(root, name);
  mkdirSync(join(path, ".."), { recursive: true });
  writeFileSync(path, text);
};
const opened: Opened[] = [];
const open = async () => {
  const environment = readEnvironment(
    {
      VARIORUM_STORIES: [join(root, "more"), join(root, "nowhere")].join(delimiter),
      VARIORUM_DATA: join(root, "data"),
    },
    root,
  );
  if (!environment.ok) throw new Error(environment.error.message);
  const found = await openUseCases(environment.value, { restMs: 0, patienceMs: 60_000 });
  if (!found.ok) throw new Error(found.error.message);
  opened.push(found.value);
  return found.value.read;
};

describe("listStories", () => {
  test("lists the stories of all folders under unique addresses, and what could not be read", async () => {
    const { stories, problems } = await (await open()).listStories(null, "");
    expect(stories.map(({ slug }) => slug)).toEqual(["choir-sings-at-nordby", "ferry-2", "ferry"]);
    expect(stories.map(({ sample }) => sample)).toEqual([false, false, true]);
    expect(problems.map(({ file }) => file)).toEqual([
      join(root, "more/broken/a.txt"),
      join(root, "nowhere"),
    ]);
  });

  test("gives the same value again until a file changes", async () => {
    const useCases = await open();
    const first = await useCases.loadStory("ferry");
    expect(await useCases.loadStory("ferry")).toEqual(first);
    const again = await useCases.loadStory("ferry");
    if (!first.ok || !again.ok) throw new Error("the story is there");
    expect(again.value.story).toBe(first.value.story);
    write("seeds/ferry/3-late.txt", LINES.slice(1).join("\n\n"));
    utimesSync(join(root, "seeds/ferry/1-wire.txt"), 1, 1);
    const later = await useCases.loadStory("ferry");
    if (!later.ok) throw new Error("the story is there");
    expect(later.value.story.versions).toHaveLength(3);
  });
});

describe("loadComparison", () => {
  test("compares any version with any other", async () => {
    for (const [base, other] of [
      ["1-wire", "2-copy"],
      ["2-copy", "1-wire"],
    ] as const) {
      const found = await (await open()).loadComparison("ferry", base, other);
      if (!found.ok) throw new Error(found.error.message);
      expect(found.value.comparison.base.slug).toBe(base);
      expect(found.value.comparison.rows.find((row) => row.id === "p2")?.relation).toBe("edited");
    }
  });

  test("an unknown story, version or paragraph is not found, in plain words", async () => {
    const useCases = await open();
    expect(await useCases.loadStory("nothing")).toMatchObject({
      ok: false,
      error: { status: 404 },
    });
    const version = await useCases.loadComparison("ferry", "1-wire", "9-none");
    expect(version).toMatchObject({ ok: false, error: { status: 404 } });
    if (!version.ok) expect(version.error.message).toContain("no version “9-none”");
    expect(await useCases.loadParagraph("ferry", 9)).toMatchObject({
      ok: false,
      error: { status: 404, hint: "Its paragraphs are numbered 1 to 3." },
    });
  });
});

describe("loadPinnedComparison", () => {
  test("finds texts by hash, whole or shortened, and says when one is not here", async () => {
    const useCases = await open();
    const found = await useCases.loadComparison("ferry", "1-wire", "2-copy");
    if (!found.ok) throw new Error(found.error.message);
    const a = found.value.comparison.base.article.version;
    const b = found.value.comparison.other.article.version;
    for (const [one, two] of [
      [a, b],
      [a.slice(0, 12), b.slice(0, 20)],
    ] as const) {
      const pinned = await useCases.loadPinnedComparison(one, two);
      if (!pinned.ok) throw new Error(pinned.error.message);
      expect(pinned.value.comparison.other.article.version).toBe(b);
    }
    const gone = await useCases.loadPinnedComparison(a, "0".repeat(64));
    expect(gone).toMatchObject({ ok: false, error: { status: 404 } });
    if (!gone.ok) expect(gone.error.hint).toContain("We do not show another text in its place.");
    expect(await useCases.loadPinnedComparison(a.slice(0, 11), b)).toMatchObject({ ok: false });
  });
});

test("loadParagraph gives the row of every other version", async () => {
  const found = await (await open()).loadParagraph("ferry", 2);
  if (!found.ok) throw new Error(found.error.message);
  expect(found.value.rows.map(({ row }) => row.id)).toEqual(found.value.rows.map(() => "p2"));
  expect(found.value.rows.length).toBeGreaterThan(0);
});
