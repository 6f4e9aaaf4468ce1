import { expect, test } from "vitest";
import { dressComparison, undressComparison } from "./bare-comparison";
import { compareArticles } from "./compare-articles";
import { sampleVersion } from "./sample-version";

const wire = sampleVersion("wire.txt", [
  "headline: Ferry to Grunnholm stops",
  "The ferry between Vessel Quay and Grunnholm will stop on 4 November, the harbour office said.",
  "The council spent 54,000 crowns on the jetty last year.",
]);
const copy = sampleVersion("copy.txt", [
  "headline: Ferry to Grunnholm ends",
  "The ferry between Vessel Quay and Grunnholm will end on 4 November, the harbour office said.",
  "The council spent 45,000 crowns on the jetty last year.",
  "turn Ada Holm: I shall swim.",
]);

test("a comparison comes back whole from its JSON, with the names of whoever asks", () => {
  const comparison = compareArticles(wire, copy);
  const kept = JSON.parse(JSON.stringify(undressComparison(comparison)));
  expect(dressComparison(kept, wire, copy)).toEqual(comparison);
  const renamed = { ...copy, label: "North Post" };
  const dressed = dressComparison(kept, wire, renamed);
  expect(dressed?.other.label).toBe("North Post");
  expect(dressed?.rows[0]?.base[0]).toBe(wire.article.blocks[1]);
  expect(JSON.stringify(kept)).not.toContain("harbour office");
});

test("one of other texts, or of another engine, is not dressed", () => {
  const bare = undressComparison(compareArticles(wire, copy));
  expect(dressComparison(bare, wire, sampleVersion("short.txt", ["headline: Ferry"]))).toBeNull();
  expect(dressComparison({ ...bare, engine: "0" }, wire, copy)).toBeNull();
});
