import type { LineRange } from "@/lib/article/article";
import type { CommentCheck } from "@/lib/story/comment-checks";

/** What was found about a comment that repeats an earlier one; undefined where it repeats none. */
export const repostCheck = (
  checks: readonly CommentCheck[],
  comment: string,
): CommentCheck | undefined =>
  checks.find((check) => check.kind === "repost" && check.comment === comment);

/** What was found about a quoting line of a comment. */
export const quoteCheck = (
  checks: readonly CommentCheck[],
  comment: string,
  lines: LineRange,
): CommentCheck | undefined =>
  checks.find(
    (check) => check.kind === "quote" && check.comment === comment && check.lines?.[0] === lines[0],
  );
