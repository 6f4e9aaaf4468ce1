import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { heaviestChain, type Weighted } from "./heaviest-chain";

const weigh = (items: readonly Weighted[], chain: readonly number[]): number =>
  chain.reduce((sum, at) => sum + (items[at]?.weight ?? 0), 0);

/** Every subset, for few items. */
function heaviestByForce(items: readonly Weighted[]): number {
  let most = 0;
  for (let set = 0; set < 2 ** items.length; set++) {
    const chosen = items.filter((_, at) => (set >> at) & 1).sort((a, b) => a.base - b.base);
    const ascends = chosen.every((item, at) => {
      const before = chosen[at - 1];
      return before === undefined || (before.base < item.base && before.other < item.other);
    });
    if (ascends)
      most = Math.max(
        most,
        chosen.reduce((sum, { weight }) => sum + weight, 0),
      );
  }
  return most;
}

const anItem = fc.record({
  base: fc.nat(6),
  other: fc.nat(6),
  weight: fc.integer({ min: 1, max: 9 }),
});

describe("heaviestChain", () => {
  it("is as heavy as the best of all subsets, and ascends on both sides", () => {
    fc.assert(
      fc.property(fc.array(anItem, { maxLength: 9 }), (items) => {
        const chain = heaviestChain(items);
        const found = chain.map((at) => items[at] as Weighted);
        found.slice(1).forEach((item, at) => {
          expect(item.base).toBeGreaterThan((found[at] as Weighted).base);
          expect(item.other).toBeGreaterThan((found[at] as Weighted).other);
        });
        expect(weigh(items, chain)).toBe(heaviestByForce(items));
      }),
    );
  });

  it("has nothing to chain in nothing", () => {
    expect(heaviestChain([])).toEqual([]);
  });
});
