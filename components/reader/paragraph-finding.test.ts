import { describe, expect, it } from "vitest";
import { namesOf } from "@/lib/compare/findings";
import { ferry, inventComparison } from "../testing/invented";
import { pairFinding } from "./pair-finding";
import { paragraphFinding } from "./paragraph-finding";

const finding = (from: string, to: string): string => {
  const comparison = inventComparison(
    ferry,
    ferry.map((line) => line.replace(from, to)),
  );
  const row = comparison.rows.find(({ changes }) => changes.length > 0) ?? comparison.rows[0];
  return row === undefined ? "" : paragraphFinding(row, namesOf(comparison));
};

describe("paragraphFinding", () => {
  it("says both readings with the words around them", () => {
    expect(finding("in the dark", "the dark")).toBe(
      "Inside a quotation, wire says “cold and in the dark”; copy says “cold and the dark”",
    );
  });
  it("keeps to one side of a quotation mark and nests no marks", () => {
    const said = (from: string, to: string) => {
      const text = (words: string) => `The mayor said: “${words}” Nobody else spoke.`;
      const comparison = inventComparison([...ferry, text(from)], [...ferry, text(to)]);
      const row = comparison.rows.find(({ changes }) => changes.length > 0);
      return row === undefined ? "" : paragraphFinding(row, namesOf(comparison));
    };
    expect(said("Never again, as my father put it.", "Not again, as my father put it.")).toBe(
      "Inside a quotation, wire says “Never again”; copy says “Not again”",
    );
    expect(said("We call it 'the old tub' here.", "We call it 'the dear old tub' here.")).toMatch(
      /copy says “the dear old tub”$|“dear old tub”$/,
    );
    expect(said("We call it the tub.", "We call it the 'old' tub.")).not.toMatch(/“[^”]*['‘“]/);
  });
  it("says so where nothing differs", () => {
    expect(finding("nothing of the kind", "")).toBe("Paragraph 1 reads the same in wire and copy");
  });
});

describe("pairFinding", () => {
  it("names the most important change of a near copy", () => {
    const other = ferry.map((line) =>
      line.replace("goats", "dogs").replace("in the dark", "the dark"),
    );
    expect(pairFinding(inventComparison(ferry, other))).toMatch(
      /^2 changes of wording\. Paragraph 3, inside a quotation: “in” stands only in wire$/,
    );
  });
  it("says where a copy is word for word, and where nothing is shared", () => {
    expect(pairFinding(inventComparison(ferry, ferry))).toBe("copy carries wire word for word");
    const market = [
      "Bread prices rose again this spring, the guild of millers in Oster reported.",
      "Nobody expects rain before the fair, and wells are low across the plain.",
    ];
    expect(pairFinding(inventComparison(ferry, market))).toBe("These two texts share no passage");
  });
});
