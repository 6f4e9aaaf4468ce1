import type { Page } from "./store";

/** Longest page that is given out, whatever is asked for. */
const LONGEST_PAGE = 500;

export const pageSize = (limit: number): number =>
  Math.min(Math.max(Math.trunc(limit) || 1, 1), LONGEST_PAGE);

/** A cursor is `<number>` or `<number>~<text>`; anything else begins at the first page. */
export interface Cursor {
  readonly n: number;
  readonly text: string;
}

export const writeCursor = (n: number, text = ""): string =>
  text === "" ? `${n}` : `${n}~${text}`;

export function readCursor(after: string | null): Cursor | null {
  if (after === null) return null;
  const at = after.indexOf("~");
  const n = Number(at < 0 ? after : after.slice(0, at));
  if (!Number.isInteger(n) || n < 0 || n > 0x7fffffff) return null;
  return { n, text: at < 0 ? "" : after.slice(at + 1) };
}

/** A page out of rows of which one more was asked for than the page holds. */
export function pageOf<Row, A>(
  rows: readonly Row[],
  size: number,
  item: (row: Row) => A,
  cursor: (row: Row) => string,
): Page<A> {
  const shown = rows.slice(0, size);
  const last = shown.at(-1);
  return {
    items: shown.map(item),
    next: rows.length > size && last !== undefined ? cursor(last) : null,
  };
}
