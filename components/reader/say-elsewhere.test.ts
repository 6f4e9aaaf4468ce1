import { expect, test } from "vitest";
import type { ParagraphElsewhere } from "@/lib/compare/other-state";
import { inventComparison } from "../testing/invented";
import { sayBefore, sayLinked, saySince, sayState } from "./say-elsewhere";

const elsewhere = (part: Partial<ParagraphElsewhere>): ParagraphElsewhere => ({
  asked: 11,
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
  [{ state: "changed", found: { turn: 2 } }, "Paragraph 11 reads differently there, as turn 2."],
  [{ asked: { turn: 3 }, found: { turn: 3 } }, "Turn 3 reads the same there."],
  [
    { asked: { turn: 3 }, state: "moved", found: { turn: 5 } },
    "Turn 3 reads the same there; it is turn 5.",
  ],
  [{ asked: { turn: 3 }, state: "gone", found: null }, "Turn 3 is not in it."],
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
  [{ asked: { turn: 3 }, state: "moved", found: { turn: 2 } }, "Turn 3 was turn 2 there."],
  [
    { numberBefore: { state: "gone", paragraph: null } },
    "Paragraph 11 of that version is not here.",
  ],
] as const)("before: %o", (part, said) => {
  expect(sayBefore(elsewhere(part))).toBe(said);
});

test("a link with other numbers says what it found", () => {
  const linked = (state: "exact" | "moved" | "changed" | "gone", paragraph: number | null) =>
    sayLinked({ state, paragraph, of: "paragraph", number: 11, quote: "" });
  expect(linked("moved", 12)).toContain("it is paragraph 12");
  expect(linked("changed", 12)).toContain("and is paragraph 12");
  expect(linked("changed", 11)).not.toContain("paragraph 11");
  expect(linked("gone", null)).toContain("no paragraph");
  const turn = (state: "moved" | "gone", now?: number) =>
    sayLinked({
      state,
      paragraph: null,
      of: "turn",
      number: 3,
      quote: "",
      ...(now === undefined ? {} : { turn: now }),
    });
  expect(turn("moved", 4)).toBe(
    "This link was made when it was counted as turn 3. As the text is read now, it is turn 4.",
  );
  expect(turn("gone")).toContain("no turn");
});

test("the day on which a text was added here is not told as a day of publication", () => {
  const state = (when: "since" | "before", madeAt: string | null): string =>
    sayState({
      side: "base",
      label: "wire",
      when,
      seenAt: "2026-11-18T09:00:00.000Z",
      madeAt,
      comparison: inventComparison(["The ferry stops."], ["The ferry stays."]),
      address: "",
      newestAddress: null,
      paragraphs: [],
    });
  expect(state("since", null)).toBe(
    "There is a newer version, added here on 18 November 2026: copy.",
  );
  expect(state("since", "2024-11-05T10:00:00Z")).toBe(
    "There is a newer version, made on 5 November 2024: copy.",
  );
  expect(state("before", null)).toBe(
    "Another version came before this one, which was added here on 18 November 2026: wire.",
  );
  expect(state("before", "2024-11-05T10:00:00Z")).toBe(
    "Until 5 November 2024 there was another version: wire.",
  );
});
