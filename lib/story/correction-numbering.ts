import type { Article, Block, BlockKind, Notice } from "../article/article";

/** What a newsroom counts as paragraphs; `body` is the usual way. */
export type Numbering =
  | "body"
  | "with-dateline"
  | "with-headings"
  | "with-dateline-and-headings"
  | "with-headline"
  | "with-captions"
  | "with-turns";

const COUNTED: readonly (readonly [Numbering, readonly BlockKind[]])[] = [
  ["body", ["body"]],
  ["with-dateline", ["body", "dateline"]],
  ["with-headings", ["body", "heading"]],
  ["with-dateline-and-headings", ["body", "dateline", "heading"]],
  ["with-headline", ["body", "headline"]],
  ["with-captions", ["body", "caption"]],
  ["with-turns", ["body", "turn"]],
];

/** In this order: where two fit, the usual one is meant. */
export const NUMBERINGS: readonly Numbering[] = COUNTED.map(([numbering]) => numbering);

/**
 * The blocks that a notice names when paragraphs are counted in a given way. A notice that counts from the end ("last
 * paragraph") counts from the end in every way.
 */
export function blocksNamed(
  article: Article,
  notice: Notice,
  numbering: Numbering,
): readonly Block[] {
  const kinds = COUNTED.find(([name]) => name === numbering)?.[1] ?? [];
  const counted = article.blocks.filter((block) => kinds.includes(block.kind));
  const bodies = article.blocks.filter((block) => block.kind === "body").length;
  const numbers = notice.countedFromEnd
    ? notice.paragraphs.map((number) => counted.length - bodies + number)
    : notice.paragraphs;
  return counted.filter((_, index) => numbers.includes(index + 1));
}

/** The first way of counting by which a notice names a block; null where none does. */
export const numberingOf = (article: Article, notice: Notice, block: Block): Numbering | null =>
  NUMBERINGS.find((numbering) =>
    blocksNamed(article, notice, numbering).some((candidate) => candidate.id === block.id),
  ) ?? null;

/** Blocks that some other way of counting gives the numbers which the notice names. */
export const namedOtherwise = (article: Article, notice: Notice): readonly Block[] => {
  const usual = new Set(blocksNamed(article, notice, "body").map(({ id }) => id));
  const found = NUMBERINGS.flatMap((numbering) => blocksNamed(article, notice, numbering));
  return [...new Set(found)].filter((block) => !usual.has(block.id));
};
