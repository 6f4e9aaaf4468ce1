import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Article } from "./article";
import { parseArticle } from "./parse-article";
import { splitLines } from "./split-lines";

const encoder = { encode: (text: string): Uint8Array => Buffer.from(text, "utf8") };

const parse = (text: string): Article => {
  const result = parseArticle(encoder.encode(text), "0");
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
};

/** Scraps that wake the rules, mixed with anything at all. */
const scrap = fc.oneof(
  fc.constantFrom(
    "Comments (3)",
    "2 Comments",
    "ada · 5 hours ago",
    "▲ 41",
    "-3 ( +1 / -4 )",
    "Like 12 Reply",
    "Reply · Share",
    ">>1",
    "> a quoted line",
    "@ada yes",
    "By Ada Holm",
    "HARROW (Wire) – The weir broke at noon.",
    "Correction: The weir broke at one, not two.",
    "(Reporting by Ada Holm)",
    "Q: Why?",
    "A: Because.",
    "© 2026 Weir Press",
    "Photo: Ada Holm",
    "Advertisement",
    "21:05 The weir holds",
    "コメント（2件）",
    "いいね 34",
    "第3段落を訂正",
    "التعليقات (٢)",
    "إعجاب ١٢ رد",
    "“An open quotation",
    "— Was it so?",
    "Home | News | Sport",
    "…",
    "。",
  ),
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.lorem({ maxCount: 30 }),
);
const page = fc
  .array(fc.tuple(scrap, fc.constantFrom("\n", "\r\n", "\r", "\n\n", "\r\n\r\n")), {
    minLength: 1,
    maxLength: 40,
  })
  .map((parts) => parts.map(([text, end]) => text + end).join(""));

describe("parseArticle", () => {
  it("keeps every line that is not blank in exactly one block, in order", () => {
    fc.assert(
      fc.property(page, (text) => {
        const result = parseArticle(encoder.encode(text), "0");
        if (!result.ok) return;
        const article = result.value;
        const owners = new Map<number, number>();
        let end = -1;
        article.blocks.forEach((block, i) => {
          expect(block.id).toBe(`b${i + 1}`);
          expect(article.text.slice(block.span.start, block.span.end)).toBe(block.text);
          expect(block.span.start).toBeGreaterThanOrEqual(end);
          end = block.span.end;
          for (let line = block.lines[0]; line <= block.lines[1]; line++)
            owners.set(line, (owners.get(line) ?? 0) + 1);
        });
        for (const line of splitLines(article.text)) {
          if (line.text !== "") expect(owners.get(line.number)).toBe(1);
        }
        const bodies = article.blocks
          .filter((block) => block.kind === "body")
          .map((block) => block.number);
        expect(bodies).toEqual(bodies.map((_, i) => i + 1));
        expect(article.comments.length).toBe(
          article.blocks.filter((block) => block.kind === "comment").length,
        );
      }),
      { numRuns: 150 },
    );
  });

  it("gives the same article for the same bytes", () => {
    fc.assert(
      fc.property(page, (text) => {
        expect(parseArticle(encoder.encode(text), "0")).toEqual(
          parseArticle(encoder.encode(text), "0"),
        );
      }),
      { numRuns: 50 },
    );
  });

  it("reads any bytes, or says plainly why not", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const result = parseArticle(bytes, "0");
        if (!result.ok) expect(result.error.message).toMatch(/^The .+\.$/);
      }),
    );
  });

  it("counts lines alike for every line end and ignores a byte order mark", () => {
    const lines = [
      "Weir breaks at Harrow",
      "",
      "The weir at Harrow broke at noon, the board said.",
      "Nobody was hurt, and the mill stands.",
    ];
    const blocks = (text: string): unknown =>
      parse(text).blocks.map(({ kind, lines: own, text: words }) => [kind, own, words]);
    const plain = blocks(lines.join("\n"));
    for (const end of ["\r\n", "\r"]) expect(blocks(lines.join(end))).toEqual(plain);
    expect(blocks(`\ufeff${lines.join("\n")}\n`)).toEqual(plain);
    expect(parse(`\ufeff${lines.join("\n")}`).text.startsWith("Weir")).toBe(true);
  });

  it("reads a text without running text as body", () => {
    expect(parse("River rises").blocks.map((block) => block.kind)).toEqual(["body"]);
  });

  it("reads a megabyte without growing slow, and refuses what is larger", () => {
    const paragraph = `The weir at Harrow broke at noon, the board said, and "nobody was told" until two. ${"It had stood since 1811. ".repeat(30)}`;
    const text = `${paragraph}\n`.repeat(Math.floor(950_000 / paragraph.length));
    const start = performance.now();
    expect(parse(text).blocks.length).toBeGreaterThan(900);
    expect(performance.now() - start).toBeLessThan(20_000);
    const large = parseArticle(encoder.encode("The weir broke. ".repeat(70_000)), "0");
    expect(large).toMatchObject({
      ok: false,
      error: {
        code: "too-large",
        message: "The text is 1,120,000 characters long; at most 1,000,000 are read.",
      },
    });
  });

  it.each([
    " ",
    "\t",
    ". ",
    "A ",
    "1 ",
    "(",
    "“",
    "- ",
    "/",
    "| ",
    "© ",
    ", ",
    ": ",
    "@a ",
    "。",
    "あ",
    "a@b.c ",
    "1:1 ",
  ])("reads a long row of “%s” in time", (part) => {
    const row = part.repeat(Math.floor(30_000 / part.length));
    const start = performance.now();
    parse(`a${row}b`);
    parse(`The weir at Harrow ${row} broke at noon, they said.\n${row}!\nNobody was hurt.`);
    // The slowest takes 0.2 seconds alone on a machine; a quadratic rule took 6.
    expect(performance.now() - start).toBeLessThan(3_000);
  });
});
