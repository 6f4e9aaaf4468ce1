import { describe, expect, it } from "vitest";
import { readDocument } from "../read-document";

const SENTENCE =
  "The weir at Harrow broke at noon on Tuesday, the harbour board said, and nobody was hurt.";

const rows = (count: number, row: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => row(i)).join("");

/** Pages at the limits, each of a shape that took minutes when something was looked for again in every box. */
const PAGES: readonly (readonly [name: string, page: string])[] = [
  ["many paragraphs", rows(4_000, (i) => `<p>${SENTENCE} ${i}</p>`)],
  [
    "boxes in boxes, all called comments",
    '<div class="comment-list story">'.repeat(200) + rows(2_000, (i) => `<p>${SENTENCE} ${i}</p>`),
  ],
  [
    "comments in one another",
    `<p>${SENTENCE}</p>${rows(200, (i) => `<div class="comment" id="comment-${i}"><b class="author">Ada ${i}</b><time>5 hours ago</time><p>${SENTENCE}</p>`)}`,
  ],
  [
    "many comments",
    `<p>${SENTENCE}</p><ol class="comment-list">${rows(1_000, (i) => `<li class="comment"><b class="author">Ada ${i}</b><time>5 hours ago</time><p>${SENTENCE}</p></li>`)}</ol>`,
  ],
  [
    "a field for an address under deep boxes",
    `${"<div>".repeat(200)}${rows(2_000, () => `<p>${SENTENCE}</p>`)}<input type="email">`,
  ],
  ["titles without end", rows(2_000, (i) => `<h1>Weir ${i} breaks</h1><p>${SENTENCE}</p>`)],
  [
    "thousands of words in boxes of their own",
    `<div>${rows(9_000, (i) => `<span>w${i}</span>`)}</div>`,
  ],
  [
    "nested JSON-LD",
    `<script type="application/ld+json">${'[{"@graph":'.repeat(5_000)}1${"}]".repeat(5_000)}</script><p>${SENTENCE}</p>`,
  ],
];

describe.each(PAGES)("a page of %s", (_, page) => {
  it("is read in time", () => {
    const start = performance.now();
    const read = readDocument(Buffer.from(page), "0", { format: "html", charset: null, tags: [] });
    // One to three seconds on a busy machine; the second took five minutes.
    expect(performance.now() - start).toBeLessThan(20_000);
    expect(read.ok).toBe(true);
  }, 60_000);
});
