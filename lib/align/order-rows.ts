import type { AlignedRow } from "./alignment";

/**
 * Reading order: paired and dropped rows as the base has them; a row that stands only in the other version comes
 * right after the row that holds the passage before it there. A moved row is no such row, for it stands elsewhere:
 * base 1 2 3, other 1 3 2 4 with 2 moved, gives 1 2 3 and then 4, as 4 comes after 3 in both.
 */
export function orderRows(rows: readonly AlignedRow[]): readonly AlignedRow[] {
  const rowOf = new Map<number, AlignedRow>();
  for (const row of rows) for (const index of row.other) rowOf.set(index, row);
  const leading: AlignedRow[] = [];
  const following = new Map<AlignedRow, AlignedRow[]>();
  let list = leading;
  for (const [, row] of [...rowOf].sort((a, b) => a[0] - b[0])) {
    if (row.base.length === 0) list.push(row);
    else if (!row.moved) {
      list = following.get(row) ?? [];
      following.set(row, list);
    }
  }
  const inBase = rows
    .filter(({ base }) => base.length > 0)
    .sort((a, b) => (a.base[0] as number) - (b.base[0] as number));
  return [...leading, ...inBase.flatMap((row) => [row, ...(following.get(row) ?? [])])];
}
