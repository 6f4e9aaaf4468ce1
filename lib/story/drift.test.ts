import { describe, expect, test } from "vitest";
import { compareArticles } from "../compare/compare-articles";
import { sampleVersion } from "../compare/sample-version";
import { createVocabulary } from "../text/tokenize";
import { findDrift } from "./drift";
import { findFigures } from "./figures";

const figures = (text: string): readonly string[] =>
  sampleVersion("x", [`body: ${text}`]).article.blocks.flatMap((block) =>
    findFigures(block, createVocabulary()).map(({ key }) => key),
  );

describe("findFigures", () => {
  test("one figure however it is printed", () => {
    for (const text of ["54,000 people", "54.000 Leute", "54000 people", "٥٤٬٠٠٠ شخص"])
      expect(figures(text)).toEqual(["54000"]);
    expect(figures("at 6.52 p.m.")).toEqual(figures("at 6:52pm"));
  });
  test("a figure inside a name is none", () => {
    expect(figures("the G20 in hall B-12")).toEqual([]);
  });
  test("ranges are two", () => {
    expect(figures("on 18-19 May")).toEqual(["18", "19"]);
  });
});

describe("findDrift", () => {
  const SHARED =
    "of the harbour office said the ferry to Grunnholm would stop for the winter because of its tired engine";
  const base = sampleVersion("wire", [
    `body: Three officials ${SHARED}, and 19 summers of crossings would end.`,
  ]);
  const other = sampleVersion("copy", [
    `body: Three officials ${SHARED}, and 91 summers of crossings would end.`,
    "body: The jetty was rebuilt in 1960 for 54,000 crowns, a plaque on its wall says.",
  ]);
  const { drift } = findDrift([base, other], [compareArticles(base, other)], new Map());

  test("tells the figures that differ in a pair", () => {
    expect(drift).toContainEqual(
      expect.objectContaining({
        class: "number",
        file: "copy",
        baseLines: [1, 1],
        lines: [1, 1],
        base: "19 summers",
        other: "91 summers",
        onlyHere: false,
      }),
    );
  });

  test("tells the figures that stand in one version alone", () => {
    const lone = drift.filter((finding) => finding.onlyHere && finding.file === "copy");
    expect(lone.map(({ class: kind, other: figure }) => [kind, figure])).toEqual([
      ["date", "1960"],
      ["number", "54,000"],
    ]);
  });
});

test("days of the month are shown with their date", () => {
  const base = sampleVersion("wire", ["body: The mill stands in the valley of Grunnau."]);
  const other = sampleVersion("report", [
    "body: The fair runs from May 10 to 16 in Grunnau, and on 3 June they count 540 visitors.",
  ]);
  const lone = findDrift([base, other], [compareArticles(base, other)], new Map()).drift;
  expect(lone.map(({ class: kind, other: text }) => [kind, text])).toEqual([
    ["date", "May 10 to 16"],
    ["date", "3 June"],
    ["number", "540"],
  ]);
});

test("the day of a dateline is no figure of the text", () => {
  const line = "The mill stands in the valley of Grunnau and has ground no corn since the war.";
  const base = sampleVersion("wire", [`body: GRUNNAU, April 9 (Lumen) – ${line}`], {
    agency: "Lumen",
  });
  const other = sampleVersion("copy", [`body: ${line}`]);
  expect(findDrift([base, other], [compareArticles(base, other)], new Map()).drift).toEqual([]);
});

test("a figure in one version alone is shown with its scale", () => {
  const base = sampleVersion("wire", ["body: The mill stands in the valley of Grunnau."]);
  const other = sampleVersion("report", [
    "body: Insurers in Grunnau expect claims of 60 million euros.",
  ]);
  const lone = findDrift([base, other], [compareArticles(base, other)], new Map()).drift;
  expect(lone.map(({ other: text }) => text)).toEqual(["60 million"]);
});
