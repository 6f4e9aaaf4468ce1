import { expect, test } from "vitest";
import { worthJudging } from "./worth-judging";

const none = { sharedRuns: 0, runs: 70, termWeight: 0, terms: 60, texts: 10_000 };

test.each([
  ["a copied paragraph", { ...none, sharedRuns: 3 }, true],
  ["the same event in other words", { ...none, termWeight: 120 }, true],
  ["a handful of common words", { ...none, termWeight: 18 }, false],
  ["a site's standing sentence", { ...none, sharedRuns: 1, termWeight: 18 }, false],
  ["nothing at all, among few texts", { ...none, texts: 50 }, true],
  ["a short text that shares one of its two runs", { ...none, runs: 2, sharedRuns: 1 }, true],
])("%s", (_, kin, worth) => {
  expect(worthJudging(kin)).toBe(worth);
});
