import type { Block } from "@/lib/article/article";
import type { Comparison, ComparisonRow, Version } from "@/lib/compare/comparison";
import { addressOf } from "@/lib/compare/permalink";
import type { Story } from "@/lib/story/story";
import { voteWords } from "../comments/comment-facts";
import { languageAttributes } from "../ui/direction";

interface ParagraphCommentsProps {
  readonly comparison: Comparison;
  readonly story: Story | null;
  readonly row: ComparisonRow;
}

/** The comments on either version that quote this paragraph. */
export function ParagraphComments({ comparison, story, row }: ParagraphCommentsProps) {
  const found = [
    ...commentsOn(comparison.base, row.base),
    ...commentsOn(comparison.other, row.other),
  ];
  if (found.length === 0) return null;
  return (
    <section className="paragraph-comments" aria-labelledby="comments-title">
      <h2 id="comments-title">Comments that quote this paragraph</h2>
      <ul>
        {found.map(({ version, comment }) => (
          <li key={`${version.file} ${comment.id}`}>
            <p className="comment-facts">
              <span>{comment.author ?? "No name printed"}</span>
              <span>on {version.label}</span>
              {voteWords(comment) !== null && <span className="votes">{voteWords(comment)}</span>}
              {story !== null && (
                <a
                  href={`${addressOf({ kind: "comments", story: story.slug, version: version.slug })}#${comment.id}`}
                >
                  in its thread
                </a>
              )}
            </p>
            <p
              className="comment-text"
              translate="no"
              {...languageAttributes(version.article.language)}
            >
              {comment.text}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

const commentsOn = (version: Version, blocks: readonly Block[]) =>
  version.article.comments
    .filter((comment) =>
      comment.quotes.some(
        ({ target }) =>
          target?.kind === "body" &&
          blocks.some(({ lines }) => lines[0] <= target.lines[1] && target.lines[0] <= lines[1]),
      ),
    )
    .map((comment) => ({ version, comment }));
