import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareArticles } from "./compare-articles";
import { unescapeMarkdown } from "./escape-markdown";
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

/** The paragraphs of the comparison with all marks accepted or refused, as text. */
const settled = (critic: string, accept: boolean): readonly string[] =>
  critic
    .slice(0, -1)
    .split("\n\n")
    .map((row) => settle(row.replace(/\{>>[^<]*<<\}$/u, ""), accept))
    .filter((text) => text !== "")
    .map(unescapeMarkdown);

describe("CriticMarkup", () => {
  test("accepting gives the other text, refusing the base", () => {
    const critic = comparisonCritic(comparison);
    expect(settled(critic, true)).toEqual([other.article.blocks[0]?.text]);
    expect(settled(critic, false)).toEqual(base.article.blocks.map(({ text }) => text));
  });

  test("what an article holds of Markdown, HTML and marks is text", () => {
    const nasty = sampleVersion("nasty.txt", [
      "body: # <script>alert(1)</script> [tap](https://evil.example) ![x](y) <https://evil.example> `code` **b** &lt;i&gt; {++in++} {~~a~>b~~} --- www.evil.example ada@evil.example $x$",
    ]);
    const markdown = comparisonCritic(compareArticles(nasty, nasty)).trimEnd();
    // Whatever an unescaped mark would need, none stands there without a backslash.
    const bare = markdown.replace(/\\[!-/:-@[-`{-~]/gu, "");
    expect(bare).not.toMatch(/[\\`*_{}[\]<>~|&$@]|:\/\/|www\.|--|\+\+|==|^#/u);
    expect(markdown).toMatch(
      /^\\# \\<script\\>alert\(1\)\\<\/script\\> \\\[tap\\\]\(https\\:\/\//u,
    );
  });

  test("any text comes back byte for byte", () => {
    const piece = fc.constantFrom(
      ..."# + - = ~ > < { } ++ -- ~~ == {++ ++} {-- --} ~> ~~} {>> <<} 1. 2) * _ ` [ ] ( ) ! | & &amp; \\ \\\\ $ www.a http://b @ ferry quay crane 東京 🙋".split(
        " ",
      ),
    );
    const line = fc.array(piece, { minLength: 1, maxLength: 30 }).map((list) => list.join(" "));
    const lines = fc.array(line, { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(lines, lines, (one, two) => {
        const [from, to] = [one, two].map((texts, side) =>
          sampleVersion(
            `${side}.txt`,
            texts.map((text) => `body: ${text}`),
          ),
        );
        if (from === undefined || to === undefined) return;
        const critic = comparisonCritic(compareArticles(from, to));
        const sorted = (texts: readonly string[]) => texts.toSorted();
        expect(sorted(settled(critic, false).flatMap((text) => text.split("\n")))).toEqual(
          sorted(one),
        );
        expect(sorted(settled(critic, true).flatMap((text) => text.split("\n")))).toEqual(
          sorted(two),
        );
      }),
      { numRuns: 300 },
    );
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

  test("a paragraph on one side alone is there with its words and their place", () => {
    const short = sampleVersion("s", [
      "body: The harbour was closed on Monday and nobody knew why",
    ]);
    const long = sampleVersion("l", [
      "body: The harbour was closed on Monday and nobody knew why",
      "body: Ferries went from the old quay until the evening tide",
    ]);
    const added = comparisonCsv(compareArticles(short, long))
      .split("\r\n")
      .find((line) => line.includes(",added,"));
    const [text = "", , , start, end] = added?.split(",").slice(-5) ?? [];
    expect(text).toBe("Ferries went from the old quay until the evening tide");
    expect(long.article.text.slice(Number(start), Number(end))).toBe(text);
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
