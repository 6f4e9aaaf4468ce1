import { expect, test } from "vitest";
import { sampleVersion } from "../compare/sample-version";
import { findSharedText } from "./find-shared-text";

const articleOf = (...lines: readonly string[]) => sampleVersion("a.txt", lines).article;

const copy = articleOf(
  "headline: Wheel turns",
  "body: Nobody expected much of Tuesday.",
  "body: But the old wheel of the mill turned for the first time in years. Children sang.",
);
const wire = articleOf(
  "body: The old wheel of the mill turned for the first time in sixty years.",
  "body: The miller, “who” never slept, said nobody expected much of Tuesday.",
);

test("every run of five words or more, as long as it goes, with its places", () => {
  const { spans, articleInCandidate } = findSharedText(copy, wire);
  expect(spans.map(({ words, text }) => [words, text])).toEqual([
    [5, "Nobody expected much of Tuesday"],
    [12, "the old wheel of the mill turned for the first time in"],
  ]);
  expect(spans.map(({ article, candidate }) => [article.paragraphs, candidate.paragraphs])).toEqual(
    [
      [
        [1, 1],
        [2, 2],
      ],
      [
        [2, 2],
        [1, 1],
      ],
    ],
  );
  for (const { article, candidate } of spans) {
    const [here, there] = [copy.text, wire.text].map((text, side) => {
      const { span } = side === 0 ? article : candidate;
      return text.slice(span.start, span.end).toLowerCase();
    });
    expect(here).toBe(there);
  }
  expect(articleInCandidate).toBeCloseTo(17 / 21);
});

test("a run goes on over the border of paragraphs", () => {
  const one = articleOf("body: They left at dawn.", "body: The ferry was late again.");
  const two = articleOf("body: They left at dawn. The ferry was late again, they said.");
  expect(
    findSharedText(one, two).spans.map(({ words, article }) => [words, article.paragraphs]),
  ).toEqual([[9, [1, 2]]]);
});

test("a turn has no paragraph number", () => {
  const one = articleOf("turn Ada Lund: The wheel will never turn again here.");
  const two = articleOf("body: She said the wheel will never turn again.");
  expect(findSharedText(one, two).spans).toMatchObject([
    { words: 6, article: { paragraphs: null, lines: [1, 1] }, candidate: { paragraphs: [1, 1] } },
  ]);
});

test("nothing in common", () => {
  const one = articleOf("body: The bridge is shut.");
  expect(findSharedText(one, wire)).toEqual({
    articleInCandidate: 0,
    candidateInArticle: 0,
    spans: [],
  });
});
