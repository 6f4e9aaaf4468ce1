import type { Article, Notice } from "../article/article";
import { foldTypography } from "../text/normalize";
import { trimEnds } from "./trim-ends";

/** Whether an article prints a notice of another version: the same words, or the same kind, paragraphs and words named. */
export function carriesNotice(article: Article, notice: Notice): boolean {
  const folded = bare(notice.text);
  if (
    article.blocks.some(
      (block) => block.kind !== "comment" && block.kind !== "body" && bare(block.text) === folded,
    )
  )
    return true;
  return article.notices.some(
    (candidate) =>
      bare(candidate.text) === folded ||
      (candidate.type === notice.type &&
        sameItems(candidate.paragraphs.map(String), notice.paragraphs.map(String)) &&
        sameItems(candidate.words.map(bare), notice.words.map(bare))),
  );
}

const bare = (text: string): string =>
  trimEnds(foldTypography(text).toLowerCase(), (character) => " ()[]*.".includes(character));

const sameItems = (one: readonly string[], two: readonly string[]): boolean =>
  one.length === two.length && one.every((item) => two.includes(item));
