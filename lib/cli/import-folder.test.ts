import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openStore } from "../store/open-store";
import { main } from "./main";
import { chooseStyle, type Terminal } from "./terminal";

const FERRY = [
  "The ferry between Vessel Quay and Grunnholm will stop on 4 November, three officials of the harbour said on Sunday.",
  "“We counted on the boat and on our luck,” said Ada Lund, who keeps the shop in the old lighthouse on the island.",
  "The council spent 54,000 crowns on the jetty last year and does not plan to repair the boat, which was built in 1961.",
  "The nearest bridge is an hour away by car, and the road to it floods in most winters, the county of Nordby says.",
];
const CHOIR = [
  "TARN – The choir of Tarn will sing for the last time in Saint Brannoc’s on Friday, its leader Piet Anders told the parish.",
  "Twelve singers are left of the forty who toured Lower Saxony in 1987, and the organ has been silent since the flood of 2019.",
];
/** The same day on the island, told by somebody else, with next to none of the words. */
const COLUMN = [
  "Coffee on Grunnholm",
  "In the shop of the lighthouse nobody talks about anything else this Sunday: the boat, the boat, and once more the boat.",
  "A boy asks whether the circus will still come in spring, and an old man says that he will row it over himself.",
];

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "variorum-folder-"));
  process.env.VARIORUM_DATA = join(folder, "data");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, lines: readonly string[]): void {
  const path = join(folder, "in", name);
  mkdirSync(join(path, ".."), { recursive: true });
  writeFileSync(path, lines.join("\n\n"));
}

async function run(...args: readonly string[]) {
  let [out, err] = ["", ""];
  const terminal: Terminal = {
    print: async (text) => {
      out += text;
    },
    complain: (line) => {
      err += `${line}\n`;
    },
    printBytes: async () => {},
    style: chooseStyle(false, {}),
    watched: false,
    input: process.stdin,
  };
  const status = await main(["import", join(folder, "in"), ...args], terminal);
  return { status, out, err };
}

async function stories(): Promise<Readonly<Record<string, readonly string[]>>> {
  const opened = await openStore({ dataFolder: join(folder, "data") });
  if (!opened.ok) throw new Error(opened.error.message);
  const { items } = await opened.value.listStories({ after: null, limit: 50 });
  await opened.value.close();
  return Object.fromEntries(
    items.map(({ slug, sources }) => [slug, sources.map(({ file }) => file)]),
  );
}

describe("a folder without a story.json", () => {
  test("of unrelated texts: a story for each event, and the summary says so", async () => {
    write("3.0/a.txt", ["Ferry to Grunnholm stops", ...FERRY]);
    write("3.0/b.txt", CHOIR);
    write("3.0/c.txt", ["Islanders lose their boat", ...FERRY.slice(1)]);
    const first = await run();
    expect(first.status).toBe(0);
    expect(first.out).toContain(
      `${join(folder, "in/3.0")}: 3 texts in 2 stories, by what they tell, because the folder has no story.json.`,
    );
    const there = {
      "ferry-to-grunnholm-stops": ["a.txt", "c.txt"],
      // Called by its first sentence, without the place and the dash before it.
      "the-choir-of-tarn-will-sing-for-the-last-time-in-saint": ["b.txt"],
    };
    expect(await stories()).toEqual(there);
    expect((await run()).out).toContain("0 taken, 3 known already, 0 skipped.");
    expect(await stories()).toEqual(there);
  });

  test("a changed file is the next version of its source, also where the texts are parted", async () => {
    write("mixed/a.txt", ["Ferry to Grunnholm stops", ...FERRY]);
    write("mixed/b.txt", CHOIR);
    await run();
    write("mixed/a.txt", [
      "Ferry to Grunnholm stops",
      ...FERRY,
      "The harbour will say more at noon.",
    ]);
    expect((await run()).out).toContain("1 taken, 1 known already, 0 skipped.");
    expect(Object.values(await stories())).toHaveLength(2);
  });

  test("nearly all on one event: one story, and the odd one is named", async () => {
    write("ferry/a.txt", ["Ferry to Grunnholm stops", ...FERRY]);
    write("ferry/b.txt", ["Islanders lose their boat", ...FERRY.slice(1)]);
    write("ferry/c.txt", ["No boat from November", ...FERRY.slice(0, 3)]);
    write("ferry/d.txt", COLUMN);
    const { out } = await run();
    expect(out).toContain("“d.txt” tells little of what the other texts tell; kept with them.");
    expect(Object.values(await stories())).toEqual([["a.txt", "b.txt", "c.txt", "d.txt"]]);
  });

  test("nearly all on one event, and one that has nothing to do with it: two stories", async () => {
    write("ferry/a.txt", ["Ferry to Grunnholm stops", ...FERRY]);
    write("ferry/b.txt", ["Islanders lose their boat", ...FERRY.slice(1)]);
    write("ferry/c.txt", ["No boat from November", ...FERRY.slice(0, 3)]);
    write("ferry/d.txt", CHOIR);
    await run();
    expect(
      Object.values(await stories())
        .map(({ length }) => length)
        .sort(),
    ).toEqual([1, 3]);
  });

  test("with a story.json, with --new and with --story it is one story, whatever the texts tell", async () => {
    write("pair/a.txt", ["Ferry to Grunnholm stops", ...FERRY]);
    write("pair/b.txt", CHOIR);
    cpSync(join(folder, "in"), join(folder, "plain"), { recursive: true });
    write("pair/story.json", ['{"title": "Two losses"}']);
    await run();
    expect(await stories()).toEqual({ pair: ["a.txt", "b.txt"] });
    for (const flags of [["--new"], ["--story", "pair"]]) {
      rmSync(join(folder, "in/pair/story.json"), { force: true });
      if (flags[0] === "--new") rmSync(join(folder, "data"), { recursive: true });
      else write("pair/story.json", ['{"title": "Two losses"}']);
      await run(...flags);
      expect(Object.values(await stories())).toEqual([["a.txt", "b.txt"]]);
    }
  });

  test("a title in another script leaves the folder's name for the address", async () => {
    write("ferry/a.txt", [
      "渡し船が止まる",
      "グルンホルムと港を結ぶ渡し船は十一月四日に止まると、港の当局者三人が日曜日に述べた。",
    ]);
    await run();
    expect(Object.keys(await stories())).toEqual(["ferry"]);
  });
});

describe("files of a folder that are no article", () => {
  const lines = (out: string) =>
    out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));

  test("are left aside with the reason, in the summary and in JSON", async () => {
    write("ferry/a.txt", ["Ferry to Grunnholm stops", ...FERRY]);
    write("ferry/three.txt", ["Three short words"]);
    write("ferry/table.txt", ["name,age,town\nAda Lund,61,Quay\nPiet Anders,81,Tarn"]);
    write("ferry/LICENSE.txt", [
      "You may read these texts, and you may share them with others, if you say where they come from.",
    ]);
    const { status, out, err } = await run();
    expect(status).toBe(1);
    expect(out).toContain("1 taken, 0 known already, 2 skipped.");
    for (const name of ["three.txt", "table.txt"])
      expect(err).toMatch(new RegExp(`${name}: Left aside: nothing in it reads as a story`));
    expect(err).toContain("LICENSE.txt: left aside");
    expect(Object.values(await stories())).toEqual([["a.txt"]]);
    rmSync(join(folder, "data"), { recursive: true });
    const json = lines((await run("--json")).out);
    expect(json.map(({ outcome, code }) => [outcome, code])).toEqual([
      ["taken", undefined],
      ["skipped", "E_EMPTY"],
      ["skipped", "E_EMPTY"],
    ]);
  });

  test("but what a story.json names is taken, and so is a file that is named itself", async () => {
    write("ferry/three.txt", ["Three short words"]);
    write("ferry/story.json", ['{"sources": [{"file": "three.txt"}]}']);
    expect((await run()).out).toContain("1 taken, 0 known already, 0 skipped.");
  });
});
