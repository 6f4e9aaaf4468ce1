import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import type { BlockKind } from "@/lib/article/article";
import { opened } from "@/lib/server/opened";
import { appFiles, askApp } from "./testing/ask-app";
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
  vi.stubEnv("VARIORUM_TOKEN", "open");
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
    ...(await keepStory("cut", "Cut", [
      {
        name: "cut-wire",
        states: [lines("Velden", "4,000"), lines("Velden", "4,500")],
        facts: { address: WIRE, usageTerms: "Excerpts only; no indexing." },
      },
      { name: "cut-copy", states: [lines("Velden", "5,000")], facts: { address: COPY } },
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

/** Every kind of address under which something of a story with the sources `{story}-wire` and `{story}-copy` stands. */
function addressesOf(story: string): readonly string[] {
  const [first = "", wire = ""] = hashes.get(`${story}-wire`) ?? [];
  const [copy] = hashes.get(`${story}-copy`) ?? [];
  const [one, two] = [`${story}-wire`, `${story}-copy`];
  const paragraph = `/c/${copy}..${wire}/p/1`;
  return [
    `/s/${story}`,
    `/s/${story}?base=${two}`,
    `/s/${story}/p/1`,
    `/s/${story}/comments/${one}`,
    `/s/${story}/comments/${two}`,
    `/s/${story}/${one}..${two}`,
    `/s/${story}/${one}.1..${one}`,
    `/s/${story}/${two}..${one}/p/1`,
    `/s/${story}/feed.atom`,
    `/s/${story}/report`,
    `/s/${story}/report.html`,
    `/s/${story}/annotations.jsonld`,
    `/s/${story}.json`,
    `/s/${story}.csv`,
    `/s/${story}.csv?base=${two}`,
    ...["json", "csv", "md", "docx"].flatMap((form) => [
      `/s/${story}/${one}..${two}.${form}`,
      `/c/${wire}..${copy}.${form}`,
    ]),
    `/c/${wire}..${copy}`,
    `/c/${first}..${wire}/p/1`,
    `/c/${wire}..${wire}`,
    `/card/c/${wire}..${copy}`,
    `/card${paragraph}`,
    `/embed${paragraph}`,
    `/oembed?url=${encodeURIComponent(`http://reader.example${paragraph}`)}`,
    `/oembed?url=${encodeURIComponent(`http://reader.example/s/${story}/${one}..${two}/p/1`)}`,
    `/api/v1/comparisons/${copy}..${wire}`,
    `/api/v1/stories/${story}`,
    `/api/v1/stories/${story}/sources`,
    `/api/v1/stories/${story}/sources/${two}`,
    ...["", "/text", "/facts"].map((more) => `/api/v1/versions/${wire}${more}`),
  ];
}

/** Files that answer nothing of a story whose terms could ask for it, and why. */
const NOT_ASKED: Readonly<Record<string, string>> = {
  "add/[draft]/change/route.ts": "takes a form",
  "add/[draft]/page.tsx": "a draft: never listed",
  "add/page.tsx": "a form",
  "add/read/route.ts": "takes a form",
  "api/[[...path]]/route.ts": "no address",
  "api/v1/ingest/ninjs/route.ts": "takes an item",
  "api/v1/openapi.json/route.ts": "the description of the API",
  "api/v1/stories/route.ts": "titles of all stories, see below",
  "desk.csv/route.ts": "never listed, see below",
  "desk/change/route.ts": "takes a form",
  "desk/log.csv/route.ts": "never listed, see below",
  "desk/log/page.tsx": "never listed, see below",
  "desk/page.tsx": "never listed, see below",
  "desk/pair/route.ts": "takes a form",
  "page.tsx": "the list of all stories, see below",
  "problem/page.tsx": "a sentence",
  "s/[story]/edit/change/route.ts": "takes a form",
  "s/[story]/edit/page.tsx": "never listed, see below",
  "s/[story]/f/[finding]/page.tsx": "never listed: a finding for those who judge it",
  "sign-in/callback/route.ts": "sends on",
  "sign-in/route.ts": "sends on",
  "sign-out/route.ts": "takes a form",
  "theme/route.ts": "takes a form",
};

/** What an address answers, and whether it asks search engines to leave it out. */
async function asked(address: string) {
  const { status, text, headers, file } = await askApp(address);
  const leaveOut =
    /"robots":\{"index":false\}|<meta name="robots" content="noindex">/u.test(text) ||
    headers.get("x-robots-tag") === "noindex";
  return { address, status, file, leaveOut };
}

const askAll = (addresses: readonly string[]) => Promise.all(addresses.map(asked));

test("search engines are asked to leave out what the terms ask for, on every page and in all data", async () => {
  const answers = await askAll(addressesOf("closed"));
  expect(answers.filter(({ status, leaveOut }) => status !== 200 || !leaveOut)).toEqual([]);
  const files = new Set(answers.map(({ file }) => file));
  expect(appFiles.filter((file) => !files.has(file))).toEqual(Object.keys(NOT_ASKED).sort());
});

test("also where no more than excerpts are given", async () => {
  const answers = await askAll(addressesOf("cut"));
  const given = answers.filter(({ status }) => status === 200);
  expect(given.filter(({ leaveOut }) => !leaveOut)).toEqual([]);
  expect(answers.filter(({ status }) => status !== 200 && status !== 451)).toEqual([]);
  expect(given.map(({ address }) => address)).toContain("/s/cut.csv");
});

test("in a file of data by its header, whatever words stand in it", async () => {
  for (const address of addressesOf("closed")) {
    const { file, headers } = await askApp(address);
    if (file.endsWith("route.ts"))
      expect([address, headers.get("x-robots-tag")]).toEqual([address, "noindex"]);
  }
});

test("and nothing else", async () => {
  const answers = await askAll([
    ...addressesOf("open"),
    "/?q=open",
    "/api/v1/stories?query=open",
    "/s/alone",
  ]);
  expect(answers.filter(({ status, leaveOut }) => status !== 200 || leaveOut)).toEqual([]);
});

test("a list that names such a story is left out too, and says which it is", async () => {
  const answers = await askAll(["/", "/?q=closed", "/api/v1/stories", "/api/v1/stories?query=cut"]);
  expect(answers.filter(({ status, leaveOut }) => status !== 200 || !leaveOut)).toEqual([]);
  const { items } = JSON.parse((await askApp("/api/v1/stories")).text) as {
    readonly items: readonly { readonly slug: string; readonly noIndex: boolean }[];
  };
  const asks = items.filter(({ noIndex }) => noIndex).map(({ slug }) => slug);
  expect(asks.toSorted()).toEqual(["closed", "cut"]);
});

test("the desk and what is edited are never listed", async () => {
  const answers = await askAll(["/desk", "/desk/log", "/s/open/edit"]);
  expect(answers.filter(({ leaveOut }) => !leaveOut)).toEqual([]);
  for (const address of ["/desk.csv", "/desk/log.csv"]) {
    const { status, headers } = await askApp(address, { authorization: "Bearer open" });
    expect([address, status, headers.get("x-robots-tag")]).toEqual([address, 200, "noindex"]);
  }
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
