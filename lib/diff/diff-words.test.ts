import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createVocabulary, tokenize } from "../text/tokenize";
import { diffCodes, diffWords } from "./diff-words";
import type { WordEdit } from "./word-edit";

const rebuild = (base: Int32Array, other: Int32Array, edits: readonly WordEdit[]): number[] => {
  const out: number[] = [];
  let done = 0;
  for (const edit of edits) {
    out.push(...base.subarray(done, edit.base.start));
    out.push(...other.subarray(edit.other.start, edit.other.end));
    done = edit.base.end;
  }
  out.push(...base.subarray(done));
  return out;
};

const codes = fc.array(fc.nat(6), { maxLength: 40 }).map((list) => Int32Array.from(list));

describe("diffCodes", () => {
  test("edits turn one list into the other and never touch each other", () => {
    fc.assert(
      fc.property(codes, codes, (base, other) => {
        const { edits, precise } = diffCodes(base, other);
        expect(precise).toBe(true);
        expect(rebuild(base, other, edits)).toEqual([...other]);
        edits.forEach((edit, i) => {
          const before = edits[i - 1];
          if (before !== undefined) expect(edit.base.start).toBeGreaterThan(before.base.end);
        });
      }),
      { seed: 21, numRuns: 1000 },
    );
  });

  test("is the shortest: one word in, one word out", () => {
    expect(diffCodes(Int32Array.of(1, 2, 3, 4), Int32Array.of(1, 3, 4, 5)).edits).toEqual([
      { base: { start: 1, end: 2 }, other: { start: 1, end: 1 } },
      { base: { start: 4, end: 4 }, other: { start: 3, end: 4 } },
    ]);
  });

  test("more different words than a text has characters", () => {
    const base = Int32Array.from({ length: 70_000 }, (_, i) => i);
    const other = Int32Array.from([0, 100_000, ...base.subarray(2, 69_000), 100_001, 69_999]);
    const { edits } = diffCodes(base, other);
    expect(rebuild(base, other, edits)).toEqual([...other]);
    expect(edits.length).toBe(2);
  });

  test("very long lists are compared between words that stand once, and the result says so", () => {
    const base = Int32Array.from({ length: 3000 }, (_, i) => (i % 10 === 0 ? 1000 + i : i % 7));
    const other = base.map((code, i) => (i % 25 === 3 ? 5000 + i : code));
    const { edits, precise } = diffCodes(base, other);
    expect(precise).toBe(false);
    expect(rebuild(base, other, edits)).toEqual([...other]);
    expect(edits.length).toBe(120);
  });

  test("very long lists without such words change as a whole", () => {
    const base = new Int32Array(1500).map((_, i) => i % 2);
    const other = new Int32Array(1400).map((_, i) => 2 + (i % 2));
    const { edits, precise } = diffCodes(base, other);
    expect(precise).toBe(false);
    expect(edits).toEqual([{ base: { start: 0, end: 1500 }, other: { start: 0, end: 1400 } }]);
  });
});

test("words compare without their typography", () => {
  const vocabulary = createVocabulary();
  const read = (text: string) => tokenize(text, vocabulary);
  expect(diffWords(read("“It’s open,” she said"), read('"It\'s open," he said')).edits).toEqual([
    { base: { start: 5, end: 6 }, other: { start: 5, end: 6 } },
  ]);
});
