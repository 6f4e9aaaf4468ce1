import { describe, expect, test } from "vitest";
import { passagesOf } from "../article/passages";
import { applyChanges } from "../diff/apply-changes";
import { applyPairings } from "./apply-pairings";
import { compareArticles } from "./compare-articles";
import type { Comparison, Version } from "./comparison";
import type { Pairing, SourcePairing } from "./pairing";
import { passageOf, passageOfTurn } from "./passage";
import { rowText } from "./row-text";
import { sampleVersion } from "./sample-version";

const BASE = [
  "body: The ferry to Lower Brask stopped on Monday after its engine failed in the narrow channel.",
  "body: Harbour master Ada Lund said 140 passengers were taken ashore by fishing boats before dusk.",
  "body: The company hopes to run a replacement bus along the coast road until the repair is done.",
  "body: A similar fault kept the same vessel in dry dock for most of last winter, records show.",
];
const OTHER = [
  "body: On Monday the ferry to Lower Brask stopped when its engine failed. Harbour master Ada Lund said 140 passengers were taken ashore by fishing boats before dusk.",
  "body: Wheels must do for keels this spring, it was decided in town.",
  "body: A similar fault kept the same vessel in dry dock for most of last winter, records show.",
  "body: The choir of the island sang on the pier while people waited.",
];

const version = (name: string, lines: readonly string[]): Version =>
  sampleVersion(`${name}.txt`, lines);
const wire = version("wire", BASE);
const copy = version("copy", OTHER);
const passage = (of: Version, paragraph: number) => {
  const found = passageOf(of.article, paragraph);
  if (found === null) throw new Error("no such paragraph");
  return found;
};
const turnOf = (of: Version, turn: number) => {
  const found = passageOfTurn(of.article, turn);
  if (found === null) throw new Error("no such turn");
  return found;
};
const pairing = (id: string, made: Pairing): SourcePairing => ({
  id,
  base: "wire",
  other: "copy",
  pairing: made,
});
const align = (base: number, other: number, id = "one"): SourcePairing =>
  pairing(id, { kind: "align", base: passage(wire, base), other: passage(copy, other) });

/** `1+2/1 3/2`: base paragraphs of each row, a slash, other paragraphs. */
const shape = ({ rows }: Comparison): string =>
  rows
    .map((row) =>
      [row.base, row.other]
        .map((side) => side.map(({ number }) => number).join("+") || "-")
        .join("/"),
    )
    .join(" ");

/** What holds of every comparison: each passage in one row, and the changes lead from one side to the other. */
function checkSound(comparison: Comparison): void {
  for (const side of ["base", "other"] as const) {
    const ids = comparison.rows.flatMap((row) => row[side].map(({ id }) => id)).sort();
    expect(ids).toEqual(
      passagesOf(comparison[side].article)
        .map(({ id }) => id)
        .sort(),
    );
  }
  expect(new Set(comparison.rows.map(({ id }) => id)).size).toBe(comparison.rows.length);
  for (const row of comparison.rows) {
    if (row.base.length === 0 || row.other.length === 0) continue;
    expect(applyChanges(rowText(row.base), row.changes)).toBe(rowText(row.other));
  }
}

const compared = compareArticles(wire, copy);
const apply = (comparison: Comparison, ...pairings: readonly SourcePairing[]) => {
  const applied = applyPairings(comparison, pairings);
  checkSound(applied.comparison);
  return applied;
};

describe("pairings by hand", () => {
  test("put two paragraphs beside each other that stood alone", () => {
    expect(shape(compared)).toContain("3/-");
    const { comparison, judged } = apply(compared, align(3, 2));
    expect(shape(comparison)).toContain("3/2");
    expect(comparison.rows.find(({ byHand }) => byHand === "one")?.relation).toBe("rewritten");
    expect(judged).toEqual([{ id: "one", kind: "align", base: [3], other: ["o2"], fits: true }]);
  });

  test("take a paragraph out of the row it stood in", () => {
    expect(shape(compared)).toContain("1+2/1");
    const { comparison } = apply(compared, align(2, 1));
    expect(shape(comparison)).toMatch(/^1\/- 2\/1 /u);
  });

  test("part a row, and leave over what has no partner", () => {
    const split = pairing("two", {
      kind: "split",
      base: [passage(wire, 1), passage(wire, 2)],
      other: [passage(copy, 1)],
    });
    const made = shape(apply(compared, split).comparison).split(" ");
    expect(made).toContain("1/1");
    expect(made).toContain("2/-");
  });

  test("unlink what does not belong together, and a later one goes before an earlier", () => {
    const unlink = pairing("three", {
      kind: "unlink",
      base: [passage(wire, 4)],
      other: [passage(copy, 3)],
    });
    const { comparison } = apply(compared, unlink);
    expect(shape(comparison)).toContain("4/-");
    expect(shape(comparison)).toContain("-/3");
    expect(shape(apply(compared, unlink, align(4, 3)).comparison)).toContain("4/3");
    expect(shape(apply(compared, align(4, 4), unlink).comparison)).not.toContain("4/4");
  });

  test("are turned where the sources are read the other way round, and passed over in other pairs", () => {
    const swapped = compareArticles(copy, wire);
    expect(shape(apply(swapped, align(3, 2)).comparison)).toContain("2/3");
    expect(apply(swapped, align(3, 2)).judged[0]).toMatchObject({ base: [2], other: ["o3"] });
    const third = compareArticles(wire, version("third", OTHER));
    const untouched = apply(third, align(3, 2));
    expect(untouched.comparison).toBe(third);
    expect(untouched.judged).toEqual([]);
    expect(shape(third)).toContain("1+2/1");
  });

  test("survive a new version in which the words stand, and say where they stand no more", () => {
    const later = version("copy", [
      "body: A new opening of the whole report stands here now.",
      ...OTHER,
    ]);
    const moved = apply(compareArticles(wire, later), align(3, 2));
    expect(shape(moved.comparison)).toContain("3/3");
    expect(moved.judged).toMatchObject([{ other: ["o3"], fits: true }]);
    const changed = version(
      "copy",
      OTHER.map((line) => line.replace("Wheels must do", "Wheels will do")),
    );
    const before = compareArticles(wire, changed);
    const unfit = apply(before, align(3, 2));
    expect(unfit.judged).toEqual([
      { id: "one", kind: "align", base: [3], other: ["o2"], fits: false },
    ]);
    expect(shape(unfit.comparison)).toBe(shape(before));
  });

  test("of a row that crosses the order of the others say that it moved", () => {
    const { comparison } = apply(compared, align(3, 4));
    expect(comparison.rows.find(({ byHand }) => byHand === "one")?.moved).toBe(true);
  });

  test("pair turns of an interview with turns and with paragraphs, in later versions and as paragraphs too", () => {
    const talk = [
      "turn Ada Lund: Will the boat be mended before the herons come back to the bay?",
      "turn Bo Ek: No sparks, no weld, no crossing, that is how it goes with us.",
    ];
    const spoken = version("wire", [...BASE, ...talk]);
    const told = version("copy", [
      ...OTHER,
      "turn Ada Lund: Nothing more shall be asked here today.",
    ]);
    const made = (base: number, other: number | "turn"): SourcePairing => ({
      id: "turns",
      base: "wire",
      other: "copy",
      pairing: {
        kind: "align",
        base: turnOf(spoken, base),
        other: other === "turn" ? turnOf(told, 1) : passage(told, other),
      },
    });
    const compared = compareArticles(spoken, told);
    const { comparison, judged } = apply(compared, made(2, "turn"));
    expect(judged).toEqual([
      { id: "turns", kind: "align", base: ["t2"], other: ["u1"], fits: true },
    ]);
    expect(comparison.rows.find(({ byHand }) => byHand === "turns")?.id).toBe("t2");
    expect(apply(compared, made(2, 2)).judged).toMatchObject([{ base: ["t2"], other: ["o2"] }]);
    const printed = version(
      "wire",
      [...BASE, talk[1] as string].map((line) => line.replace("turn Bo Ek:", "body:")),
    );
    expect(apply(compareArticles(printed, told), made(2, "turn")).judged).toMatchObject([
      { base: [5], other: ["u1"], fits: true },
    ]);
    const cut = version("wire", [...BASE, talk[0] as string]);
    expect(apply(compareArticles(cut, told), made(2, "turn")).judged).toMatchObject([
      { base: ["t2"], fits: false },
    ]);
  });
});
