import type { Block } from "@/lib/article/article";
import type { Comparison, ComparisonRow } from "@/lib/compare/comparison";
import { isDatelineCredit } from "@/lib/compare/dateline-credit";
import { isHouseStyle } from "@/lib/compare/importance";
import type { TextChange } from "@/lib/diff/change";
import type { Side } from "./segments";
import type { ViewOptions } from "./view-options";

/** Something the "next change" key stops at. Numbered from 1 in reading order. */
export interface Stop {
  readonly number: number;
  readonly row: ComparisonRow;
  /** The row's change it stands for, or null where it stands for the row (or run of rows) as a whole. */
  readonly change: TextChange | null;
  readonly kind: "change" | "rewritten" | "moved" | "regrouped" | "added" | "dropped";
  /** How many rows it stands for: a run of paragraphs on one side is one stop. */
  readonly rows: number;
}

export type Item =
  | { readonly kind: "row"; readonly row: ComparisonRow; readonly stops: readonly Stop[] }
  | { readonly kind: "fold"; readonly rows: readonly ComparisonRow[] }
  | {
      readonly kind: "only";
      readonly side: Side;
      readonly rows: readonly ComparisonRow[];
      readonly stop: Stop;
    };

export interface Layout {
  readonly items: readonly Item[];
  readonly stops: readonly Stop[];
}

/** The two texts, which tell whether a change of dateline is one of credit. */
type Sides = Pick<Comparison, "base" | "other">;

/** Whether a reader who steps through the changes stops here: everything but typography, and house style only while it is shown. */
const isStop = (
  sides: Sides,
  row: ComparisonRow,
  change: TextChange,
  options: ViewOptions,
): boolean =>
  change.class !== "typography" &&
  (options.house || !isHouseStyle(change) || isDatelineCredit(sides, row, change));

const isRegrouped = (row: ComparisonRow): boolean => row.base.length > 1 || row.other.length > 1;

/** Whether a row reads the same on both sides under these options, at the same place and paragraph for paragraph. */
const readsTheSame = (sides: Sides, row: ComparisonRow, options: ViewOptions): boolean =>
  !row.moved &&
  !isRegrouped(row) &&
  (row.relation === "same" ||
    (row.relation === "edited" &&
      !row.changes.some((change) => isStop(sides, row, change, options)))) &&
  !(options.typography && row.changes.length > 0);

const isOneSided = (row: ComparisonRow): boolean =>
  row.relation === "added" || row.relation === "dropped";

const rowStops = (
  sides: Sides,
  row: ComparisonRow,
  options: ViewOptions,
): readonly Omit<Stop, "number">[] => {
  if (row.relation === "rewritten") return [{ row, change: null, kind: "rewritten", rows: 1 }];
  const changes = row.changes
    .filter((change) => isStop(sides, row, change, options))
    .map((change) => ({ row, change, kind: "change" as const, rows: 1 }));
  if (changes.length > 0 || readsTheSame(sides, row, { ...options, typography: false }))
    return changes;
  return [{ row, change: null, kind: row.moved ? "moved" : "regrouped", rows: 1 }];
};

/**
 * Puts the rows of a comparison into what the page shows: rows that differ, folds of rows that read the same, runs on one side.
 * Where paragraphs of A alone and of B alone meet, A's come first in one run and B's follow in another.
 */
export function layoutComparison(comparison: Comparison, options: ViewOptions): Layout {
  const items: Item[] = [];
  const stops: Stop[] = [];
  const { rows } = comparison;
  for (let i = 0; i < rows.length; ) {
    const row = rows[i];
    if (row === undefined) break;
    let end = i + 1;
    if (isOneSided(row)) {
      for (let next = rows[end]; next && isOneSided(next); next = rows[end]) end += 1;
      for (const relation of ["dropped", "added"] as const) {
        const run = rows.slice(i, end).filter((one) => one.relation === relation);
        const [first] = run;
        if (first === undefined) continue;
        const stop: Stop = {
          number: stops.length + 1,
          row: first,
          change: null,
          kind: relation,
          rows: run.length,
        };
        stops.push(stop);
        items.push({
          kind: "only",
          side: relation === "added" ? "other" : "base",
          rows: run,
          stop,
        });
      }
    } else if (readsTheSame(comparison, row, options)) {
      for (let next = rows[end]; next && readsTheSame(comparison, next, options); next = rows[end])
        end += 1;
      items.push({ kind: "fold", rows: rows.slice(i, end) });
    } else {
      const own = rowStops(comparison, row, options).map((stop, k) => ({
        ...stop,
        number: stops.length + k + 1,
      }));
      stops.push(...own);
      items.push({ kind: "row", row, stops: own });
    }
    i = end;
  }
  return { items, stops };
}

/** The headings that stand between a passage and the passage before it, by the passage's block id. */
export function headingsBefore(blocks: readonly Block[]): ReadonlyMap<string, readonly Block[]> {
  const found = new Map<string, readonly Block[]>();
  let waiting: Block[] = [];
  for (const block of blocks) {
    if (block.kind === "heading") waiting.push(block);
    if (block.kind !== "body" && block.kind !== "turn") continue;
    if (waiting.length > 0) found.set(block.id, waiting);
    waiting = [];
  }
  return found;
}
