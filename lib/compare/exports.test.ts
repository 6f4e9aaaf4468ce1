import { describe, expect, test } from "vitest";
import { compareArticles } from "./compare-articles";
import { comparisonCritic } from "./export-critic";
import { comparisonCsv } from "./export-csv";
import { comparisonHtml, escapeHtml } from "./export-html";
import { sampleVersion } from "./sample-version";

const SHARED =
  "keeps the lighthouse shop on Grunnholm and has crossed the sound every week since the year 2009";
const base = sampleVersion("wire.txt", [
  `body: Ada Lund, who ${SHARED}, counted on the boat.`,
  "body: =SUM(A1) was painted on the harbour wall in letters as tall as a child, {++like this++}.",
]);
const other = sampleVersion("copy.txt", [
  `body: Ada Lund, who ${SHARED}, counted on luck & <b>oars</b>.`,
]);
const comparison = compareArticles(base, other);

/** Accepts or refuses all CriticMarkup marks. */
const settle = (critic: string, accept: boolean): string =>
  critic
    .replace(/\{\+\+(.*?)\+\+\}/gs, accept ? "$1" : "")
    .replace(/\{--(.*?)--\}/gs, accept ? "" : "$1")
    .replace(/\{~~(.*?)~>(.*?)~~\}/gs, accept ? "$2" : "$1");

describe("CriticMarkup", () => {
  test("accepting gives the other text, refusing the base", () => {
    const critic = comparisonCritic(comparison)
      .replaceAll("{\\++", "{ ++")
      .replaceAll("++\\}", "++ }");
    expect(settle(critic, true).trim()).toBe(other.article.blocks[0]?.text);
    const refused = settle(critic, false).trim().split("\n\n");
    expect(refused[0]).toBe(base.article.blocks[0]?.text);
    expect(refused[1]).toContain("=SUM(A1)");
  });
});

describe("CSV", () => {
  test("is one record a change, with offsets into the raw texts", () => {
    const [header, ...lines] = comparisonCsv(comparison).split("\r\n");
    expect(header).toBe(
      "row,base paragraph,other paragraph,relation,moved,kind,base text,other text,base start,base end,other start,other end",
    );
    const changed = lines.find((line) => line.startsWith("p1,"));
    const cells = changed?.split(",") ?? [];
    const [start, end] = cells.slice(-4, -2).map(Number);
    expect(base.article.text.slice(start, end)).toBe(cells[6]);
    expect(lines.at(-1)).toBe("");
  });

  test("a cell that a spreadsheet would run is made text", () => {
    const formula = sampleVersion("f", [
      "body: =1+1 is on the wall of the harbour and nobody knows why it is",
    ]);
    const fixed = sampleVersion("g", [
      "body: Two is on the wall of the harbour and nobody knows why it is",
    ]);
    const csv = comparisonCsv(compareArticles(formula, fixed));
    expect(csv).toContain("'=1+1");
  });
});

describe("HTML", () => {
  const html = comparisonHtml(comparison);
  test("escapes every text and needs nothing else", () => {
    expect(html).not.toContain("<b>");
    expect(html).toContain("&lt;b&gt;oars");
    expect(html).not.toMatch(/<script|https?:|src=/);
    expect(html.startsWith("<!doctype html>")).toBe(true);
  });
  test("escapeHtml", () => {
    expect(escapeHtml(`<a href="x">'&`)).toBe("&lt;a href=&quot;x&quot;&gt;&#39;&amp;");
  });
});
