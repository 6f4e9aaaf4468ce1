import type { BlockKind } from "../article";
import type { Thread } from "../comment-segments";
import { type Draft, type Step, withKinds } from "../draft";
import { findBoard } from "../find-board";
import { findThread } from "../find-thread";
import { furnitureScore } from "../furniture-score";
import type { Unit } from "../measure-unit";
import { pageCommentLines } from "../page-comment-lines";

/** A comment of more paragraphs than this may be the story. */
const MOST_PARAGRAPHS = 6;
/** … and of more than this where the page would keep fewer words than one paragraph has. */
const MOST_ALONE = 3;
const LEAST_AROUND = 20;

/** One comment would hold more running text than the whole page around the thread: that is the story, and no comment. */
function swallowsStory(thread: Thread, units: readonly Unit[]): boolean {
  const prose = (from: number, to: number): readonly Unit[] =>
    units.slice(from, to).filter((unit) => unit.prose && furnitureScore(unit) < 3);
  const words = (own: readonly Unit[]): number => own.reduce((sum, unit) => sum + unit.words, 0);
  const around = words([...prose(0, thread.first), ...prose(thread.last + 1, units.length)]);
  return thread.segments.some((segment) => {
    const own = prose(segment.first, segment.last + 1);
    const most = around < LEAST_AROUND ? MOST_ALONE : MOST_PARAGRAPHS;
    return own.length > most && words(own) > around;
  });
}

/** The markup says that some of these lines belong to the story. */
const holdsStory = (thread: Thread, draft: Draft): boolean =>
  draft.given.some(
    (kind, i) => kind !== null && kind !== "chrome" && i >= thread.first && i <= thread.last,
  );

/** Finds the thread of comments; everything else inside its section belongs to the page. */
export const markComments: Step = {
  name: "mark-comments",
  run: (draft) => {
    const lines = pageCommentLines(draft.units);
    const declared = lines
      .map((line) => line.count?.count ?? null)
      .filter((count) => count !== null);
    if (draft.segments.length > 0) return { ...draft, declaredComments: declared.at(-1) ?? null };
    const board = findBoard(lines, draft.units);
    const found = board ?? findThread(lines, draft.units);
    const thread =
      found === null || swallowsStory(found, draft.units) || holdsStory(found, draft)
        ? null
        : found;
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
