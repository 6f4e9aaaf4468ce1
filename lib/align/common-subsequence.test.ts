import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { commonSubsequence } from "./common-subsequence";

function byTable(a: readonly number[], b: readonly number[]): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const x of a) {
    const next = [0];
    for (let j = 1; j <= b.length; j++)
      next.push(b[j - 1] === x ? (row[j - 1] ?? 0) + 1 : Math.max(row[j] ?? 0, next[j - 1] ?? 0));
    row = next;
  }
  return row[b.length] ?? 0;
}

const codes = fc.array(fc.nat(5), { maxLength: 100 });

describe("commonSubsequence", () => {
  it("agrees with the table of the textbook, past the width of one bit vector", () => {
    fc.assert(
      fc.property(codes, codes, (a, b) => {
        expect(commonSubsequence(a, b)).toBe(byTable(a, b));
        expect(commonSubsequence(b, a)).toBe(byTable(a, b));
      }),
    );
  });

  it("counts all of a text that stands inside another", () => {
    expect(commonSubsequence([3, 4, 5], [1, 3, 2, 4, 9, 5])).toBe(3);
    expect(commonSubsequence([], [1])).toBe(0);
  });
});
