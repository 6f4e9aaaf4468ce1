import fs from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { alignPassages } from "./align-passages";
import type { AlignedRow, Alignment } from "./alignment";
import { checkAlignment } from "./check-alignment";
import { bothSides } from "./test-passages";

const align = (base: readonly string[], other: readonly string[]): Alignment => {
  const sides = bothSides(base, other);
  return alignPassages(sides.base, sides.other);
};

/** "2,3 ~ 1 rewritten moved", "- ~ 4 added": passages counted from 1. */
const write = ({ base, other, relation, moved }: AlignedRow): string => {
  const side = (indexes: readonly number[]) => indexes.map((i) => i + 1).join(",") || "-";
  return `${side(base)} ~ ${side(other)} ${relation}${moved ? " moved" : ""}`;
};

const mirror = (row: AlignedRow): AlignedRow => ({
  ...row,
  base: row.other,
  other: row.base,
  relation:
    row.relation === "added" ? "dropped" : row.relation === "dropped" ? "added" : row.relation,
});
const sorted = (rows: readonly AlignedRow[]): readonly string[] =>
  rows.map((row) => JSON.stringify({ ...row, text: write(row) })).sort();

const words =
  "harbour gate lantern council bridge storm ferry orchard kiln tariff museum goat 14 1,200 said the a of".split(
    " ",
  );
const aPassage = fc
  .tuple(fc.boolean(), fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 14 }))
  .map(([turn, list]) => `${turn ? "@" : ""}${list.join(" ")}.`);
const aVersion = fc.array(aPassage, { maxLength: 9 });
/** A version and another one made of its paragraphs, shuffled, cut and joined, among foreign ones. */
const aPair = fc
  .tuple(aVersion, aVersion, fc.infiniteStream(fc.nat(99)))
  .map(([base, extra, dice]) => {
    const roll = (): number => dice.next().value ?? 0;
    const other = base.flatMap((line, i) => {
      const fate = roll();
      if (fate < 20) return [];
      if (fate < 40) return [line, extra[i] ?? line];
      if (fate < 60) return [line.replace(/\w+/u, "heron")];
      if (fate < 75) return [`${line} ${base[i + 1] ?? "It rained."}`];
      return [line];
    });
    if (roll() < 50) other.reverse();
    return [base, other] as const;
  });

describe("alignPassages", () => {
  it("puts every passage into exactly one row", () => {
    fc.assert(
      fc.property(fc.oneof(aPair, fc.tuple(aVersion, aVersion)), ([base, other]) => {
        expect(checkAlignment(align(base, other), base.length, other.length)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it("gives mirrored rows for swapped versions", () => {
    fc.assert(
      fc.property(fc.oneof(aPair, fc.tuple(aVersion, aVersion)), ([base, other]) => {
        const there = align(base, other);
        const back = align(other, base);
        expect(sorted(back.rows)).toEqual(sorted(there.rows.map(mirror)));
        expect(back.related).toBe(there.related);
      }),
      { numRuns: 300 },
    );
  });

  it("gives the same bytes twice", () => {
    fc.assert(
      fc.property(aPair, ([base, other]) => {
        expect(JSON.stringify(align(base, other))).toBe(JSON.stringify(align(base, other)));
      }),
    );
  });

  it("pairs a version with itself, row by row", () => {
    fc.assert(
      fc.property(aVersion, (base) => {
        const { rows, related } = align(base, base);
        expect(related).toBe(base.length > 0);
        expect(rows.map(write)).toEqual(base.map((_, i) => `${i + 1} ~ ${i + 1} same`));
      }),
    );
  });

  it("has no rows for no passages", () => {
    expect(align([], []).rows).toEqual([]);
    expect(align(["One."], []).rows.map(write)).toEqual(["1 ~ - dropped"]);
    expect(align(["", ""], [""]).rows).toHaveLength(2);
  });

  it("calls a paragraph the same whose marks and digits only look different", () => {
    const rows = align(["“Forty boats,” she said."], ['"Forty boats," she said.']).rows;
    expect(rows.map(write)).toEqual(["1 ~ 1 same"]);
  });

  it("calls a merger the same when the words are, one paragraph after the other", () => {
    const [one, two] = ["The kiln at Orrin cracked on Friday.", "Nine potters lost their work."];
    const rest = "A goat was named mayor of the upper market for a week.";
    expect(align([one, two, rest], [`${one} ${two}`, rest]).rows.map(write)).toEqual([
      "1,2 ~ 1 same",
      "3 ~ 2 same",
    ]);
  });

  it("grows in cost with the text, not with its square", () => {
    const version = (offset: number) =>
      Array.from({ length: 3000 }, (_, i) =>
        Array.from({ length: 20 }, (_, k) => `w${(i * 37 + k * (offset + k) * 91) % 9001}`).join(
          " ",
        ),
      );
    const [base, other] = [
      version(0),
      version(0).map((line, i) => (i % 3 === 0 ? line.replace("w", "v") : line)),
    ];
    expect(align(base, other).rows).toHaveLength(3000);
  }, 20_000);
});

describe("golden cases", () => {
  const folder = path.join(import.meta.dirname, "cases");
  const read = (name: string, file: string): string[] =>
    fs
      .readFileSync(path.join(folder, name, file), "utf8")
      .trimEnd()
      .split("\n");
  it.each(fs.readdirSync(folder).sort())("%s", (name) => {
    const [base, other] = [read(name, "base.txt"), read(name, "other.txt")];
    expect(align(base, other).rows.map(write)).toEqual(read(name, "rows.txt"));
    expect(align(other, base).rows.map(mirror).map(write).sort()).toEqual(
      read(name, "rows.txt").sort(),
    );
  });
});
