import type { Article, Block, Comment, CommentQuote } from "../article/article";
import { createVocabulary } from "../text/tokenize";
import { longestSharedRun, wordsOf } from "./compare-words";
import type { VersionInput } from "./story-input";

/** A shared run this long anchors a quoting line; a shorter line must stand in the paragraph whole. */
const ANCHOR_RUN = 8;
/** A whole line shorter than this is too common to anchor. */
const WHOLE_WORDS = 5;

/**
 * Looks in all other versions of a story for the quoting lines of comments that their own page does not hold. A line
 * found there gets that version's file in its target; the rest stays "wording found in no loaded version".
 */
export function resolveCommentQuotes<V extends VersionInput>(versions: readonly V[]): readonly V[] {
  return versions.map((version) => {
    const open = version.article.comments.some((c) => c.quotes.some((q) => q.target === null));
    if (!open) return version;
    const others = versions.filter((other) => other.file !== version.file);
    const comments = version.article.comments.map((comment) => resolveComment(comment, others));
    const article: Article = { ...version.article, comments };
    return { ...version, article };
  });
}

const resolveComment = (comment: Comment, others: readonly VersionInput[]): Comment => ({
  ...comment,
  quotes: comment.quotes.map((quote) => (quote.target === null ? resolve(quote, others) : quote)),
});

function resolve(quote: CommentQuote, others: readonly VersionInput[]): CommentQuote {
  const vocabulary = createVocabulary();
  const { words } = wordsOf(quote.text, vocabulary);
  for (const { file, article } of others) {
    const block = article.blocks.find(
      (candidate: Block) =>
        candidate.kind === "body" && anchors(words, wordsOf(candidate.text, vocabulary).words),
    );
    if (block) return { ...quote, target: { kind: "body", lines: block.lines, file } };
  }
  return quote;
}

function anchors(quoted: readonly string[], paragraph: readonly string[]): boolean {
  const run = longestSharedRun(quoted, paragraph).length;
  return run >= ANCHOR_RUN || (run === quoted.length && run >= WHOLE_WORDS);
}
