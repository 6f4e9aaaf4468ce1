import { heaviestChain } from "./heaviest-chain";

/** The two sides of a row that pairs something, and how much its sides share. */
export interface PlacedRow {
  readonly base: readonly number[];
  readonly other: readonly number[];
  readonly mass: number;
}

/**
 * Which rows must leave their place so that the rest stand in one order: the smallest such set. Where two sets are
 * equally small, the passages that share more words are the ones that moved: in "a b" → "b a" a reader sees the
 * passage move that can be recognised best.
 *
 * A row of several paragraphs is looked at in pieces, one for each run of neighbours (with nothing paired between):
 * it moved when one of its pieces did.
 */
export function findMoves(rows: readonly PlacedRow[]): readonly boolean[] {
  if (inOrder(rows)) return rows.map(() => false);
  const pairedBase = ranks(rows.flatMap(({ base }) => base));
  const pairedOther = ranks(rows.flatMap(({ other }) => other));
  const pieces = rows.flatMap((row, at) => {
    const bases = runs(row.base, pairedBase);
    const others = runs(row.other, pairedOther);
    const share = row.mass / (bases.length * others.length);
    return bases.slice(0, PIECES).flatMap((base, b) =>
      others.slice(0, PIECES).map((other, o) => ({
        at,
        base: base * PIECES + o,
        other: other * PIECES + b,
        mass: share,
      })),
    );
  });
  const most = Math.max(
    1,
    pieces.reduce((sum, { mass }) => sum + mass, 0),
  );
  const chain = heaviestChain(
    pieces.map(({ base, other, mass }) => ({ base, other, weight: 1 - mass / (2 * most) })),
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

/** First rank of each run of neighbours. */
function runs(indexes: readonly number[], rank: ReadonlyMap<number, number>): number[] {
  const found: number[] = [];
  let last = -2;
  for (const index of indexes) {
    const place = rank.get(index) ?? 0;
    if (place !== last + 1) found.push(place);
    last = place;
  }
  return found;
}
