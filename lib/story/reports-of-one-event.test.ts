import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { sampleVersion } from "../compare/sample-version";
import { buildStory } from "./build-story";

/** Two reports of one event, invented: one made from the other, or two by people who were both there, or in two languages. */
interface Reports {
  readonly id: string;
  readonly langs: readonly [string, string];
  readonly related: boolean;
  readonly base: readonly string[];
  readonly other: readonly string[];
}

const cases = JSON.parse(
  readFileSync(join(import.meta.dirname, "cases", "reports-of-one-event.json"), "utf8"),
) as readonly Reports[];

test.each(cases.map((one) => [one.id, one] as const))("two reports: %s", (_, one) => {
  const version = (file: string, lines: readonly string[], language: string) => {
    const body = lines.map((line) => `body: ${line}`);
    return { file, slug: file, article: sampleVersion(file, body, { language }).article };
  };
  const [first, second] = one.langs;
  const story = buildStory({
    slug: "s",
    base: "a",
    versions: [version("a", one.base, first), version("b", one.other, second)],
  });
  const [comparison] = story.comparisons;
  const pairs = comparison?.rows.filter((row) => row.base.length > 0 && row.other.length > 0) ?? [];
  const label = story.versions.find(({ file }) => file === "b")?.label;
  expect(comparison?.related).toBe(one.related);
  if (one.related) expect(pairs.length).toBeGreaterThan(1);
  else {
    expect(pairs).toEqual([]);
    expect(label).toBe(first === second ? "Independent report" : "Report in another language");
  }
});
