import { describe, expect, it } from "vitest";
import { ferry, inventArticle, inventComparison } from "../testing/invented";
import { barStops, changeList } from "./change-list";
import { headingsBefore, layoutComparison } from "./layout";
import { paragraphNumbers } from "./paragraph-numbers";
import { defaultViewOptions } from "./view-options";

const replaced = (index: number, text: string): readonly string[] =>
  ferry.map((line, i) => (i === index ? text : line));

const kinds = (comparison: ReturnType<typeof inventComparison>, options = defaultViewOptions) =>
  layoutComparison(comparison, options).items.map((item) =>
    item.kind === "fold"
      ? `fold ${item.rows.length}`
      : `${item.kind} ${item.kind === "row" ? item.stops.length : item.rows.length}`,
  );

const withoutIn = replaced(2, (ferry[2] ?? "").replace("in the dark", "the dark"));

describe("layoutComparison", () => {
  it("folds what reads the same around what differs", () => {
    expect(kinds(inventComparison(ferry, withoutIn))).toEqual(["fold 2", "row 1", "fold 2"]);
    expect(kinds(inventComparison(ferry, ferry))).toEqual(["fold 5"]);
  });

  it("does not stop at quotation marks, and stops at house style only while it is shown", () => {
    const marks = replaced(2, (ferry[2] ?? "").replace("“", '"').replace("”", '"'));
    expect(kinds(inventComparison(ferry, marks))).toEqual(["fold 5"]);
    const harbor = replaced(1, (ferry[1] ?? "").replace("Harbour", "Harbor"));
    const comparison = inventComparison(ferry, harbor);
    expect(kinds(comparison)).toEqual(["fold 1", "row 1", "fold 3"]);
    expect(kinds(comparison, { ...defaultViewOptions, house: false })).toEqual(["fold 5"]);
  });

  it("makes one stop of a run that stands on one side", () => {
    const more = ["Ticket sales open again on Friday.", "The kiosk on the pier stays shut."];
    const comparison = inventComparison(ferry, [...ferry, ...more]);
    expect(kinds(comparison)).toEqual(["fold 5", "only 2"]);
    expect(layoutComparison(comparison, defaultViewOptions).stops).toMatchObject([
      { number: 1, kind: "added", rows: 2 },
    ]);
  });

  it("puts what stands only in A before what stands only in B where both meet", () => {
    const market = [
      "Bread prices rose again this spring, the guild of millers in Oster reported.",
      "Nobody expects rain before the fair, and wells are low across the plain.",
    ];
    const { items } = layoutComparison(inventComparison(ferry, market), defaultViewOptions);
    expect(items.map((item) => item.kind === "only" && [item.side, item.rows.length])).toEqual([
      ["base", 5],
      ["other", 2],
    ]);
  });

  it("opens paragraphs that differ in typography where that is asked for, without a stop", () => {
    const marks = replaced(2, (ferry[2] ?? "").replace("“", '"').replace("”", '"'));
    const options = { ...defaultViewOptions, typography: true };
    expect(kinds(inventComparison(ferry, marks), options)).toEqual(["fold 2", "row 0", "fold 2"]);
  });

  it("numbers the stops in reading order", () => {
    const both = withoutIn.map((line) => line.replace("140", "160"));
    const { stops } = layoutComparison(inventComparison(ferry, both), defaultViewOptions);
    expect(stops.map(({ number, row }) => [number, row.id])).toEqual([
      [1, "p2"],
      [2, "p3"],
    ]);
  });
});

describe("changeList", () => {
  const both = withoutIn.map((line) => line.replace("140", "160").replace("“", '"'));
  const comparison = inventComparison(ferry, both);
  const layout = layoutComparison(comparison, defaultViewOptions);
  const groups = changeList(comparison, layout, defaultViewOptions);

  it("puts quotations before figures and leaves typography out", () => {
    expect(groups.map(({ title }) => title)).toEqual([
      "Inside quotations",
      "Numbers, dates and names",
    ]);
    expect(
      groups.flatMap(({ entries }) => entries.map(({ target, stop }) => [target, stop])),
    ).toEqual([
      ["p3", 2],
      ["p2", 1],
    ]);
  });

  it("has words for every stop", () => {
    const said = barStops(comparison, layout, groups);
    expect(said).toHaveLength(2);
    expect(said[0]?.said).toContain("140");
  });
});

describe("headingsBefore", () => {
  it("hangs a heading on the paragraph that follows it", () => {
    const { blocks } = inventArticle(["One.", "## The night", "Two.", "Three."]);
    expect([...headingsBefore(blocks)].map(([id, above]) => [id, above[0]?.text])).toEqual([
      ["b3", "## The night"],
    ]);
  });
});

describe("paragraphNumbers", () => {
  it("writes runs as a person does", () => {
    expect(paragraphNumbers([2, 3, 4, 7, 9, 10])).toBe("2–4, 7, 9, 10");
    expect(paragraphNumbers([])).toBe("");
  });
});
