import type { Block } from "../article/article";
import { compareTexts } from "../diff/compare-texts";
import { tokenize, type Vocabulary } from "../text/tokenize";
import type { HeadlineComparison, Version } from "./comparison";
import { rowText } from "./row-text";

/**
 * The headlines of two versions, word by word; null unless both print one. A headline is each outlet's own,
 * so it stands in no row and its changes are in no count of the text's changes.
 */
export function compareHeadlines(
  base: Version,
  other: Version,
  vocabulary: Vocabulary,
): HeadlineComparison | null {
  const [ours, theirs] = [headlineOf(base), headlineOf(other)];
  if (ours.length === 0 || theirs.length === 0) return null;
  const { changes } = compareTexts(
    tokenize(rowText(ours), vocabulary),
    tokenize(rowText(theirs), vocabulary),
    vocabulary,
    [base.article.language, other.article.language],
  );
  return { base: ours, other: theirs, changes };
}

/** The first run of headline blocks: a headline and the line below it count as one, a teaser further down does not. */
function headlineOf(version: Version): readonly Block[] {
  const { blocks } = version.article;
  const start = blocks.findIndex((block) => block.kind === "headline");
  if (start < 0) return [];
  const length = blocks.slice(start).findIndex((block) => block.kind !== "headline");
  return length < 0 ? blocks.slice(start) : blocks.slice(start, start + length);
}
