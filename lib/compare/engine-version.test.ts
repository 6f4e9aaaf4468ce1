import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parseArticle } from "../article/parse-article";
import { hashText } from "../text/hash-text";
import { articleJson } from "./article-json";
import { compareArticles } from "./compare-articles";
import type { Version } from "./comparison";
import { pinnedComparisonJson } from "./comparison-json";
import { ENGINE_VERSION } from "./engine-version";

const LIB = join(import.meta.dirname, "..");
const ROOT = join(LIB, "..");

const fingerprint = (value: unknown): string => {
  const json = JSON.stringify(value);
  return [1, 2].map((seed) => hashText(json, seed).toString(16).padStart(8, "0")).join("");
};

function readVersion(path: string): Version {
  const bytes = readFileSync(path);
  const version = hashText(bytes.toString("latin1")).toString(16).padStart(8, "0").repeat(8);
  const read = parseArticle(bytes, version);
  if (!read.ok) throw new Error(`${path}: ${read.error.message}`);
  return { file: "a.txt", slug: "a", label: "A", role: "unknown", article: read.value };
}

const folders = (folder: string): readonly string[] =>
  readdirSync(folder)
    .sort()
    .map((name) => join(folder, name));

const textsOf = (folder: string): readonly string[] =>
  folders(folder).filter((path) => path.endsWith(".txt") && !path.endsWith("rows.txt"));

const nameOf = (path: string): string => path.slice(ROOT.length + 1).replaceAll("\\", "/");

/** What every lasting address rests on, as one line for each golden text and each pair of a golden story. */
function whatTheEngineSays(): string {
  const lines: string[] = [];
  for (const folder of folders(join(LIB, "article", "cases")))
    for (const path of textsOf(folder))
      lines.push(`${fingerprint(articleJson(readVersion(path).article))} ${nameOf(path)}`);
  for (const folder of [...folders(join(LIB, "align", "cases")), ...folders(join(ROOT, "seeds"))]) {
    const versions = textsOf(folder).map((path) => ({ path, version: readVersion(path) }));
    for (const base of versions)
      for (const other of versions)
        if (base !== other) {
          const json = pinnedComparisonJson(compareArticles(base.version, other.version));
          lines.push(`${fingerprint(json)} ${nameOf(base.path)} .. ${nameOf(other.path)}`);
        }
  }
  return `${lines.join("\n")}\n`;
}

// A line that differs: the same texts give another answer under the same engine's number, and links and data addresses
// that name this number would change what they show. Raise ENGINE_VERSION; the next run then records a file of its own.
// Only while no release carries this number may its file be recorded anew (`npx vitest run lib/compare/engine-version -u`).
test(`engine ${ENGINE_VERSION} says what it said`, async () => {
  const said = whatTheEngineSays();
  expect(said.split("\n").length).toBeGreaterThan(100);
  await expect(said).toMatchFileSnapshot(`what-engine-${ENGINE_VERSION}-says.txt`);
}, 120_000);
