import type { BlockKind } from "./article";
import { layoutOf } from "./comment-layout";
import type { CommentLine } from "./comment-lines";
import { type CommentSegment, segmentComments, UNKNOWN } from "./comment-segments";
import type { Draft } from "./draft";
import type { Unit } from "./measure-unit";
import { pageCommentLines } from "./page-comment-lines";
import { speakerOf } from "./turns";

interface Run {
  readonly first: number;
  readonly last: number;
}

const isIn = (run: Run, i: number): boolean => i >= run.first && i <= run.last;

/** Runs of neighbours that pass, between two indexes. */
function runsOf(from: number, to: number, passes: (i: number) => boolean): readonly Run[] {
  const runs: Run[] = [];
  for (let i = from; i <= to; i++) {
    if (!passes(i)) continue;
    const open = runs.at(-1);
    if (open?.last === i - 1) runs[runs.length - 1] = { first: open.first, last: i };
    else runs.push({ first: i, last: i });
  }
  return runs;
}

/** What is left of a comment when lines are taken out of it: the first piece keeps its name and votes. */
function piecesOf(
  segment: CommentSegment,
  isComment: (i: number) => boolean,
): readonly CommentSegment[] {
  const runs = runsOf(segment.first, segment.last, isComment);
  return runs.map((run, i) => {
    const text = segment.text.filter((k) => isIn(run, k));
    const whole = runs.length === 1 && run.first === segment.first && run.last === segment.last;
    return {
      ...segment,
      ...(i === 0 ? {} : UNKNOWN),
      ...run,
      text: text.length > 0 || whole ? text : span(run),
    };
  });
}

const span = (run: Run): readonly number[] =>
  Array.from({ length: run.last - run.first + 1 }, (_, i) => run.first + i);

/** Lines newly called comments, cut by their names and votes; every line of the run is in one of them. */
function cutRun(
  lines: readonly CommentLine[],
  units: readonly Unit[],
  run: Run,
): readonly CommentSegment[] {
  const layout = layoutOf(lines, units, run.first, run.last);
  const found = segmentComments(lines, units, run.first, run.last, layout);
  if (found.length === 0) return [{ ...UNKNOWN, ...run, text: span(run) }];
  return found.map((segment, i) => {
    const first = i === 0 ? run.first : segment.first;
    const last = (found[i + 1]?.first ?? run.last + 1) - 1;
    const missed = span({ first: segment.last + 1, last });
    return { ...segment, first, last, text: [...segment.text, ...missed] };
  });
}

/** A run right under a comment that opens with no name or votes of its own goes on with it. */
function join(
  segments: readonly CommentSegment[],
  added: readonly CommentSegment[],
): readonly CommentSegment[] {
  const [first, ...rest] = added;
  if (first === undefined) return segments;
  const before = segments.findIndex((segment) => segment.last === first.first - 1);
  const own = segments[before];
  if (own === undefined || first.author !== null || first.posted !== null || first.votes !== null)
    return [...segments, ...added];
  const longer = { ...own, last: first.last, text: [...own.text, ...first.text] };
  return [...segments.slice(0, before), longer, ...segments.slice(before + 1), ...rest];
}

/**
 * Sets kinds that are given from outside (the markup, a person) over those that were found, and mends what hangs on them:
 * comments are cut where a line leaves them and made where lines join, turns get their speaker.
 * ```
 * ada · 5 hours ago   comment            ada · 5 hours ago   comment c1
 * The weir held.      comment            The weir held.      comment c1
 * Advertisement       comment → chrome   Advertisement       chrome
 * Until noon.         comment            Until noon.         comment c2, without a name
 * ```
 */
export function settleKinds(draft: Draft, given: readonly (BlockKind | null)[]): Draft {
  if (!given.some((kind, i) => kind !== null && kind !== draft.kinds[i])) return draft;
  const kinds = draft.kinds.map((kind, i) => given[i] ?? kind);
  const isComment = (i: number): boolean => kinds[i] === "comment";
  const kept = draft.segments.flatMap((segment) => piecesOf(segment, isComment));
  const added = runsOf(
    0,
    kinds.length - 1,
    (i) => isComment(i) && !kept.some((segment) => isIn(segment, i)),
  );
  const lines = added.length > 0 ? pageCommentLines(draft.units) : [];
  const segments = added
    .map((run) => cutRun(lines, draft.units, run))
    .reduce(join, kept)
    .toSorted((a, b) => a.first - b.first);
  const speakers = [...draft.speakers];
  kinds.forEach((kind, i) => {
    if (kind !== "turn" || speakers[i] !== null) return;
    const unit = draft.units[i] as Unit;
    speakers[i] = speakerOf(unit) ?? (kinds[i - 1] === "turn" ? (speakers[i - 1] ?? "") : "");
  });
  return { ...draft, kinds, segments, speakers };
}
