import { describe, expect, it } from "vitest";
import type { AlignedRow } from "./alignment";
import { orderRows } from "./order-rows";

const row = (base: readonly number[], other: readonly number[], moved = false): AlignedRow => ({
  base,
  other,
  relation: base.length === 0 ? "added" : other.length === 0 ? "dropped" : "edited",
  moved,
  similarity: 0,
});
const write = (rows: readonly AlignedRow[]): string =>
  rows.map(({ base, other }) => `${base.join("+")}:${other.join("+")}`).join(" ");

describe("orderRows", () => {
  it("puts what only the other version has after the row that precedes it there", () => {
    const rows = [
      row([2], [1]),
      row([0], [3]),
      row([], [0]),
      row([1], []),
      row([], [2]),
      row([], [4]),
    ];
    expect(write(orderRows(rows))).toBe(":0 0:3 :4 1: 2:1 :2");
  });

  it("puts it after a merged row, too", () => {
    expect(write(orderRows([row([], [1]), row([0, 1], [0]), row([], [2])]))).toBe("0+1:0 :1 :2");
    expect(write(orderRows([row([0], [0, 2]), row([], [1]), row([], [3])]))).toBe("0:0+2 :1 :3");
  });

  it("puts it after the last row before it that did not move", () => {
    const moved = row([1], [3], true);
    const rows = [row([0], [0]), moved, row([2], [1]), row([], [2]), row([], [4]), row([], [5])];
    expect(write(orderRows(rows))).toBe("0:0 1:3 2:1 :2 :4 :5");
  });

  it("puts it first when only moved rows come before it", () => {
    const rows = [row([0], [2]), row([1], [0], true), row([], [1])];
    expect(write(orderRows(rows))).toBe(":1 0:2 1:0");
  });
});
