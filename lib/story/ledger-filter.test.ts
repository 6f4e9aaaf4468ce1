import { expect, test } from "vitest";
import { sampleVersion } from "../compare/sample-version";
import { buildStory } from "./build-story";
import { filterLedgers } from "./ledger-filter";
import { findingsByEntry, listFindings } from "./list-findings";

const SAID = "The engine has carried more people than this island will ever see again";
const head = (seats: string) =>
  `body: The ferry to Grunnholm will stop on Monday because its engine is tired, and ${seats} seats will be empty.`;
const story = buildStory({
  slug: "ferry",
  base: "wire.txt",
  versions: [
    sampleVersion("wire.txt", [
      head("40"),
      `body: “${SAID},” said Ada Lund, who keeps the shop.`,
      "body: The council of the island meets in the old school on the next morning to talk about it.",
    ]),
    sampleVersion("copy.txt", [
      head("50"),
      `body: “${SAID.replace("people", "sheep")},” said Ada Lund, who keeps the shop.`,
    ]),
    sampleVersion("third.txt", [head("60"), `body: “${SAID},” said Ada Lund, who keeps the shop.`]),
  ],
});

test("the ledgers of one version hold nothing of another, and keep what it is read against", () => {
  const left = filterLedgers(story, { file: "copy.txt", kind: null });
  expect(story.drift.map(({ file }) => file)).toContain("third.txt");
  expect([...new Set(left.drift.map(({ file }) => file))]).toEqual(["copy.txt"]);
  expect(left.credit.map(({ file }) => file)).toEqual(["copy.txt"]);
  expect(left.leftOut.map(({ file }) => file)).toEqual(["copy.txt"]);
  expect(left.quotations.map(({ versions }) => Object.keys(versions).sort())).toEqual([
    ["copy.txt", "wire.txt"],
  ]);
  expect(left.versions).toBe(story.versions);
});

test("one kind leaves the other ledgers empty", () => {
  const left = filterLedgers(story, { file: null, kind: "number" });
  expect(left.drift.length).toBeGreaterThan(0);
  expect(left.drift.every((finding) => finding.class === "number")).toBe(true);
  expect(left.quotations.length + left.leftOut.length + left.credit.length).toBe(0);
  expect(filterLedgers(story, { file: null, kind: "quotations" }).quotations).toEqual(
    story.quotations,
  );
});

test("no filter leaves everything", () => {
  expect(filterLedgers(story, { file: null, kind: null })).toEqual(story);
});

test("what a filter leaves is still known to the finding that tells it", () => {
  const ids = new Set(listFindings(story).map(({ id }) => id));
  const found = findingsByEntry(story);
  const left = filterLedgers(story, { file: "copy.txt", kind: null });
  const entries = [
    ...left.drift,
    ...left.leftOut,
    ...left.quotations.map(({ versions }) => versions["copy.txt"]),
  ];
  expect(entries.length).toBeGreaterThan(2);
  for (const entry of entries) expect(ids).toContain(entry && found.get(entry));
});
