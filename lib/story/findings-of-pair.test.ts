import { expect, test } from "vitest";
import { compareArticles } from "../compare/compare-articles";
import type { Version } from "../compare/comparison";
import { sampleNotice, sampleVersion } from "../compare/sample-version";
import { buildStory } from "./build-story";
import { findingsOfPair } from "./findings-of-pair";

const BODY = [
  "body: VESSEL QUAY, 2 Nov (Lumen) – The ferry between Vessel Quay and Grunnholm will stop on 4 November, the harbour said.",
  "body: The council had counted in crowns and in mornings lost, and not in people carried over the sound, it said in a letter.",
  "body: The nearest bridge is an hour away by car, and the road to it floods in most winters, the county says of its work.",
];
const NOTICE = "(Refiled to add the word ‘in’ in paragraph 2)";
const wire = sampleVersion("wire.txt", [...BODY, `notice: ${NOTICE}`], {
  agency: "Lumen",
  notices: [sampleNotice({ text: NOTICE, lines: [7, 7], words: ["in"], paragraphs: [2] })],
});
const carried = BODY.map((line) => line.replace(/VESSEL.*– /u, ""));
const copy = sampleVersion("copy.txt", [
  "headline: Ferry to Grunnholm stops",
  ...carried.map((line) => line.replace("and in mornings", "and mornings")),
]);
const whole = sampleVersion("whole.txt", [...carried, "body: The 77 houses have no well."]);

test("a pair is told of the correction that one of the two lacks, whichever stands first; another pair is not", () => {
  const story = buildStory({
    slug: "ferry",
    base: "wire.txt",
    versions: [wire, copy, whole].map(({ file, slug, article }) => ({ file, slug, article })),
  });
  const bySlug = (slug: string): Version => {
    const found = story.versions.find((version) => version.slug === slug);
    if (found === undefined) throw new Error(slug);
    return found;
  };
  const told = (one: string, two: string) =>
    findingsOfPair(story, compareArticles(bySlug(one), bySlug(two))).map(
      ({ ledger, class: kind }) => [ledger, kind],
    );
  expect(told("wire", "copy")).toEqual([["corrections", "not-applied"]]);
  expect(told("copy", "wire")).toEqual(told("wire", "copy"));
  expect(told("copy", "whole")).toEqual([]);
});
