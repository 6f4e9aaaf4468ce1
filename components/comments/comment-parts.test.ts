import { describe, expect, it } from "vitest";
import { sampleComment } from "@/lib/compare/sample-version";
import { votesAddUp, voteWords } from "./comment-facts";
import { commentParts, threadsOf } from "./comment-parts";

describe("commentParts", () => {
  it("cuts the text at the lines that quote, and loses nothing", () => {
    const text = "Look:\nThe ferry stopped.\nAgain!";
    const quote = { lines: [2, 2] as const, text: "The ferry stopped.", target: null };
    const parts = commentParts(sampleComment({ text, quotes: [quote] }));
    expect(parts.map((part) => part.text).join("")).toBe(text);
    expect(parts.map((part) => part.quote !== null)).toEqual([false, true, false]);
  });
  it("passes over a quote that is not in the text", () => {
    const quote = { lines: [9, 9] as const, text: "elsewhere", target: null };
    expect(commentParts(sampleComment({ id: "c1", text: "Hm.", quotes: [quote] }))).toEqual([
      { text: "Hm.", quote: null },
    ]);
  });
});

describe("threadsOf", () => {
  it("hangs answers below what they answer", () => {
    const comments = [
      sampleComment({ id: "c1" }),
      sampleComment({ id: "c2", replyTo: "c1" }),
      sampleComment({ id: "c3", replyTo: "c2" }),
      sampleComment({ id: "c4" }),
    ];
    const [first, second] = threadsOf(comments);
    expect(first?.replies[0]?.replies[0]?.comment.id).toBe("c3");
    expect(second?.comment.id).toBe("c4");
  });
  it("shows every comment once, even where answers name a missing, a later or the same comment", () => {
    const comments = [
      sampleComment({ id: "c1", replyTo: "c2" }),
      sampleComment({ id: "c2", replyTo: "c1" }),
      sampleComment({ id: "c3", replyTo: "c3" }),
      sampleComment({ id: "c4", replyTo: "c9" }),
    ];
    const count = (threads: ReturnType<typeof threadsOf>): number =>
      threads.reduce((sum, { replies }) => sum + 1 + count(replies), 0);
    expect(count(threadsOf(comments))).toBe(4);
  });
});

describe("votes", () => {
  it("are words, and their sum is checked", () => {
    const votes = { score: -6, up: 1, down: 7 };
    expect(voteWords(sampleComment({ id: "c1", votes }))).toBe("minus 6: 1 up, 7 down");
    expect(votesAddUp(sampleComment({ id: "c1", votes }))).toBe(true);
    expect(votesAddUp(sampleComment({ id: "c1", votes: { ...votes, score: 6 } }))).toBe(false);
    expect(voteWords(sampleComment({ id: "c1" }))).toBeNull();
  });
});
