import { expect, test } from "vitest";
import { printTable } from "./print-table";
import { chooseStyle } from "./terminal";

test("colour only on a terminal, and never against NO_COLOR", () => {
  const marks = (terminal: boolean, environment: Record<string, string>): boolean =>
    chooseStyle(terminal, environment).strong("x") !== "x";
  expect(marks(true, {})).toBe(true);
  expect(marks(true, { NO_COLOR: "" })).toBe(true);
  expect(marks(true, { NO_COLOR: "1" })).toBe(false);
  expect(marks(true, { TERM: "dumb" })).toBe(false);
  expect(marks(false, {})).toBe(false);
});

test("columns are aligned, wide characters counted as two", () => {
  expect(printTable([["水車", "a"], ["mill", "b"], ["x"]])).toEqual(["水車  a", "mill  b", "x"]);
});
