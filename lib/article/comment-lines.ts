import { findTime } from "./find-time";
import { furnitureScore } from "./furniture-score";
import { countWords, type Unit } from "./measure-unit";
import { readCommentCount } from "./read-comment-count";
import { type CommentHead, readCommentHead, readReplyTo } from "./read-comment-head";
import { readVotes, type VoteLine } from "./read-votes";

/** What one line could be inside a thread of comments. */
export interface CommentLine {
  /** Name and time, or either of them; says who answers whom. */
  readonly head: CommentHead | null;
  /** Only counts of votes and buttons. */
  readonly buttons: VoteLine | null;
  /** The time that stands among the buttons: `"Like · Reply · 5 h"`. */
  readonly buttonTime: string | null;
  /** Only the name of the one who is answered. */
  readonly replyTo: string | null;
  /** A count or heading of comments. */
  readonly count: { readonly count: number | null } | null;
  /** A number alone on its line: votes on some pages. */
  readonly bareNumber: number | null;
  readonly furniture: number;
}

const NONE: CommentLine = {
  head: null,
  buttons: null,
  buttonTime: null,
  replyTo: null,
  count: null,
  bareNumber: null,
  furniture: 0,
};
const LONGEST_NAME = 6;

export function readCommentLine(unit: Unit): CommentLine {
  if (unit.text.length > 160) return { ...NONE, furniture: furnitureScore(unit) };
  const time = findTime(unit.text);
  const plain = readVotes(unit.text);
  const timed =
    !plain.pure && time !== null
      ? readVotes(`${unit.text.slice(0, time.start)} · ${unit.text.slice(time.end)}`)
      : plain;
  // `Quote:` opens what is quoted; `Quote` is a button.
  const label = /[:：]\s*$/u.test(unit.text);
  const buttons =
    !label && timed.pure && (timed.votes !== null || timed.actions > 0) ? timed : null;
  const bare = /^\d{1,6}$/.test(unit.folded) ? Number(unit.folded) : null;
  const replyTo = unit.words <= 10 ? readReplyTo(unit.text) : null;
  const named = buttons !== null || bare !== null ? null : readCommentHead(unit.text);
  // `Most read today` and `Listen to this story · 3 min` have the shape of a name and a time.
  const head =
    named !== null &&
    named.author !== null &&
    named.replyTo === null &&
    named.votes === null &&
    furnitureScore(unit) >= 3
      ? null
      : named;
  return {
    head: replyTo !== null && head?.posted === null ? null : head,
    buttons,
    buttonTime:
      buttons !== null && timed !== plain && time !== null
        ? unit.text.slice(time.start, time.end).trim()
        : null,
    replyTo: head === null ? replyTo : null,
    count: readCommentCount(unit.text),
    bareNumber: bare,
    furniture: buttons === null && head === null ? furnitureScore(unit) : 0,
  };
}

/** A short line that could be a commenter's name: `"Ada Holm"`, `"港の人"`, `"weirkeeper_9"`. */
export const isNameLine = (unit: Unit): boolean =>
  unit.words <= LONGEST_NAME &&
  unit.text.length <= 40 &&
  /[\p{L}\p{N}]/u.test(unit.text) &&
  !/[.!?。！？؟…:：;"”»“«]$/u.test(unit.text.replace(/(?:\s\p{Lu}\.){1,3}$/u, "")) &&
  countWords(unit.text) > 0;
