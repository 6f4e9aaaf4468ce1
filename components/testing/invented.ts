import type { Article, Block } from "@/lib/article/article";
import { compareArticles } from "@/lib/compare/compare-articles";
import type { Comparison, Version } from "@/lib/compare/comparison";
import { buildStory } from "@/lib/story/build-story";
import type { Story } from "@/lib/story/story";

/** An article of the given paragraphs; a line that begins with "## " is a heading. For tests. */
export function inventArticle(lines: readonly string[], version = "0".repeat(64)): Article {
  const text = lines.join("\n");
  let at = 0;
  let number = 0;
  const blocks = lines.map((line, index): Block => {
    const start = at;
    at += line.length + 1;
    const heading = line.startsWith("## ");
    if (!heading) number += 1;
    return {
      id: `b${index + 1}`,
      kind: heading ? "heading" : "body",
      number: heading ? null : number,
      speaker: null,
      lines: [index + 1, index + 1],
      span: { start, end: start + line.length },
      text: line,
    };
  });
  return {
    version,
    text,
    title: null,
    language: "en",
    agency: null,
    blocks,
    notices: [],
    comments: [],
    declaredComments: null,
    warnings: [],
  };
}

const inventVersion = (name: string, lines: readonly string[]): Version => ({
  file: `${name}.txt`,
  slug: name,
  label: name,
  role: "unknown",
  article: inventArticle(lines, name.padEnd(64, "0")),
});

export const inventComparison = (base: readonly string[], other: readonly string[]): Comparison =>
  compareArticles(inventVersion("wire", base), inventVersion("copy", other));

export const inventStory = (versions: Readonly<Record<string, readonly string[]>>): Story =>
  buildStory({
    slug: "ferry",
    title: "The ferry",
    base: `${Object.keys(versions)[0]}.txt`,
    ordered: true,
    versions: Object.entries(versions).map(([name, lines]) => inventVersion(name, lines)),
  });

/** Five paragraphs about an invented ferry. */
export const ferry: readonly string[] = [
  "The ferry to Lower Brask stopped on Monday after its engine failed in the narrow channel.",
  "Harbour master Ada Lund said 140 passengers were taken ashore by fishing boats before dusk.",
  "“We were cold and in the dark for an hour,” said Piet Osk, who was travelling with two goats.",
  "The company hopes to run a replacement bus along the coast road until the repair is done.",
  "A similar fault kept the same vessel in dry dock for most of last winter, records show.",
];
