import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Article } from "../article";
import { readDocument } from "../read-document";

/** What a person would want from one page. All lines that are not named belong to the page around the story. */
interface Expected {
  readonly language: string;
  /** `body: The old weir`: the kind and the first words of each block, comments and chrome left out. */
  readonly told: readonly string[];
  /** Author, time as printed, index of the comment that it answers, first words. */
  readonly comments: readonly (readonly [string | null, string | null, number | null, string])[];
  /** Null: nothing is asked. */
  readonly declaredComments: number | null;
  /** The facts that are asked. */
  readonly facts: Readonly<Record<string, string | null>>;
  readonly warnings: readonly string[];
}

const CASES = join(import.meta.dirname, "cases");

/** Blocks in the words of the expectation: cut to as much as it names, where it fits. */
function toldIn(article: Article, wanted: readonly string[]): readonly string[] {
  return article.blocks
    .filter((block) => block.kind !== "chrome" && block.kind !== "comment")
    .map((block, i) => {
      const whole = `${block.kind}: ${block.text}`;
      const own = wanted[i];
      return own !== undefined && whole.startsWith(own) ? own : whole;
    });
}

describe.each(readdirSync(CASES).sort())("the page %s", (name) => {
  const expected = JSON.parse(readFileSync(join(CASES, name, "expected.json"), "utf8")) as Expected;
  const bytes = readFileSync(join(CASES, name, "page.html"));
  const result = readDocument(bytes, "0", { format: "html", charset: null, tags: [] });
  if (!result.ok) throw new Error(result.error.message);
  const { article, facts } = result.value;

  it("tells its story line by line", () => {
    expect(toldIn(article, expected.told)).toEqual(expected.told);
  });

  it("has its comments", () => {
    const ids = article.comments.map((comment) => comment.id);
    const found = article.comments.map((comment, i) => {
      const words = expected.comments[i]?.[3];
      const text = words !== undefined && comment.text.startsWith(words) ? words : comment.text;
      const parent = comment.replyTo === null ? null : ids.indexOf(comment.replyTo);
      return [comment.author, comment.posted, parent, text];
    });
    expect(found).toEqual(expected.comments);
    if (expected.declaredComments !== null)
      expect(article.declaredComments).toBe(expected.declaredComments);
  });

  it("says what it says of itself", () => {
    expect(facts).toMatchObject(expected.facts);
    expect(article.language).toBe(expected.language);
    expect(article.warnings.map((warning) => warning.code)).toEqual(expected.warnings);
  });
});
