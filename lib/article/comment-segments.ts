import type { Votes } from "./article";
import { type CommentLayout, isTextLine } from "./comment-layout";
import { type CommentLine, isNameLine } from "./comment-lines";
import type { Unit } from "./measure-unit";

/** The units of one comment and what its name and vote lines say. */
export interface CommentSegment {
  readonly first: number;
  readonly last: number;
  readonly author: string | null;
  readonly posted: string | null;
  readonly replyTo: string | null;
  readonly rank: number | null;
  readonly votes: Votes | null;
  /** A unit of the comment that it answers, where the markup says so; else null. */
  readonly parent: number | null;
  /** Units that are the comment's own text, quoted lines included. */
  readonly text: readonly number[];
}

/** The comments of a page, and the units around them that belong to the page. */
export interface Thread {
  readonly segments: readonly CommentSegment[];
  /** First unit of the section, its heading included. */
  readonly first: number;
  /** Last unit of the last comment. */
  readonly last: number;
  readonly declared: number | null;
}

interface Open {
  first: number;
  last: number;
  author: string | null;
  posted: string | null;
  replyTo: string | null;
  rank: number | null;
  votes: Votes | null;
  parent: number | null;
  text: number[];
  state: "head" | "text" | "foot";
  headed: boolean;
}

/** A comment of which nothing is known but its lines. */
export const UNKNOWN = {
  author: null,
  posted: null,
  replyTo: null,
  rank: null,
  votes: null,
  parent: null,
} satisfies Partial<CommentSegment>;

const open = (i: number): Open => ({
  ...UNKNOWN,
  first: i,
  last: i,
  text: [],
  state: "head",
  headed: false,
});

/** A name alone on its line, with the time on the next one. */
const isNameOverTime = (
  lines: readonly CommentLine[],
  units: readonly Unit[],
  i: number,
  to: number,
): boolean => {
  const line = lines[i] as CommentLine;
  if (i >= to || line.head?.posted || line.buttons !== null || !isNameLine(units[i] as Unit))
    return false;
  for (let k = i + 1; k <= Math.min(to, i + 2); k++) {
    const next = lines[k] as CommentLine;
    if (
      next.buttonTime !== null &&
      next.buttons?.votes == null &&
      i + 2 <= to &&
      isTextLine(lines[k + 1], units[k + 1])
    )
      return true;
    if (
      next.head !== null &&
      next.head.posted !== null &&
      (next.head.author === null || next.head.author.startsWith("@"))
    )
      return true;
    if (next.replyTo === null && next.bareNumber === null && next.buttons?.votes == null)
      return false;
  }
  return false;
};

/**
 * Cuts a thread into comments by a walk over its lines: a name line (or votes, on pages that print them first) opens a
 * comment unless one is already opening; after a line of votes or buttons below a text, the next line opens one.
 * ```
 * ada · 5 hours ago      text A          ▲ 41
 * text A                 -3 ( +1 / -4 )  ada · 5 hours ago
 * Reply · Share          text B          text A
 * ```
 */
export function segmentComments(
  lines: readonly CommentLine[],
  units: readonly Unit[],
  from: number,
  to: number,
  layout: CommentLayout,
): readonly CommentSegment[] {
  const segments: Open[] = [];
  let current: Open | null = null;
  const start = (i: number): Open => {
    const next = open(i);
    segments.push(next);
    current = next;
    return next;
  };
  for (let i = from; i <= to; i++) {
    const line = lines[i] as CommentLine;
    const unit = units[i] as Unit;
    const now = current as Open | null;
    const votes =
      line.buttons?.votes ??
      (line.bareNumber !== null && layout.heads
        ? { score: null, up: line.bareNumber, down: null }
        : null);
    if (layout.headsLast && line.head !== null && now !== null && now.text.length > 0) {
      now.author ??= line.head.author;
      now.posted ??= line.head.posted;
      now.replyTo ??= line.head.replyTo;
      now.votes ??= line.head.votes;
      now.state = "foot";
      now.last = i;
      continue;
    }
    if (isNameOverTime(lines, units, i, to)) {
      const target = now === null || now.state !== "head" || now.headed ? start(i) : now;
      target.author = unit.text;
      target.headed = true;
      target.last = i;
      continue;
    }
    if (line.head !== null && (line.head.posted !== null || line.head.author !== null)) {
      const named =
        now !== null &&
        now.state === "head" &&
        now.headed &&
        now.posted === null &&
        (line.head.author === null || line.head.author.startsWith("@"));
      const target =
        now !== null && now.state === "head" && (!now.headed || named) ? now : start(i);
      target.author ??= line.head.author;
      target.posted ??= line.head.posted;
      target.replyTo ??= line.head.replyTo;
      target.rank ??= line.head.rank;
      target.votes ??= line.head.votes;
      target.headed = true;
      target.last = i;
      continue;
    }
    if (line.replyTo !== null) {
      const target = now === null || now.state === "foot" ? start(i) : now;
      target.replyTo ??= line.replyTo;
      if (target.state === "text") target.text.push(i);
      target.last = i;
      continue;
    }
    if (
      line.buttonTime !== null &&
      now !== null &&
      now.state === "head" &&
      now.posted === null &&
      now.author !== null
    ) {
      now.posted = line.buttonTime;
      now.votes ??= votes;
      now.last = i;
      continue;
    }
    if (line.buttons !== null || votes !== null) {
      const opens = layout.votesFirst && votes !== null;
      if (opens) {
        const target = now === null || now.state !== "head" || now.votes !== null ? start(i) : now;
        target.votes = votes;
        target.last = i;
      } else if (now !== null) {
        now.votes ??= votes;
        now.posted ??= line.buttonTime;
        now.state = "foot";
        now.last = i;
      }
      continue;
    }
    if (line.count !== null) continue;
    const headed = layout.heads && !layout.headsLast;
    if (now !== null && now.state === "foot" && headed) continue;
    if (now === null || now.state === "foot") {
      if (line.furniture >= 2 || headed) continue;
      start(i);
    }
    const target = current as Open | null;
    if (target === null) continue;
    target.state = "text";
    target.text.push(i);
    target.last = i;
  }
  return segments
    .filter((segment) => segment.text.length > 0 || segment.votes !== null)
    .map(({ state: _state, headed: _headed, ...segment }) => segment);
}
