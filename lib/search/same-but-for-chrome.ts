import type { Article, Block, BlockKind } from "../article/article";
import { foldTypography } from "../text/normalize";
import { sameAround } from "./same-around";

const TELLING: ReadonlySet<BlockKind> = new Set(["headline", "body", "turn", "notice"]);

/**
 * Whether two readings of a page hold the same article: it tells the same, and headings, bylines, datelines, captions and
 * credits are equal but for typography. The rest may differ: menus, advertisements, comments.
 */
export const sameButForChrome = (a: Article, b: Article): boolean =>
  tellsTheSame(a, b) && sameAround(a, b);

/**
 * Whether two texts tell the same story in the same words: headline, paragraphs, turns and notices are equal but for
 * typography, whoever signed them. Where nothing of an article was found in either, all of the text must be equal.
 */
export function tellsTheSame(a: Article, b: Article): boolean {
  if (inData(a) !== inData(b)) return false;
  const [one, two] = [tellingBlocks(a), tellingBlocks(b)];
  if (one.length === 0 && two.length === 0) return sameText(a, b);
  return (
    one.length === two.length &&
    one.every((block, index) => {
      const other = two[index];
      return other?.kind === block.kind && sameText(block, other);
    })
  );
}

/** Notices that no line of the text prints. */
const inData = ({ notices }: Article): string =>
  notices
    .filter(({ from }) => from === "data")
    .map(({ text }) => text)
    .join("\n");

const tellingBlocks = ({ blocks }: Article): readonly Block[] =>
  blocks.filter((block) => TELLING.has(block.kind));

const sameText = (a: { readonly text: string }, b: { readonly text: string }): boolean =>
  a.text === b.text || foldTypography(a.text) === foldTypography(b.text);
