import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { readDocument } from "../../article/read-document";
import { compareArticles } from "../../compare/compare-articles";
import { rowText } from "../../compare/row-text";
import { openStore } from "../../store/open-store";
import { ingestNinjs } from "./ingest-ninjs";

/** The folder of real documents, which are not part of the project. */
const FOLDER = (process.env.VARIORUM_STORIES ?? "")
  .split(delimiter)
  .find((folder) => folder !== "" && documentsIn(folder).length === 5);

function documentsIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((name) => /^\d{3}_\w+\.txt$/.test(name))
      .sort()
      .map((name) => join(folder, name));
  } catch {
    return [];
  }
}

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const itemOf = (text: string): Uint8Array =>
  new TextEncoder().encode(JSON.stringify({ type: "text", body_text: text }));

function articleOf(bytes: Uint8Array, format: "text" | "ninjs") {
  const read = readDocument(bytes, "0", { format, charset: null, tags: [] });
  if (!read.ok) throw new Error(read.error.message);
  return { file: "", slug: "", label: "", role: "unknown" as const, article: read.value.article };
}

const rowsOf = (versions: readonly ReturnType<typeof articleOf>[]) => {
  const [base, ...others] = versions;
  return others.map((other) =>
    compareArticles(base as ReturnType<typeof articleOf>, other).rows.map((row) => [
      row.relation,
      row.moved,
      rowText(row.base),
      rowText(row.other),
      row.changes.map((change) => [change.class, change.base.text, change.other.text]),
    ]),
  );
};

describe.skipIf(FOLDER === undefined)("the real documents as ninjs items", () => {
  const files = documentsIn(FOLDER ?? "").map((path) => readFileSync(path));

  test("compare as they do as texts", () => {
    const texts = files.map((bytes) => articleOf(bytes, "text"));
    const items = files.map((bytes) => articleOf(itemOf(bytes.toString("utf8")), "ninjs"));
    expect(rowsOf(items)).toEqual(rowsOf(texts));
  });

  test("become one story, one after another, without any metadata", async () => {
    const folder = mkdtempSync(join(tmpdir(), "variorum-real-"));
    folders.push(folder);
    const opened = await openStore({ dataFolder: folder });
    if (!opened.ok) throw new Error(opened.error.message);
    const store = opened.value;
    try {
      const now = () => "2026-04-12T10:00:00.000Z";
      for (const bytes of files)
        expect(await ingestNinjs(store, itemOf(bytes.toString("utf8")), now)).toMatchObject({
          ok: true,
          value: { status: 201 },
        });
      expect(await store.count()).toEqual({ stories: 1, sources: 5, versions: 5 });
    } finally {
      await store.close();
    }
  });
});
