import type { Article, Block, LineRange } from "../article/article";
import { blockAt, toArticleRange } from "../compare/row-text";
import type { Range } from "../text/range";

/** Words that a finding rests on. The version's hash names the text for ever; the range says which words of it. */
export interface Evidence {
  /** Hexadecimal SHA-256 of the version's bytes. */
  readonly version: string;
  /** Number of the body paragraph; null where the words stand in another kind of block. */
  readonly paragraph: number | null;
  /** Of the block, in the raw file. */
  readonly lines: LineRange;
  /** UTF-16 code units of `Article.text`, half open: like a block's `span`. */
  readonly range: Range;
}

/** A block as evidence, or the part of its text that `within` names (UTF-16 offsets in `block.text`). */
export const evidenceOf = (
  { version }: Pick<Article, "version">,
  block: Block,
  within: Range = { start: 0, end: block.text.length },
): Evidence => ({
  version,
  paragraph: block.number,
  lines: block.lines,
  range: { start: block.span.start + within.start, end: block.span.start + within.end },
});

/** A range of the joined text of a row's side as evidence; paragraph and lines are those of the block it starts in. */
export function evidenceInRow(
  article: Pick<Article, "version">,
  blocks: readonly Block[],
  within: Range,
): Evidence | null {
  const block = blockAt(blocks, within.start);
  return block === null
    ? null
    : { ...evidenceOf(article, block), range: toArticleRange(blocks, within) };
}

/** Evidence as JSON: the range as a pair, like `span`. */
export const evidenceJson = ({ version, paragraph, lines, range }: Evidence) => ({
  version,
  paragraph,
  lines,
  range: [range.start, range.end] as const,
});
