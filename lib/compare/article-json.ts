import type {
  Article,
  Comment,
  CommentQuote,
  LineRange,
  Notice,
  NoticePart,
} from "../article/article";

export interface CommentJson {
  readonly id: string;
  readonly lines: LineRange;
  readonly author: string | null;
  readonly posted: string | null;
  readonly votes: Comment["votes"];
  readonly replyTo: string | null;
  readonly repostOf: string | null;
  readonly text: string;
  readonly quotes: readonly {
    readonly lines: LineRange;
    readonly target: CommentQuote["target"];
  }[];
}

/** An article as the JSON that `variorum extract --json` prints; keys in a fixed order. */
export function articleJson(article: Article) {
  return {
    version: article.version,
    title: article.title,
    language: article.language,
    agency: article.agency,
    blocks: article.blocks.map((block) => ({
      id: block.id,
      kind: block.kind,
      ...(block.number === null ? {} : { number: block.number }),
      ...(block.speaker === null ? {} : { speaker: block.speaker }),
      lines: block.lines,
      span: [block.span.start, block.span.end],
      text: block.text,
    })),
    notices: article.notices.map(noticeJson),
    comments: article.comments.map(commentJson),
    declaredComments: article.declaredComments,
    warnings: article.warnings.map((warning) => warning.message),
  };
}

/** One paragraph is a number, several are a list, none is null. */
const paragraphJson = (paragraphs: readonly number[]): number | readonly number[] | null =>
  paragraphs.length > 1 ? paragraphs : (paragraphs[0] ?? null);

const noticeJson = (notice: Notice) => ({
  type: notice.type,
  lines: notice.lines,
  paragraph: paragraphJson(notice.paragraphs),
  action: notice.action,
  words: notice.words,
  ...(notice.insteadOf.length > 0 ? { insteadOf: notice.insteadOf } : {}),
  text: notice.text,
  from: notice.from,
  published: notice.published,
  ...(notice.changes.length > 0 ? { changes: notice.changes.map(changeJson) } : {}),
});

const changeJson = (change: NoticePart) => ({
  paragraph: paragraphJson(change.paragraphs),
  action: change.action,
  words: change.words,
  insteadOf: change.insteadOf,
  text: change.text,
});

/** One comment with its quoting lines; `target` null = its wording is in no loaded text. */
export const commentJson = (comment: Comment): CommentJson => ({
  id: comment.id,
  lines: comment.lines,
  author: comment.author,
  posted: comment.posted,
  votes: comment.votes && {
    score: comment.votes.score,
    up: comment.votes.up,
    down: comment.votes.down,
  },
  replyTo: comment.replyTo,
  repostOf: comment.repostOf,
  text: comment.text,
  quotes: comment.quotes.map((quote) => ({ lines: quote.lines, target: quote.target })),
});
