import type { Comment, CommentQuote } from "@/lib/article/article";

/** A stretch of a comment's text; `quote` is set where it quotes something. */
export interface CommentPart {
  readonly text: string;
  readonly quote: CommentQuote | null;
}

/** A comment's text cut at the lines that quote; joined, the parts are the text. A quote that is not found in the text is left out. */
export function commentParts(comment: Comment): readonly CommentPart[] {
  const parts: CommentPart[] = [];
  let at = 0;
  for (const quote of comment.quotes) {
    const start = quote.text === "" ? -1 : comment.text.indexOf(quote.text, at);
    if (start < 0) continue;
    if (start > at) parts.push({ text: comment.text.slice(at, start), quote: null });
    parts.push({ text: quote.text, quote });
    at = start + quote.text.length;
  }
  if (at < comment.text.length) parts.push({ text: comment.text.slice(at), quote: null });
  return parts;
}

/** A comment with those that answer it. */
export interface Thread {
  readonly comment: Comment;
  readonly replies: readonly Thread[];
}

/** Comments as threads, in document order; a reply to a comment that is not there stands on its own. */
export function threadsOf(comments: readonly Comment[]): readonly Thread[] {
  const ids = new Set(comments.map(({ id }) => id));
  const order = new Map(comments.map(({ id }, index) => [id, index]));
  const children = new Map<string, Comment[]>();
  const roots: Comment[] = [];
  for (const comment of comments) {
    const parent = comment.replyTo;
    const earlier =
      parent !== null && ids.has(parent) && (order.get(parent) ?? 0) < (order.get(comment.id) ?? 0);
    if (parent === null || !earlier) roots.push(comment);
    else children.set(parent, [...(children.get(parent) ?? []), comment]);
  }
  const thread = (comment: Comment): Thread => ({
    comment,
    replies: (children.get(comment.id) ?? []).map(thread),
  });
  return roots.map(thread);
}

/** Whether any part of a thread satisfies a condition. */
export const inThread = (thread: Thread, test: (comment: Comment) => boolean): boolean =>
  test(thread.comment) || thread.replies.some((reply) => inThread(reply, test));
