import { expect, test } from "vitest";
import { compareArticles } from "../compare/compare-articles";
import { sampleVersion } from "../compare/sample-version";
import { inferRole } from "./infer-role";
import { readSignals } from "./signals";

const SENTENCES = [
  "The ferry to Grunnholm will stop on 4 November, three officials of the harbour said on Sunday.",
  "The council spent 54,000 crowns on the jetty last year and does not plan to repair the boat.",
  "Olle Brandt, who has steered her since 2009, would miss the herons more than the passengers.",
  "The nearest bridge is an hour away by car, and the road to it floods in most winters.",
];
const lines = (sentences: readonly string[]) => sentences.map((text) => `body: ${text}`);
const labelOf = (sentences: readonly string[], ofWire: number): string => {
  const copy = sampleVersion("copy.txt", lines(sentences));
  return inferRole({
    signals: readSignals(copy.article),
    isBase: false,
    fromWire: 0.72,
    ofWire,
    comparison: compareArticles(sampleVersion("wire.txt", lines(SENTENCES)), copy),
    agencyNamed: false,
  }).label;
};

test("only a copy that is shorter is called shortened", () => {
  expect(labelOf(SENTENCES, 0.9)).toBe("Syndicated copy");
  expect(labelOf(SENTENCES.slice(0, 2), 0.5)).toBe("Shortened copy");
  const edited = SENTENCES.map((text) => text.replace("the ", "")).concat(
    "Two volunteers counted the herons.",
  );
  expect(labelOf(edited, 0.7)).toBe("Edited copy");
});
