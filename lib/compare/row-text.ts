import type { Block } from "../article/article";
import type { Range } from "../text/range";

/** The text of one side of a row: its blocks' texts joined by one newline. */
export const rowText = (blocks: readonly Block[]): string =>
  blocks.map((block) => block.text).join("\n");

/** The block that holds an offset of the row text; an offset at a block's end belongs to that block. */
export function blockAt(blocks: readonly Block[], offset: number): Block | null {
  return locate(blocks, offset)?.block ?? null;
}

/**
 * A half-open range of the row text as a half-open range of the article's text.
 * The newline that joins two blocks stands for whatever separates them in the article:
 * `"one.\ntwo"` over blocks at 0–4 and 9–12, range 4–5 (the join) → 4–9.
 */
export function toArticleRange(blocks: readonly Block[], range: Range): Range {
  const start = locate(blocks, range.start);
  const end = locate(blocks, range.end);
  if (!start || !end) return { start: 0, end: 0 };
  return {
    start: start.block.span.start + start.within,
    end: end.block.span.start + end.within,
  };
}

function locate(
  blocks: readonly Block[],
  offset: number,
): { readonly block: Block; readonly within: number } | null {
  let before = 0;
  for (const block of blocks) {
    if (offset <= before + block.text.length) return { block, within: offset - before };
    before += block.text.length + 1;
  }
  return null;
}
