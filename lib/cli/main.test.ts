import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { Readable } from "node:stream";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { settleDocx } from "../compare/docx/settle-docx";
import { main } from "./main";
import { chooseStyle } from "./terminal";

const PROJECT = join(import.meta.dirname, "../..");
const SAMPLE = join(PROJECT, "seeds/ishiba-trump");
const TEXT = [
  "The ferry between Vessel Quay and Grunnholm will stop on 4 November, three officials of the harbour said on Sunday.",
  "“We counted on the boat and on our luck,” said Ada Lund, who keeps the shop in the old lighthouse on the island.",
  "The council spent 54,000 crowns on the jetty last year and does not plan to repair the boat, which was built in 1961.",
].join("\n");

// Some of these start several processes, on a machine that may be busy.
vi.setConfig({ testTimeout: 90_000 });

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "variorum-cli-"));
  write("a.txt", TEXT);
  write("typography.txt", TEXT.replaceAll("“", '"').replaceAll("”", '"'));
  write("b.txt", TEXT.replace("and on our", "and our"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const write = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  mkdirSync(join(path, ".."), { recursive: true });
  writeFileSync(path, content);
  return path;
};
const at = (name: string): string => join(folder, name);

interface Outcome {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line in this process. */
async function run(args: readonly string[], input = ""): Promise<Outcome> {
  let out = "";
  let err = "";
  const status = await main(args, {
    input: Readable.from([Buffer.from(input)]),
    print: async (text) => {
      out += text;
    },
    complain: (line) => {
      err += `variorum: ${line}\n`;
    },
    printBytes: async (bytes) => {
      out += Buffer.from(bytes).toString("latin1");
    },
    watched: false,
    style: chooseStyle(false, {}),
  });
  return { status, out, err };
}

/** Runs `variorum` as people do, in a process of its own. */
function spawn(args: readonly string[], input = ""): Outcome {
  const result = spawnSync(process.execPath, [join(PROJECT, "scripts/variorum.mjs"), ...args], {
    encoding: "utf8",
    input,
    maxBuffer: 1 << 28,
  });
  return { status: result.status, out: result.stdout, err: result.stderr };
}

test("compare as a Word document: its bytes, and the status as ever", async () => {
  const { status, out } = await run(["compare", at("a.txt"), at("b.txt"), "--format", "docx"]);
  expect(status).toBe(1);
  const file = Buffer.from(out, "latin1");
  expect(settleDocx(file, "reject")).toEqual(TEXT.split("\n"));
  expect(settleDocx(file, "accept").join("\n")).toBe(TEXT.replace("and on our", "and our"));
});

describe("exit status of compare", () => {
  test("0 for the same wording, 1 for differences, 2 for trouble", () => {
    expect(spawn(["compare", at("a.txt"), at("a.txt")]).status).toBe(0);
    expect(spawn(["compare", at("a.txt"), at("typography.txt"), "--json"]).status).toBe(0);
    expect(
      spawn(["compare", at("a.txt"), at("typography.txt"), at("b.txt"), "--json"]).status,
    ).toBe(1);
    expect(spawn(["compare", at("a.txt"), at("b.txt"), at("none.txt"), "--json"]).status).toBe(2);
  });
});

describe("output", () => {
  test("extract and compare print one JSON document a line, in the order given", async () => {
    const extracted = await run(["extract", at("b.txt"), at("a.txt"), "--json"]);
    const documents = extracted.out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(documents.map(({ blocks }) => blocks.length)).toEqual([3, 3]);
    const compared = await run([
      "compare",
      at("a.txt"),
      at("b.txt"),
      at("typography.txt"),
      "--json",
    ]);
    const files = compared.out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line).other.file);
    expect(files).toEqual([at("b.txt"), at("typography.txt")]);
  });

  test("the text of compare says what differs in plain words", async () => {
    const { out } = await run(["compare", at("a.txt"), at("b.txt")]);
    expect(out).toContain("paragraph 2: inside a quotation: “on” stands only in a.txt");
    expect(out).not.toContain("\u001b[");
  });

  test.each(["html", "csv", "critic", "text", "json"])("--format %s prints", async (format) => {
    const { status, out } = await run(["compare", at("a.txt"), at("b.txt"), "--format", format]);
    expect(status).toBe(1);
    expect(out.length).toBeGreaterThan(100);
  });

  test("- is standard input", async () => {
    const { status, out } = await run(["compare", at("a.txt"), "-", "--json"], TEXT);
    expect(status).toBe(0);
    expect(JSON.parse(out).other.file).toBe("-");
    expect((await run(["compare", "-", "-"], TEXT)).status).toBe(2);
  });

  test("a story is the same bytes twice, from wherever its folder lies", () => {
    const moved = at("moved");
    cpSync(SAMPLE, moved, { recursive: true });
    const first = spawn(["story", SAMPLE, "--json"]);
    expect(first.status).toBe(0);
    expect(spawn(["story", moved, "--json"]).out).toBe(first.out);
    expect(JSON.parse(first.out).versions).toHaveLength(5);
  });

  test("a closed pipe is no error", async () => {
    const big = write(
      "big.txt",
      Array.from({ length: 250 }, (_, i) => `${TEXT} ${i}`).join("\n\n"),
    );
    const command = `"${process.execPath}" scripts/variorum.mjs compare "${big}" "${at("a.txt")}" | head -c 20`;
    const result = spawnSync("sh", ["-c", command], { encoding: "utf8", cwd: PROJECT });
    expect(result.stderr).toBe("");
    expect(Buffer.byteLength(result.stdout)).toBe(20);
  });

  test("--help names the commands and exits with 0", async () => {
    const { status, out } = await run(["--help"]);
    expect(status).toBe(0);
    expect(out).toMatch(/extract[\s\S]*compare[\s\S]*story/);
  });
});

describe("trouble is one line on standard error that names file and cause", () => {
  const one = async (args: readonly string[], input = ""): Promise<string> =>
    check(await run(args, input));
  const check = ({ status, out, err }: Outcome): string => {
    expect(status).toBe(2);
    expect(out).toBe("");
    expect(err.trimEnd().split("\n")).toHaveLength(1);
    expect(err).toMatch(/^variorum: /);
    expect(err).not.toMatch(/\bat .*:\d+:\d+|node:internal|Error:/);
    return err;
  };

  test.each([
    ["an empty file", "empty.txt", "", /empty/],
    ["nothing but spaces", "blank.txt", " \n\t\n", /blank/],
    [
      "a binary file",
      "binary.txt",
      new Uint8Array(4000).map((_, i) => (i * 37) % 256),
      /binary|not (?:a )?text/i,
    ],
    ["20 MB of text", "large.txt", "word ".repeat(4_000_000), /bytes|MB/],
    ["one endless line", "line.txt", "word ".repeat(100_000), /line 1: /],
  ])("%s", async (_, name, content, cause) => {
    const path = write(name, content);
    const err = check(spawn(["extract", path]));
    expect(err).toContain(path);
    expect(err).toMatch(cause);
    expect(await one(["compare", at("a.txt"), path])).toMatch(cause);
  });

  test("standard input is named as such", async () => {
    expect(await one(["extract", "-"], "")).toContain("standard input");
  });

  test("a missing file, a folder as file, a file as folder", async () => {
    expect(await one(["extract", at("none.txt")])).toContain("none.txt: no such file or folder");
    expect(await one(["extract", folder])).toContain("is a folder, not a file");
    expect(await one(["story", at("a.txt")])).toContain("is not a folder");
  });

  test("a folder without texts, and one of several stories", async () => {
    write("nothing/notes.md", "x");
    expect(await one(["story", at("nothing")])).toContain("holds no texts");
    write("several/one/a.txt", TEXT);
    write("several/two/a.txt", TEXT);
    expect(await one(["story", at("several")])).toContain("holds several stories (one, two)");
  });

  test("a base that the folder does not hold names those that it holds", async () => {
    write("based/one.txt", TEXT);
    write("based/two.txt", TEXT.replace("and on our", "and our"));
    const complaint = await one(["story", at("based"), "--base", "three.txt"]);
    expect(complaint).toContain("--base three.txt: no text of");
    expect(complaint).toContain("choose one of these: one.txt, two.txt");
    for (const base of ["two.txt", "two", at("based/two.txt")]) {
      const { out, status } = await run(["story", at("based"), "--base", base, "--json"]);
      expect([status, JSON.parse(out).base]).toEqual([0, "two.txt"]);
    }
  });

  test("a story.json that is not JSON names its line", async () => {
    write("broken/a.txt", TEXT);
    write("broken/story.json", '{\n  "title": oops\n}');
    expect(await one(["story", at("broken")])).toContain("story.json, line 2: is not valid JSON");
  });

  test("unknown commands, options and formats", async () => {
    expect(await one(["compere", "a", "b"])).toContain("unknown command");
    expect(await one(["extract", at("a.txt"), "--jsn"])).toContain("unknown option");
    expect(await one(["extract"])).toContain("missing required argument");
    expect(
      await one(["compare", at("a.txt"), at("b.txt"), at("a.txt"), "--format", "docx"]),
    ).toContain("holds one comparison");
    expect(await one(["compare", at("a.txt"), at("b.txt"), "--format", "pdf"])).toContain(
      "Allowed choices",
    );
  });
});

describe("odd but readable input", () => {
  const body = TEXT.split("\n").map((line) => line.replaceAll("–", "-"));
  test.each([
    ["CR LF", body.join("\r\n")],
    ["a byte order mark", `\uFEFF${body.join("\n")}`],
    ["no final line end, tabs and trailing spaces", body.map((line) => `${line} \t`).join("\n")],
    [
      "Windows-1252",
      new Uint8Array([...body.join("\n")].map((c) => WINDOWS.get(c) ?? c.charCodeAt(0))),
    ],
  ])("%s gives the same paragraphs", async (_, content) => {
    const { status, out } = await run(["extract", write("odd.txt", content), "--json"]);
    expect(status).toBe(0);
    const { blocks } = JSON.parse(out);
    expect(blocks.map(({ text }: { text: string }) => text.trim())).toEqual(body);
  });
});

const WINDOWS = new Map([
  ["“", 0x93],
  ["”", 0x94],
]);

const stories = process.env.VARIORUM_STORIES;
const samples = [SAMPLE, ...(stories ? [resolve(PROJECT, stories)] : [])];

test.each(samples)(
  "the changes in the JSON give the other text byte for byte: %s",
  async (story) => {
    const files = readdirSync(story)
      .filter((name) => name.endsWith(".txt"))
      .map((name) => join(story, name));
    const extracted = (await run(["extract", ...files, "--json"])).out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    let rows = 0;
    for (const [index, base] of files.entries()) {
      const others = files.filter((file) => file !== base);
      const documents = (await run(["compare", base, ...others, "--json"])).out.trim().split("\n");
      documents.forEach((line, position) => {
        const other = extracted[files.indexOf(others[position] ?? "")];
        for (const row of JSON.parse(line).rows) {
          if (row.base.length === 0 || row.other.length === 0) continue;
          rows++;
          expect(applyJson(extracted[index], row)).toBe(sideText(other, row.other));
        }
      });
    }
    expect(rows).toBeGreaterThan(50);
  },
);

interface BlockJson {
  readonly lines: readonly [number, number];
  readonly span: readonly [number, number];
  readonly text: string;
}
interface RowJson {
  readonly base: readonly (readonly [number, number])[];
  readonly other: readonly (readonly [number, number])[];
  readonly changes: readonly {
    readonly base: { readonly range: readonly [number, number]; readonly text: string };
    readonly other: { readonly text: string };
  }[];
}

const blocksAt = (
  article: { blocks: readonly BlockJson[] },
  lines: RowJson["base"],
): readonly BlockJson[] =>
  lines.flatMap(([first]) => article.blocks.find((block) => block.lines[0] === first) ?? []);

const sideText = (article: { blocks: readonly BlockJson[] }, lines: RowJson["base"]): string =>
  blocksAt(article, lines)
    .map(({ text }) => text)
    .join("\n");

/** Replaces every base range by the other text, in the joined text of the row's base blocks. */
function applyJson(article: { blocks: readonly BlockJson[] }, row: RowJson): string {
  const blocks = blocksAt(article, row.base);
  const joined = blocks.map(({ text }) => text).join("\n");
  const offsetOf = (raw: number): number => {
    let before = 0;
    for (const { span, text } of blocks) {
      if (raw <= span[1]) return before + raw - span[0];
      before += text.length + 1;
    }
    throw new Error("a range ends inside the row");
  };
  let result = "";
  let position = 0;
  for (const { base, other } of row.changes) {
    const [start, end] = base.range.map(offsetOf) as [number, number];
    expect(joined.slice(start, end)).toBe(base.text);
    result += joined.slice(position, start) + other.text;
    position = end;
  }
  return result + joined.slice(position);
}
