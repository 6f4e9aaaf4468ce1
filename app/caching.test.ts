import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { opened } from "@/lib/server/opened";
import { askApp } from "./testing/ask-app";
import { keepStory } from "./testing/keep-story";

// Every address of the app is asked, and the first of a kind loads what it is made of.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });
vi.mock("next/headers", async () => (await import("./testing/next-doubles")).nextHeaders);
vi.mock("next/og", async () => (await import("./testing/next-doubles")).nextOg);

const AT = "2026-11-18T09:00:00.000Z";
const line = (figure: string) =>
  [
    [
      "body",
      `The slate roof of the chapel will cost ${figure} crowns, the parish of Ostmoor said.`,
    ],
  ] as const;

let folder = "";
let pair = "";
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "variorum-caching-"));
  vi.stubEnv("VARIORUM_DATA", folder);
  vi.stubEnv("VARIORUM_REACH", "network");
  const hashes = await keepStory("chapel", "Chapel roof", [
    { name: "wire", states: [line("4,000")] },
    { name: "copy", states: [line("5,000")] },
  ]);
  pair = `${hashes.get("wire")?.[0]}..${hashes.get("copy")?.[0]}`;
});
afterAll(async () => {
  await (await opened()).store.close();
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

const kept = async (address: string) => {
  const { status, headers } = await askApp(address);
  return [status, headers.get("cache-control")];
};
const IMMUTABLE = "public, max-age=31536000, immutable";

/** The address of the card that a page prints. */
const cardOf = async (page: string): Promise<string> => {
  const [, address = ""] =
    /"(http:\/\/reader\.example\/card\/[^"]+)"/u.exec((await askApp(page)).text) ?? [];
  return address.slice("http://reader.example".length);
};

const change = async (title: string): Promise<void> => {
  const { store } = await opened();
  const { id = "" } = (await store.findStory("chapel")) ?? {};
  await store.write((writer) => writer.updateStory(id, { title, shownTitle: title }, AT));
};

test("what an asker has is not sent again: feeds, cards, frames, data", async () => {
  for (const address of [
    "/s/chapel/feed.atom",
    `/card/c/${pair}`,
    `/card/c/${pair}/p/1`,
    `/embed/c/${pair}/p/1`,
    `/c/${pair}.csv`,
    "/s/chapel/wire..copy.json",
  ]) {
    const full = await askApp(address);
    const tag = full.headers.get("etag") ?? "";
    expect([full.status, tag === ""], address).toEqual([200, false]);
    const again = await askApp(address, { "If-None-Match": tag });
    expect([again.status, again.text], address).toEqual([304, ""]);
    const other = await askApp(address, { "If-None-Match": '"another"' });
    expect([other.status, other.text], address).toEqual([200, full.text]);
  }
});

test("a card is kept for ever only under the address that names what is on it", async () => {
  for (const [page, plain] of [
    [`/c/${pair}`, `/card/c/${pair}`],
    [`/c/${pair}/p/1`, `/card/c/${pair}/p/1`],
    ["/s/chapel/wire..copy/p/1", `/card/c/${pair}/p/1`],
  ] as const) {
    await change("Chapel roof");
    const before = await cardOf(page);
    expect(before.startsWith(`${plain}?v=`)).toBe(true);
    expect(await kept(before)).toEqual([200, IMMUTABLE]);
    expect(await kept(plain)).toEqual([200, "no-cache"]);
    const drawn = (await askApp(before)).text;
    await change("A roof of slate");
    const after = await cardOf(page);
    expect(after).not.toBe(before);
    expect((await askApp(after)).text).not.toBe(drawn);
    expect(await kept(after)).toEqual([200, IMMUTABLE]);
    expect(await kept(before)).toEqual([200, "no-cache"]);
  }
});

test("data by hash is kept for ever, and refused from the moment a text is withdrawn", async () => {
  const [wire = "", copy = ""] = pair.split("..");
  const lasting = [
    `/c/${pair}.json`,
    `/c/${pair}.csv`,
    `/c/${pair}.md`,
    `/api/v1/comparisons/${pair}`,
    `/api/v1/versions/${copy}`,
    await cardOf(`/c/${pair}/p/1`),
  ];
  const others = [
    `/embed/c/${pair}/p/1`,
    `/api/v1/versions/${copy}/facts`,
    "/s/chapel/wire..copy.json",
  ];
  for (const address of lasting) expect(await kept(address), address).toEqual([200, IMMUTABLE]);
  for (const address of others)
    expect((await kept(address))[1], address).not.toContain("immutable");
  const { store } = await opened();
  for (const [withdrawal, status] of [
    [{ kind: "withdrawn", reason: "", at: AT }, 410],
    [{ kind: "rights-ended", reason: "", at: AT }, 451],
  ] as const) {
    await store.write((writer) => writer.withdrawVersion(copy, withdrawal));
    for (const address of [...lasting, ...others])
      expect(await kept(address), address).toEqual([status, "no-store"]);
  }
  expect(await kept(`/api/v1/versions/${wire}`)).toEqual([200, IMMUTABLE]);
});
