import { expect, test } from "vitest";
import { blockAt, rowText, toArticleRange } from "./row-text";
import { sampleVersion } from "./sample-version";

const { article } = sampleVersion("a", ["body: one.", "body: two."]);
const blocks = article.blocks;

test("a range inside the second block counts from that block", () => {
  expect(rowText(blocks)).toBe("one.\ntwo.");
  const range = toArticleRange(blocks, { start: 5, end: 8 });
  expect(article.text.slice(range.start, range.end)).toBe("two");
});

test("the joining newline stands for what separates the blocks", () => {
  const range = toArticleRange(blocks, { start: 4, end: 5 });
  expect(article.text.slice(range.start, range.end)).toBe("\n\n");
});

test("an insertion before the newline is at the end of the first block, after it at the start of the second", () => {
  expect(toArticleRange(blocks, { start: 4, end: 4 })).toEqual({ start: 4, end: 4 });
  expect(toArticleRange(blocks, { start: 5, end: 5 })).toEqual({ start: 6, end: 6 });
  expect(blockAt(blocks, 4)?.id).toBe("b1");
  expect(blockAt(blocks, 5)?.id).toBe("b2");
});
