import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Article, BLOCK_KINDS } from "./article";
import type { LineTag } from "./document";
import { readDocument } from "./read-document";
import { splitLines } from "./split-lines";

const PAGE = `Weir breaks at Harrow
By Ada Holm
The weir at Harrow broke at noon on Tuesday, the harbour board said.
Nobody was hurt, and the mill stands as it stood in the spring.
Repairs will take until May, the board's engineer told the council.
Comments (3)
ada · 5 hours ago
It broke in 1811 as well, my grandmother always said so.
Like 12 Reply
bo · 4 hours ago
Advertisement for boats
And in 1902, when the mill burned down.
Like 3 Reply
cora · 3 hours ago
Nobody listens to us.
Like 8 Reply
`;

const read = (text: string, tags: readonly LineTag[] = []): Article => {
  const result = readDocument(Buffer.from(text, "utf8"), "0", {
    format: "text",
    charset: null,
    tags,
  });
  if (!result.ok) throw new Error(result.error.message);
  return result.value.article;
};

const kindOf = (article: Article, line: number): string | undefined =>
  article.blocks.find((block) => block.lines[0] <= line && block.lines[1] >= line)?.kind;

describe("tags", () => {
  it("set the kind of their line and leave every other line alone", () => {
    const before = read(PAGE);
    const after = read(PAGE, [{ line: 4, kind: "caption" }]);
    expect(after.blocks.map((block) => block.number)).toContain(2);
    for (const block of before.blocks)
      expect(kindOf(after, block.lines[0])).toBe(block.lines[0] === 4 ? "caption" : block.kind);
  });

  it("number a line that is called body", () => {
    const page = read(PAGE, [{ line: 2, kind: "body" }]);
    expect(
      page.blocks.filter((block) => block.kind === "body").map((block) => block.number),
    ).toEqual([1, 2, 3, 4]);
  });

  it("cut a comment where a line leaves it", () => {
    expect(read(PAGE).comments).toHaveLength(3);
    const page = read(PAGE, [{ line: 11, kind: "chrome" }]);
    expect(page.comments.map((comment) => [comment.author, comment.lines])).toEqual([
      ["ada", [7, 9]],
      ["bo", [10, 10]],
      [null, [12, 13]],
      ["cora", [14, 16]],
    ]);
  });

  it("make comments of lines, with their names and votes", () => {
    const page = read(
      PAGE,
      [10, 11, 12, 13].map((line) => ({ line, kind: "body" })),
    );
    expect(page.comments).toHaveLength(2);
    const back = read(
      PAGE.replace("Comments (3)", "Elsewhere").replaceAll(/^Like.*$/gm, "Nothing"),
      [7, 8].map((line) => ({ line, kind: "comment" })),
    );
    expect(back.comments).toMatchObject([{ author: "ada", posted: "5 hours ago", lines: [7, 8] }]);
  });

  it("give a turn its speaker", () => {
    const page = read("Holm: The weir broke at noon, and nobody said a word of it.", [
      { line: 1, kind: "turn" },
    ]);
    expect(page.blocks).toMatchObject([{ kind: "turn", speaker: "Holm", number: null }]);
  });

  it("cut a hard-wrapped paragraph at the line that is another thing", () => {
    const paragraph = `The weir at Harrow broke at noon on Tuesday, the harbour
board said, and the water took the lower path with it in
the afternoon; nobody was hurt, and the mill stands as it
stood in the spring of the year.
`;
    const text = [paragraph, paragraph, paragraph].join("\n");
    expect(read(text).blocks).toHaveLength(3);
    expect(
      read(text, [{ line: 7, kind: "chrome" }]).blocks.map(({ kind, lines }) => [kind, lines]),
    ).toEqual([
      ["body", [1, 4]],
      ["body", [6, 6]],
      ["chrome", [7, 7]],
      ["body", [8, 9]],
      ["body", [11, 14]],
    ]);
  });

  it("keep every line in exactly one block, in order, whatever is tagged", () => {
    const lines = PAGE.split("\n");
    const tag = fc.record({
      line: fc.integer({ min: -1, max: lines.length + 3 }),
      kind: fc.constantFrom(...BLOCK_KINDS),
    });
    fc.assert(
      fc.property(fc.array(tag, { maxLength: 12 }), (tags) => {
        const article = read(PAGE, tags);
        const owners = article.blocks.flatMap((block) =>
          Array.from({ length: block.lines[1] - block.lines[0] + 1 }, (_, i) => block.lines[0] + i),
        );
        const wanted = splitLines(PAGE)
          .filter((line) => line.text !== "")
          .map((line) => line.number);
        expect(owners).toEqual(wanted);
        for (const { line, kind } of new Map(tags.map((own) => [own.line, own])).values())
          if (wanted.includes(line)) expect(kindOf(article, line)).toBe(kind);
        const numbers = article.blocks
          .filter((block) => block.kind === "body")
          .map((block) => block.number);
        expect(numbers).toEqual(numbers.map((_, i) => i + 1));
        expect(article.comments.map((comment) => comment.lines)).toEqual(
          article.blocks.filter((block) => block.kind === "comment").map((block) => block.lines),
        );
      }),
      { numRuns: 300 },
    );
  });
});
