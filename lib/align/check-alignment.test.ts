import { describe, expect, it } from "vitest";
import type { AlignedRow } from "./alignment";
import { checkAlignment } from "./check-alignment";

const row = (over: Partial<AlignedRow>): AlignedRow => ({
  base: [0],
  other: [0],
  relation: "edited",
  moved: false,
  similarity: 0.5,
  ...over,
});
const check = (rows: readonly AlignedRow[], base = 1, other = 1) =>
  checkAlignment({ rows, related: true }, base, other);

describe("checkAlignment", () => {
  it("finds nothing wrong with a sound alignment", () => {
    expect(
      check(
        [row({ base: [0, 1] }), row({ base: [2], other: [], relation: "dropped", similarity: 0 })],
        3,
        1,
      ),
    ).toEqual([]);
  });

  it.each<[string, readonly AlignedRow[]]>([
    ["stands in two rows", [row({}), row({ other: [], relation: "dropped", similarity: 0 })]],
    ["stands in no row", [row({ other: [], relation: "dropped", similarity: 0 })]],
    ["does not exist", [row({ other: [0, 4] })]],
    ["do not ascend", [row({ base: [0, 0] })]],
    ["added with", [row({ relation: "added", similarity: 0 })]],
    [
      "moved without a partner",
      [row({ other: [], relation: "dropped", moved: true, similarity: 0 })],
    ],
    ["similarity", [row({ similarity: 1.5 })]],
    ["same, but not alike", [row({ relation: "same" })]],
    ["one side alone, but alike", [row({ other: [], relation: "dropped" })]],
  ])("says that something %s", (complaint, rows) => {
    expect(check(rows).join("; ")).toContain(complaint);
  });
});
