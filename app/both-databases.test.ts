import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { opened } from "@/lib/server/opened";
import { restoreArchive } from "@/lib/store/archive/read-archive";
import { writeArchive } from "@/lib/store/archive/write-archive";
import { startTestPostgres } from "@/lib/store/testing/test-postgres";
import { POST } from "./api/v1/ingest/ninjs/route";
import { askApp } from "./testing/ask-app";
import { keepStory } from "./testing/keep-story";

// Every address of the app is asked, and the first of a kind loads what it is made of.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });
vi.mock("next/headers", async () => (await import("./testing/next-doubles")).nextHeaders);
vi.mock("next/og", async () => (await import("./testing/next-doubles")).nextOg);

const server = await startTestPostgres();
let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "variorum-both-"));
  vi.stubEnv("VARIORUM_REACH", "local");
});
afterAll(async () => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
  await server?.stop();
});

/** Does `work` as a server on the given database would. */
async function on<A>(
  place: { readonly data: string } | { readonly url: string },
  work: () => Promise<A>,
): Promise<A> {
  vi.stubEnv("VARIORUM_DATA", join(folder, "data" in place ? place.data : "unused"));
  vi.stubEnv("DATABASE_URL", "url" in place ? place.url : "");
  const { store } = await opened();
  try {
    return await work();
  } finally {
    await store.close();
    // A process opens its store once; here the next one is another process.
    delete (globalThis as { [key: symbol]: unknown })[Symbol.for("variorum.opened")];
  }
}

const line = (text: string) => ["body", text] as const;
const MASONS =
  "The bell of Ostmoor was hung again on Sunday by nine masons and a crane from the coast.";
const COST =
  "It cost 4,000 crowns, the parish said, and the crane stood idle for a day in the rain.";
const LARCH =
  "The frame is of larch from the slope above the mill, felled in the winter of last year.";
const OLD = "The bell was cast in 1702 and cracked in 1913, when it rang for a wedding and a fire.";
const NEWS = "A second bell is to follow in May, if the founders at Vell find the copper for it.";

describe.runIf(server !== null)("a fixed link, through the archive into the other database", () => {
  test("opens the same passages, and says the same of newer versions", async () => {
    const archive = join(folder, "all.tar.gz");
    const back = join(folder, "back.tar.gz");
    const { addresses, before } = await on({ data: "first" }, async () => {
      const hashes = await keepStory("bell", "The bell of Ostmoor", [
        {
          name: "wire",
          states: [
            [line(MASONS), line(COST), line(LARCH), line(OLD)],
            [line(NEWS), line(MASONS), line(COST.replace("4,000", "5,000")), line(OLD)],
          ],
        },
        { name: "copy", states: [[line(MASONS), line(COST.replace("4,000", "4,500")), line(OLD)]] },
      ]);
      const [first = "", second = ""] = hashes.get("wire") ?? [];
      const [copy = ""] = hashes.get("copy") ?? [];
      const { store } = await opened();
      const { id = "" } = (await store.findStory("bell")) ?? {};
      const at = "2026-11-19T09:00:00.000Z";
      await store.write(async (writer) => {
        await writer.updateStory(id, { slug: "bells", title: "Bells" }, at);
        // How an engine read the wire that counted otherwise.
        const passages = (await store.readPassages(first, "1")) ?? "[]";
        const later = (JSON.parse(passages) as readonly [number, ...unknown[]][]).map(
          ([number, ...rest]) => [number + 1, ...rest],
        );
        await writer.savePassages(first, "0", JSON.stringify(later));
      });
      const links = [
        ...[1, 2, 3, 4].map((n) => `/c/${first}..${copy}/p/${n}`),
        ...[2, 3, 5].map((n) => `/c/${first}..${copy}/p/${n}?e=0`),
        `/c/${first}..${copy}`,
        `/c/${second}..${copy}/p/3`,
        ...["json", "csv", "md"].map((format) => `/c/${first}..${copy}.${format}`),
        `/api/v1/comparisons/${first}..${copy}`,
        `/api/v1/versions/${first}`,
        `/api/v1/versions/${first}/facts`,
        `/embed/c/${first}..${copy}/p/2`,
        `/card/c/${first}..${copy}/p/2`,
        "/s/bell",
        "/s/bells/wire.1..copy/p/2",
        "/s/bells/feed.atom",
      ];
      const answers = await answersOf(links);
      expect(await writeArchive(store, archive)).toMatchObject({ ok: true });
      return { addresses: links, before: answers };
    });
    // The links say something: a paragraph that changed since, one that is gone, one that another engine counted.
    const said = before.map(({ text }) => text).join("\n");
    for (const words of [
      "reads differently there, as paragraph 3",
      "is not in it",
      "it is paragraph 2",
    ])
      expect(said).toContain(words);
    expect(before.map(({ status }) => status)).toEqual(
      addresses.map((address) => (address === "/s/bell" ? 308 : 200)),
    );

    const schema = await server?.makeSchema();
    const url = schema?.url ?? "";
    await on({ url }, async () => {
      const { store } = await opened();
      expect(await restoreArchive(store, archive)).toMatchObject({ ok: true });
      expect(await answersOf(addresses)).toEqual(before);
      expect(await writeArchive(store, back)).toMatchObject({ ok: true });
    });
    await on({ data: "second" }, async () => {
      const { store } = await opened();
      expect(await restoreArchive(store, back)).toMatchObject({ ok: true });
      expect(await answersOf(addresses)).toEqual(before);
    });
    await schema?.drop();
  });
});

const answersOf = (addresses: readonly string[]) =>
  Promise.all(
    addresses.map(async (address) => {
      const { status, text } = await askApp(address);
      return { address, status, text };
    }),
  );

const textsIn = (path: string): readonly string[] => {
  try {
    const names = readdirSync(path).filter((name) => name.endsWith(".txt"));
    return names.sort().map((name) => readFileSync(join(path, name), "utf8"));
  } catch {
    return [];
  }
};

/** The sample story, and the real documents where there are any. */
const STORIES = [
  ["the sample story", textsIn(join(process.cwd(), "seeds", "ishiba-trump"))] as const,
  ...(process.env.VARIORUM_STORIES ?? "")
    .split(delimiter)
    .map((path) => ["real documents", textsIn(path)] as const)
    .filter(([, texts]) => texts.length === 5),
];

describe.runIf(server !== null).each(STORIES)("%s, sent as ninjs over HTTP", (name, texts) => {
  test("give comparisons that are equal byte for byte on both databases", async () => {
    const schema = await server?.makeSchema();
    const places = [{ data: `sent ${name}` }, { url: schema?.url ?? "" }];
    const given: Awaited<ReturnType<typeof sendAll>>[] = [];
    for (const place of places) given.push(await on(place, () => sendAll(texts)));
    await schema?.drop();
    const [onSqlite, onPostgres] = given;
    expect(onSqlite?.answers).toHaveLength(texts.length * (texts.length - 1) * 4);
    expect(onSqlite?.stories).toBe(1);
    expect(onPostgres).toEqual(onSqlite);
  });
});

/** Sends texts one after another; what is then said of every pair, and in how many stories they stand. */
async function sendAll(texts: readonly string[]) {
  const hashes: string[] = [];
  const stories = new Set<string>();
  for (const text of texts) {
    const request = new Request("http://127.0.0.1/api/v1/ingest/ninjs", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ type: "text", body_text: text }),
    });
    const answer = await POST(request);
    expect(answer.status).toBe(201);
    const [item] = (await answer.json()).items;
    hashes.push(item.version);
    stories.add(item.story);
  }
  const pairs = hashes.flatMap((base) =>
    hashes.filter((other) => other !== base).map((other) => `${base}..${other}`),
  );
  const answers = await answersOf(
    pairs.flatMap((pair) => [
      `/api/v1/comparisons/${pair}`,
      ...["json", "csv", "md"].map((format) => `/c/${pair}.${format}`),
    ]),
  );
  for (const { status } of answers) expect(status).toBe(200);
  return { answers, stories: stories.size };
}
