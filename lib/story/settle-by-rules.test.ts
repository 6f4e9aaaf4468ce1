import { expect, test } from "vitest";
import { compareArticles } from "../compare/compare-articles";
import { titleOfRow } from "../compare/describe-row";
import { namesOf } from "../compare/findings";
import { sampleVersion } from "../compare/sample-version";
import { settleByRules } from "./settle-by-rules";

const LINES = [
  "body: The colour of the boat is grey, and the harbour board paid for the paint, it said on Sunday.",
  "body: The colour of the jetty is brown, and 54 islanders asked for another in a letter to the board.",
  "body: The bridge is an hour away by car, and the road to it floods in most winters, the county says.",
];
const comparison = compareArticles(
  sampleVersion("wire.txt", LINES),
  sampleVersion(
    "copy.txt",
    LINES.map((line) => line.replace("colour", "color").replace("54", "45")),
  ),
);

test("what a rule names is settled, in either direction, and the rest stays", () => {
  const {
    comparison: settled,
    count,
    pairs,
  } = settleByRules(comparison, [["color", "colour"]], false);
  expect([count, pairs]).toEqual([2, [["colour", "color"]]]);
  expect(settled.rows.map(({ relation }) => relation)).toEqual(["same", "edited", "same"]);
  expect(settled.rows[1]?.changes.map((change) => [change.class, change.settled])).toEqual([
    ["typography", true],
    ["number", undefined],
  ]);
  const [first] = settled.rows;
  expect(first && titleOfRow(first, namesOf(settled))).toBe(
    "Paragraph 1: house style by the desk’s rule alone",
  );
  expect(settled.rows.map(({ base }) => base)).toEqual(comparison.rows.map(({ base }) => base));
});

test("what is settled can be marked as house style", () => {
  const { comparison: settled } = settleByRules(comparison, [["colour", "color"]], true);
  expect(settled.rows.map(({ relation }) => relation)).toEqual(["edited", "edited", "same"]);
  expect(settled.rows[0]?.changes.map((change) => change.class)).toEqual(["style"]);
});

test("without a rule that fits nothing is touched, and a number never is", () => {
  expect(settleByRules(comparison, [["54", "45"]], false).count).toBe(0);
  expect(settleByRules(comparison, [], false).comparison).toBe(comparison);
  expect(settleByRules(comparison, [["grey", "gray"]], false)).toMatchObject({
    count: 0,
    pairs: [],
  });
});
