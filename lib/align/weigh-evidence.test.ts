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
});
