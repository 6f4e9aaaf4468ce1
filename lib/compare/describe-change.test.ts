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
