import { describe, expect, it } from "vitest";
import { readQuoteLabel } from "./read-quote-label";

const read = (line: string): string | null => {
  const label = readQuoteLabel(line);
  return label === null ? null : `of ${label.name ?? "nobody"}`;
};

describe("readQuoteLabel", () => {
  it.each([
    ["Quote:", "of nobody"],
    ["Quote: Originally Posted by weirkeeper_9", "of weirkeeper_9"],
    ["Zitat von Ada Holm:", "of Ada Holm"],
    ["Ada Holm wrote:", "of Ada Holm"],
    ["Мельник писал(а):", "of Мельник"],
    ["اقتباس:", "of nobody"],
    ["引用：", "of nobody"],
    ["Quote", null],
    ["Quote me on that: the weir will fall.", null],
    ["This is what the board wrote: nothing at all, and that at length", null],
    ["I said what I said.", null],
  ])("%s → %s", (line, expected) => {
    expect(read(line)).toBe(expected);
  });
});
