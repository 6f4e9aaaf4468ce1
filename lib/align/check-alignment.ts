import type { AlignedRow, Alignment } from "./alignment";

/**
 * What is wrong with an alignment of so many base and other passages, in plain words; empty where nothing is.
 * Every passage stands in exactly one row, lists ascend, the relation fits the sides, similarity is 0 to 1.
 */
export function checkAlignment(
  { rows }: Alignment,
  baseCount: number,
  otherCount: number,
): readonly string[] {
  return [
    ...rows.flatMap(checkRow),
    ...checkSide("base", rows, baseCount),
    ...checkSide("other", rows, otherCount),
  ];
}

function checkSide(side: "base" | "other", rows: readonly AlignedRow[], count: number): string[] {
  const seen = new Uint8Array(count);
  const wrong: string[] = [];
  for (const row of rows)
    for (const index of row[side])
      if (!Number.isInteger(index) || index < 0 || index >= count)
        wrong.push(`${side} ${index} does not exist`);
      else if (seen[index] === 1) wrong.push(`${side} ${index} stands in two rows`);
      else seen[index] = 1;
  seen.forEach((once, index) => {
    if (once === 0) wrong.push(`${side} ${index} stands in no row`);
  });
  return wrong;
}

function checkRow(row: AlignedRow, at: number): string[] {
  const { base, other, relation, moved, similarity } = row;
  const paired = base.length > 0 && other.length > 0;
  const fits =
    relation === "added"
      ? base.length === 0 && other.length === 1
      : relation === "dropped"
        ? other.length === 0 && base.length === 1
        : paired;
  const wrong: string[] = [];
  if (!fits) wrong.push(`row ${at}: ${relation} with ${base.length} and ${other.length} passages`);
  if (moved && !paired) wrong.push(`row ${at}: moved without a partner`);
  if (!ascends(base) || !ascends(other)) wrong.push(`row ${at}: its passages do not ascend`);
  if (!(similarity >= 0 && similarity <= 1)) wrong.push(`row ${at}: similarity ${similarity}`);
  if (relation === "same" && similarity !== 1) wrong.push(`row ${at}: same, but not alike`);
  if (!paired && similarity !== 0) wrong.push(`row ${at}: one side alone, but alike`);
  return wrong;
}

const ascends = (indexes: readonly number[]): boolean =>
  indexes.every((index, i) => i === 0 || index > (indexes[i - 1] as number));
