import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { Readable } from "node:stream";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { openStore } from "../store/open-store";
import { main } from "./main";
import { chooseStyle } from "./terminal";

const SAMPLE = join(import.meta.dirname, "../../seeds/ishiba-trump");
const FILES = [
  "1-wire-refiled.txt",
  "2-syndicated-copy.txt",
  "3-rewrite-with-interview.txt",
  "4-independent-report.txt",
  "5-expanded-rewrite.txt",
];
const NAMES = FILES.map((file) => file.replace(".txt", ""));

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "variorum-import-"));
  vi.stubEnv("VARIORUM_DATA", join(folder, "data"));
  vi.stubEnv("DATABASE_URL", "");
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

interface Outcome {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

async function run(args: readonly string[], input: string | Uint8Array = ""): Promise<Outcome> {
  let out = "";
  let err = "";
  const status = await main(["import", ...args], {
    input: Readable.from([Buffer.from(input)]),
    print: async (text) => {
      out += text;
    },
    complain: (line) => {
      err += `variorum: ${line}\n`;
    },
    printBytes: async () => undefined,
    watched: false,
    style: chooseStyle(false, {}),
  });
  return { status, out, err };
}

interface Line {
  readonly file: string;
  readonly outcome: string;
  readonly code?: string | null;
  readonly story?: string;
  readonly source?: string;
}

async function lines(
  args: readonly string[],
  input?: string | Uint8Array,
): Promise<readonly Line[]> {
  const { out } = await run([...args, "--json"], input);
  return out
    .trim()
    .split("\n")
    .map((line): Line => JSON.parse(line));
}

const write = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  mkdirSync(join(path, ".."), { recursive: true });
  writeFileSync(path, content);
  return path;
};

async function stories(): Promise<readonly (readonly [slug: string, names: readonly string[]])[]> {
  const opened = await openStore({ dataFolder: join(folder, "data") });
  if (!opened.ok) throw new Error(opened.error.message);
  const { items } = await opened.value.listStories({ after: null, limit: 50 });
  await opened.value.close();
  return items.map(({ slug, sources }) => [slug, sources.map(({ name }) => name)] as const);
}

describe("the sample story", () => {
  test("as a folder: one story with what story.json says; again: all known", async () => {
    const first = await run([SAMPLE]);
    expect(first).toMatchObject({ status: 0, err: "" });
    expect(first.out).toMatch(
      /^5 taken, 0 known already, 0 skipped\.\n.*\/s\/ishiba-trump, 5 sources\n$/u,
    );
    expect(await stories()).toEqual([["ishiba-trump", NAMES]]);
    const again = await run([SAMPLE]);
    expect(again).toMatchObject({ status: 0, err: "" });
    expect(again.out).toBe("0 taken, 5 known already, 0 skipped.\n");
    expect(await stories()).toEqual([["ishiba-trump", NAMES]]);
  });

  test("file by file, in any order: one story", async () => {
    for (const file of FILES.toReversed()) expect((await run([join(SAMPLE, file)])).status).toBe(0);
    expect((await stories()).map(([, names]) => [...names].sort())).toEqual([NAMES]);
  });

  test("through standard input: one story", async () => {
    const { readFileSync } = await import("node:fs");
    for (const file of FILES) {
      const [line] = await lines(["-"], readFileSync(join(SAMPLE, file)));
      expect(line).toMatchObject({ file: "standard input", outcome: "taken" });
    }
    expect((await stories()).map(([, names]) => names.length)).toEqual([5]);
  });

  test("beside another story in one folder: two stories", async () => {
    cpSync(SAMPLE, join(folder, "texts/ishiba-trump"), { recursive: true });
    write(
      "texts/ferry/a.txt",
      "Ferry stops\n\nThe ferry of Grunnholm stops on 4 May, the harbour said.",
    );
    write("texts/ferry/photo.jpg", "x");
    const { status, err } = await run([join(folder, "texts")]);
    expect(status).toBe(0);
    expect(err).toContain("photo.jpg: left aside");
    expect((await stories()).map(([slug]) => slug).sort()).toEqual([
      "ishiba-trump",
      "the-ferry-of-grunnholm-stops-on-4-may-the-harbour-said",
    ]);
  });
});

describe("what is said", () => {
  const TEXT =
    "The ferry of Grunnholm stops on 4 May, two officials of the harbour said on Sunday.";

  test("--json gives a line for each document, with a code where it is skipped", async () => {
    const good = write("a.txt", TEXT);
    const bad = write("b.pdf", "%PDF-1.7\n%âãÏÓ\n1 0 obj");
    const large = write("c.txt", "word ".repeat(1_200_000));
    const found = await lines([good, bad, large, join(folder, "none.txt")]);
    const byFile = new Map(found.map((line) => [line.file, line]));
    expect(byFile.get(good)).toMatchObject({ outcome: "taken", source: "a" });
    expect(byFile.get(bad)).toMatchObject({ outcome: "skipped", code: "E_UNSUPPORTED_TYPE" });
    expect(byFile.get(large)).toMatchObject({ outcome: "skipped", code: "E_TOO_LARGE" });
    expect(byFile.get(join(folder, "none.txt"))).toMatchObject({ outcome: "skipped", code: null });
    expect((await stories()).length).toBe(1);
  });

  test("status: 1 where a text is skipped, 2 where a path or a story is not there", async () => {
    const good = write("a.txt", TEXT);
    expect((await run([good, write("b.txt", "")])).status).toBe(1);
    expect(await run([good, join(folder, "none.txt")])).toMatchObject({
      status: 2,
      err: expect.stringContaining("none.txt: no such file or folder"),
    });
    expect(await run([good, "--story", "nowhere"])).toMatchObject({
      status: 2,
      out: "",
      err: "variorum: there is no story “nowhere” in the store\n",
    });
    expect((await run([good, "--story", "x", "--new"])).status).toBe(2);
  });

  test("a database that cannot be opened is one line on standard error", async () => {
    vi.stubEnv("DATABASE_URL", "mysql://localhost/x");
    const { status, err } = await run([write("a.txt", TEXT)]);
    expect(status).toBe(2);
    expect(err.trimEnd().split("\n")).toHaveLength(1);
    expect(err).toContain("DATABASE_URL");
  });

  test("a story.json with a slip is a problem of its folder; --apart parts a folder's texts", async () => {
    write("bad/a.txt", TEXT);
    write("bad/story.json", "{ oops }");
    expect(await run([join(folder, "bad")])).toMatchObject({
      status: 2,
      err: expect.stringContaining("story.json, line 1"),
    });
    write("mixed/a.txt", TEXT);
    write("mixed/b.txt", "The choir of Tarn sings for the last time on Friday, its leader said.");
    await run([join(folder, "mixed"), "--apart"]);
    expect(await stories()).toHaveLength(2);
  });
});

const real = (process.env.VARIORUM_STORIES ?? "").split(delimiter).filter((path) => path !== "");

test.skipIf(real.length === 0)(
  "real documents: loose and as a folder, one story each",
  async () => {
    const { readdirSync } = await import("node:fs");
    for (const path of real) {
      const files = readdirSync(path).filter((name) => name.endsWith(".txt"));
      for (const paths of [files.map((name) => join(path, name)), [path]]) {
        rmSync(join(folder, "data"), { recursive: true, force: true });
        expect((await run(paths)).status).toBe(0);
        expect((await stories()).map(([, names]) => names.length)).toEqual([files.length]);
      }
    }
  },
);
