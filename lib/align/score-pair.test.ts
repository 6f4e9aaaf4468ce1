import { describe, expect, it } from "vitest";
import { passageFeatures } from "./passage-features";
import { massOf, scorePair, sharedMass } from "./score-pair";
import { bothSides } from "./test-passages";

const PARAGRAPH =
  "The ferry Hartwell lost its rudder off Cape Minnow on Friday and drifted for nine hours before a tug from Orrin took it in tow.";
const OTHERS = {
  copy: "The ferry Hartwell lost its rudder off Cape Minnow on Friday and drifted nine hours before a tug from Orrin took it in tow.",
  cut: "The ferry Hartwell lost its rudder off Cape Minnow on Friday.",
  rewritten:
    "For nine hours the Hartwell drifted without a rudder; only then could a tug tow the ferry to Orrin.",
  topic:
    "Ferry passengers in Orrin have complained for years about old ships and missing life jackets.",
  stranger: "The museum of bees will open a second room in spring, the council said.",
};

const scores = (): Record<string, number> => {
  const { base, other } = bothSides([PARAGRAPH], Object.values(OTHERS));
  const table = passageFeatures(base, other, []);
  const [one] = table.base;
  return Object.fromEntries(
    Object.keys(OTHERS).map((name, at) => {
      const two = table.other[at];
      if (one === undefined || two === undefined) return [name, 0];
      const shared = sharedMass(one, two, table.weights);
      return [name, scorePair(shared, massOf(one, table.weights), massOf(two, table.weights))];
    }),
  );
};

describe("scorePair", () => {
  it("puts a copy before a cut, a cut before a rewrite, a rewrite before a topic, a topic before a stranger", () => {
    const found = scores();
    const order = Object.keys(found).sort((a, b) => (found[b] ?? 0) - (found[a] ?? 0));
    expect(order).toEqual(["copy", "cut", "rewritten", "topic", "stranger"]);
  });

  it("believes two shared words less than twenty", () => {
    expect(scorePair(2, 4, 4)).toBeLessThan(scorePair(20, 40, 40));
  });

  it("is the same from both sides, and never above 1", () => {
    expect(scorePair(3, 5, 9)).toBe(scorePair(3, 9, 5));
    expect(scorePair(9, 9, 9)).toBeLessThanOrEqual(1);
    expect(scorePair(0, 9, 9)).toBe(0);
  });
});
