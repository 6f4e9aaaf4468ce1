import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import type { BlockKind } from "@/lib/article/article";
import { opened } from "@/lib/server/opened";
import { askApp } from "./testing/ask-app";
import { keepStory } from "./testing/keep-story";

// Every address of the app is asked, and the first of a kind loads what it is made of.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });
vi.mock("next/headers", async () => (await import("./testing/next-doubles")).nextHeaders);
vi.mock("next/og", async () => (await import("./testing/next-doubles")).nextOg);

type Lines = readonly (readonly [BlockKind, string])[];
const lines = (name: string, figure: string): Lines => [
  ["headline", `Slate for the roof at ${name}`],
  [
    "body",
    `The slate of ${name} will cost ${figure} crowns, the parish of Ostmoor said on Sunday.`,
  ],
  ["comment", "Osk"],
  ["comment", "> I saw it."],
];
const WIRE = "https://wire.example/slate";
const COPY = "https://post.example/slate";

let folder = "";
let hashes: ReadonlyMap<string, readonly string[]>;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "variorum-robots-"));
  vi.stubEnv("VARIORUM_DATA", folder);
  vi.stubEnv("VARIORUM_REACH", "network");
  hashes = new Map([
    ...(await keepStory("closed", "Closed", [
      {
        name: "closed-wire",
        states: [lines("Velden", "4,000"), lines("Velden", "4,500")],
        facts: { address: WIRE, usageTerms: "For subscribers. Do not index." },
      },
      { name: "closed-copy", states: [lines("Velden", "5,000")], facts: { address: COPY } },
    ])),
    ...(await keepStory("open", "Open", [
      {
        name: "open-wire",
        states: [lines("Tarn", "4,000"), lines("Tarn", "4,500")],
        facts: { address: WIRE },
      },
      { name: "open-copy", states: [lines("Tarn", "5,000")], facts: { address: COPY } },
    ])),
    ...(await keepStory("alone", "Alone", [
      { name: "alone", states: [lines("Merlo", "4,000")], facts: { address: WIRE } },
    ])),
    ...(await keepStory("silent", "Silent", [{ name: "silent", states: [lines("Brask", "9")] }])),
  ]);
});
afterAll(async () => {
  await (await opened()).store.close();
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

const pagesOf = (story: string): readonly string[] => {
  const [first, wire] = hashes.get(`${story}-wire`) ?? [];
  const [copy] = hashes.get(`${story}-copy`) ?? [];
  const [one, two] = [`${story}-wire`, `${story}-copy`];
  return [
    `/s/${story}`,
    `/s/${story}?base=${two}`,
    `/s/${story}/p/1`,
    `/s/${story}/comments/${one}`,
    `/s/${story}/comments/${two}`,
    `/s/${story}/${one}..${two}`,
    `/s/${story}/${one}.1..${one}`,
    `/s/${story}/${two}..${one}/p/1`,
    `/c/${wire}..${copy}`,
    `/c/${first}..${wire}/p/1`,
    `/c/${wire}..${wire}`,
  ];
};
const otherOf = (story: string): readonly string[] => {
  const [, wire] = hashes.get(`${story}-wire`) ?? [];
  const [copy] = hashes.get(`${story}-copy`) ?? [];
  return [
    `/s/${story}/feed.atom`,
    `/s/${story}/${story}-wire..${story}-copy.json`,
    ...["json", "csv", "md", "docx"].map((format) => `/c/${wire}..${copy}.${format}`),
    `/card/c/${wire}..${copy}`,
    `/card/c/${wire}..${copy}/p/1`,
  ];
};

const asksNot = async (address: string): Promise<boolean> => {
  const { status, text, headers } = await askApp(address);
  expect([address, status]).toEqual([address, 200]);
  return (
    /"robots":\{"index":false\}|<meta name="robots" content="noindex">/u.test(text) ||
    headers.get("x-robots-tag") === "noindex"
  );
};

test("search engines are asked to leave out what the terms ask for, on every page and in all data", async () => {
  const embed = (story: string) =>
    `/embed/c/${hashes.get(`${story}-wire`)?.[1]}..${hashes.get(`${story}-copy`)?.[0]}/p/1`;
  for (const address of [...pagesOf("closed"), ...otherOf("closed"), embed("closed")])
    expect([address, await asksNot(address)]).toEqual([address, true]);
});

test("and nothing else", async () => {
  for (const address of [...pagesOf("open"), ...otherOf("open"), "/", "/s/alone"])
    expect([address, await asksNot(address)]).toEqual([address, false]);
});

test("a page of one source names the outlet's address as the original, any other itself or none", async () => {
  const canonical = async (address: string): Promise<string | null> =>
    /"canonical":"([^"]+)"/u.exec((await askApp(address)).text)?.[1] ?? null;
  const [wire] = hashes.get("alone") ?? [];
  const [, newest] = hashes.get("open-wire") ?? [];
  const [copy] = hashes.get("open-copy") ?? [];
  for (const [address, original] of [
    ["/s/alone", WIRE],
    ["/s/alone/p/1", WIRE],
    ["/s/alone/comments/alone", WIRE],
    [`/c/${wire}..${wire}`, WIRE],
    ["/s/open/comments/open-copy", COPY],
    ["/s/open/comments/open-wire.1", WIRE],
    [`/c/${newest}..${newest}`, WIRE],
    ["/s/silent", "http://reader.example/s/silent"],
    ["/s/silent/comments/silent", null],
    ["/s/open", "http://reader.example/s/open"],
    ["/s/open/p/1", null],
    ["/s/open/open-wire..open-copy", null],
    [`/c/${newest}..${copy}`, null],
  ] as const)
    expect([address, await canonical(address)]).toEqual([address, original]);
});
