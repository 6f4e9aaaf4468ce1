import { expect, test } from "vitest";
import type { ParagraphElsewhere } from "@/lib/compare/other-state";
import { sayBefore, sayLinked, saySince } from "./say-elsewhere";

const elsewhere = (part: Partial<ParagraphElsewhere>): ParagraphElsewhere => ({
  paragraph: 11,
  state: "exact",
  found: 11,
  row: null,
  numberBefore: null,
  ...part,
});

test.each([
  [{}, "Paragraph 11 reads the same there."],
  [{ state: "moved", found: 12 }, "Paragraph 11 reads the same there; it is paragraph 12."],
  [{ state: "changed" }, "Paragraph 11 reads differently there."],
  [{ state: "changed", found: 12 }, "Paragraph 11 reads differently there, as paragraph 12."],
  [
    { state: "changed", found: null },
    "Paragraph 11 reads differently there, as a turn of an interview.",
  ],
  [{ state: "gone", found: null }, "Paragraph 11 is not in it."],
] as const)("since: %o", (part, said) => {
  expect(saySince(elsewhere(part))).toBe(said);
});

test.each([
  [{}, ""],
  [{ state: "moved", found: 10 }, "Paragraph 11 was paragraph 10 there."],
  [{ state: "gone", found: null }, "Paragraph 11 was not in it."],
  [{ state: "changed" }, "Paragraph 11 read differently there."],
  [
    { state: "moved", found: 10, numberBefore: { state: "moved", paragraph: 12 } },
    "Paragraph 11 was paragraph 10 there. Paragraph 11 of that version is paragraph 12 here.",
  ],
  [
    { numberBefore: { state: "gone", paragraph: null } },
    "Paragraph 11 of that version is not here.",
  ],
] as const)("before: %o", (part, said) => {
  expect(sayBefore(elsewhere(part))).toBe(said);
});

test("a link with other numbers says what it found", () => {
  const linked = (state: "exact" | "moved" | "changed" | "gone", paragraph: number | null) =>
    sayLinked({ state, paragraph, number: 11, quote: "" });
  expect(linked("moved", 12)).toContain("it is paragraph 12");
  expect(linked("changed", 12)).toContain("and is paragraph 12");
  expect(linked("changed", 11)).not.toContain("paragraph 11");
  expect(linked("gone", null)).toContain("no paragraph");
});
