import type { Block } from "../article/article";

/** Turns have no number in the article; in row ids they count from 1. By block id. */
export function numberTurns(blocks: readonly Block[]): ReadonlyMap<string, number> {
  const turns = blocks.filter((block) => block.kind === "turn");
  return new Map(turns.map((block, index) => [block.id, index + 1]));
}

/** See ComparisonRow.id. */
export function rowId(
  base: readonly Block[],
  other: readonly Block[],
  turns: Readonly<Record<"base" | "other", ReadonlyMap<string, number>>>,
): string {
  const first = base[0];
  if (first) return first.number === null ? `t${turns.base.get(first.id)}` : `p${first.number}`;
  const added = other[0];
  if (!added) return "";
  return added.number === null ? `u${turns.other.get(added.id)}` : `o${added.number}`;
}
