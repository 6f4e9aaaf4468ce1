import { expect, test } from "vitest";
import { compareArticles } from "./compare-articles";
import { isDatelineCredit } from "./dateline-credit";
import { titleOfRow } from "./describe-row";
import { namesOf } from "./findings";
import { sampleVersion } from "./sample-version";

const TEXT = "The mill at the end of the quay will close in November, the owners said on Monday.";
const credits = (base: string, other: string, agency = "Lumen"): boolean => {
  const comparison = compareArticles(
    sampleVersion("wire.txt", [`body: ${base}${TEXT}`], { agency }),
    sampleVersion("copy.txt", [`body: ${other}${TEXT}`]),
  );
  const [row] = comparison.rows;
  expect(row?.changes).toHaveLength(1);
  return row?.changes.some((change) => isDatelineCredit(comparison, row, change)) ?? false;
};

test("a dateline that names an agency on one side only is a credit, another form of it is house style", () => {
  expect(credits("HOLM (Lumen) – ", "")).toBe(true);
  expect(credits("HOLM (Lumen) – ", "HOLM – ")).toBe(true);
  expect(credits("", "HOLM (Lumen) – ")).toBe(true);
  expect(credits("HOLM (Lumen) – ", "VELL (Lumen) – ")).toBe(false);
  expect(credits("HOLM – ", "", "Gannet")).toBe(false);
});

test("a row whose only change is such a dateline is not called house style", () => {
  const titleOf = (base: string, other: string): string => {
    const comparison = compareArticles(
      sampleVersion("wire.txt", [`body: ${base}${TEXT}`], { agency: "Lumen" }),
      sampleVersion("copy.txt", [`body: ${other}${TEXT}`]),
    );
    const [row] = comparison.rows;
    return row === undefined ? "" : titleOfRow(row, namesOf(comparison));
  };
  expect(titleOf("HOLM (Lumen) – ", "")).toBe("Paragraph 1: only one dateline names the agency");
  expect(titleOf("HOLM (Lumen) – ", "VELL (Lumen) – ")).toBe("Paragraph 1: house style differs");
});
