import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foldTypography, foldWithMap } from "./normalize";

describe("foldTypography", () => {
  test.each([
    ["“Open,” she said", "'Open,' she said"],
    ["« Le port »", "'Le port'"],
    ["the port—again", "the port - again"],
    ["4 – 6 and north–south", "4-6 and north-south"],
    ["  two\u00a0 spaces\n", "two spaces"],
    ["٢٠٢٤", "2024"],
    ["مـرحبـاً", "مرحبا"],
    ["so…", "so..."],
    ["Case Stays", "Case Stays"],
    ["1 - 2", "1-2"],
    ["plain words, 1-2 and it's", "plain words, 1-2 and it's"],
  ])("%s", (text, folded) => {
    expect(foldTypography(text)).toBe(folded);
  });
});

const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(..."a9 .'\"-–—…“«»\u00a0\u200b\u00ad\n"),
      fc.constantFrom("é", "e\u0301", "ﬁ", "ﾞ", "カ", "ᄒ", "ᅡ", "٣", "ُ", "👩‍👧", "--", "''", "½"),
      fc.string({ unit: "binary", maxLength: 2 }),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(""));

describe("foldWithMap", () => {
  test("gives the same fold, and offsets that go forward inside the source", () => {
    fc.assert(
      fc.property(text, (source) => {
        const folded = foldWithMap(source);
        expect(folded.text).toBe(foldTypography(source));
        expect(folded.map.length).toBe(folded.text.length + 1);
        let last = 0;
        for (let i = 0; i < folded.text.length; i++) {
          const start = folded.map[i] as number;
          expect(start).toBeGreaterThanOrEqual(last);
          expect(folded.ends[i]).toBeGreaterThan(start);
          expect(folded.ends[i]).toBeLessThanOrEqual(source.length);
          last = start;
        }
      }),
      { seed: 3, numRuns: 3000 },
    );
  });

  test("points at the word in the source", () => {
    const source = "« Le\u00a0 port » — 4 – 6";
    const folded = foldWithMap(source);
    const at = folded.text.indexOf("port");
    expect(source.slice(folded.map[at], folded.ends[at + 3])).toBe("port");
    const figure = folded.text.indexOf("6");
    expect(source.slice(folded.map[figure], folded.ends[figure])).toBe("6");
  });
});
