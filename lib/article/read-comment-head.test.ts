import { describe, expect, it } from "vitest";
import { readCommentHead } from "./read-comment-head";

/** `author · posted · replyTo`, `-` where there is none; null for a line that is no head. */
const read = (line: string): string | null => {
  const head = readCommentHead(line);
  if (head === null) return null;
  return [head.author, head.posted, head.replyTo].map((part) => part ?? "-").join(" · ");
};

describe("readCommentHead", () => {
  it.each([
    ["weirkeeper_9 · 5 hr. ago", "weirkeeper_9 · 5 hr. ago · -"],
    ["u/weirkeeper · 6 u. geleden · als reactie op u/ada", "u/weirkeeper · 6 u. geleden · u/ada"],
    ["Ada Holm ➤ Bo • a day ago", "Ada Holm · a day ago · Bo"],
    ["17/03/2026 à 13:55 - en réponse à Bo", "- · 17/03/2026 à 13:55 · Bo"],
    ["1. Mill shuts after 112 years", null],
  ])("%s → %s", (line, expected) => {
    expect(read(line)).toBe(expected);
  });
});
