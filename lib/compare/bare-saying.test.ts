import { expect, test } from "vitest";
import type { TextChange } from "../diff/change";
import { isBareSaying } from "./bare-saying";

const change = (
  base: string,
  other: string,
  kind: TextChange["class"] = "sourcing",
): TextChange => ({
  class: kind,
  inQuotation: false,
  base: { range: { start: 0, end: base.length }, text: base },
  other: { range: { start: 0, end: other.length }, text: other },
});

test.each([
  ["he said.", ""],
  ["", ", she added"],
  ["he said", "she told"],
  ["sagte er", ""],
  ["dijo", "ella añadió"],
])("“%s” / “%s” says who goes on speaking, and no source", (base, other) => {
  expect(isBareSaying(change(base, other))).toBe(true);
});

test.each([
  ["an official said", ""],
  ["he said", "officials said"],
  ["", "according to Norpress"],
])("“%s” / “%s” names a source", (base, other) => {
  expect(isBareSaying(change(base, other))).toBe(false);
});
