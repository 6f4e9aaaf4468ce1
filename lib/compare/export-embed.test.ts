import { describe, expect, test } from "vitest";
import { compareArticles } from "./compare-articles";
import { embedHtml } from "./export-embed";
import { sampleVersion } from "./sample-version";

const SHARED =
  "keeps the lighthouse shop on Grunnholm and has crossed the sound every week since the year 2009";

describe("embedHtml", () => {
  test("is the row as text, with one link and nothing that runs", () => {
    const comparison = compareArticles(
      sampleVersion("wire.txt", [`body: Ada Lund, who ${SHARED}, counted on the boat.`]),
      sampleVersion("copy.txt", [
        `body: Ada Lund, who ${SHARED}, counted on <img src=x onerror=run()>.`,
      ]),
    );
    const [row] = comparison.rows;
    if (row === undefined) throw new Error("a row is there");
    const html = embedHtml(comparison, row, 'https://reader.example/c/1..2/p/1?a="b"', false);
    expect(html).toContain("&lt;img src=x onerror=run()&gt;");
    expect(html).not.toMatch(/<img|<script|\son\w+="/u);
    expect(html.match(/<a /gu)).toHaveLength(1);
    expect(html).toContain("a=&quot;b&quot;");
    expect(html).not.toContain("noindex");
    expect(embedHtml(comparison, row, "https://reader.example/", true)).toContain("noindex");
    expect(html).toMatch(/<del[^>]*>the boat<\/del>/u);
  });
});
