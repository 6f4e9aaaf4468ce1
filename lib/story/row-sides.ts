import type { Article, Block } from "../article/article";
import type { Comparison, ComparisonRow } from "../compare/comparison";
import { blockAt, rowText } from "../compare/row-text";
import type { Range } from "../text/range";
import { datelineOf } from "./dateline";
import { type DriftFinding, driftRule, NO_DAYS } from "./drift-finding";
import { evidenceInRow } from "./evidence";

/** One side of an aligned row, as the drift ledger reads it. */
export interface RowSide {
  readonly article: Article;
  readonly blocks: readonly Block[];
  readonly text: string;
  /** Where the text proper begins: a dateline names places and an agency, and says nothing of them. */
  readonly from: number;
}

export interface RowPair {
  readonly file: string;
  readonly row: ComparisonRow;
  readonly languages: readonly string[];
  readonly base: RowSide;
  readonly other: RowSide;
}

/** The rows of a comparison that have both sides and differ in more than typography. */
export const pairsOf = ({ base, other, rows }: Comparison): readonly RowPair[] =>
  rows.flatMap((row) =>
    row.base.length === 0 || row.other.length === 0 || row.relation === "same"
      ? []
      : {
          file: other.file,
          row,
          languages: [base.article.language, other.article.language],
          base: sideOf(base.article, row.base),
          other: sideOf(other.article, row.other),
        },
  );

function sideOf(article: Article, blocks: readonly Block[]): RowSide {
  const text = rowText(blocks);
  const dateline = datelineOf(article);
  const from = dateline !== null && text.trimStart().startsWith(dateline) ? dateline.length : 0;
  return { article, blocks, text, from };
}

/** A finding about a row: a range of each side's text, null where that side says nothing. */
export function findingInRow(
  { file, base, other }: RowPair,
  kind: DriftFinding["class"],
  rule: Parameters<typeof driftRule>[0],
  ranges: { readonly base: Range | null; readonly other: Range | null },
): DriftFinding {
  const textIn = (side: RowSide, range: Range | null): string =>
    range === null ? "" : side.text.slice(range.start, range.end);
  const linesIn = (side: RowSide, range: Range | null) =>
    blockAt(side.blocks, range?.start ?? 0)?.lines ?? null;
  return {
    class: kind,
    file,
    baseLines: linesIn(base, ranges.base),
    lines: linesIn(other, ranges.other),
    base: textIn(base, ranges.base),
    other: textIn(other, ranges.other),
    onlyHere: false,
    meant: NO_DAYS,
    rule: driftRule(rule),
    evidence: {
      base: ranges.base && evidenceInRow(base.article, base.blocks, ranges.base),
      other: ranges.other && evidenceInRow(other.article, other.blocks, ranges.other),
    },
  };
}
