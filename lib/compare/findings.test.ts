import { describe, expect, test } from "vitest";
import type { ChangeClass, TextChange } from "../diff/change";
import type { Comparison, ComparisonRow } from "./comparison";
import { describeBlocks, describeRow, titleOfRow } from "./describe-row";
import { findingsOfComparison, rowOfParagraph, sameWording } from "./findings";
import { sampleVersion } from "./sample-version";

const base = { ...sampleVersion("w", ["body: one", "body: two", "turn Ada: x"]), label: "Wire" };
const other = { ...sampleVersion("c", ["body: uno", "body: dos", "turn Ada: y"]), label: "Copy" };
const NAMES = { base: "Wire", other: "Copy" };

const change = (kind: ChangeClass, from: string, to: string, inQuotation = false): TextChange => ({
  class: kind,
  inQuotation,
  base: { range: { start: 0, end: from.length }, text: from },
  other: { range: { start: 0, end: to.length }, text: to },
});

const row = (part: Partial<ComparisonRow>): ComparisonRow => ({
  id: "p1",
  base: base.article.blocks.slice(0, 1),
  other: other.article.blocks.slice(0, 1),
  relation: "edited",
  moved: false,
  similarity: 0.9,
  changes: [],
  ...part,
});

const comparison = (rows: readonly ComparisonRow[]): Comparison => ({
  engine: "1",
  base,
  other,
  related: true,
  headline: null,
  rows,
  reuse: {
    baseInOther: 0,
    otherInBase: 0,
    baseInOtherWithoutQuotations: 0,
    otherInBaseWithoutQuotations: 0,
    longestRun: 0,
  },
  limits: [],
});

describe("findingsOfComparison", () => {
  test("puts what may change the meaning first, whatever its size", () => {
    const rows = [
      row({
        changes: [
          change("wording", "a whole clause that was longer", "short"),
          change("certainty", "may", "will"),
          change("sourcing", "two guards", "officials"),
          change("number", "19", "91"),
          change("wording", "in", "", true),
        ],
      }),
    ];
    expect(findingsOfComparison(comparison(rows)).map((finding) => finding.text)).toEqual([
      "inside a quotation: “in” stands only in Wire",
      "“19” in Wire, “91” in Copy",
      "“two guards” in Wire, “officials” in Copy",
      "“may” in Wire, “will” in Copy",
      "“a whole clause that was longer” in Wire, “short” in Copy",
    ]);
  });

  test("leaves house style out unless asked", () => {
    const rows = [row({ changes: [change("spelling", "defence", "defense", true)] })];
    expect(findingsOfComparison(comparison(rows))).toHaveLength(0);
    expect(findingsOfComparison(comparison(rows), { houseStyle: true })[0]?.kind).toBe("spelling");
  });

  test("gathers neighbouring paragraphs of one side", () => {
    const { blocks } = base.article;
    const rows = [
      row({ relation: "dropped", other: [] }),
      row({ id: "p2", relation: "dropped", base: blocks.slice(1, 2), other: [] }),
      row({ id: "t1", relation: "dropped", base: blocks.slice(2), other: [] }),
    ];
    expect(findingsOfComparison(comparison(rows)).map((f) => `${f.place}: ${f.text}`)).toEqual([
      "paragraphs 1 and 2: only in Wire",
      "a turn of Ada: only in Wire",
    ]);
  });
});

describe("describeRow", () => {
  test("says what happened in plain words", () => {
    const two = base.article.blocks.slice(0, 2);
    expect(describeRow(row({ relation: "same" }), NAMES)).toEqual(["identical"]);
    expect(
      describeRow(row({ relation: "same", changes: [change("typography", "“", '"')] }), NAMES),
    ).toEqual(["same words, typography differs"]);
    expect(
      describeRow(
        row({
          base: two,
          relation: "rewritten",
          moved: true,
          changes: [change("wording", "a", "b")],
        }),
        NAMES,
      ),
    ).toEqual(["rewritten", "two paragraphs became one", "moved to paragraph 1"]);
    expect(describeRow(row({ other: [], relation: "dropped" }), NAMES)).toEqual(["only in Wire"]);
  });

  test("titles a row", () => {
    const changes = [change("wording", "in", "", true), change("typography", "“", '"')];
    expect(titleOfRow(row({ changes }), NAMES)).toBe(
      "Paragraph 1: reads differently inside a quotation, 1 change",
    );
  });

  test("never accuses", () => {
    const texts = [
      row({ relation: "added", base: [] }),
      row({ relation: "dropped", other: [] }),
      row({ relation: "rewritten", changes: [change("wording", "a", "b", true)] }),
    ].flatMap((r) => [...describeRow(r, NAMES), titleOfRow(r, NAMES)]);
    expect(texts.join(" ")).not.toMatch(/alter|fake|plagiar|delet|stolen|wrong/i);
  });
});

test("describeBlocks gathers runs of numbers", () => {
  const many = sampleVersion("m", ["body: a", "body: b", "body: c", "body: d"]).article.blocks;
  expect(describeBlocks(many)).toBe("paragraphs 1 to 4");
  expect(describeBlocks(many.slice(0, 2))).toBe("paragraphs 1 and 2");
  expect(describeBlocks([many[0], many[1], many[3]].flatMap((b) => b ?? []))).toBe(
    "paragraphs 1, 2 and 4",
  );
  expect(describeBlocks([])).toBe("");
});

test("sameWording and rowOfParagraph", () => {
  expect(sameWording(comparison([row({ relation: "same" })]))).toBe(true);
  expect(sameWording(comparison([row({ relation: "same", moved: true })]))).toBe(false);
  expect(rowOfParagraph(comparison([row({})]), 1)?.id).toBe("p1");
  expect(rowOfParagraph(comparison([row({})]), 2)).toBeNull();
});
