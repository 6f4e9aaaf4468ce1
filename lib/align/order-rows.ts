import type { AlignedRow } from "./alignment";

/**
 * Reading order: paired and dropped rows as the base has them; a row that stands only in the other version comes
 * right after the row that holds the passage before it there.
 */
export function orderRows(rows: readonly AlignedRow[]): readonly AlignedRow[] {
  const added = new Map<number, AlignedRow>();
  for (const row of rows)
    if (row.base.length === 0) for (const index of row.other) added.set(index, row);
  const ordered: AlignedRow[] = [];
  const takeAfter = (index: number): void => {
    for (let next = index + 1; added.has(next); next++) ordered.push(added.get(next) as AlignedRow);
  };
  takeAfter(-1);
  const inBase = rows
    .filter(({ base }) => base.length > 0)
    .sort((a, b) => (a.base[0] as number) - (b.base[0] as number));
  for (const row of inBase) {
    ordered.push(row);
    for (const index of row.other) takeAfter(index);
  }
  return ordered;
}
