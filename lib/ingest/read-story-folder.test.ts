import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { findStoryFolders } from "./folder-listing";
import { readStoryFolder } from "./read-story-folder";

const TEXT =
  "Ferry to Grunnholm stops\n\nThe ferry between Vessel Quay and Grunnholm will stop on 4 November, the harbour office said on Sunday.\n\nThe council spent 54,000 crowns on the jetty last year and does not plan to repair the boat.\n";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "variorum-folder-"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const put = (name: string, content: string | Uint8Array = TEXT): void => {
  mkdirSync(dirname(join(root, name)), { recursive: true });
  writeFileSync(join(root, name), content);
};

async function read() {
  const result = await readStoryFolder(root);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

async function problem() {
  const result = await readStoryFolder(root);
  if (result.ok) throw new Error("should be refused");
  return result.error;
}

describe("a folder of raw texts", () => {
  test("reads .txt files in the order of their names' bytes, hidden ones and others aside", async () => {
    for (const name of ["b.txt", "B.TXT", "a.txt", "ä.txt", ".hidden.txt", "photo.jpg"]) put(name);
    const folder = await read();
    expect(folder.versions.map(({ file }) => file)).toEqual(["B.TXT", "a.txt", "b.txt", "ä.txt"]);
    expect(folder.versions.map(({ slug }) => slug)).toEqual(["b", "a", "b-2", "a-2"]);
    expect(folder.ordered).toBe(false);
    expect(folder.notes).toEqual(["“photo.jpg” was left aside: its name is not that of a text."]);
  });

  test.skipIf(process.platform === "win32")(
    "what is no file is named as such and never opened",
    async () => {
      put("a.txt");
      const server = createServer();
      await new Promise<void>((resolve) => server.listen(join(root, "b.txt"), resolve));
      const folder = await read();
      server.close();
      expect(folder.versions.map(({ file }) => file)).toEqual(["a.txt"]);
      expect(folder.notes).toEqual([
        "“b.txt” was left aside: it is a pipe, a socket or a device, not a file.",
      ]);
    },
  );

  test("a file that cannot be used is a problem, the rest stands", async () => {
    put("a.txt");
    put("b.txt", "");
    put("c.txt", new Uint8Array([0, 1, 2, 0, 0, 255, 254]));
    const folder = await read();
    expect(folder.versions).toHaveLength(1);
    expect(folder.problems.map(({ file }) => file)).toEqual([
      join(root, "b.txt"),
      join(root, "c.txt"),
    ]);
  });

  test("a folder without texts, an empty one and none at all", async () => {
    expect((await problem()).message).toMatch(/no texts/);
    put("notes.md");
    expect((await problem()).message).toMatch(/no texts/);
    expect(await findStoryFolders(join(root, "nowhere"))).toMatchObject({
      ok: false,
      error: { message: "no such file or folder" },
    });
    put("file.txt");
    expect(await findStoryFolders(join(root, "file.txt"))).toMatchObject({
      ok: false,
      error: { message: "is not a folder" },
    });
  });

  test("leaves data aside that is no news", async () => {
    put("a.txt");
    put("figures.json", '{"quotations": [], "corrections": [{"word": "in"}]}');
    put("prices.xml", '<?xml version="1.0"?><prices><price>3</price></prices>');
    const folder = await read();
    expect(folder.versions.map(({ file }) => file)).toEqual(["a.txt"]);
    expect(folder.problems).toEqual([]);
    expect(folder.notes.map((note) => note.slice(0, 30))).toEqual([
      "“figures.json” was left aside:",
      "“prices.xml” was left aside: T",
    ]);
  });

  test("a folder named like a text is no text", async () => {
    put("a.txt");
    put("odd.txt/inner.md");
    expect((await read()).versions.map(({ file }) => file)).toEqual(["a.txt"]);
  });

  test("a link to nowhere is a problem, not a crash", async () => {
    put("a.txt");
    symlinkSync(join(root, "gone"), join(root, "b.txt"));
    expect((await read()).problems[0]?.message).toBe("no such file or folder");
  });
});

describe("story.json", () => {
  test("gives title, order, labels and roles; files that it does not name come after", async () => {
    put(
      "story.json",
      JSON.stringify({
        title: "Ferry",
        note: "invented",
        base: "b.txt",
        sources: [
          { file: "b.txt", label: "Copy of the north", role: "syndicated", outlet: "North Post" },
          { file: "a.txt", role: "refiled" },
        ],
      }),
    );
    for (const name of ["a.txt", "b.txt", "c.txt"]) put(name);
    const folder = await read();
    expect(folder).toMatchObject({
      title: "Ferry",
      note: "invented",
      base: "b.txt",
      ordered: true,
    });
    expect(folder.versions.map(({ file, label, role }) => [file, label, role])).toEqual([
      ["b.txt", "Copy of the north", "copy"],
      ["a.txt", undefined, "refiled"],
      ["c.txt", undefined, undefined],
    ]);
  });

  test("a file that is not there is named, and the rest is read", async () => {
    put("a.txt");
    put(
      "story.json",
      JSON.stringify({ base: "y.txt", sources: [{ file: "x.txt" }, { file: "a.txt" }] }),
    );
    const folder = await read();
    expect(folder.problems.map(({ message }) => message)).toEqual([
      "names “x.txt”, which is not among the texts of this folder",
      "names “y.txt” as base, which is not among the texts of this folder",
    ]);
    expect(folder.base).toBeUndefined();
  });

  test.each([
    ['{\n  "title": "x",\n  oops\n}', "is not valid JSON", 3],
    ['{"title": "x",\n', "is not valid JSON", 1],
    [
      '{"sources": [{"file": "../a.txt"}]}',
      "“sources.0.file”: must be the name of a file in this folder",
      null,
    ],
    ['{"sources": [{"file": "a.txt", "role": "hero"}]}', "“sources.0.role”: must be one of", null],
    ['{"sources": [{"file": "a.txt"}, {"file": "a.txt"}]}', "names “a.txt” twice", null],
    ["[]", "", null],
  ])("refuses %s", async (json, message, line) => {
    put("a.txt");
    put("story.json", json);
    const found = await problem();
    expect(found.file).toBe(join(root, "story.json"));
    expect(found.message).toContain(message);
    expect(found.line).toBe(line);
  });

  test("takes unknown keys and a byte order mark", async () => {
    put("a.txt");
    put("story.json", '\uFEFF{"title": "Ferry", "colour": "blue"}');
    expect((await read()).title).toBe("Ferry");
  });
});

test("findStoryFolders tells a story from a folder of stories", async () => {
  put("one/a.txt");
  put("two/a.txt");
  put("empty/notes.md");
  expect(await findStoryFolders(root)).toEqual({
    ok: true,
    value: [join(root, "one"), join(root, "two")],
  });
  put("index.json", "{}");
  expect(await findStoryFolders(root)).toEqual({
    ok: true,
    value: [root, join(root, "one"), join(root, "two")],
  });
  put("a.txt");
  expect(await findStoryFolders(root)).toEqual({ ok: true, value: [root] });
});
