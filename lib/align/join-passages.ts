import type { Candidate } from "./find-candidates";
import { type Features, type FeatureTable, joinFeatures } from "./passage-features";
import { massOf, sharedMass } from "./score-pair";

/** A row that is being built: indexes of either side, ascending. */
export interface OpenRow {
  readonly base: readonly number[];
  readonly other: readonly number[];
}

/** A passage next to a row joins it if the row's other side covers this share of it beyond what its mates cover. */
const COVER_BESIDE = 0.15;
/** One that stands elsewhere needs more. */
const COVER_APART = 0.4;
/** … and this much shared mass, in rare words. */
const LEAST_GAIN = 1;

interface Join {
  readonly row: number;
  readonly side: "base" | "other";
  readonly passage: number;
  readonly gain: number;
}

/**
 * Merged and split paragraphs: lets passages without a partner join rows whose far side holds them too.
 * Base "a. b." + "c." against other "a, b and c.": the row a-b ~ abc takes in c, because abc holds words of c that
 * the first paragraph does not account for. Rows grow on one side only (n:1 or 1:n).
 */
export function joinPassages(
  rows: readonly OpenRow[],
  candidates: readonly Candidate[],
  table: FeatureTable,
): readonly OpenRow[] {
  const grown = rows.map(({ base, other }) => ({ base: [...base], other: [...other] }));
  const rowOf = { base: new Map<number, number>(), other: new Map<number, number>() };
  grown.forEach((row, at) => {
    for (const side of ["base", "other"] as const)
      for (const index of row[side]) rowOf[side].set(index, at);
  });
  const open = candidates.flatMap((candidate): Omit<Join, "gain">[] => {
    const inBase = rowOf.base.get(candidate.base);
    const inOther = rowOf.other.get(candidate.other);
    if (inBase === undefined && inOther !== undefined)
      return [{ row: inOther, side: "base", passage: candidate.base }];
    if (inOther === undefined && inBase !== undefined)
      return [{ row: inBase, side: "other", passage: candidate.other }];
    return [];
  });
  const evaluate = (join: Omit<Join, "gain">): Join | null => {
    const far = join.side === "base" ? "other" : "base";
    const row = grown[join.row];
    if (row === undefined || row[far].length > 1 || rowOf[join.side].has(join.passage)) return null;
    const { gain, mass } = marginalCover(join, row[join.side], row[far], table);
    const beside = isBeside(join.passage, row[join.side], rowOf[join.side]);
    const enough = gain >= LEAST_GAIN && gain >= (beside ? COVER_BESIDE : COVER_APART) * mass;
    return enough ? { ...join, gain } : null;
  };
  for (;;) {
    let best: Join | null = null;
    for (const join of open) {
      const valued = evaluate(join);
      if (valued !== null && (best === null || valued.gain > best.gain)) best = valued;
    }
    if (best === null) return grown;
    const row = grown[best.row];
    row?.[best.side].push(best.passage);
    row?.[best.side].sort((a, b) => a - b);
    rowOf[best.side].set(best.passage, best.row);
  }
}

/** Mass of the passage that the far side holds and its mates do not account for; and the passage's whole mass. */
function marginalCover(
  { side, passage }: Pick<Join, "side" | "passage">,
  mates: readonly number[],
  far: readonly number[],
  table: FeatureTable,
): { readonly gain: number; readonly mass: number } {
  const own = table[side][passage];
  if (own === undefined) return { gain: 0, mass: 0 };
  const pick = (from: readonly Features[], indexes: readonly number[]): Features =>
    joinFeatures(indexes.flatMap((index) => from[index] ?? []));
  const whole = pick(table[side === "base" ? "other" : "base"], far);
  const before = sharedMass(pick(table[side], mates), whole, table.weights);
  const after = sharedMass(pick(table[side], [...mates, passage]), whole, table.weights);
  return { gain: after - before, mass: massOf(own, table.weights) };
}

/** No passage with a partner of its own stands between it and the row's nearest passage. */
function isBeside(
  passage: number,
  mates: readonly number[],
  taken: ReadonlyMap<number, number>,
): boolean {
  return mates.some((mate) => {
    const [from, to] = mate < passage ? [mate, passage] : [passage, mate];
    for (let index = from + 1; index < to; index++)
      if (taken.has(index) && !mates.includes(index)) return false;
    return true;
  });
}
