import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import type { BlockKind } from "@/lib/article/article";
import { opened } from "@/lib/server/opened";
import { askApp } from "./testing/ask-app";
import { keepStory } from "./testing/keep-story";

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });
vi.mock("next/headers", async () => (await import("./testing/next-doubles")).nextHeaders);
vi.mock("next/og", async () => (await import("./testing/next-doubles")).nextOg);

type Lines = readonly (readonly [BlockKind, string])[];
const LOCK: Lines = [
  ["headline", "Canal closed"],
  ["body", "The lock at Ostmoor will stay shut until May, the canal office said on Sunday."],
  ["body", "Four barges wait below it, and a fifth turned back to the quarry at noon."],
];
const TALK: Lines = [
  ["turn", "Ada Lund: We heard the gate crack before anybody saw the water rise."],
  ["turn", "Ada Lund: The masons come on Tuesday with oak from the northern yard."],
];
const MORE: Lines = [["body", "In Velden the bakers sell the bread that was meant for the crews."]];

let folder = "";
let hashes: ReadonlyMap<string, readonly string[]>;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "variorum-passages-"));
  vi.stubEnv("VARIORUM_DATA", folder);
  vi.stubEnv("VARIORUM_REACH", "network");
  hashes = await keepStory("lock", "Lock", [
    { name: "wire", states: [LOCK] },
    { name: "rewrite", states: [[...LOCK, ...TALK, ...MORE]] },
  ]);
});
afterAll(async () => {
  await (await opened()).store.close();
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

const pinned = (base: string, other: string) =>
  `/c/${hashes.get(base)?.[0]}..${hashes.get(other)?.[0]}`;

test("every passage of both texts has a fixed link, whichever of them is read first", async () => {
  for (const [base, other, keys] of [
    ["wire", "rewrite", ["1", "2", "u1", "u2", "o3"]],
    ["rewrite", "wire", ["1", "2", "3", "t1", "t2"]],
  ] as const) {
    const pair = pinned(base, other);
    const { text } = await askApp(pair);
    for (const key of keys) expect(text).toContain(`href="${pair}/p/${key}"`);
  }
});

test("a link to a turn, and to a paragraph of the other text, shows just that", async () => {
  const words = { u1: "gate crack", u2: "masons come", o3: "bakers sell", o1: "stay shut" };
  for (const [key, phrase] of Object.entries(words))
    for (const place of [pinned("wire", "rewrite"), "/s/lock/wire..rewrite"]) {
      const { status, text } = await askApp(`${place}/p/${key}`);
      expect([key, status]).toEqual([key, 200]);
      expect(text).toContain(phrase);
      for (const other of Object.values(words))
        if (other !== phrase) expect(text).not.toContain(other);
      expect(text).toContain(`href="${pinned("wire", "rewrite")}/p/${key}"`);
    }
  expect((await askApp(`/embed${pinned("wire", "rewrite")}/p/u1`)).text).toContain("gate crack");
  expect((await askApp(`/card${pinned("wire", "rewrite")}/p/u1`)).status).toBe(200);
  const own = `http://reader.example${pinned("wire", "rewrite")}/p/u2`;
  const { text } = await askApp(`/oembed?url=${encodeURIComponent(own)}`);
  expect(JSON.parse(text).html).toContain("/p/u2");
});

test("one that is not there is said to be in neither, with what there is", async () => {
  const ask = async (key: string) => {
    const { status, text } = await askApp(`${pinned("wire", "rewrite")}/p/${key}`);
    return [status, JSON.parse(text).message];
  };
  expect(await ask("o4")).toEqual([404, expect.stringContaining("no paragraph 4")]);
  expect(await ask("u3")).toEqual([404, expect.stringContaining("numbered 1 to 2")]);
  expect(await ask("t1")).toEqual([404, expect.stringContaining("has no turns")]);
});

test("a link that another engine made finds the turn where it stands now, or says that it is gone", async () => {
  const { store } = await opened();
  const hash = hashes.get("rewrite")?.[0] ?? "";
  const rows = JSON.parse((await store.readPassages(hash, "1")) ?? "[]");
  const [, , first, second, last] = rows;
  await store.write((writer) =>
    writer.savePassages(
      hash,
      "7",
      JSON.stringify([
        ["t1", second[1], "", second[3], "", ""],
        ["t2", first[1], "", first[3], "", ""],
        ["t3", "Not a word of it stands anywhere.", "", "0000000000000000", "", ""],
        [9, last[1], "", last[3], "", ""],
      ]),
    ),
  );
  const ask = async (key: string) =>
    (await askApp(`${pinned("wire", "rewrite")}/p/${key}?e=7`)).text;
  expect(await ask("u1")).toContain("counted as turn 1. As the text is read now, it is turn 2");
  expect(await ask("u1")).toContain("masons come");
  expect(await ask("o9")).toContain("it is paragraph 3");
  const gone = await ask("u3");
  expect(gone).toContain("Turn 3 of");
  expect(gone).toContain("Not a word of it");
});

test("a paragraph in every version can be copied as a link", async () => {
  expect((await askApp("/s/lock/p/2")).text).toContain("Copy link");
});
