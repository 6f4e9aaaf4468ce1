import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Article, Comment, Notice, Votes } from "./article";
import { parseArticle } from "./parse-article";

/** What a person would want from one page. Line kinds as runs: `"5-7 12"`; a quote's target as its kind and first line, or null. */
interface Expected {
  readonly language: string;
  readonly agency: string | null;
  readonly declaredComments: number | null;
  readonly kinds: Readonly<Record<string, string>>;
  readonly notices: readonly Partial<Notice>[];
  readonly comments: readonly {
    readonly id: string;
    readonly lines: readonly [number, number];
    readonly author: string | null;
    readonly votes: Votes | null;
    readonly replyTo: string | null;
    readonly repostOf: string | null;
    readonly quotes: readonly (readonly [string, number] | null)[];
  }[];
}

const CASES = join(import.meta.dirname, "cases");

const expand = (runs: string): readonly number[] =>
  runs.split(" ").flatMap((run) => {
    const [first, last] = run.split("-").map(Number) as [number, number | undefined];
    return Array.from({ length: (last ?? first) - first + 1 }, (_, i) => first + i);
  });

function kindsByLine(article: Article): Record<number, string> {
  const lines = article.text.split(/\r\n|\r|\n/);
  const kinds: Record<number, string> = {};
  for (const block of article.blocks) {
    for (let line = block.lines[0]; line <= block.lines[1]; line++)
      if (lines[line - 1]?.trim() !== "") kinds[line] = block.kind;
  }
  return kinds;
}

const summary = (comment: Comment): Expected["comments"][number] => ({
  id: comment.id,
  lines: [...comment.lines],
  author: comment.author,
  votes: comment.votes,
  replyTo: comment.replyTo,
  repostOf: comment.repostOf,
  quotes: comment.quotes.map((quote) =>
    quote.target === null ? null : ([quote.target.kind, quote.target.lines[0]] as const),
  ),
});

describe.each(readdirSync(CASES).sort())("the page %s", (name) => {
  const expected = JSON.parse(readFileSync(join(CASES, name, "expected.json"), "utf8")) as Expected;
  const result = parseArticle(readFileSync(join(CASES, name, "input.txt")), "0");
  if (!result.ok) throw new Error(result.error.message);
  const article = result.value;

  it("has each line in the right kind of block", () => {
    const wanted = Object.fromEntries(
      Object.entries(expected.kinds).flatMap(([kind, runs]) =>
        expand(runs).map((line) => [line, kind]),
      ),
    );
    expect(kindsByLine(article)).toEqual(wanted);
  });

  it("has its notices", () => {
    expect(article.notices).toMatchObject(expected.notices);
    expect(article.notices).toHaveLength(expected.notices.length);
  });

  it("has its comments with names, votes and links", () => {
    expect(article.comments.map(summary)).toEqual(expected.comments);
  });

  it("has its language, agency and declared comments", () => {
    const { language, agency, declaredComments } = article;
    expect({ language, agency, declaredComments }).toEqual({
      language: expected.language,
      agency: expected.agency,
      declaredComments: expected.declaredComments,
    });
  });
});
