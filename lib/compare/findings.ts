import type { TextChange } from "../diff/change";
import type { Comparison, ComparisonRow } from "./comparison";
import { describeChange, type SideNames } from "./describe-change";
import { describeBlocks, describeShape } from "./describe-row";
import { type ChangeKind, importanceOf, isHouseStyle, kindOfChange } from "./importance";

/** One line of the list of changes, with the row it stands in. */
export interface Finding {
  /** Id of the row. */
  readonly row: string;
  readonly kind: ChangeKind | "shape" | "moved" | "only";
  /** Index in the row's `changes`; null for a finding about the whole row. */
  readonly change: number | null;
  /** "paragraph 11". */
  readonly place: string;
  /** Plain words: `inside a quotation: “in” stands only in Wire, refiled`. */
  readonly text: string;
}

const WHOLE_ROW = { shape: 100, moved: 101, only: 102 } as const;

/**
 * What differs in a comparison, the most important first (quotation, number, date, name, sourcing,
 * certainty, wording; then paragraphs that were joined, moved or stand on one side only), each in
 * reading order. House style is left out unless asked for; then it comes last among the changes.
 */
export function findingsOfComparison(
  comparison: Comparison,
  options: { readonly houseStyle: boolean } = { houseStyle: false },
): readonly Finding[] {
  const names = namesOf(comparison);
  return gatherOneSided(comparison.rows)
    .flatMap((row) => [
      ...row.changes.flatMap((change, index) =>
        isHouseStyle(change) && !options.houseStyle
          ? []
          : [changeFinding(row, change, index, names)],
      ),
      ...rowFindings(row, names),
    ])
    .map((finding, index) => ({ finding, index, rank: rankOf(finding, comparison) }))
    .sort((a, b) => a.rank - b.rank || a.index - b.index)
    .map(({ finding }) => finding);
}

/** The labels of the two versions. */
export const namesOf = (comparison: Comparison): SideNames => ({
  base: comparison.base.label,
  other: comparison.other.label,
});

/** The row that holds base paragraph `paragraph` (from 1), or null. */
export const rowOfParagraph = (comparison: Comparison, paragraph: number): ComparisonRow | null =>
  comparison.rows.find((row) => row.base.some((block) => block.number === paragraph)) ?? null;

/** True where nothing but typography differs: no other words, no other order. */
export const sameWording = (comparison: Comparison): boolean =>
  comparison.rows.every((row) => row.relation === "same" && !row.moved);

/** Neighbouring rows that stand on the same side only become one finding: "seventeen turns: only in Rewrite". */
function gatherOneSided(rows: readonly ComparisonRow[]): readonly ComparisonRow[] {
  const gathered: ComparisonRow[] = [];
  for (const row of rows) {
    const last = gathered.at(-1);
    const kind = (row.base[0] ?? row.other[0])?.kind;
    const joins =
      last?.relation === row.relation &&
      (row.relation === "added" || row.relation === "dropped") &&
      (last.base[0] ?? last.other[0])?.kind === kind;
    if (!joins) gathered.push(row);
    else
      gathered[gathered.length - 1] = {
        ...last,
        base: [...last.base, ...row.base],
        other: [...last.other, ...row.other],
      };
  }
  return gathered;
}

const placeOf = (row: ComparisonRow): string =>
  describeBlocks(row.base.length > 0 ? row.base : row.other);

function changeFinding(
  row: ComparisonRow,
  change: TextChange,
  index: number,
  names: SideNames,
): Finding {
  return {
    row: row.id,
    kind: kindOfChange(change),
    change: index,
    place: placeOf(row),
    text: describeChange(change, names),
  };
}

function rowFindings(row: ComparisonRow, names: SideNames): readonly Finding[] {
  const whole = { row: row.id, change: null, place: placeOf(row) };
  if (row.relation === "dropped")
    return [{ ...whole, kind: "only", text: `only in ${names.base}` }];
  if (row.relation === "added") return [{ ...whole, kind: "only", text: `only in ${names.other}` }];
  const shape = describeShape(row);
  return [
    ...(shape === null ? [] : [{ ...whole, kind: "shape" as const, text: shape }]),
    ...(row.moved
      ? [{ ...whole, kind: "moved" as const, text: `moved to ${describeBlocks(row.other)}` }]
      : []),
  ];
}

function rankOf(finding: Finding, comparison: Comparison): number {
  if (finding.kind === "shape" || finding.kind === "moved" || finding.kind === "only")
    return WHOLE_ROW[finding.kind];
  const row = comparison.rows.find((candidate) => candidate.id === finding.row);
  const change = row?.changes[finding.change ?? -1];
  return change ? importanceOf(change) : 99;
}
