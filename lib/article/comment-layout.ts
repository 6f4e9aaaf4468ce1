import type { CommentLine } from "./comment-lines";
import type { Unit } from "./measure-unit";

/** Where a page puts its lines about a comment. */
export interface CommentLayout {
  /** Every comment opens with a name or a time. */
  readonly heads: boolean;
  /** Counts of votes stand over the text. */
  readonly votesFirst: boolean;
  /** Names and times stand under the text: `text / ada · 5 hours ago`. */
  readonly headsLast: boolean;
}

export const isTextLine = (line: CommentLine | undefined, unit: Unit | undefined): boolean =>
  line !== undefined &&
  unit !== undefined &&
  line.head === null &&
  line.buttons === null &&
  line.replyTo === null &&
  line.bareNumber === null &&
  line.count === null;

/** Whether vote lines stand over the text: a vote line before the first name line, or right under a name line. */
export function layoutOf(
  lines: readonly CommentLine[],
  units: readonly Unit[],
  from: number,
  to: number,
): CommentLayout {
  let heads = 0;
  let votes = 0;
  let over = 0;
  let under = 0;
  let firstVote = -1;
  let firstHead = -1;
  for (let i = from; i <= to; i++) {
    const line = lines[i] as CommentLine;
    if (line.head !== null) {
      heads += 1;
      if (firstHead < 0) firstHead = i;
    }
    if (line.buttons?.votes || line.bareNumber !== null) {
      votes += 1;
      if (firstVote < 0) firstVote = i;
      const next = lines[i + 1];
      const previous = lines[i - 1];
      if (
        previous?.head &&
        i > from &&
        next !== undefined &&
        next.head === null &&
        next.buttons === null &&
        i < to
      )
        over += 1;
      else if (
        next?.head &&
        (i === from || !isTextLine(previous, units[i - 1]) || units[i]?.blankBefore)
      )
        over += 1;
      else under += 1;
    } else if (line.buttons !== null) votes += 0.5;
  }
  const votesFirst =
    votes > 0 &&
    over > under &&
    (firstVote === from || firstHead === from || firstVote < firstHead || over > 2 * under);
  const opening = lines[from];
  const headsLast =
    heads >= 2 &&
    heads >= votes * 0.6 &&
    firstVote !== from &&
    isTextLine(opening, units[from]) &&
    lines[to]?.head != null;
  return { heads: heads >= 1 && heads >= votes * 0.6, votesFirst, headsLast };
}
