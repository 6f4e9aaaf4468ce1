import { describe, expect, it } from "vitest";
import { findMoves, type PlacedRow } from "./find-moves";

/**
 * "abcd → acdb": each letter is a passage; `(ab)` on the right is one passage that holds a and b, `a a` twice the same
 * letter is a passage that was split. `heavy` letters share more words.
 */
function moved(notation: string, heavy = ""): string {
  const [left = "", right = ""] = notation.split(" → ");
  const units = right.match(/\(\w+\)|\w/gu) ?? [];
  const rows = new Map<string, { base: number[]; other: number[]; name: string }>();
  units.forEach((unit, place) => {
    const letters = unit.replace(/[()]/gu, "");
    const row = rows.get(letters) ?? {
      base: [...letters].map((letter) => left.indexOf(letter)),
      other: [],
      name: letters,
    };
    row.other.push(place);
    rows.set(letters, row);
  });
  const list = [...rows.values()].sort((a, b) => (a.base[0] ?? 0) - (b.base[0] ?? 0));
  const placed: PlacedRow[] = list.map((row) => ({
    ...row,
    mass: heavy.includes(row.name) ? 9 : 1 + row.name.charCodeAt(0) / 1000,
  }));
  const flags = findMoves(placed, "base");
  return list.flatMap((row, at) => (flags[at] ? [row.name] : [])).join(" ");
}

describe("findMoves", () => {
  it.each([
    ["abcd → abcd", ""],
    ["abcd → acd", ""],
    ["abcd → acdb", "b"],
    ["abcd → dabc", "d"],
    ["abcdef → aefbcd", "e f"],
    ["abcdef → bcdaef", "a"],
    ["abcdef → fbcdea", "a f"],
    ["abc → cba", "b c"],
  ])("%s: %s moved", (notation, expected) => {
    expect(moved(notation)).toBe(expected);
  });

  it("moves the passage that shares more words where either could have moved", () => {
    expect(moved("abcd → acbd", "b")).toBe("b");
    expect(moved("abcd → acbd", "c")).toBe("c");
  });

  it("moves one passage rather than two that were merged", () => {
    expect(moved("abcde → a(cd)be", "cd")).toBe("b");
    expect(moved("abcde → ad(bc)e", "bc")).toBe("d");
  });

  it("keeps merged and split passages in place where they are in order", () => {
    expect(moved("abcd → a(bc)d")).toBe("");
    expect(moved("abcd → abbcd")).toBe("");
    expect(moved("abcd → a(bd)c", "c")).toBe("c");
  });

  it("moves a split passage when a part of it left", () => {
    expect(moved("abcd → abcdb")).toBe("b");
    expect(moved("abcd → (cd)ab")).toBe("cd");
  });

  it("finds one move among a thousand rows that stay", () => {
    const rows = Array.from({ length: 1000 }, (_, i) => ({
      base: [i],
      other: [i === 700 ? 0 : i < 700 ? i + 1 : i],
      mass: 1,
    }));
    expect(findMoves(rows, "base").flatMap((flag, i) => (flag ? [i] : []))).toEqual([700]);
  });
});
