import { heaviestChain } from "./heaviest-chain";

/** The two sides of a row that pairs something, and how much its sides share. */
export interface PlacedRow {
  readonly base: readonly number[];
  readonly other: readonly number[];
  readonly mass: number;
}

/**
 * Which rows must leave their place so that the rest stand in one order: those with the fewest passages of the longer
 * version (`longer`), which is likelier to be the origin; of those the fewest rows; of those the passages that share more
 * words: in "a b" → "b a" a reader sees the passage move that can be recognised best.
 *
 * A row of several passages is looked at in pieces, one for each run of neighbours (with nothing paired between):
 * it moved when one of its pieces did.
 */
export function findMoves(
  rows: readonly PlacedRow[],
  longer: "base" | "other",
): readonly boolean[] {
  if (inOrder(rows)) return rows.map(() => false);
  const inBase = ranks(rows.flatMap(({ base }) => base));
  const inOther = ranks(rows.flatMap(({ other }) => other));
  const pieces = rows.flatMap((row, at) => {
    const runs = { base: findRuns(row.base, inBase), other: findRuns(row.other, inOther) };
    const mass = row.mass / (runs.base.length * runs.other.length);
    return runs.base.flatMap((base, b) =>
      runs.other.map((other, o) => ({
        at,
        base: base.place * PIECES + o,
        other: other.place * PIECES + b,
        passages: longer === "base" ? base.count : other.count,
        mass,
      })),
    );
  });
  const most = pieces.reduce((sum, { mass }) => sum + mass, 1);
  const chain = heaviestChain(
    pieces.map((piece) => ({
      ...piece,
      weight: piece.passages + (1 - piece.mass / most) / (2 * pieces.length),
    })),
  );
  const stays = new Set(chain);
  const moved = rows.map(() => false);
  pieces.forEach(({ at }, piece) => {
    if (!stays.has(piece)) moved[at] = true;
  });
  return moved;
}

/** True where rows given in base order are in the order of the other side, too: nothing moved, the usual case. */
const inOrder = (rows: readonly PlacedRow[]): boolean =>
  rows.every((row, at) => {
    const before = rows[at - 1];
    return (
      before === undefined ||
      ((before.base.at(-1) as number) < (row.base[0] as number) &&
        (before.other.at(-1) as number) < (row.other[0] as number))
    );
  });

/** Room between two places for the pieces of one row, so that "a" → "a1 x a2" keeps both pieces of a in order. */
const PIECES = 16;

/** Place of each index among all that are paired. */
const ranks = (indexes: readonly number[]): ReadonlyMap<number, number> =>
  new Map([...indexes].sort((a, b) => a - b).map((index, rank) => [index, rank]));

/** Runs of neighbours: the place of the first, and how many they are; at most PIECES of them. */
function findRuns(
  indexes: readonly number[],
  rank: ReadonlyMap<number, number>,
): readonly { readonly place: number; readonly count: number }[] {
  const found: { place: number; count: number }[] = [];
  for (const index of indexes) {
    const place = rank.get(index) as number;
    const last = found.at(-1);
    if (last !== undefined && (place === last.place + last.count || found.length === PIECES))
      last.count++;
    else found.push({ place, count: 1 });
  }
  return found;
}
