import { describe, expect, it } from "vitest";
import { alignPassages } from "./align-passages";
import { nameRelation } from "./name-relation";
import { bothSides } from "./test-passages";

const BASE = [
  "The bridge at Orrin was closed to lorries on Monday after inspectors found three broken cables under the deck.",
  "“We should not have waited another hour,” said the county engineer, Maud Ferris, at a crowded news conference.",
];
const relation = (...other: readonly [string, string]): string => {
  const sides = bothSides(BASE, other);
  return alignPassages(sides.base, sides.other)
    .rows.map((row) => row.relation)
    .join(" ");
};

describe("relations of a row", () => {
  it("calls a sentence with changes edited", () => {
    expect(
      relation(
        "The bridge at Orrin was closed to all traffic on Monday after inspectors found thirty broken cables.",
        BASE[1] as string,
      ),
    ).toBe("edited same");
  });

  it("calls own sentences about the same rewritten", () => {
    expect(
      relation(
        "Three cables had snapped under the deck: inspectors saw them on Monday, and no lorries may cross at Orrin since, for the bridge is closed.",
        BASE[1] as string,
      ),
    ).toBe("rewritten same");
  });

  it("looks at both sides: a long paragraph holds many words of a short one by chance", () => {
    expect(nameRelation(14, 20, 24)).toBe("edited");
    expect(nameRelation(14, 20, 70)).toBe("rewritten");
    expect(nameRelation(14, 70, 20)).toBe("rewritten");
  });

  it("calls a paragraph edited that was cut to its first sentence", () => {
    expect(nameRelation(12, 12, 60)).toBe("edited");
  });
});
