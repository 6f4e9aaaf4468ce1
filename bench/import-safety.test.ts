import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { openStore } from "../lib/store/open-store";
import type { Store } from "../lib/store/store";
import { startTestPostgres } from "../lib/store/testing/test-postgres";
import { checkKept, checkWhole } from "./check-kept";
import { runImport, writeArticles } from "./import-files";

const PROJECT = join(import.meta.dirname, "..");

// Starts processes, on a machine that may be busy.
vi.setConfig({ testTimeout: 240_000 });

const server = await startTestPostgres();
afterAll(async () => server?.stop());

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "variorum-safety-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const place = () => ({ VARIORUM_DATA: join(folder, "data"), DATABASE_URL: "" });
async function open(): Promise<Store> {
  const opened = await openStore({ dataFolder: join(folder, "data") });
  if (!opened.ok) throw new Error(opened.error.message);
  return opened.value;
}

// A hundred texts are one commit: the kills come in the first, the second and the third, two imports race for two.
test("what was reported before a kill is there, whole; running again takes the rest once", async () => {
  const texts = join(folder, "texts");
  const written = writeArticles(texts, 260, 3);
  let reported = 0;
  for (const kill of [
    { after: 0, delay: 900 },
    { after: 100, delay: 30 },
    { after: 200, delay: 120 },
  ]) {
    const run = await runImport(PROJECT, texts, place(), kill);
    expect(run.status).toBeNull();
    const taken = run.reported.filter(({ outcome }) => outcome === "taken");
    const store = await open();
    expect(await checkKept(store, taken, written)).toEqual([]);
    await store.close();
    reported += taken.length;
  }
  expect(reported).toBeGreaterThan(0);
  const last = await runImport(PROJECT, texts, place());
  expect([last.status, last.errors]).toEqual([0, ""]);
  const store = await open();
  expect(await checkWhole(store, written)).toEqual([]);
  // What was never kept, and what stands elsewhere, would be seen.
  const [one] = last.reported;
  if (one === undefined) throw new Error("something was reported");
  expect(await checkKept(store, [{ ...one, version: "0".repeat(64) }], written)).toHaveLength(1);
  expect(await checkKept(store, [{ ...one, source: "elsewhere" }], written)).toHaveLength(1);
  expect(await checkWhole(store, new Map([...written].slice(1)))).toHaveLength(2);
  await store.close();
});

/** Two imports of the same texts at once, beside somebody who reads and writes in this process. */
async function importTwice(
  where: Readonly<Record<string, string>>,
  mustOpen: () => Promise<Store>,
  count: number,
): Promise<void> {
  const texts = join(folder, "texts");
  const written = writeArticles(texts, count, 5);
  const reader = await mustOpen();
  let reading = true;
  let looked = 0;
  const look = async (): Promise<void> => {
    while (reading) {
      const { items } = await reader.listStories({ after: null, limit: 20 });
      for (const { slug } of items) await reader.findStory(slug);
      await reader.write((writer) => writer.deleteDraftsBefore("2020-01-01T00:00:00.000Z"));
      looked += 1;
      await new Promise((done) => setTimeout(done, 20));
    }
  };
  const looking = look();
  const runs = await Promise.all([
    runImport(PROJECT, texts, where),
    runImport(PROJECT, texts, where),
  ]);
  reading = false;
  await looking;
  expect(runs.map(({ status, errors }) => [status, errors])).toEqual([
    [0, ""],
    [0, ""],
  ]);
  const taken = runs.flatMap(({ reported }) =>
    reported.filter(({ outcome }) => outcome === "taken"),
  );
  expect(taken).toHaveLength(written.size);
  expect(await checkKept(reader, taken, written)).toEqual([]);
  expect(await checkWhole(reader, written)).toEqual([]);
  expect(looked).toBeGreaterThan(3);
  await reader.close();
}

describe("two imports at once beside a reader: nothing is lost or doubled, nobody is locked out", () => {
  test("in SQLite", () => importTwice(place(), open, 150));

  test.runIf(server !== null)("in Postgres", async () => {
    const schema = await server?.makeSchema();
    if (schema === undefined) throw new Error("there is a Postgres");
    const mustOpen = async (): Promise<Store> => {
      const opened = await openStore({ databaseUrl: schema.url });
      if (!opened.ok) throw new Error(opened.error.message);
      return opened.value;
    };
    await importTwice({ DATABASE_URL: schema.url }, mustOpen, 120);
    await schema.drop();
  });
});
