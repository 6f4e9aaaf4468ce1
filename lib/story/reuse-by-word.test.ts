import { describe, expect, test } from "vitest";
import { compareArticles } from "../compare/compare-articles";
import { sampleComment, sampleVersion } from "../compare/sample-version";
import { checkComments } from "./comment-checks";
import { createComparer } from "./comparer";
import { findPassageSources } from "./passage-sources";
import { shareWords } from "./word-shares";

const ONE =
  "body: The ferry to Grunnholm will stop for the winter because its old engine is tired and no pilot can be found.";
const TWO = "body: Lighthouse keepers on the island have written to the council about the lamp.";

describe("shareWords", () => {
  test("verbatim, rewritten and new sum to one", () => {
    const base = sampleVersion("a", [ONE, TWO]);
    const other = sampleVersion("b", [
      `${ONE} With its engine so old and tired, no ferry pilot wants the job in winter.`,
      "body: Somebody has painted the railing of the town hall green, which nobody asked for.",
    ]);
    const { other: shares } = shareWords(compareArticles(base, other));
    expect(shares.verbatim).toBeGreaterThan(0.3);
    expect(shares.rewritten).toBeGreaterThan(0.2);
    expect(shares.fresh).toBeGreaterThan(0.2);
    expect(shares.verbatim + shares.rewritten + shares.fresh).toBeCloseTo(1, 10);
  });
  test("a text without words", () => {
    const { base } = shareWords(
      compareArticles(sampleVersion("a", ["headline: Nothing"]), sampleVersion("b", [ONE])),
    );
    expect(base).toEqual({ verbatim: 0, rewritten: 0, fresh: 0 });
  });
});

describe("findPassageSources", () => {
  const wire = sampleVersion("wire", [ONE]);
  const update = sampleVersion("update", [ONE.replace("old engine", "engine of 1961")]);
  const copy = sampleVersion("copy", [ONE.replace("old engine", "engine of 1961")]);

  test("the closest reading of those that carry it", () => {
    const found = findPassageSources([wire, update, copy], "wire", createComparer());
    const closest = found.find(({ file }) => file === "copy")?.closest.map(({ file }) => file);
    expect(closest).toEqual(["update"]);
  });
  test("versions that read alike are all named", () => {
    const twin = { ...copy, file: "twin" };
    const found = findPassageSources([wire, copy, twin, update], "wire", createComparer());
    const closest = found.find(({ file }) => file === "twin")?.closest.map(({ file }) => file);
    expect(closest).toEqual(["copy", "update"]);
  });
  test("an agency does not take its text from those who run it", () => {
    const refiled = { ...update, role: "refiled" as const };
    const found = findPassageSources([wire, refiled, copy], "wire", createComparer());
    expect(found.map(({ file }) => file)).not.toContain("update");
  });
  test("nothing is told of a passage that stands in one other version only", () => {
    expect(findPassageSources([wire, copy], "wire", createComparer())).toEqual([]);
  });
});

describe("checkComments", () => {
  const first = sampleComment({ id: "c1", lines: [9, 9], text: "The lamp is brokn" });
  const again = sampleComment({
    id: "c2",
    lines: [11, 11],
    text: "The lamp is broken",
    repostOf: "c1",
    votes: { score: 3, up: 4, down: 2 },
  });
  const quoting = sampleComment({
    id: "c3",
    lines: [13, 14],
    text: "…",
    quotes: [
      {
        lines: [13, 13],
        text: "> The ferry to Grunnholm will stop for the summer because its old engine is tired",
        target: { kind: "body", lines: [1, 1] },
      },
      { lines: [14, 14], text: "> The mayor left by the back door", target: null },
    ],
  });
  const checks = checkComments([
    sampleVersion("a", [ONE], { comments: [first, again, quoting], declaredComments: 4 }),
  ]);
  const one = (kind: string, comment: string | null) =>
    checks.find((check) => check.kind === kind && check.comment === comment);

  test("counts and sums", () => {
    expect(one("count", null)).toMatchObject({ holds: false, declared: 4, found: 3 });
    expect(one("sum", "c2")).toMatchObject({ holds: false, declared: 3, found: 2 });
  });
  test("a repost with its own words", () => {
    expect(one("repost", "c2")).toMatchObject({
      target: { kind: "comment", lines: [9, 9] },
      differences: { missing: ["brokn"], extra: ["broken"] },
    });
  });
  test("quoted wording beside the present one", () => {
    expect(one("quote", "c3")).toMatchObject({
      holds: false,
      differences: { missing: ["winter"], extra: ["summer"] },
    });
  });
  test("wording of no loaded version", () => {
    const unknown = checks.find(({ rule }) => rule.id === "comment-unknown");
    expect(unknown).toMatchObject({ target: null, lines: [14, 14] });
  });
});
