import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import type { BlockKind } from "@/lib/article/article";
import { opened } from "@/lib/server/opened";
import { askApp } from "./testing/ask-app";
import { keepStory } from "./testing/keep-story";

// Several pages are asked for, and the first of a kind loads what it is made of.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });
/** What pages are asked with: the readers' headers, or with the token that makes an editor of who asks. */
const asked = vi.hoisted(() => ({ by: {} as Record<string, string> }));
vi.mock("next/headers", async () => {
  const { nextHeaders, HOST } = await import("./testing/next-doubles");
  return { ...nextHeaders, headers: async () => new Headers({ host: HOST, ...asked.by }) };
});
vi.mock("next/og", async () => (await import("./testing/next-doubles")).nextOg);

const TOKEN = "a-token-for-this-test-alone";
const EDITOR = { authorization: `Bearer ${TOKEN}` };

const lines = (colour: string): readonly (readonly [BlockKind, string])[] => [
  ["headline", "Quarry at Vell opens again"],
  [
    "body",
    `The quarry at Vell opens again, and the ${colour} of its stone is much in demand this year.`,
  ],
  [
    "body",
    "Forty masons have come up from the valley to cut it, and more will follow in the spring.",
  ],
];

const ask = (address: string, by: Record<string, string> = {}) => {
  asked.by = by;
  return askApp(address, by);
};

let folder = "";
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "variorum-editors-"));
  vi.stubEnv("VARIORUM_DATA", folder);
  vi.stubEnv("VARIORUM_REACH", "network");
  vi.stubEnv("VARIORUM_TOKEN", TOKEN);
  await keepStory("quarry", "Quarry at Vell opens again", [
    { name: "wire", states: [lines("colour")] },
    { name: "copy", states: [lines("color")] },
  ]);
  const { desk } = await opened();
  const said = await desk.addRule(["colour", "color"], "As in the stylebook.", "Ada Lund");
  expect(said.ok).toBe(true);
});
afterAll(async () => {
  await (await opened()).store.close();
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

test("the desk and its log are for those who may write, and so are the files of both", async () => {
  for (const address of ["/desk", "/desk/log", "/desk.csv?state=any", "/desk/log.csv"]) {
    const reader = await ask(address);
    expect(reader.text).not.toMatch(/Ada Lund|stylebook/u);
    expect(reader.status).toBe(address.includes("csv") ? 401 : 200);
    const editor = await ask(address, EDITOR);
    expect(editor.status).toBe(200);
    expect(editor.text).toMatch(/Ada Lund/u);
  }
});

test("what a rule settles is not marked for an editor; readers, data and fixed addresses see it", async () => {
  const pair = "/s/quarry/wire..copy";
  const note = /house style by your desk/u;
  const editor = await ask(pair, EDITOR);
  expect(editor.text).toMatch(note);
  expect(editor.text).not.toContain("<mark");
  expect((await ask(`${pair}?settled=on`, EDITOR)).text).toContain("<mark");
  const reader = await ask(pair);
  expect(reader.text).not.toMatch(note);
  expect(reader.text).toContain("<mark");
  const data = (await ask(`${pair}.json`, EDITOR)).text;
  expect(data).toBe((await ask(`${pair}.json`)).text);
  expect(data).toContain('"class":"spelling"');
  const fixed = /href="(\/c\/[0-9a-f.]+)"/u.exec(reader.text)?.[1] ?? "";
  expect((await ask(fixed, EDITOR)).text).not.toMatch(note);
});
