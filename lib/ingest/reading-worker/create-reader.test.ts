import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { Reading } from "../../article/document";
import { createReader, type Reader, type ReaderOptions } from "./create-reader";

const folder = mkdtempSync(join(tmpdir(), "variorum-reader-"));
const READING: Reading = { format: "html", charset: null, tags: [] };
const PAGE = Buffer.from(
  "<h1>Weir breaks</h1><p>The weir at Harrow broke at noon, the board said.</p>",
);

/** A worker that does what the document tells it: `hang`, `grow`, `throw`, else it answers with its words. */
const ODD = `
import { parentPort } from "node:worker_threads";
parentPort.on("message", ({ bytes, version }) => {
  const words = new TextDecoder().decode(bytes);
  if (words === "hang") for (;;) {}
  if (words === "grow") { const all = []; for (;;) all.push(Array.from({ length: 1e5 }, () => Math.random())); }
  if (words === "throw") return parentPort.postMessage({ kind: "failed", message: "a bug" });
  if (words === "crash") throw new Error("another bug");
  parentPort.postMessage({ kind: "done", result: { ok: true, value: { words, version } } });
});
parentPort.postMessage({ kind: "ready" });
`;

let odd = "";
let real = "";
const readers: Reader[] = [];
const open = (options: ReaderOptions): Reader => {
  const reader = createReader(options);
  readers.push(reader);
  return reader;
};
const read = (reader: Reader, words: string) =>
  reader.read(Buffer.from(words), words, READING) as Promise<unknown>;

beforeAll(async () => {
  const file = join(folder, "odd.mjs");
  writeFileSync(file, ODD);
  odd = pathToFileURL(file).href;
  const script = new URL("../../../scripts/support/bundle-reader.mjs", import.meta.url);
  const { bundleReader } = (await import(script.href)) as { bundleReader: () => Promise<string> };
  real = await bundleReader();
}, 60_000);
afterEach(async () => {
  await Promise.all(readers.splice(0).map((reader) => reader.close()));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("createReader", () => {
  it("reads in a worker what is read here", async () => {
    const bounded = open({ bundle: real });
    const here = open({ bundle: null });
    expect([bounded.bounded, here.bounded]).toEqual([true, false]);
    const there = await bounded.read(PAGE, "abc", READING);
    expect(there).toMatchObject({ ok: true, value: { article: { title: "Weir breaks" } } });
    expect(there).toEqual(await here.read(PAGE, "abc", READING));
    expect(PAGE.length).toBeGreaterThan(0);
  });

  it("takes a feed apart in a worker as it is taken apart here", async () => {
    const items = ["Weir breaks", "Mill stands still"].map(
      (title) =>
        `<item><title>${title}</title><content:encoded>&lt;p&gt;The weir at Harrow broke at noon, the board said on Monday, and the mill stands still.&lt;/p&gt;&lt;p&gt;Nobody was hurt, and the road is open.&lt;/p&gt;</content:encoded></item>`,
    );
    const feed = Buffer.from(
      `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>${items.join("")}</channel></rss>`,
    );
    const there = await open({ bundle: real }).split(feed, { fileName: "feed.xml" });
    expect(there).toMatchObject({ ok: true, value: { parts: [{ format: "feed" }, {}] } });
    expect(there).toEqual(await open({ bundle: null }).split(feed, { fileName: "feed.xml" }));
  });

  it("stops a feed that hangs while it is taken apart", async () => {
    const reader = open({ bundle: odd, workers: 1, stopMs: 300 });
    expect(await reader.split(Buffer.from("hang"), {})).toMatchObject({
      ok: false,
      error: { code: "too-slow" },
    });
  });

  it("stops a document that hangs, and reads the next", async () => {
    const reader = open({ bundle: odd, workers: 1, stopMs: 300 });
    const [hanging, next] = await Promise.all([read(reader, "hang"), read(reader, "next")]);
    expect(hanging).toMatchObject({
      ok: false,
      error: { code: "too-slow", message: expect.stringMatching(/0\.3 seconds/) },
    });
    expect(next).toMatchObject({ ok: true, value: { words: "next" } });
  });

  it("stops a document that grows, and reads the next", async () => {
    const reader = open({ bundle: odd, workers: 1, memoryMb: 24, stopMs: 60_000 });
    expect(await read(reader, "grow")).toMatchObject({ ok: false, error: { code: "too-large" } });
    expect(await read(reader, "next")).toMatchObject({ ok: true });
  });

  it("tells of a bug, and reads the next", async () => {
    const reader = open({ bundle: odd, workers: 1 });
    await expect(read(reader, "throw")).rejects.toThrow("a bug");
    await expect(read(reader, "crash")).rejects.toThrow("another bug");
    expect(await read(reader, "next")).toMatchObject({ ok: true });
  });

  it("reads many at once, each as its own", async () => {
    const reader = open({ bundle: odd, workers: 2 });
    const words = Array.from({ length: 40 }, (_, i) => `w${i}`);
    const found = await Promise.all(words.map((word) => read(reader, word)));
    expect(found.map((one) => (one as { value: { words: string } }).value.words)).toEqual(words);
  });

  it("refuses what is unread when it is closed", async () => {
    const reader = open({ bundle: odd, workers: 1 });
    const left = [read(reader, "hang"), read(reader, "waiting")];
    setTimeout(() => void reader.close(), 200);
    for (const one of await Promise.all(left)) expect(one).toMatchObject({ ok: false });
    expect(await read(reader, "late")).toMatchObject({ ok: false });
  });

  it("rejects where the worker's bundle is gone", async () => {
    const reader = open({ bundle: pathToFileURL(join(folder, "gone.mjs")).href });
    await expect(read(reader, "next")).rejects.toThrow(/gone\.mjs/);
  });
});
