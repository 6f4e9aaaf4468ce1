import { expect, test } from "vitest";
import { csvCell } from "./csv-cell";

test.each([
  ["=1+2", "'=1+2"],
  ["+1", "'+1"],
  ["-2+3", "'-2+3"],
  ["@SUM(A1)", "'@SUM(A1)"],
  ["\t=1", '"\'\t=1"'],
  ["\r=1", '"\'\r=1"'],
  ["＝1+2", "'＝1+2"],
  ["a;=1+2", '"a;=1+2"'],
  ['He said "no",\nthen left', '"He said ""no"",\nthen left"'],
  ["a - b", "a - b"],
  ["", ""],
])("%j is written %j", (text, cell) => {
  expect(csvCell(text)).toBe(cell);
});

test("a number is a number, not a text that begins with a minus", () => {
  expect(csvCell(-2.5)).toBe("-2.5");
});
