import type { BlockKind } from "@/lib/article/article";
import type { LineView } from "./draft-view";

/** A line that holds something. */
export interface FilledLine extends LineView {
  readonly kind: BlockKind;
}

/** What the list of lines shows: one line, or a run of lines of the page or of comments that is folded. */
export type LineRow =
  | { readonly kind: "line"; readonly line: FilledLine }
  | {
      readonly kind: "run";
      readonly as: BlockKind;
      readonly first: number;
      readonly last: number;
      readonly lines: readonly FilledLine[];
    };

/** Fewer lines than this are as quickly read as unfolded. */
const SHORTEST_RUN = 5;
const FOLDED: ReadonlySet<BlockKind> = new Set<BlockKind>(["chrome", "comment"]);

/** Lines of one page of the list: as many selects as a browser still handles at once. */
const LINES_A_PAGE = 300;

const isFilled = (line: LineView): line is FilledLine => line.kind !== null;

/** The lines of one page of the list; `from` is a line number. */
export function pageOfLines(
  lines: readonly LineView[],
  from: number,
): {
  readonly rows: readonly LineRow[];
  readonly previous: number | null;
  readonly next: number | null;
} {
  const filled = lines.filter(isFilled);
  const found = filled.findIndex(({ line }) => line >= from);
  const start = Math.max(found, 0);
  const page = filled.slice(start, start + LINES_A_PAGE);
  return {
    rows: foldRuns(page),
    previous: start === 0 ? null : (filled[Math.max(0, start - LINES_A_PAGE)]?.line ?? null),
    next: filled[start + LINES_A_PAGE]?.line ?? null,
  };
}

/**
 * Folds long runs of comment lines and of lines that are not the article.
 * Before: headline, paragraph, 40 comment lines; after: headline, paragraph, one run of 40.
 */
function foldRuns(lines: readonly FilledLine[]): readonly LineRow[] {
  const rows: LineRow[] = [];
  let start = 0;
  while (start < lines.length) {
    const run = runFrom(lines, start);
    const [head] = run;
    if (head === undefined) break;
    if (run.length < SHORTEST_RUN)
      rows.push(...run.map((line) => ({ kind: "line" as const, line })));
    else
      rows.push({
        kind: "run",
        as: head.kind,
        first: head.line,
        last: run.at(-1)?.line ?? head.line,
        lines: run,
      });
    start += run.length;
  }
  return rows;
}

function runFrom(lines: readonly FilledLine[], start: number): readonly FilledLine[] {
  const kind = lines[start]?.kind;
  let end = start + 1;
  while (kind !== undefined && FOLDED.has(kind) && lines[end]?.kind === kind) end += 1;
  return lines.slice(start, end);
}
