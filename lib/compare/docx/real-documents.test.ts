import { readdirSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { describe, expect, test } from "vitest";
import { parseArticle } from "../../article/parse-article";
import { compareArticles } from "../compare-articles";
import type { Version } from "../comparison";
import { comparisonDocx } from "./export-docx";
import { printedBlocks } from "./pair-blocks";
import { settleDocx } from "./settle-docx";

/** Real documents are not part of the project; the sample story is, and is tried always. */
const FOLDERS = [
  join(import.meta.dirname, "../../../seeds/ishiba-trump"),
  ...(process.env.VARIORUM_STORIES ?? "").split(delimiter).filter((folder) => folder !== ""),
];

function filesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith(".txt"))
      .sort();
  } catch {
    return [];
  }
}

function versionsOf(folder: string): readonly Version[] {
  return filesIn(folder).flatMap((file): readonly Version[] => {
    const read = parseArticle(readFileSync(join(folder, file)), file);
    return read.ok ? [{ file, slug: file, label: file, role: "unknown", article: read.value }] : [];
  });
}

const printed = ({ article }: Version): readonly string[] =>
  printedBlocks(article.blocks).map(({ text }) => text.replace(/\r\n?/g, "\n"));

describe.each(FOLDERS.filter((folder) => filesIn(folder).length > 1))("%s", (folder) => {
  const versions = versionsOf(folder);

  test("any two of its texts come out of their document whole", () => {
    expect(versions.length).toBeGreaterThan(1);
    for (const base of versions)
      for (const other of versions) {
        const file = comparisonDocx(compareArticles(base, other));
        expect(settleDocx(file, "reject"), `${base.file}..${other.file}`).toEqual(printed(base));
        expect(settleDocx(file, "accept"), `${base.file}..${other.file}`).toEqual(printed(other));
      }
  }, 60_000);
});
