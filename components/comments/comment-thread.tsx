import type { Article, Comment, CommentQuote, LineRange } from "@/lib/article/article";
import { languageAttributes } from "../ui/direction";
import { votesAddUp, voteWords } from "./comment-facts";
import { commentParts, type Thread } from "./comment-parts";

interface CommentThreadProps {
  readonly article: Article;
  readonly thread: Thread;
}

/** The body paragraph at a line range of the version that is commented on. */
export const quotedParagraph = (article: Article, lines: LineRange): number | null =>
  article.blocks.find(
    (block) => block.kind === "body" && block.lines[0] <= lines[0] && lines[0] <= block.lines[1],
  )?.number ?? null;

/** One comment and the comments that answer it. */
export function CommentThread({ article, thread }: CommentThreadProps) {
  const { comment, replies } = thread;
  return (
    <article className="comment" id={comment.id}>
      <CommentHead article={article} comment={comment} />
      <div className="comment-text" translate="no" {...languageAttributes(article.language)}>
        {commentParts(comment).map((part, i) =>
          part.quote === null ? (
            <p key={`${comment.id}-${i}`}>{part.text.trim()}</p>
          ) : (
            <Quoted key={`${comment.id}-${i}`} article={article} quote={part.quote} />
          ),
        )}
      </div>
      {replies.length > 0 && (
        <ol className="comment-replies">
          {replies.map((reply) => (
            <li key={reply.comment.id}>
              <CommentThread article={article} thread={reply} />
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

function Quoted({ article, quote }: { readonly article: Article; readonly quote: CommentQuote }) {
  const { target } = quote;
  const paragraph = target?.kind === "body" ? quotedParagraph(article, target.lines) : null;
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
        {paragraph !== null && `quotes paragraph ${paragraph}`}
        {answered >= 0 && (
          <a href={`#${article.comments[answered]?.id}`}>quotes comment {answered + 1}</a>
        )}
      </figcaption>
    </figure>
  );
}
