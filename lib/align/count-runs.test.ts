import { describe, expect, it } from "vitest";
import { countRuns } from "./count-runs";
import { findCandidates } from "./find-candidates";
import { passageFeatures } from "./passage-features";
import { bothSides } from "./test-passages";

const count = (inBase: readonly string[], inOther: readonly string[]): number => {
  const { base, other } = bothSides(inBase, inOther);
  const table = passageFeatures(base, other, []);
  return countRuns(base, other, findCandidates(base, other, table), table);
};

const GATE = "The sluice gate jammed after a barge struck its lower hinge on Friday night.";
const MARKET = "Stall holders in the lower market moved their crates to the school yard.";

describe("countRuns", () => {
  it("counts each pair of passages that share five words of their own", () => {
    const other = [
      "By noon stall holders in the lower market had packed up.",
      "Divers say a barge struck its lower hinge.",
    ];
    expect(count([GATE, MARKET], other)).toBe(2);
    expect(count([GATE, MARKET], other.slice(1))).toBe(1);
  });

  it("counts no run of four words, and none that only grammar makes", () => {
    expect(count([GATE], ["Divers say a barge struck its upper hinge."])).toBe(0);
    expect(
      count(["It was one of the first of its kind."], ["Here was one of the last of its kind."]),
    ).toBe(0);
  });

  it("counts nothing inside quotation marks", () => {
    expect(
      count(
        [`"We saw a barge struck by its lower hinge," she said.`],
        [`"We saw a barge struck by its lower hinge," he heard.`],
      ),
    ).toBe(0);
  });

  it("counts a run that stands twice in either text once", () => {
    const formula = "did not at once answer a request for comment";
    expect(
      count(
        [`The harbour ${formula}.`, `The mill ${formula}.`],
        [`The ferry ${formula}.`, `The abbey ${formula}.`],
      ),
    ).toBe(1);
  });

  it("takes ten characters for five words where words have no spaces between", () => {
    expect(
      count(["昨夜水門の蝶番に砂利船が衝突した。"], ["現場では蝶番に砂利船が衝突して止まった。"]),
    ).toBe(1);
    expect(
      count(["昨夜水門の蝶番に砂利船が衝突した。"], ["現場では砂利船が停泊して止まった。"]),
    ).toBe(0);
  });
});
