import { expect, test } from "vitest";
import { applyChanges } from "../diff/apply-changes";
import { compareArticles } from "./compare-articles";
import { comparisonJson } from "./comparison-json";
import { rowText } from "./row-text";
import { sampleVersion } from "./sample-version";

const BODY =
  "body: The ferry between Vessel Quay and Grunnholm will stop on 4 November, officials said.";

test("headlines are compared beside the rows, and one becomes the other byte for byte", () => {
  const base = sampleVersion("a.txt", ["headline: Ferry to Grunnholm stops, 34 stranded", BODY]);
  const other = sampleVersion("b.txt", ["headline: Ferry to Grunnholm stops, 31 stranded", BODY]);
  const comparison = compareArticles(base, other);
  const headline = comparison.headline;
  expect(headline && applyChanges(rowText(headline.base), headline.changes)).toBe(
    "Ferry to Grunnholm stops, 31 stranded",
  );
  expect(comparison.rows.map((row) => row.relation)).toEqual(["same"]);
  expect(comparisonJson(comparison).headline?.changes.map((change) => change.class)).toEqual([
    "number",
  ]);
});

test("a version without a headline has none to compare", () => {
  const base = sampleVersion("a.txt", ["headline: Ferry to Grunnholm stops", BODY]);
  const comparison = compareArticles(base, sampleVersion("b.txt", [BODY]));
  expect(comparison.headline).toBeNull();
  expect(comparisonJson(comparison).headline).toBeNull();
});
