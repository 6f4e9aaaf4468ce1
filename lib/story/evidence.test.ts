import { expect, test } from "vitest";
import { parseText } from "../article/parse-text";
import { sampleVersion } from "../compare/sample-version";
import { evidenceInRow, evidenceJson, evidenceOf, evidenceOfLines } from "./evidence";

test("evidence counts in the text of the version", () => {
  const article = {
    version: "a1b2",
    ...parseText(
      [
        "Weir breaks at Harrow",
        "The weir at Harrow broke on Monday, the river board said in a letter.",
        "Nobody was on it when it broke, the board added in the same letter.",
      ].join("\n"),
    ),
  };
  const second = article.blocks.find((block) => block.number === 2);
  if (second === undefined) throw new Error("no second paragraph");
  const { start, end } = evidenceOf(article, second, { start: 0, end: 6 }).range;
  expect(article.text.slice(start, end)).toBe("Nobody");
  const first = article.blocks.filter((block) => block.number === 1);
  const inRow = evidenceInRow(article, [...first, second], { start: 4, end: 8 });
  expect(inRow).toMatchObject({ paragraph: 1, lines: [2, 2] });
  expect(article.text.slice(inRow?.range.start, inRow?.range.end)).toBe("weir");
  expect(evidenceJson(evidenceOf(article, second))).toEqual({
    version: article.version,
    paragraph: 2,
    lines: [3, 3],
    range: [second.span.start, second.span.end],
  });
});

test("lines are evidence for the words that stand there once, else for the blocks whole", () => {
  const { article } = sampleVersion("a.txt", [
    "body: The weir broke on Monday.",
    "comment: The weir, the weir! It broke on Sunday.",
  ]);
  const at = (lines: readonly [number, number], text?: string) => {
    const found = evidenceOfLines(article, lines, text);
    return found && [found.paragraph, article.text.slice(found.range.start, found.range.end)];
  };
  expect(at([1, 1])).toEqual([1, "The weir broke on Monday."]);
  expect(at([3, 3], "It broke on Sunday.")).toEqual([null, "It broke on Sunday."]);
  expect(at([3, 3], "weir")).toEqual([null, "The weir, the weir! It broke on Sunday."]);
  expect(at([2, 2])).toBeNull();
});
