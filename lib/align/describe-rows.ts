import type { AlignedRow } from "./alignment";
import { commonSubsequence } from "./common-subsequence";
import { type Pair, sameCodes } from "./exact-pairs";
import { findMoves } from "./find-moves";
import type { OpenRow } from "./join-passages";
import { nameRelation } from "./name-relation";
import type { Passage } from "./passage";
import { type Features, type FeatureTable, joinFeatures } from "./passage-features";
import { massOf, scorePair, sharedMass } from "./score-pair";

/** Says of every pairing how its sides stand to each other and whether it moved, and adds what stands alone. */
export function describeRows(
  base: readonly Passage[],
  other: readonly Passage[],
  settled: readonly Pair[],
  open: readonly OpenRow[],
  table: FeatureTable,
): readonly AlignedRow[] {
  const paired = [
    ...settled.map((pair) => describeCopy(base, other, pair, table)),
    ...open.map((row) => describeRow(base, other, row, table)),
  ].sort((a, b) => (a.base[0] as number) - (b.base[0] as number));
  const length = (passages: readonly Passage[], indexes: readonly number[]): number =>
    indexes.reduce((sum, index) => sum + (passages[index] as Passage).tokens.length, 0);
  const moved = findMoves(
    paired.map((row) => ({
      ...row,
      mass: row.similarity * (length(base, row.base) + length(other, row.other)),
    })),
    base.length > other.length ? "base" : "other",
  );
  const alone = (count: number, side: "base" | "other"): number[] => {
    const taken = new Set(paired.flatMap((row) => row[side]));
    return Array.from({ length: count }, (_, index) => index).filter((index) => !taken.has(index));
  };
  return [
    ...paired.map((row, at) => ({ ...row, moved: moved[at] === true })),
    ...alone(base.length, "base").map((index) => loneRow([index], [], "dropped")),
    ...alone(other.length, "other").map((index) => loneRow([], [index], "added")),
  ];
}

/** A row whose two passages were paired as copies or near copies. */
function describeCopy(
  base: readonly Passage[],
  other: readonly Passage[],
  pair: Pair,
  { forms }: FeatureTable,
): AlignedRow {
  const [a, b] = [base[pair.base] as Passage, other[pair.other] as Passage];
  if (sameCodes(a.tokens, b.tokens)) return sameRow([pair.base], [pair.other]);
  const shared = commonSubsequence(a.tokens.codes, b.tokens.codes);
  const [lengthA, lengthB] = [a.tokens.length, b.tokens.length];
  const relation =
    nameRelation(shared, lengthA, lengthB) === "edited"
      ? "edited"
      : relationOfWords(forms.words(a), forms.words(b));
  const similarity = scorePair(shared, lengthA, lengthB);
  return { base: [pair.base], other: [pair.other], relation, moved: false, similarity };
}

const relationOfWords = (base: readonly number[], other: readonly number[]) =>
  nameRelation(commonSubsequence(base, other), base.length, other.length);

function describeRow(
  base: readonly Passage[],
  other: readonly Passage[],
  row: OpenRow,
  { base: inBase, other: inOther, weights, forms }: FeatureTable,
): AlignedRow {
  const pick = <A>(from: readonly A[], indexes: readonly number[]): A[] =>
    indexes.flatMap((index) => from[index] ?? []);
  const sides = { base: pick(base, row.base), other: pick(other, row.other) };
  if (sameText(sides.base, sides.other)) return sameRow(row.base, row.other);
  const a: Features = joinFeatures(pick(inBase, row.base));
  const b: Features = joinFeatures(pick(inOther, row.other));
  const similarity = scorePair(sharedMass(a, b, weights), massOf(a, weights), massOf(b, weights));
  const relation = relationOfWords(
    sides.base.flatMap(forms.words),
    sides.other.flatMap(forms.words),
  );
  return { base: row.base, other: row.other, relation, moved: false, similarity };
}

const sameRow = (base: readonly number[], other: readonly number[]): AlignedRow => ({
  base,
  other,
  relation: "same",
  moved: false,
  similarity: 1,
});

const loneRow = (
  base: readonly number[],
  other: readonly number[],
  relation: "added" | "dropped",
): AlignedRow => ({ base, other, relation, moved: false, similarity: 0 });

/** Merged and split paragraphs are the same when their tokens are, one after the other. */
function sameText(base: readonly Passage[], other: readonly Passage[]): boolean {
  const [a, b] = [base, other].map((side) => ({
    length: side.reduce((sum, { tokens }) => sum + tokens.length, 0),
    codes: Int32Array.from(side.flatMap(({ tokens }) => [...tokens.codes])),
  }));
  return a !== undefined && b !== undefined && sameCodes(a, b);
}
