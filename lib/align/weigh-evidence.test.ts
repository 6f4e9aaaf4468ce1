import { describe, expect, it } from "vitest";
import { alignPassages } from "./align-passages";
import { bothSides } from "./test-passages";

const FORMULA = "The port authority declined to comment and did not reply to our requests.";
const INSIDE = "declined to comment and did not reply to our requests";
const ONE = [
  "Fishermen in Little Brack woke on Tuesday to find the breakwater gone.",
  "Engineers had warned for years that the stones were loose, said Ada Thurlow, who runs the chandlery.",
  "The storm came from the north, which it seldom does.",
];
const TWO = [
  "A government fund will pay for rebuilding in four coastal parishes, ministers announced.",
  "Nobody was hurt when waves tore a hole in the wall at Little Brack.",
  "Insurers put the bill near two million crowns.",
];
const RETOLD = [
  "When they woke on Tuesday, fishermen in Little Brack found that their breakwater had gone.",
  "For years, engineers had warned that its stones were loose, according to the chandler Ada Thurlow.",
];
const LOOSELY = ["A breakwater was found to be gone when fishermen looked on Tuesday."];
const FOREIGN = [
  "Subscribe to our letter for recipes from the valley.",
  "A choir of bakers won second prize in Upper Tamsin.",
  "Tram number nine will skip the museum until autumn.",
  "Readers voted the grey heron bird of this decade.",
  "Our crossword moves to page forty from Monday.",
  "An owl nested inside the town hall organ again.",
  "Sheep prices fell at Corran market after rain.",
  "Pupils painted a mural of comets on their gym.",
  "Two chess clubs merged after a quarrel over clocks.",
  "Rye bread keeps best wrapped in linen, bakers advise.",
];
const STRAY = FOREIGN.map((line) => [...line].reverse().join(""));

const related = (base: readonly string[], other: readonly string[]): boolean => {
  const sides = bothSides(base, other);
  return alignPassages(sides.base, sides.other).related;
};

describe("weighEvidence", () => {
  it("does not call two reports related for one formula, whole or inside a sentence", () => {
    expect(related(ONE, TWO)).toBe(false);
    expect(related([...ONE, FORMULA], [...TWO, FORMULA])).toBe(false);
    expect(
      related(
        [...ONE, `The mayor ${INSIDE}, but a neighbour said he was abroad.`],
        [...TWO, `Two of the three insurers ${INSIDE} on the figure.`],
      ),
    ).toBe(false);
  });

  it("calls texts related that retell each other's sentences", () => {
    expect(related(ONE, RETOLD)).toBe(true);
    expect(related([...ONE, FORMULA], [...RETOLD, FORMULA])).toBe(true);
  });

  it("does not change its mind for ten foreign paragraphs in either text", () => {
    for (const rewrite of [RETOLD, LOOSELY]) {
      expect(related(ONE, rewrite)).toBe(true);
      expect(related([...ONE, ...FOREIGN], rewrite)).toBe(true);
      expect(related(ONE, [...FOREIGN, ...rewrite])).toBe(true);
      expect(related([...FOREIGN, ...ONE], [...rewrite, ...STRAY])).toBe(true);
    }
    expect(related([...ONE, ...FOREIGN], TWO)).toBe(false);
    expect(related(ONE, [...FOREIGN, ...TWO])).toBe(false);
    expect(related([...FOREIGN, ...ONE], [...TWO, ...STRAY])).toBe(false);
  });
});
