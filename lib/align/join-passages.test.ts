import { describe, expect, it } from "vitest";
import { findCandidates } from "./find-candidates";
import { joinPassages, type OpenRow } from "./join-passages";
import { passageFeatures } from "./passage-features";
import { bothSides } from "./test-passages";

const KILN = "The kiln at Orrin cracked on Friday night and nine potters lost a month of work.";
const GUILD = "Their guild wants a loan from the council, which has just paid for a bandstand.";
const FERRY = "The ferry to Cape Minnow sails again after divers freed its rudder from a lost net.";
const BOTH =
  "Nine potters lost a month of work when the kiln at Orrin cracked; the guild now asks the council for a loan.";

function join(base: readonly string[], other: readonly string[], rows: readonly OpenRow[]) {
  const sides = bothSides(base, other);
  const table = passageFeatures(sides.base, sides.other, []);
  return joinPassages(rows, [], findCandidates(sides.base, sides.other, table), table);
}

describe("joinPassages", () => {
  it("takes a second paragraph into the row that holds its words", () => {
    expect(join([KILN, GUILD, FERRY], [BOTH, FERRY], [{ base: [0], other: [0] }])).toEqual([
      { base: [0, 1], other: [0] },
    ]);
    expect(join([BOTH], [GUILD, KILN], [{ base: [0], other: [1] }])).toEqual([
      { base: [0], other: [0, 1] },
    ]);
  });

  it("leaves out a paragraph whose words its mate has brought already", () => {
    expect(
      join([KILN, KILN.replace("Friday", "Monday")], [KILN, FERRY], [{ base: [0], other: [0] }]),
    ).toEqual([{ base: [0], other: [0] }]);
  });

  it("leaves strangers out, and rows alone that have nobody to take", () => {
    expect(join([KILN, FERRY], [BOTH], [{ base: [0], other: [0] }])).toEqual([
      { base: [0], other: [0] },
    ]);
  });
});
