import { describe, expect, it } from "vitest";
import { createVocabulary } from "../text/tokenize";
import { nearPairs } from "./near-pairs";
import { bothSides, passagesOfLines } from "./test-passages";

const KILN =
  "The kiln at Orrin cracked on Friday night and nine potters lost a month of work, the guild said.";
const GOAT =
  "A goat called Senator was elected mayor of the upper market, where it eats the ballots it dislikes.";
const FERRY =
  "The ferry to Cape Minnow sails again on Monday after divers freed its rudder from a lost net.";

describe("nearPairs", () => {
  it("pairs what is nearly a copy, wherever it stands", () => {
    const { base, other } = bothSides(
      [KILN, GOAT, FERRY],
      [FERRY.replace("Monday", "Tuesday"), KILN.replace("nine", "ten"), "Rain is forecast."],
    );
    expect(nearPairs(base, other, [])).toEqual([
      { base: 0, other: 1 },
      { base: 2, other: 0 },
    ]);
  });

  it("leaves merged, split and settled passages to a closer look", () => {
    const { base, other } = bothSides([KILN, GOAT], [`${KILN} ${GOAT}`]);
    expect(nearPairs(base, other, [])).toEqual([]);
    expect(nearPairs(base, other, [{ base: 0, other: 0 }])).toEqual([]);
  });

  it("pairs no paragraph with a turn, and no two strangers", () => {
    const { base, other } = bothSides([KILN, GOAT], [`@${KILN}`, FERRY]);
    expect(nearPairs(base, other, [])).toEqual([]);
  });

  it("does not depend on how the vocabulary numbers its words", () => {
    const lines = [KILN, GOAT, FERRY];
    const vocabulary = createVocabulary();
    passagesOfLines(["so many other words went before these", ...[...lines].reverse()], vocabulary);
    const base = passagesOfLines(lines, vocabulary);
    const other = passagesOfLines(
      lines.map((line) => line.replace("the", "that")),
      vocabulary,
    );
    const fresh = bothSides(
      lines,
      lines.map((line) => line.replace("the", "that")),
    );
    expect(nearPairs(base, other, [])).toEqual(nearPairs(fresh.base, fresh.other, []));
  });
});
