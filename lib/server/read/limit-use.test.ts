import { describe, expect, test } from "vitest";
import { NO_FACTS } from "../../article/source-facts";
import { compareArticles } from "../../compare/compare-articles";
import { rowText } from "../../compare/row-text";
import { sampleVersion } from "../../compare/sample-version";
import { limitUse } from "./limit-use";

const long = Array.from({ length: 80 }, (_, i) => `quay${i}`).join(" ");
const comparison = compareArticles(
  sampleVersion("a.txt", [`body: ${long}.`]),
  sampleVersion("b.txt", [`body: ${long}.`, "body: The harbour board met again on Tuesday."]),
);
const withTerms = (usageTerms: string | null) => ({
  findHeads: async (hashes: readonly string[]) =>
    new Map(hashes.map((hash) => [hash, { hash, key: hash, facts: { ...NO_FACTS, usageTerms } }])),
});

describe("limitUse", () => {
  test("leaves a comparison whole where no terms ask for less", async () => {
    for (const terms of [null, "For editorial use only."]) {
      const limited = await limitUse(withTerms(terms), comparison);
      expect(limited).toEqual({ comparison, excerpts: false, noIndex: false });
    }
  });

  test("cuts it, and asks search engines to pass by, where they do", async () => {
    const limited = await limitUse(withTerms("Excerpts only; do not index."), comparison);
    expect(limited).toMatchObject({ excerpts: true, noIndex: true });
    const [first] = limited.comparison.rows;
    expect(rowText(first?.base ?? [])).not.toContain("quay40");
  });
});
