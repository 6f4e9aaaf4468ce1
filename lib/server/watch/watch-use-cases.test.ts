import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Fetched } from "../../ingest/fetch/fetch-address";
import { type FetchProblem, fetchFailure } from "../../ingest/fetch/fetch-problem";
import { type Result, success } from "../../result";
import { openStore } from "../../store/open-store";
import type { Store } from "../../store/store";
import { mustOpen } from "../../store/testing/open-empty";
import { startTestPostgres } from "../../store/testing/test-postgres";
import { takeDocuments } from "../import/take-documents";
import { createWatchUseCases } from "./create-watch-use-cases";
import type { FetchPage, WatchUseCases } from "./watch";

const FERRY = [
  "Ferry to the island stops in winter",
  "The ferry between Vessel Quay and the island will stop in November, three officials of the harbour said on Sunday.",
  "“We counted on the boat and on our luck,” said Ada Lund, who keeps the shop in the old lighthouse on the island.",
  "The council spent 54,000 crowns on the jetty last year and does not plan to repair the boat, built in 1961.",
];
const page = (lines: readonly string[], ...around: readonly string[]): string =>
  [...lines, ...around].join("\n\n");

const ADDRESS = "https://news.example/ferry";

let folder = "";
let stores: Store[] = [];
let minutes = 0;
const now = (): string => new Date(Date.UTC(2026, 3, 12, 10, minutes)).toISOString();

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "variorum-watch-"));
  minutes = 0;
});
afterEach(async () => {
  await Promise.all(stores.map((store) => store.close()));
  stores = [];
  rmSync(folder, { recursive: true, force: true });
});

const open = async (): Promise<Store> => {
  const opened = await openStore({ dataFolder: folder });
  if (!opened.ok) throw new Error(opened.error.message);
  stores.push(opened.value);
  return opened.value;
};

interface Site {
  readonly pages: Map<string, string | Result<FetchProblem, Fetched>>;
  readonly asked: { readonly address: string; readonly etag: string | null }[];
  readonly fetch: FetchPage;
}

/** A site whose pages carry an ETag made from their text. */
function createSite(): Site {
  const pages: Site["pages"] = new Map();
  const asked: { address: string; etag: string | null }[] = [];
  const fetch: FetchPage = async (address, { etag }) => {
    asked.push({ address, etag });
    await new Promise((resolve) => setTimeout(resolve, 5));
    const found = pages.get(address);
    if (found === undefined)
      return fetchFailure("fetch-failed", "There is no page at this address.", { status: 404 });
    if (typeof found !== "string") return found;
    const tag = `"${found.length}"`;
    if (tag === etag) return success({ state: "not-modified", address });
    return success({
      state: "fetched",
      bytes: new TextEncoder().encode(found),
      hint: { charset: "utf-8" },
      address,
      validators: { etag: tag, lastModified: null },
    });
  };
  return { pages, asked, fetch };
}

const watcher = (store: Store, site: Site): WatchUseCases =>
  createWatchUseCases(store, { polite: site.fetch, atOnce: site.fetch }, now);

const kinds = async (watches: WatchUseCases, signal?: AbortSignal): Promise<readonly string[]> =>
  (await watches.runRound({ limit: 50, ...(signal ? { signal } : {}) })).map(({ kind }) => kind);

const added = async (watches: WatchUseCases, address = ADDRESS, every = 30) => {
  const watch = await watches.addWatch(address, every);
  if (!watch.ok) throw new Error(watch.error.message);
  return watch.value;
};

describe("watching an address", () => {
  test("keeps its page, then each version that differs in the article", async () => {
    const site = createSite();
    const store = await open();
    const watches = watcher(store, site);
    site.pages.set(ADDRESS, page(FERRY));
    const watch = await added(watches, `${ADDRESS}#comments`);
    expect(watch).toMatchObject({ address: ADDRESS, everyMinutes: 30 });
    expect(await kinds(watches)).toEqual([]);

    minutes = 31;
    expect(await kinds(watches)).toEqual(["same"]);
    expect(site.asked.at(-1)?.etag).not.toBeNull();

    site.pages.set(ADDRESS, page(FERRY, "Share this article", "Sign up for our newsletter"));
    minutes = 62;
    expect(await kinds(watches)).toEqual(["same"]);
    const states = async () => (await store.findSource(watch.sourceId))?.states.length;
    expect(await states()).toBe(1);

    site.pages.set(
      ADDRESS,
      page([...FERRY, "The council meets again on Friday to discuss a bridge."]),
    );
    minutes = 93;
    expect(await kinds(watches)).toEqual(["new"]);
    expect(await states()).toBe(2);
    expect((await watches.listWatches())[0]).toMatchObject({
      lastOutcome: "A new version was kept.",
      nextAt: "2026-04-12T12:03:00.000Z",
    });
  });

  test("of a source that is there does not fetch it twice", async () => {
    const site = createSite();
    const store = await open();
    const bytes = new TextEncoder().encode(FERRY.join("\n\n"));
    await takeDocuments(store, [{ name: "ferry.txt", bytes, facts: { address: ADDRESS } }], {
      now,
    });
    const watches = watcher(store, site);
    site.pages.set(ADDRESS, page(FERRY));
    await added(watches);
    expect(site.asked).toEqual([]);
    expect(await kinds(watches)).toHaveLength(1);
    expect((await store.count()).sources).toBe(1);
  });

  test("again changes how often, and keeps what is known of the page", async () => {
    const site = createSite();
    const watches = watcher(await open(), site);
    site.pages.set(ADDRESS, page(FERRY));
    const { etag } = await added(watches);
    const again = await added(watches, ADDRESS, 120);
    expect(again).toMatchObject({ everyMinutes: 120, etag });
    expect(await watches.listWatches()).toHaveLength(1);
  });

  test("that cannot be read keeps nothing", async () => {
    const site = createSite();
    const store = await open();
    const watches = watcher(store, site);
    const refused = await watches.addWatch(ADDRESS, 30);
    expect(refused.ok ? "" : refused.error.message).toBe("There is no page at this address.");
    site.pages.set(
      ADDRESS,
      `<rss version="2.0"><channel><title>News</title>${[1, 2]
        .map(
          (n) =>
            `<item><guid>${n}</guid><title>Item ${n}</title><description>${FERRY[n]}</description></item>`,
        )
        .join("")}</channel></rss>`,
    );
    const feed = await watches.addWatch(ADDRESS, 30);
    expect(feed.ok ? "" : feed.error.message).toContain("feed");
    expect(await store.count()).toMatchObject({ sources: 0, versions: 0 });
  });

  test("ends when it is taken away; the source stays", async () => {
    const site = createSite();
    const store = await open();
    const watches = watcher(store, site);
    site.pages.set(ADDRESS, page(FERRY));
    await added(watches);
    expect(await watches.removeWatch(ADDRESS)).toBe(true);
    expect(await watches.removeWatch(ADDRESS)).toBe(false);
    minutes = 60;
    expect(await kinds(watches)).toEqual([]);
    expect((await store.count()).sources).toBe(1);
  });
});

describe("trouble", () => {
  test("waits longer each time, and goes back to the interval once it is over", async () => {
    const site = createSite();
    const watches = watcher(await open(), site);
    site.pages.set(ADDRESS, page(FERRY));
    await added(watches);
    site.pages.delete(ADDRESS);
    minutes = 30;
    expect(await kinds(watches)).toEqual(["failed"]);
    minutes = 60;
    expect(await kinds(watches)).toEqual([]);
    minutes = 90;
    expect(await kinds(watches)).toEqual(["failed"]);
    minutes = 209;
    expect(await kinds(watches)).toEqual([]);
    minutes = 210;
    site.pages.set(ADDRESS, page(FERRY));
    expect(await kinds(watches)).toEqual(["same"]);
    expect((await watches.listWatches())[0]?.nextAt).toBe("2026-04-12T14:00:00.000Z");
  });

  test("of one address holds up no other", async () => {
    const site = createSite();
    const watches = watcher(await open(), site);
    const other = "https://other.example/choir";
    site.pages.set(ADDRESS, page(FERRY));
    site.pages.set(
      other,
      page(["Choir", ...FERRY.slice(1).map((line) => line.replaceAll("e", "a"))]),
    );
    await added(watches);
    await added(watches, other);
    site.pages.delete(ADDRESS);
    minutes = 30;
    expect([...(await kinds(watches))].sort()).toEqual(["failed", "same"]);
  });

  test("a fetch that is broken off counts as not tried", async () => {
    const site = createSite();
    const watches = watcher(await open(), site);
    site.pages.set(ADDRESS, page(FERRY));
    const { nextAt } = await added(watches);
    const stop = new AbortController();
    site.pages.set(ADDRESS, fetchFailure("fetch-failed", "The fetch was called off."));
    minutes = 30;
    setTimeout(() => stop.abort(), 1);
    expect(await kinds(watches, stop.signal)).toEqual([]);
    expect((await watches.listWatches())[0]?.nextAt).toBe(nextAt);
  });
});

const postgres = await startTestPostgres();
afterAll(() => postgres?.stop());

describe.each(["SQLite", "Postgres"])("two watchers at once on %s", (database) => {
  test.skipIf(database === "Postgres" && postgres === null)("fetch each address once", async () => {
    const schema = database === "Postgres" ? await postgres?.makeSchema() : undefined;
    const place = schema ? { databaseUrl: schema.url } : { dataFolder: folder };
    const site = createSite();
    const [first, second] = await Promise.all([mustOpen(place), mustOpen(place)]);
    stores.push(first, second);
    const addresses = Array.from({ length: 12 }, (_, n) => `https://news${n}.example/ferry`);
    for (const [n, address] of addresses.entries()) {
      site.pages.set(
        address,
        page([`Ferry ${n}`, ...FERRY.slice(1).map((line) => `${line} ${n}`)]),
      );
      await added(watcher(first, site), address);
    }
    minutes = 30;
    site.asked.length = 0;
    const outcomes = await Promise.all([first, second].map((store) => kinds(watcher(store, site))));
    expect(outcomes.flat()).toEqual(addresses.map(() => "same"));
    expect(site.asked.map(({ address }) => address).sort()).toEqual([...addresses].sort());
  });
});

test("a person fetches an address again at once, watched or not", async () => {
  const site = createSite();
  const store = await open();
  const watches = watcher(store, site);
  site.pages.set(ADDRESS, page(FERRY));
  const { sourceId } = await added(watches);
  await watches.removeWatch(ADDRESS);
  site.pages.set(
    ADDRESS,
    page([...FERRY, "The council meets again on Friday to discuss a bridge."]),
  );
  const again = await watches.fetchAgain(sourceId);
  expect(again.ok && again.value.kind).toBe("new");
  const gone = await watches.fetchAgain("nobody");
  expect(gone.ok).toBe(false);
});

describe("a source of the store is watched at a person's word", () => {
  test("its address is due at once, and its schedule can be changed and ended", async () => {
    const store = await open();
    const site = createSite();
    site.pages.set(ADDRESS, page(FERRY));
    const watches = watcher(store, site);
    const { sourceId } = await added(watches);
    const changed = await watches.watchSource(sourceId, 1_440);
    expect(changed).toMatchObject({
      ok: true,
      value: { address: ADDRESS, everyMinutes: 1_440, nextAt: now(), etag: expect.any(String) },
    });
    expect(await kinds(watches)).toEqual(["same"]);
    expect((await watches.listWatches()).map(({ everyMinutes }) => everyMinutes)).toEqual([1_440]);
    expect(await watches.watchSource(sourceId, null)).toEqual(success(null));
    expect(await watches.listWatches()).toEqual([]);
  });

  test("not where it has no address, nor where it is not there", async () => {
    const store = await open();
    const watches = watcher(store, createSite());
    await takeDocuments(
      store,
      [{ name: "ferry.txt", bytes: new TextEncoder().encode(page(FERRY)) }],
      {
        now,
      },
    );
    const [source] = (await store.listSources({ after: null, limit: 1 })).items;
    expect(await watches.watchSource(source?.id ?? "", 60)).toMatchObject({
      ok: false,
      error: { message: "The source has no address to fetch it from. Give it one first." },
    });
    expect(await watches.watchSource("nobody", 60)).toMatchObject({
      ok: false,
      error: { message: "The source is no longer there." },
    });
  });
});
