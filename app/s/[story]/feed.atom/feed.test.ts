import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { opened } from "@/lib/server/opened";
import { askApp } from "../../../testing/ask-app";
import { keepStory } from "../../../testing/keep-story";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });
let host = "reader.example";
vi.mock("next/headers", () => ({
  headers: async () => new Headers({ host }),
  cookies: async () => ({ get: () => undefined }),
}));
vi.mock("next/og", async () => (await import("../../../testing/next-doubles")).nextOg);

const text = (word: string) =>
  [["body", `The ${word} of Ostmoor was painted by nine neighbours on a wet Sunday.`]] as const;
const AT = "2026-11-18T09:00:00.000Z";

let folder = "";
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "variorum-feed-"));
  vi.stubEnv("VARIORUM_DATA", folder);
  vi.stubEnv("VARIORUM_REACH", "network");
  const hashes = await keepStory("chapel", "Chapel", [
    { name: "wire", states: [text("chapel"), text("church")] },
    { name: "copy", states: [text("chapel and the well")] },
  ]);
  const { store } = await opened();
  await store.write(async (writer) => {
    const { items } = await writer.listSources({ after: null, limit: 9 });
    const wire = items.find(({ name }) => name === "wire");
    // The outlet put its first text back.
    await writer.addState(wire?.id ?? "", hashes.get("wire")?.[0] ?? "", AT);
  });
});
afterAll(async () => {
  await (await opened()).store.close();
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

const idsOf = async (slug: string) =>
  [...(await askApp(`/s/${slug}/feed.atom`)).text.matchAll(/<id>([^<]*)<\/id>/gu)].map(
    (match) => match[1],
  );

test("a feed and its entries are called the same, however story and server come to be called", async () => {
  const ids = await idsOf("chapel");
  expect(ids).toHaveLength(1 + 4);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids)
    expect(id).toMatch(
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[45][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u,
    );
  const { store } = await opened();
  await store.write(async (writer) => {
    const { id = "" } = (await writer.findStory("chapel")) ?? {};
    await writer.updateStory(id, { slug: "church", title: "The church" }, AT);
  });
  host = "news.example:8443";
  expect(await idsOf("church")).toEqual(ids);
});
