import { expect, test } from "vitest";
import type { TextChange } from "../diff/change";
import { describeChange } from "./describe-change";

const names = { base: "Wire", other: "Copy" };
const change = (base: string, other: string): TextChange => ({
  class: "wording",
  inQuotation: false,
  base: { range: { start: 0, end: base.length }, text: base },
  other: { range: { start: 0, end: other.length }, text: other },
});

test("a phrase is shown without the comma or full stop before it", () => {
  expect(describeChange(change(", according to the mayor", ""), names)).toBe(
    "“according to the mayor” stands only in Wire",
  );
  expect(describeChange(change("ferry", ". The boat"), names)).toBe(
    "“ferry” in Wire, “The boat” in Copy",
  );
});

test("punctuation alone is shown as it is", () => {
  expect(describeChange(change(",", ""), names)).toBe("“,” stands only in Wire");
});

test("a quotation mark that one side lacks is named, not quoted", () => {
  expect(describeChange(change("“", ""), names)).toBe("a quotation mark stands only in Wire");
  expect(describeChange(change("", "»"), names)).toBe("a quotation mark stands only in Copy");
});

test("what cannot be seen is named, and the words are shown without it", () => {
  expect(describeChange(change("resign", "re\u200bsign"), names)).toBe(
    "“resign” holds an invisible character of its own in Copy",
  );
  expect(describeChange(change("\u20673-1\u2069", "3-1"), names)).toBe(
    "“3-1” holds a direction mark of its own in Wire",
  );
  expect(describeChange(change("3-1", "\u20671-3\u2069"), names)).toBe(
    "“3-1” in Wire, “1-3” in Copy (Copy with a direction mark)",
  );
  expect(describeChange(change("", "\u200b"), names)).toBe(
    "an invisible character stands only in Copy",
  );
  expect(describeChange(change("re\u2060sign", "re\u200bsign"), names)).toBe(
    "“resign” holds an invisible character of its own in each",
  );
});

test("what emoji are written with is part of them", () => {
  expect(describeChange(change("👩‍👧", "👩‍👦"), names)).toBe("“👩‍👧” in Wire, “👩‍👦” in Copy");
});

test("a long text is cut between whole characters", () => {
  const family = "👩‍👩‍👧‍👦";
  const said = describeChange(change(`${"a".repeat(58)}${family}b`, ""), names);
  expect(said).toBe(`“${"a".repeat(58)} …” stands only in Wire`);
});

test("the marks of a quotation do not stand inside ours", () => {
  expect(describeChange(change("“We met", "“We never met,” she"), names)).toBe(
    "“We met” in Wire, “We never met, she” in Copy",
  );
  expect(describeChange(change("«", "said"), names)).toBe(
    "a quotation mark in Wire, “said” in Copy",
  );
  expect(describeChange(change("“now”", "«now»"), names)).toBe(
    "other quotation marks stand around “now”",
  );
});

test("a name with a comma in it does not run into what follows", () => {
  const refiled = { base: "Wire, refiled", other: "Copy" };
  expect(describeChange(change("four", "five"), refiled)).toBe(
    "“four” in Wire, refiled; “five” in Copy",
  );
});
