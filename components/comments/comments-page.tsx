import type { Version } from "@/lib/compare/comparison";
import { addressOf } from "@/lib/compare/permalink";
import type { Story } from "@/lib/story/story";
import { languageAttributes } from "../ui/direction";
import { commentFacts } from "./comment-facts";
import { inThread, type Thread, threadsOf } from "./comment-parts";
import { CommentThread, quotedParagraph } from "./comment-thread";

/** The comments of a version, each thread beside the paragraph that it quotes. */
export function CommentsPage({
  story,
  version,
}: {
  readonly story: Story;
  readonly version: Version;
}) {
  const { article } = version;
  const checks = story.commentChecks.filter(({ file }) => file === version.file);
  const unknown = article.comments.filter((comment) =>
    comment.quotes.some((quote) => quote.target === null),
  );
  return (
    <div className="comments">
      <header className="story-header">
        <p className="crumb">
          <a href={addressOf({ kind: "story", story: story.slug })}>{story.title}</a>
        </p>
        <h1>Comments on {version.label}</h1>
        {article.comments.length === 0 ? (
          <p className="empty">
            No comments were found in this version. Other versions of the story are on its{" "}
            <a href={addressOf({ kind: "story", story: story.slug })}>overview</a>.
          </p>
        ) : (
          <ul className="comment-summary">
            {commentFacts(article).map((fact) => (
              <li key={fact}>{fact}</li>
            ))}
          </ul>
        )}
        {unknown.length > 0 && (
          <p className="comment-question">
            Written under another version, headline or site?{" "}
            {unknown.map((comment, i) => (
              <span key={comment.id}>
                {i > 0 && ", "}
                <a href={`#${comment.id}`}>
                  comment {article.comments.findIndex(({ id }) => id === comment.id) + 1}
                </a>
              </span>
            ))}{" "}
            {unknown.length === 1 ? "quotes" : "quote"} wording found in no loaded version.
          </p>
        )}
      </header>
      <ol className="threads">
        {threadsOf(article.comments).map((thread) => (
          <li key={thread.comment.id} className="thread">
            <CommentThread
              article={article}
              thread={thread}
              checks={checks}
              versions={story.versions}
            />
            <QuotedParagraphs version={version} thread={thread} />
          </li>
        ))}
      </ol>
    </div>
  );
}

function QuotedParagraphs({
  version,
  thread,
}: {
  readonly version: Version;
  readonly thread: Thread;
}) {
  const { article } = version;
  const blocks = article.blocks.filter(
    (block) =>
      block.kind === "body" &&
      inThread(thread, (comment) =>
        comment.quotes.some(
          ({ target }) =>
            target?.kind === "body" &&
            (target.file ?? version.file) === version.file &&
            quotedParagraph(article, target.lines) === block.number,
        ),
      ),
  );
  if (blocks.length === 0) return null;
  return (
    <aside
      className="beside"
      aria-label={`Quoted by comment ${article.comments.indexOf(thread.comment) + 1}`}
    >
      {blocks.map((block) => (
        <div key={block.id}>
          <p className="beside-number">quotes paragraph {block.number}:</p>
          <p className="passage" translate="no" {...languageAttributes(article.language)}>
            {block.text}
          </p>
        </div>
      ))}
    </aside>
  );
}
