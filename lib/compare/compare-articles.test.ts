import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applyChanges } from "../diff/apply-changes";
import { compareArticles } from "./compare-articles";
import type { Comparison } from "./comparison";
import { comparisonJson } from "./comparison-json";
import { rowText, toArticleRange } from "./row-text";
import { sampleVersion } from "./sample-version";

const WIRE = [
  "headline: Ferry to Grunnholm stops for the winter",
  "body: The ferry between Vessel Quay and Grunnholm will stop on 4 November, three officials said, after nineteen summers in which it never missed a morning.",
  "body: “We counted on the boat and on luck,” said Ada Lund, who keeps the lighthouse shop on Grunnholm and has crossed every week since 2009.",
  "body: The council spent 54,000 crowns on the jetty last year and says that the old boat would need a new engine before it could carry a lorry again.",
];

const join = (...texts: readonly string[]): string => texts.join("");

/** Applies every change of the JSON to the base's raw text and reads the other's, row by row. */
function replay(comparison: Comparison): readonly (readonly [string, string])[] {
  const json = comparisonJson(comparison);
  return comparison.rows.flatMap((row, index) => {
    if (row.base.length === 0 || row.other.length === 0) return [];
    const text = comparison.base.article.text;
    let result = "";
    let position = toArticleRange(row.base, { start: 0, end: 0 }).start;
    const pieces = row.base.map((block) => [block.span.start, block.span.end] as const);
    const between = (start: number, end: number): string => {
      let kept = "";
      pieces.forEach(([from, to], piece) => {
        const next = pieces[piece + 1];
        if (Math.max(start, from) < Math.min(end, to))
          kept += text.slice(Math.max(start, from), Math.min(end, to));
        if (next && start <= to && end >= next[0]) kept += "\n";
      });
      return kept;
    };
    for (const change of json.rows[index]?.changes ?? []) {
      result += between(position, change.base.range[0]) + change.other.text;
      position = change.base.range[1];
    }
    result += between(position, pieces.at(-1)?.[1] ?? position);
    return [[result, rowText(row.other)] as const];
  });
}

describe("compareArticles", () => {
  test("pairs every passage once and names rows by base paragraph", () => {
    const base = sampleVersion("a.txt", WIRE);
    const other = sampleVersion("b.txt", [
      ...WIRE.slice(1, 3),
      "body: Nobody had asked the herons, which have slept under the jetty for longer than anyone can say.",
    ]);
    const { rows } = compareArticles(base, other);
    expect(rows.map((row) => row.id)).toEqual(["p1", "p2", "o3", "p3"]);
    expect(rows.map((row) => row.relation)).toEqual(["same", "same", "added", "dropped"]);
  });

  test("flags a word inside a quotation and keeps house style apart", () => {
    const base = sampleVersion("a.txt", WIRE);
    const changed = WIRE.map((line) =>
      line.replace("and on luck", "and luck").replace(/[“”]/g, '"'),
    );
    const { rows } = compareArticles(base, sampleVersion("b.txt", changed));
    const changes = rows.flatMap((row) => row.changes);
    const worded = changes.filter((change) => change.class !== "typography");
    expect(worded).toHaveLength(1);
    expect(worded[0]).toMatchObject({ class: "wording", inQuotation: true });
    expect(worded[0]?.base.text.trim()).toBe("on");
    expect(changes.length).toBeGreaterThan(1);
  });

  test("the changes of the JSON turn one text into the other, byte for byte", () => {
    const base = sampleVersion("a.txt", WIRE);
    const other = sampleVersion("b.txt", [
      join(
        "body: The ferry between Vessel Quay and Grunnholm stops on Nov 4, council officials said, after nineteen summers. ",
        '"We counted on the boat and luck," said Ada Lund, who keeps the lighthouse shop on Grunnholm and has crossed every week since 2009.',
      ),
      "body: The council spent 45,000 crowns on the jetty last year and says the old boat would need a new engine before it could carry a lorry again.",
    ]);
    for (const [one, two] of [
      [base, other],
      [other, base],
    ] as const) {
      const replayed = replay(compareArticles(one, two));
      expect(replayed.length).toBeGreaterThan(0);
      for (const [result, expected] of replayed) expect(result).toBe(expected);
    }
  });

  test("applies on any edits of any words", () => {
    const words = fc.constantFrom(
      "the",
      "mill",
      "“holds”",
      "U.S.",
      "54,000",
      "water",
      "it’s",
      "and",
      "in",
    );
    const sentence = fc
      .array(words, { minLength: 4, maxLength: 14 })
      .map((w) => `body: ${w.join(" ")}.`);
    const article = fc.array(sentence, { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(article, article, (one, two) => {
        const comparison = compareArticles(sampleVersion("a", one), sampleVersion("b", two));
        for (const row of comparison.rows) {
          if (row.base.length === 0 || row.other.length === 0) continue;
          expect(applyChanges(rowText(row.base), row.changes)).toBe(rowText(row.other));
        }
        for (const [result, expected] of replay(comparison)) expect(result).toBe(expected);
      }),
      { numRuns: 150, seed: 11 },
    );
  });

  test("gives the same bytes twice", () => {
    const make = () =>
      JSON.stringify(
        comparisonJson(
          compareArticles(sampleVersion("a", WIRE), sampleVersion("b", WIRE.slice(1))),
        ),
      );
    expect(make()).toBe(make());
  });

  test("prints the keys of the JSON in their fixed order", () => {
    const json = comparisonJson(
      compareArticles(sampleVersion("a", WIRE), sampleVersion("b", ["body: The ferry stops."])),
    );
    expect(Object.keys(json)).toEqual(["base", "other", "engine", "rows", "reuse", "headline"]);
    expect(Object.keys(json.rows[0] ?? {})).toEqual([
      "base",
      "other",
      "relation",
      "moved",
      "similarity",
      "changes",
    ]);
    expect(Object.keys(json.reuse)).toEqual(["baseInOther", "otherInBase", "longestRun"]);
  });
});
