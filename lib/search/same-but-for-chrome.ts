import type { Article, BlockKind } from "../article/article";
import { foldTypography } from "../text/normalize";

const TELLING: ReadonlySet<BlockKind> = new Set(["headline", "body", "turn", "notice"]);

/**
 * Whether two readings of a page tell the same: headline, paragraphs, turns and notices are equal but for typography.
 * The rest may differ: menus, advertisements, pictures, comments, bylines, credits. Where nothing of an article was
 * found in either, all of the text must be equal.
 */
export function sameButForChrome(a: Article, b: Article): boolean {
  const [one, two] = [tellingParts(a), tellingParts(b)];
  if (one.length === 0 && two.length === 0)
    return foldTypography(a.text) === foldTypography(b.text);
  return one.length === two.length && one.every((part, index) => part === two[index]);
}

const tellingParts = (article: Article): readonly string[] =>
  article.blocks
    .filter((block) => TELLING.has(block.kind))
    .map((block) => `${block.kind} ${foldTypography(block.text)}`);
