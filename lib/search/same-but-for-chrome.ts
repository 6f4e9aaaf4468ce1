import type { Article, Block, BlockKind } from "../article/article";
import { foldTypography } from "../text/normalize";

const TELLING: ReadonlySet<BlockKind> = new Set(["headline", "body", "turn", "notice"]);

/**
 * Whether two readings of a page tell the same: headline, paragraphs, turns and notices are equal but for typography.
 * The rest may differ: menus, advertisements, pictures, comments, bylines, credits. Where nothing of an article was
 * found in either, all of the text must be equal.
 */
export function sameButForChrome(a: Article, b: Article): boolean {
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
