import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { longestRun } from "./longest-run";
import { measureReuse } from "./reuse";
import { sampleVersion } from "./sample-version";

const article = (...lines: readonly string[]) => sampleVersion("x", lines).article;

describe("measureReuse", () => {
  test("counts words in runs of five, in both directions", () => {
    const base = article("body: The old mill by the river burned down on Monday.");
    const other = article("body: Neighbours say the old mill by the river is gone.");
    const reuse = measureReuse(base, other);
    expect(reuse.baseInOther).toBeCloseTo(6 / 10);
    expect(reuse.otherInBase).toBeCloseTo(6 / 10);
    expect(reuse.longestRun).toBe(6);
  });

  test("a run of four is chance", () => {
    const reuse = measureReuse(
      article("body: the mill by the river burned"),
      article("body: they saw the mill by the lake"),
    );
    expect(reuse.baseInOther).toBe(0);
    expect(reuse.longestRun).toBe(4);
  });

  test("punctuation, case, quotation glyphs and abbreviation stops make no difference", () => {
    const reuse = measureReuse(
      article("body: “On Nov. 4 the U.S. mill’s wheel stopped.”"),
      article("body: On Nov 4, the US mill's wheel STOPPED"),
    );
    expect(reuse.baseInOther).toBe(1);
  });

  test("runs cross paragraph borders", () => {
    const one = article("body: The mill by the", "body: river burned down.");
    const two = article("body: The mill by the river burned down.");
    expect(measureReuse(one, two).longestRun).toBe(7);
  });

  test("without quotations only the words outside the marks count", () => {
    const quote = "“nobody had ever seen such a fire,”";
    const base = article(`body: ${quote} she said at the gate of the mill.`);
    const other = article(`body: ${quote} a neighbour told us.`);
    const reuse = measureReuse(base, other);
    expect(reuse.baseInOther).toBeCloseTo(7 / 15);
    expect(reuse.baseInOtherWithoutQuotations).toBe(0);
  });

  test("headlines and comments are not measured, turns are", () => {
    const base = article(
      "headline: five words stand in here",
      "turn Ada: the wheel has not turned since",
    );
    const other = article("body: five words stand in here", "body: the wheel has not turned since");
    const reuse = measureReuse(base, other);
    expect(reuse.baseInOther).toBe(1);
    expect(reuse.otherInBase).toBeCloseTo(6 / 11);
  });

  test("in a script without spaces a run is ten characters", () => {
    const base = article("body: 川辺の古い水車小屋が月曜に焼けた");
    expect(measureReuse(base, article("body: 川辺の古い水車小屋は無事だ")).baseInOther).toBe(0);
    expect(
      measureReuse(base, article("body: 住民は川辺の古い水車小屋が月曜と")).baseInOther,
    ).toBeGreaterThan(0.7);
  });

  test("an empty side shares nothing", () => {
    expect(measureReuse(article("headline: None"), article("body: a b c d e f"))).toEqual({
      baseInOther: 0,
      otherInBase: 0,
      baseInOtherWithoutQuotations: 0,
      otherInBaseWithoutQuotations: 0,
      longestRun: 0,
    });
  });
});

describe("longestRun", () => {
  test("agrees with the plain table on small alphabets", () => {
    const plain = (one: readonly number[], two: readonly number[]): number => {
      let best = 0;
      one.forEach((_, i) => {
        two.forEach((__, j) => {
          let n = 0;
          while (i + n < one.length && j + n < two.length && one[i + n] === two[j + n]) n++;
          best = Math.max(best, n);
        });
      });
      return best;
    };
    const codes = fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 30 });
    fc.assert(
      fc.property(codes, codes, (one, two) => {
        expect(longestRun(one, two)).toBe(plain(one, two));
      }),
      { numRuns: 500, seed: 5 },
    );
  });
});
