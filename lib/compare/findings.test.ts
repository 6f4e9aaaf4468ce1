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
  /** A row whose changes stand where their words stand in both texts. */
  const rowOf = (
    id: string,
    relation: ComparisonRow["relation"],
    texts: readonly [string, string],
    pairs: readonly (readonly [ChangeClass, string, string, boolean?])[],
  ): ComparisonRow => {
    const at = (text: string, words: string) => {
      const start = Math.max(0, text.indexOf(words));
      return { range: { start, end: start + words.length }, text: words };
    };
    return row({
      id,
      relation,
      base: sampleVersion("w", [`body: ${texts[0]}`]).article.blocks,
      other: sampleVersion("c", [`body: ${texts[1]}`]).article.blocks,
      changes: pairs.map(([kind, from, to, inQuotation]) => ({
        class: kind,
        inQuotation: inQuotation ?? false,
        base: at(texts[0], from),
        other: at(texts[1], to),
      })),
    });
  };
  const textsOf = (rows: readonly ComparisonRow[]): readonly string[] =>
    findingsOfComparison(comparison(rows)).map((finding) => finding.text);

  test("puts what may change the meaning first, whatever its size", () => {
    const texts = [
      "A whole clause that was longer: two guards may count 19 boats “and in fog”.",
      "Short: officials will count 91 boats “and fog”.",
    ] as const;
    expect(
      textsOf([
        rowOf("p1", "edited", texts, [
          ["wording", "A whole clause that was longer", "Short"],
          ["certainty", "may", "will"],
          ["sourcing", "two guards", "officials"],
          ["number", "19", "91"],
          ["wording", "in ", "", true],
        ]),
      ]),
    ).toEqual([
      "inside a quotation: “in” stands only in Wire",
      "“19” in Wire, “91” in Copy",
      "“two guards” in Wire, “officials” in Copy",
      "“may” in Wire, “will” in Copy",
      "“A whole clause that was longer” in Wire, “Short” in Copy",
    ]);
  });

  test("edited paragraphs go before rewritten ones, one line for a row and class before a second", () => {
    const rewritten = rowOf(
      "p1",
      "rewritten",
      [
        "Two millers spoke of seats, and three sources said it.",
        "First guests came, town officials said.",
      ],
      [
        ["number", "seats", "First guests"],
        ["sourcing", "three sources said", "town officials said"],
      ],
    );
    const edited = rowOf(
      "p2",
      "edited",
      [
        "It rained at 19 mills and 20 barns on the shore.",
        "It rained at 91 mills and 30 barns on the coast.",
      ],
      [
        ["number", "19", "91"],
        ["number", "20", "30"],
        ["wording", "shore", "coast"],
      ],
    );
    expect(textsOf([rewritten, edited])).toEqual([
      "“19” in Wire, “91” in Copy",
      "“three sources said” in Wire, “town officials said” in Copy",
      "“shore” in Wire, “coast” in Copy",
      "“20” in Wire, “30” in Copy",
      "“seats” in Wire, “First guests” in Copy",
    ]);
  });

  test("a change around a whole quotation is not first", () => {
    const around = rowOf(
      "p1",
      "edited",
      ["She said it was “fine” there at 19 mills.", "It rained at 91 mills."],
      [
        ["wording", "She said it was “fine” there", "It rained", true],
        ["number", "19", "91"],
      ],
    );
    expect(textsOf([around])[0]).toBe("“19” in Wire, “91” in Copy");
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
