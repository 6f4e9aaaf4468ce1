import { describe, expect, it } from "vitest";
import { exactPairs } from "./exact-pairs";
import { bothSides } from "./test-passages";

/** Letters are passages: "axbx", "bxa" → "a2 b0 x1": x (the second) of the base pairs with place 1 of the other. */
function pairs(left: string, right: string): string {
  const { base, other } = bothSides([...left], [...right]);
  return exactPairs(base, other)
    .map((pair) => `${left[pair.base]}${pair.base}-${pair.other}`)
    .join(" ");
}

describe("exactPairs", () => {
  it("pairs equal passages wherever they stand", () => {
    expect(pairs("abcd", "dxab")).toBe("a0-2 b1-3 d3-0");
  });

  it("gives a repeated passage to the neighbour of its pair", () => {
    expect(pairs("axbx", "bxa")).toBe("a0-2 b2-0 x3-1");
    expect(pairs("xaxb", "axb")).toBe("a1-0 x2-1 b3-2");
  });

  it("pairs what is left of repeated passages in order", () => {
    expect(pairs("xxx", "xx")).toBe("x0-0 x1-1");
  });

  it("looks past quotation glyphs, not past words or case", () => {
    const { base, other } = bothSides(
      ["“Shut the gate,” she said.", "Shut it.", "Mill Road"],
      ['"Shut the gate," she said.', "Shut it now.", "Mill road"],
    );
    expect(exactPairs(base, other)).toEqual([{ base: 0, other: 0 }]);
  });

  it("pairs no paragraph with an interview turn", () => {
    const { base, other } = bothSides(["The gate is shut."], ["@The gate is shut."]);
    expect(exactPairs(base, other)).toEqual([]);
  });
});
