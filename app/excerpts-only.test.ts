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

/** A line of the given kind with no two words alike; those after the longest excerpt carry a mark. */
const long = (kind: BlockKind, name: string, start = ""): readonly [BlockKind, string] => [
  kind,
  `${start}${Array.from({ length: 70 }, (_, i) => `${name}${i > 34 && i < 60 ? "secret" : "open"}${String.fromCharCode(97 + (i % 26), 97 + Math.floor(i / 26))}`).join(" ")}.`,
];
const SECRET = /\w+secret\w*/u;

const lines = (number: string): readonly (readonly [BlockKind, string])[] => [
  ["headline", "Quarry at Vell opens again"],
  long("byline", "byline", "By "),
  long("caption", "caption"),
  long("body", "opening", `The quarry at Vell opens again with ${number} masons, `),
  long("body", "quoted", "“").map((part, i) =>
    i === 1 ? `${part.slice(0, -1)},” said Ada Lund.` : part,
  ) as unknown as readonly [BlockKind, string],
  long("turn", "turn", "Ada Lund: "),
  long("heading", "heading"),
  long("body", "closing"),
  long("notice", "notice", "(Corrects number in paragraph 1 to 40 from 30. "),
  long("credit", "credit", "Reporting by "),
  long("chrome", "chrome"),
];
const quoted = lines("40").find(([kind, text]) => kind === "body" && text.includes("opening"))?.[1];
const COMMENTS: readonly (readonly [BlockKind, string])[] = [
  ["comment", "Osk"],
  ["comment", `> ${quoted}`],
  long("comment", "comment", "I doubt it, "),
];

let folder = "";
let hashes: ReadonlyMap<string, readonly string[]>;
let findings: readonly string[] = [];
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "variorum-excerpts-"));
  vi.stubEnv("VARIORUM_DATA", folder);
  vi.stubEnv("VARIORUM_REACH", "network");
  hashes = await keepStory("quarry", "Quarry at Vell opens again", [
    {
      name: "wire",
      states: [lines("30").slice(0, -3), [...lines("40"), ...COMMENTS]],
      facts: { usageTerms: "Excerpts only. Do not index." },
    },
    { name: "copy", states: [[...lines("41"), ...COMMENTS]] },
  ]);
  const [, wire = ""] = hashes.get("wire") ?? [];
  const { store, desk } = await opened();
  const none = { ledger: null, class: null, source: null, story: null, state: null, page: 1 };
  // It reads stories for a moment each time that it is asked; a busy machine gets through one in several.
  await vi.waitFor(async () => expect((await desk.loadDesk(none)).unread).toBe(0), {
    timeout: 40_000,
  });
  for await (const lines of desk.eachFinding(none))
    for (const { story, id } of lines)
      if (story.slug === "quarry") findings = [...findings, `/s/quarry/f/${id}`];
  await store.write((writer) =>
    writer.savePassages(
      wire,
      "0",
      JSON.stringify([
        [1, long("body", "former")[1], long("body", "ending")[1], "0000000000000000", null, null],
      ]),
    ),
  );
});
afterAll(async () => {
  await (await opened()).store.close();
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

/** Files that show nothing of a kept text to a reader, and why. */
const NO_TEXT: Readonly<Record<string, string>> = {
  "add/[draft]/change/route.ts": "takes a form",
  "add/[draft]/page.tsx": "a draft, for who writes it",
  "add/page.tsx": "a form",
  "add/read/route.ts": "takes a form",
  "api/[[...path]]/route.ts": "no address",
  "api/v1/ingest/ninjs/route.ts": "takes an item",
  "api/v1/openapi.json/route.ts": "the description of the API",
  "desk.csv/route.ts": "for who writes; its texts are cut, see lib/server/desk/desk.test.ts",
  "desk/change/route.ts": "takes a form",
  "desk/log.csv/route.ts": "for who writes: sentences of findings, which are short",
  "desk/log/page.tsx": "for who writes: sentences of findings, which are short",
  "desk/pair/route.ts": "takes a form",
  "desk/page.tsx": "for who writes; its texts are cut, see lib/server/desk/desk.test.ts",
  "problem/page.tsx": "a sentence",
  "s/[story]/edit/change/route.ts": "takes a form",
  "s/[story]/edit/page.tsx": "names and facts, for who writes",
  "sign-in/callback/route.ts": "sends on",
  "sign-in/route.ts": "sends on",
  "sign-out/route.ts": "takes a form",
  "theme/route.ts": "takes a form",
};

/** Every kind of address under which something of the story stands. */
function addresses(): readonly string[] {
  const [former = "", wire = ""] = hashes.get("wire") ?? [];
  const [copy = ""] = hashes.get("copy") ?? [];
  const pairs = [`${wire}..${copy}`, `${copy}..${wire}`, `${former}..${wire}`, `${wire}..${wire}`];
  const named = ["wire..copy", "copy..wire", "wire.1..wire"];
  const numbers = [1, 2, 3, "o1", "o2", "t1", "u1"];
  const pinned = pairs.flatMap((pair) => [
    `/c/${pair}`,
    `/card/c/${pair}`,
    `/api/v1/comparisons/${pair}`,
    ...["json", "csv", "md", "docx"].map((format) => `/c/${pair}.${format}`),
    ...numbers.flatMap((n) => [
      `/c/${pair}/p/${n}`,
      `/card/c/${pair}/p/${n}`,
      `/embed/c/${pair}/p/${n}`,
      `/oembed?url=${encodeURIComponent(`http://reader.example/c/${pair}/p/${n}`)}`,
    ]),
  ]);
  return [
    "/",
    "/?q=quarry",
    "/s/quarry",
    "/s/quarry?base=copy",
    "/s/quarry?base=wire&quoted=off",
    "/s/quarry?base=wire&credits=on",
    "/s/quarry/feed.atom",
    ...["", "?base=copy"].flatMap((query) =>
      [".json", ".csv", "/report", "/report.html", "/annotations.jsonld"].map(
        (form) => `/s/quarry${form}${query}`,
      ),
    ),
    ...findings,
    "/s/quarry/comments/wire",
    "/s/quarry/comments/copy",
    ...[1, 2, 3].flatMap((n) => [`/s/quarry/p/${n}`, `/s/quarry/p/${n}?base=copy`]),
    ...named.flatMap((pair) => [
      ...[
        "",
        "?view=split",
        "?view=merged",
        "?house=on&typography=on",
        ".json",
        ".csv",
        ".md",
        ".docx",
      ].map((more) => `/s/quarry/${pair}${more}`),
      ...numbers.map((n) => `/s/quarry/${pair}/p/${n}`),
    ]),
    ...pinned,
    `/c/${wire}..${copy}/p/1?e=0`,
    "/api/v1/stories",
    "/api/v1/stories?query=quarry",
    "/api/v1/stories/quarry",
    "/api/v1/stories/quarry/sources",
    "/api/v1/stories/quarry/sources/wire",
    ...[former, wire].flatMap((hash) => [
      `/api/v1/versions/${hash}`,
      `/api/v1/versions/${hash}/text`,
      `/api/v1/versions/${hash}/facts`,
    ]),
  ];
}

test("of a text whose terms ask for excerpts only, no address gives more", async () => {
  const answers = await Promise.all(addresses().map(askOne));
  const leaks = answers.flatMap(({ address, text }) => {
    const leak = SECRET.exec(text);
    return leak === null ? [] : [`${address}: ${text.slice(leak.index - 60, leak.index + 20)}`];
  });
  expect(leaks).toEqual([]);

  // What would not be answered is not offered.
  const offered = answers.filter(({ text }) =>
    /href="[^"]*\.\.[^"]*\.(?:docx|csv|md|json)"/u.test(text),
  );
  expect(offered.map(({ address }) => address)).toEqual([]);

  const files = new Set(answers.map(({ file }) => file));
  expect(appFiles.filter((file) => !files.has(file))).toEqual(Object.keys(NO_TEXT).sort());
  const shown = answers.map(({ text }) => text).join("\n");
  for (const name of BEGINNINGS) expect(shown).toMatch(new RegExp(`${name}open`, "u"));
  const statuses = new Set(answers.map(({ status }) => status));
  expect([...statuses].sort()).toEqual([200, 451]);
});

const askOne = async (address: string) => ({ address, ...(await askApp(address)) });

/** What stands at the beginning of every kind of line is shown somewhere, so the rest of it was cut. */
const BEGINNINGS =
  "byline caption opening quoted turn heading closing notice credit chrome comment former".split(
    " ",
  );
