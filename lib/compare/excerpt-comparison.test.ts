import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applyChanges } from "../diff/apply-changes";
import { compareArticles } from "./compare-articles";
import { excerptComparison } from "./excerpt-comparison";
import { rowText } from "./row-text";
import { sampleVersion } from "./sample-version";

const words = (count: number, from = 0): string =>
  Array.from({ length: count }, (_, i) => `mill${from + i}`).join(" ");
const excerpt = (base: readonly string[], other: readonly string[]) =>
  excerptComparison(compareArticles(sampleVersion("a.txt", base), sampleVersion("b.txt", other)));

describe("excerptComparison", () => {
  test("shows a difference with a few words around it", () => {
    const [row] = excerpt(
      [`body: ${words(60)} stood in ${words(60, 100)}.`],
      [`body: ${words(60)} stood near ${words(60, 100)}.`],
    ).rows;
    const text = rowText(row?.base ?? []);
    expect(text).toContain("stood in mill100");
    expect(text.split(" ").length).toBeLessThan(45);
    expect(text).not.toContain("mill130");
    expect(row?.changes.map((change) => [change.base.text, change.other.text])).toEqual([
      ["in", "near"],
    ]);
  });

  test("shows the beginning only of what reads the same or stands on one side", () => {
    const rows = excerpt(
      [`body: ${words(80)}.`, `body: ${words(70, 200)}.`],
      [`body: ${words(80)}.`],
    ).rows;
    for (const row of rows) expect(rowText(row.base).split(" ").length).toBeLessThan(20);
  });

  test("its changes still turn one side's excerpt into the other's", () => {
    const text = fc
      .array(
        fc.array(fc.constantFrom("ab", "cd", "efg", "東京は", "🙋", "hi"), {
          minLength: 1,
          maxLength: 90,
        }),
        {
          minLength: 1,
          maxLength: 3,
        },
      )
      .map((paragraphs) => paragraphs.map((list) => `body: ${list.join(" ")}.`));
    fc.assert(
      fc.property(text, text, (base, other) => {
        for (const row of excerpt(base, other).rows) {
          if (row.base.length === 0 || row.other.length === 0) continue;
          expect(applyChanges(rowText(row.base), row.changes)).toBe(rowText(row.other));
        }
      }),
      { numRuns: 200 },
    );
  });
});
