import type { BlockKind } from "../article";
import { type Step, withKinds } from "../draft";
import { findBoard } from "../find-board";
import { findThread } from "../find-thread";
import { pageCommentLines } from "../page-comment-lines";

/** Finds the thread of comments; everything else inside its section belongs to the page. */
export const markComments: Step = {
  name: "mark-comments",
  run: (draft) => {
    const lines = pageCommentLines(draft.units);
    const declared = lines
      .map((line) => line.count?.count ?? null)
      .filter((count) => count !== null);
    const board = findBoard(lines, draft.units);
    const thread = board ?? findThread(lines, draft.units);
    if (thread === null) return { ...draft, declaredComments: declared.at(-1) ?? null };
    const changes = new Map<number, BlockKind>();
    for (let i = thread.first; i <= thread.last; i++) changes.set(i, "chrome");
    for (const i of board?.opening ?? []) changes.set(i, i === board?.name ? "byline" : "chrome");
    for (const segment of thread.segments)
      for (let i = segment.first; i <= segment.last; i++) changes.set(i, "comment");
    return {
      ...withKinds(draft, changes),
      segments: thread.segments,
      declaredComments: thread.declared ?? declared.at(-1) ?? null,
    };
  },
};
