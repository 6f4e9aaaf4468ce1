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

/** Where the blocks stand in which a stretch of lines begins and ends; null where there are none. */
export function rangeOfLines({ blocks }: Pick<Article, "blocks">, lines: LineRange): Range | null {
  const touched = touchedBlocks(blocks, lines);
  const [first] = touched;
  const last = touched.at(-1);
  return first && last ? { start: first.span.start, end: last.span.end } : null;
}

const touchedBlocks = (blocks: readonly Block[], lines: LineRange): readonly Block[] =>
  blocks.filter((block) => block.lines[0] <= lines[1] && lines[0] <= block.lines[1]);

/**
 * A stretch of lines as evidence: the words `text` where they stand once in its blocks, else the blocks whole. Null where
 * no block stands there.
 */
export function evidenceOfLines(
  article: Pick<Article, "version" | "text" | "blocks">,
  lines: LineRange,
  text = "",
): Evidence | null {
  const whole = rangeOfLines(article, lines);
  if (whole === null) return null;
  const held = article.text.slice(whole.start, whole.end);
  const at = text === "" ? -1 : held.indexOf(text);
  const only = at >= 0 && held.indexOf(text, at + 1) < 0;
  return {
    version: article.version,
    paragraph: touchedBlocks(article.blocks, lines)[0]?.number ?? null,
    lines,
    range: only ? { start: whole.start + at, end: whole.start + at + text.length } : whole,
  };
}

/** Evidence as JSON: the range as a pair, like `span`. */
export const evidenceJson = ({ version, paragraph, lines, range }: Evidence) => ({
  version,
  paragraph,
  lines,
  range: [range.start, range.end] as const,
});
