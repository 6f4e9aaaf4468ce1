import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { ingestNinjs } from "@/lib/server/api/ingest-ninjs";
import { opened } from "@/lib/server/opened";
import { askApp } from "./testing/ask-app";

// Every address of the app is asked, and the first of a kind loads what it is made of.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });
vi.mock("next/headers", async () => (await import("./testing/next-doubles")).nextHeaders);
vi.mock("next/og", async () => (await import("./testing/next-doubles")).nextOg);

const BEFORE = "2026-11-22T12:00:00.000Z";
const EMBARGO = "2026-11-22T18:00:00Z";
const AFTER = "2026-11-22T18:00:20.000Z";

const BODY =
  "The board of the Vellmark heard three bakers and the keeper of the weir before it closed its doors at dusk.";
const OPEN =
  "Nobody at the weir would say what comes next, and the bakers went home along the lower path.";

const item = (uri: string, headline: string, body: string, more = {}): Uint8Array =>
  new TextEncoder().encode(
    JSON.stringify({
      type: "text",
      uri,
      headline,
      provider: "Vell Wire",
      body_text: body,
      ...more,
    }),
  );

/** Every word that only the texts under embargo hold. */
const SECRET = /quillback|tarragon|brindle/iu;

let folder = "";
const hashes: Record<string, string> = {};
const keep = async (name: string, bytes: Uint8Array): Promise<string> => {
  const { store } = await opened();
  const taken = await ingestNinjs(store, bytes, () => new Date().toISOString());
  if (!taken.ok) throw new Error(taken.error.message);
  const [only] = taken.value.result.items;
  hashes[name] = only?.version ?? "";
  return decodeURIComponent(only?.story?.split("/").at(-1) ?? "");
};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "variorum-embargo-"));
  vi.stubEnv("VARIORUM_DATA", folder);
  vi.stubEnv("VARIORUM_REACH", "network");
  vi.useFakeTimers({ toFake: ["Date"], now: new Date(BEFORE) });
});
afterAll(async () => {
  await (await opened()).store.close();
  vi.useRealTimers();
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

const addressesOf = (story: string): readonly string[] => {
  const pair = `${hashes.closed}..${hashes.beside}`;
  return [
    "/",
    "/?q=quillback",
    "/?q=tarragon",
    `/s/${story}`,
    `/s/${story}/feed.atom`,
    `/s/${story}/p/1`,
    "/api/v1/stories",
    "/api/v1/stories?query=quillback",
    `/api/v1/stories/${story}`,
    `/api/v1/stories/${story}/sources`,
    `/c/${pair}`,
    `/c/${pair}/p/1`,
    `/c/${pair}.json`,
    `/c/${pair}.csv`,
    `/c/${pair}.md`,
    `/card/c/${pair}`,
    `/card/c/${pair}/p/1`,
    `/embed/c/${pair}/p/1`,
    `/oembed?url=${encodeURIComponent(`http://reader.example/c/${pair}/p/1`)}`,
    `/api/v1/comparisons/${pair}`,
    `/api/v1/versions/${hashes.closed}`,
    `/api/v1/versions/${hashes.closed}/facts`,
  ];
};

test("before its hour no address tells a word of a text, from then on a search finds it", async () => {
  const story = await keep(
    "closed",
    item("urn:1", "Quillback bridge to close", `${BODY} The tarragon vote was five to two.`, {
      embargoed: EMBARGO,
    }),
  );
  await keep("beside", item("urn:2", "Weather over the moor", OPEN));
  expect(story).toBe("story-under-embargo");
  for (const address of addressesOf(story)) {
    const answer = await askApp(address);
    // The question itself stands in the search field.
    const text = answer.text.replaceAll(/q=\w+|value="\w+"|“\w+”/gu, "");
    expect(SECRET.exec(text)?.[0] ?? null, address).toBeNull();
    expect(answer.headers.get("cache-control") ?? "", address).not.toMatch(/immutable|max-age/u);
    if (address.includes(hashes.closed ?? "") && !address.startsWith("/oembed"))
      expect(answer.status, address).toBe(403);
  }
  const found = async () => {
    const { text } = await askApp("/api/v1/stories?query=quillback");
    return (JSON.parse(text).items as readonly { readonly title: string }[]).map(
      ({ title }) => title,
    );
  };
  expect(await found()).toEqual([]);
  vi.setSystemTime(new Date(AFTER));
  expect(await found()).toEqual(["Quillback bridge to close"]);
  expect((await askApp(`/s/${story}`)).status).toBe(200);
});

test("a text under embargo in an open story tells nothing but its outlet", async () => {
  vi.setSystemTime(new Date(BEFORE));
  const body = `${BODY} ${OPEN}`;
  const story = await keep("open", item("urn:3", "Bakers heard at the weir", body));
  const { store } = await opened();
  const closed = item("urn:4", "Brindle takes over", `${body} Brindle is to lead it.`, {
    embargoed: "2027-01-01T00:00:00Z",
  });
  expect(await keep("closed", closed)).toBe(story);
  const [, source] = (await store.findStory(story))?.sources ?? [];
  expect(SECRET.test(source?.name ?? "")).toBe(false);
  for (const address of [...addressesOf(story), `/s/${story}/${source?.name}..vell-wire`]) {
    const text = (await askApp(address)).text.replaceAll(/q=\w+|value="\w+"|“\w+”/gu, "");
    expect(/brindle/iu.exec(text)?.[0] ?? null, address).toBeNull();
  }
});

test("an address that was made of a headline under embargo is given up", async () => {
  const body = "The gantry went for nine crowns, the keeper of the yard said on Sunday.";
  const more = { embargoed: "2027-01-01T00:00:00Z" };
  const story = await keep("late", item("urn:5", "Gantry at Ostmoor sold", body, more));
  const { store } = await opened();
  const { id = "" } = (await store.findStory(story)) ?? {};
  // As stories were called before addresses were kept free of headlines.
  const made = { slug: "gantry-at-ostmoor-sold", shownTitle: "Gantry at Ostmoor sold" };
  await store.write((writer) => writer.updateStory(id, made, AFTER));
  expect((await askApp("/api/v1/stories")).text).not.toMatch(/gantry/iu);
  expect((await askApp("/")).text).not.toMatch(/gantry/iu);
  expect((await askApp(`/s/${made.slug}`)).status).toBe(308);
});
