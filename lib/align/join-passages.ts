import type { Pair } from "./exact-pairs";
import type { Candidate } from "./find-candidates";
import { type Features, type FeatureTable, joinFeatures } from "./passage-features";
import { massOf } from "./score-pair";

/** A row that is being built: indexes of either side, ascending. */
export interface OpenRow {
  readonly base: readonly number[];
  readonly other: readonly number[];
}

/** A passage next to a row joins it if the row's other side covers this share of it beyond what its mates cover. */
const COVER_BESIDE = 0.13;
/** One that stands elsewhere needs more. */
const COVER_APART = 0.35;
/** … and this much shared mass, in rare words. */
const LEAST_GAIN = 1;

/** Passages further apart than this are not beside each other, whatever stands between. */
const FAR = 40;

/** Stands for the row of a passage whose partner was settled before. */
const SETTLED = -1;

type Side = "base" | "other";

interface Join {
  readonly row: number;
  readonly side: Side;
  readonly passage: number;
  /** What it shares with the far side: it cannot gain more. */
  readonly shared: number;
}

interface GrowingRow {
  readonly base: number[];
  readonly other: number[];
}

/**
 * Merged and split paragraphs: lets passages without a partner join rows whose far side holds them too.
 * Base "a. b." + "c." against other "a, b and c.": the row a-b ~ abc takes in c, because abc holds words of c that
 * the first paragraph does not account for. Rows grow on one side only (n:1 or 1:n), best gain first, one passage
 * a round, until a round changes nothing.
 */
export function joinPassages(
  rows: readonly OpenRow[],
  settled: readonly Pair[],
  candidates: readonly Candidate[],
  table: FeatureTable,
): readonly OpenRow[] {
  const grown: readonly GrowingRow[] = rows.map(({ base, other }) => ({
    base: [...base],
    other: [...other],
  }));
  const rowOf = { base: new Map<number, number>(), other: new Map<number, number>() };
  for (const pair of settled) {
    rowOf.base.set(pair.base, SETTLED);
    rowOf.other.set(pair.other, SETTLED);
  }
  grown.forEach((row, at) => {
    for (const side of ["base", "other"] as const)
      for (const index of row[side]) rowOf[side].set(index, at);
  });
  let open = candidates.flatMap((candidate): Join[] => {
    const { shared } = candidate;
    const inBase = rowOf.base.get(candidate.base);
    const inOther = rowOf.other.get(candidate.other);
    if (inBase === undefined && inOther !== undefined)
      return [{ row: inOther, side: "base", passage: candidate.base, shared }];
    if (inOther === undefined && inBase !== undefined)
      return [{ row: inBase, side: "other", passage: candidate.other, shared }];
    return [];
  });
  while (open.length > 0) {
    const valued = open
      .map((join) => ({ ...join, gain: gainOf(join, grown[join.row] as GrowingRow, rowOf, table) }))
      .sort((a, b) => b.gain - a.gain);
    const changed = new Set<number>();
    for (const { row, side, passage, gain } of valued) {
      if (gain <= 0 || changed.has(row) || rowOf[side].has(passage)) continue;
      (grown[row] as GrowingRow)[side].push(passage);
      (grown[row] as GrowingRow)[side].sort((a, b) => a - b);
      rowOf[side].set(passage, row);
      changed.add(row);
    }
    open = open.filter(({ row, side, passage }) => changed.has(row) && !rowOf[side].has(passage));
  }
  return grown;
}

/** What the row gains by the passage, in rare words; 0 where that is not enough, or the row grows on the other side. */
function gainOf(
  join: Join,
  row: GrowingRow,
  taken: Readonly<Record<Side, ReadonlyMap<number, number>>>,
  table: FeatureTable,
): number {
  const across = join.side === "base" ? "other" : "base";
  const [far, further] = row[across];
  if (far === undefined || further !== undefined) return 0;
  const passage = table[join.side][join.passage] as Features;
  const least = Math.max(LEAST_GAIN, COVER_BESIDE * massOf(passage, table.weights));
  if (join.shared < least) return 0;
  const mates = joinFeatures(row[join.side].map((mate) => table[join.side][mate] as Features));
  const gain = marginalMass(passage, mates, table[across][far] as Features, table.weights);
  if (gain < least) return 0;
  const beside = isBeside(join.passage, row[join.side], taken[join.side]);
  return beside || gain >= (COVER_APART / COVER_BESIDE) * least ? gain : 0;
}

/** Mass of what `passage` and `far` share beyond what `mates` and `far` share. */
function marginalMass(
  passage: Features,
  mates: Features,
  far: Features,
  weights: Float64Array,
): number {
  let mass = 0;
  let m = 0;
  let f = 0;
  for (let p = 0; p < passage.ids.length; p++) {
    const id = passage.ids[p] as number;
    while (f < far.ids.length && (far.ids[f] as number) < id) f++;
    if (f === far.ids.length) break;
    if (far.ids[f] !== id) continue;
    while (m < mates.ids.length && (mates.ids[m] as number) < id) m++;
    const covered = mates.ids[m] === id ? (mates.counts[m] as number) : 0;
    const left = Math.max(0, (far.counts[f] as number) - covered);
    mass += (weights[id] as number) * Math.min(left, passage.counts[p] as number);
  }
  return mass;
}

/** No passage with a partner of its own stands between it and the row's nearest passage. */
function isBeside(
  passage: number,
  mates: readonly number[],
  taken: ReadonlyMap<number, number>,
): boolean {
  return mates.some((mate) => {
    const [from, to] = mate < passage ? [mate, passage] : [passage, mate];
    if (to - from > FAR) return false;
    for (let index = from + 1; index < to; index++)
      if (taken.has(index) && !mates.includes(index)) return false;
    return true;
  });
}
