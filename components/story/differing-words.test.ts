import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { differingWords } from "./differing-words";

describe("differingWords", () => {
  it("finds the words that were added, missing or put in place of others", () => {
    expect(
      differingWords("We will speak frankly,", "We will speak frankly, at last."),
    ).toMatchObject({ before: "We will speak frankly,", one: "", two: " at last." });
    expect(differingWords("on the pier and in town", "on the pier and town")).toMatchObject({
      one: " in",
      two: "",
      after: " town",
    });
    expect(differingWords("I saw a gull", "I met a gull")).toMatchObject({
      one: " saw",
      two: " met",
    });
  });

  it("always puts the second text together again", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, two) => {
        const { before, two: own, after } = differingWords(one, two);
        expect(before + own + after).toBe(two.trimEnd());
      }),
    );
  });
});
