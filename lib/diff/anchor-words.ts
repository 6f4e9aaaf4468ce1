import type { WordDifference, WordEdit } from "./word-edit";

/**
 * For texts too long for the shortest difference: pairs the tokens that stand once on either side, keeps the longest
 * run of pairs in order, and compares what lies between them. Where nothing stands once, all of it counts as changed.
 */
export function anchorWords(
  base: Int32Array,
  other: Int32Array,
  between: (base: Int32Array, other: Int32Array) => WordDifference,
): readonly WordEdit[] {
  const anchors = longestRun(uniquePairs(base, other));
  if (anchors.length === 0)
    return [{ base: { start: 0, end: base.length }, other: { start: 0, end: other.length } }];
  const edits: WordEdit[] = [];
  let baseDone = 0;
  let otherDone = 0;
  for (const [baseAt, otherAt] of [...anchors, [base.length, other.length] as const]) {
    const part = between(base.subarray(baseDone, baseAt), other.subarray(otherDone, otherAt));
    for (const edit of part.edits)
      edits.push({
        base: { start: edit.base.start + baseDone, end: edit.base.end + baseDone },
        other: { start: edit.other.start + otherDone, end: edit.other.end + otherDone },
      });
    baseDone = baseAt + 1;
    otherDone = otherAt + 1;
  }
  return edits;
}

type Pair = readonly [base: number, other: number];

/** In base order. */
function uniquePairs(base: Int32Array, other: Int32Array): readonly Pair[] {
  const inBase = positions(base);
  const inOther = positions(other);
  const pairs: Pair[] = [];
  for (const [code, at] of inBase) {
    const there = inOther.get(code);
    if (at >= 0 && there !== undefined && there >= 0) pairs.push([at, there]);
  }
  return pairs.sort((a, b) => a[0] - b[0]);
}

/** Position of each code that stands once; -1 for the others. */
function positions(codes: Int32Array): Map<number, number> {
  const found = new Map<number, number>();
  codes.forEach((code, i) => {
    found.set(code, found.has(code) ? -1 : i);
  });
  return found;
}

/** Longest subsequence that ascends on the other side too (patience sorting, O(n log n)). */
function longestRun(pairs: readonly Pair[]): readonly Pair[] {
  const piles: number[] = [];
  const before = new Int32Array(pairs.length).fill(-1);
  pairs.forEach(([, other], i) => {
    let low = 0;
    let high = piles.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[piles[middle] as number] as Pair)[1] < other) low = middle + 1;
      else high = middle;
    }
    if (low > 0) before[i] = piles[low - 1] as number;
    piles[low] = i;
  });
  const run: Pair[] = [];
  for (let i = piles[piles.length - 1] ?? -1; i >= 0; i = before[i] as number)
    run.push(pairs[i] as Pair);
  return run.reverse();
}
