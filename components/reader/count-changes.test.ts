import { describe, expect, it } from "vitest";
import { ferry, inventComparison } from "../testing/invented";
import { changeList } from "./change-list";
import { countChanges, sayChanges } from "./count-changes";
import { layoutComparison } from "./layout";
import { pairSummary } from "./pair-finding";
import { defaultViewOptions } from "./view-options";

describe("countChanges", () => {
  it("tells wording, house style and typography apart", () => {
    const other = ferry.map((line) =>
      line
        .replace("goats", "dogs")
        .replace("Harbour master", "Harbor master")
        .replace(/[“”]/gu, '"'),
    );
    const counts = countChanges(inventComparison(ferry, other));
    expect(counts).toEqual({ wording: 1, credit: 0, house: 1, typography: 2 });
    expect(sayChanges(counts)).toBe("1 change of wording, 1 of house style, 2 typographic marks");
  });
});

describe("sayChanges", () => {
  it("leaves out what there is none of", () => {
    expect(sayChanges({ wording: 0, credit: 0, house: 4, typography: 0 })).toBe(
      "4 changes of house style",
    );
    expect(sayChanges({ wording: 2, credit: 0, house: 0, typography: 1 })).toBe(
      "2 changes of wording, 1 typographic mark",
    );
    expect(sayChanges({ wording: 0, credit: 0, house: 0, typography: 0 })).toBe("");
  });
});

describe("pairSummary", () => {
  it("counts every paragraph of both sides once", () => {
    const comparison = inventComparison(ferry, [
      ...ferry.slice(1).map((line) => line.replace("goats", "dogs")),
      "A line of its own stands here.",
    ]);
    const counted = [...pairSummary(comparison).matchAll(/(\d+) paragraphs?(?: rewritten)?/gu)].map(
      ([, count]) => Number(count),
    );
    const blocks = comparison.rows.flatMap((row) => (row.base.length > 0 ? row.base : row.other));
    expect(counted.reduce((sum, count) => sum + count, 0)).toBe(blocks.length);
    expect(pairSummary(comparison)).toContain("1 change of wording in");
  });
});

describe("changeList", () => {
  it("gives a rewritten row one line that says what became of its paragraphs", () => {
    const [first = "", second = "", ...rest] = ferry;
    const joined = `${second.replaceAll(" the ", " this ")} ${first.split(" ").slice(0, 14).reverse().join(" ")} ${first}`;
    const comparison = inventComparison(ferry, [...rest, joined]);
    const layout = layoutComparison(comparison, { ...defaultViewOptions, house: false });
    const lines = changeList(comparison, layout, { house: false }).find(
      ({ id }) => id === "paragraphs",
    )?.entries;
    expect(lines).toHaveLength(layout.stops.filter(({ kind }) => kind !== "change").length);
  });
});
