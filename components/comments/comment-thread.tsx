import type { Article, Comment, CommentQuote, LineRange } from "@/lib/article/article";
import type { Version } from "@/lib/compare/comparison";
import type { CommentCheck } from "@/lib/story/comment-checks";
import { languageAttributes } from "../ui/direction";
import { quoteCheck, repostCheck } from "./check-of";
import { votesAddUp, voteWords } from "./comment-facts";
import { commentParts, type Thread } from "./comment-parts";
import { DifferingWords } from "./differing-words";

interface CommentThreadProps {
  readonly article: Article;
  readonly thread: Thread;
  /** Those of this version. */
  readonly checks: readonly CommentCheck[];
  /** All of the story: a line may quote another one. */
  readonly versions: readonly Version[];
}

/** The body paragraph at a line range of the version that is commented on. */
export const quotedParagraph = (article: Article, lines: LineRange): number | null =>
  article.blocks.find(
    (block) => block.kind === "body" && block.lines[0] <= lines[0] && lines[0] <= block.lines[1],
  )?.number ?? null;

/** One comment and the comments that answer it. */
export function CommentThread({ article, thread, checks, versions }: CommentThreadProps) {
  const { comment, replies } = thread;
  const repost = repostCheck(checks, comment.id);
  return (
    <article className="comment" id={comment.id}>
      <CommentHead article={article} comment={comment} />
      {repost !== undefined && (
        <DifferingWords
          differences={repost.differences}
          first="only in the earlier post"
          second="only in this one"
        />
      )}
      <div className="comment-text" translate="no" {...languageAttributes(article.language)}>
        {commentParts(comment).map((part, i) =>
          part.quote === null ? (
            <p key={`${comment.id}-${i}`}>{part.text.trim()}</p>
          ) : (
            <Quoted
              key={`${comment.id}-${i}`}
              article={article}
              quote={part.quote}
              check={quoteCheck(checks, comment.id, part.quote.lines)}
              versions={versions}
            />
          ),
        )}
      </div>
      {replies.length > 0 && (
        <ol className="comment-replies">
          {replies.map((reply) => (
            <li key={reply.comment.id}>
              <CommentThread article={article} thread={reply} checks={checks} versions={versions} />
            </li>
          ))}
        </ol>
      )}
    </article>
  );
}

function CommentHead({
  article,
  comment,
}: {
  readonly article: Article;
  readonly comment: Comment;
}) {
  const votes = voteWords(comment);
  const number = (id: string) => article.comments.findIndex((other) => other.id === id) + 1;
  return (
    <header className="comment-head">
      <h2>
        <a href={`#${comment.id}`} className="comment-number">
          <span className="sr-only">Comment </span>
          <span>{number(comment.id)}</span>
        </a>
        <span>{comment.author ?? "No name printed"}</span>
      </h2>
      <p className="comment-facts">
        {comment.posted !== null && <span>{comment.posted}</span>}
        {votes !== null && <span className="votes">{votes}</span>}
        {!votesAddUp(comment) && <span>the printed votes do not add up</span>}
        {comment.replyTo !== null && (
          <a href={`#${comment.replyTo}`}>answers comment {number(comment.replyTo)}</a>
        )}
        {comment.repostOf !== null && (
          <a href={`#${comment.repostOf}`}>repeats comment {number(comment.repostOf)}</a>
        )}
      </p>
    </header>
  );
}

function Quoted(props: {
  readonly article: Article;
  readonly quote: CommentQuote;
  readonly check: CommentCheck | undefined;
  readonly versions: readonly Version[];
}) {
  const { article, quote, check, versions } = props;
  const { target } = quote;
  const other = versions.find(({ file }) => file === target?.file);
  const paragraph =
    target?.kind === "body" ? quotedParagraph(other?.article ?? article, target.lines) : null;
  const answered =
    target?.kind === "comment"
      ? article.comments.findIndex(
          ({ lines }) => lines[0] <= target.lines[0] && target.lines[0] <= lines[1],
        )
      : -1;
  return (
    <figure className="quoted">
      <blockquote>{quote.text}</blockquote>
      <figcaption translate="yes" lang="en" dir="ltr">
        {target === null && "wording found in no loaded version"}
        {paragraph !== null &&
          `quotes paragraph ${paragraph}${other === undefined ? "" : ` of ${other.label}`}`}
        {answered >= 0 && (
          <a href={`#${article.comments[answered]?.id}`}>quotes comment {answered + 1}</a>
        )}
      </figcaption>
      {check !== undefined && (
        <DifferingWords
          differences={check.differences}
          first="in the text as it stands"
          second="as quoted"
        />
      )}
    </figure>
  );
}
