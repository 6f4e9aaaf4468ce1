import { CharClass, classAt } from "../text/char-class";
import { clusterAround } from "../text/cluster-edges";
import { hiddenCharacters, mayHide } from "../text/hidden-characters";
import type { LocatedChange } from "./locate-changes";

/** A change, and whether it holds what a reader cannot see and no writing needs. */
export interface WidenedChange extends LocatedChange {
  readonly odd: boolean;
}

/** Longest part of a word taken in on either side; longer ones are no words. */
const REACH = 40;

/**
 * Lets changes begin and end between whole characters, and shows a difference that cannot be seen by the whole word
 * that it stands in. Changes that touch then are one. Outside the changes both texts stay equal.
 *
 * `"did not re[|\u200b]sign"` → `"did not [resign|re\u200bsign]"`
 */
export function widenHidden(
  base: string,
  other: string,
  located: readonly LocatedChange[],
): readonly WidenedChange[] {
  const hides = mayHide(base) || mayHide(other);
  const widened: WidenedChange[] = [];
  const waiting = located.map((change) => mark(base, other, change, hides)).reverse();
  for (let change = waiting.pop(); change !== undefined; change = waiting.pop()) {
    const before = widened[widened.length - 1];
    const after = waiting[waiting.length - 1];
    const left = reachBack(base, other, change);
    const right = reachOn(base, other, change);
    const room = change.base.start - (before?.base.end ?? 0);
    const roomAfter = (after?.base.start ?? base.length) - change.base.end;
    if (before !== undefined && (left > room || (left > 0 && left === room))) {
      widened.pop();
      waiting.push(join(before, change));
    } else if (after !== undefined && (right > roomAfter || (right > 0 && right === roomAfter))) {
      waiting.pop();
      waiting.push(join(change, after));
    } else if (left + right > 0) {
      waiting.push(shift(change, Math.min(left, room), Math.min(right, roomAfter)));
    } else {
      widened.push(change.odd ? withoutSharedSpace(base, other, change) : change);
    }
  }
  return widened;
}

function mark(base: string, other: string, change: LocatedChange, hides: boolean): WidenedChange {
  if (!hides) return { ...change, odd: false };
  const odd = (text: string, { start, end }: LocatedChange["base"]): string =>
    hiddenCharacters(text, start, end)
      .filter((hidden) => hidden.odd)
      .map(({ character }) => character)
      .join("");
  return { ...change, odd: odd(base, change.base) !== odd(other, change.other) };
}

const join = (first: WidenedChange, second: WidenedChange): WidenedChange => ({
  ...first,
  base: { start: first.base.start, end: second.base.end },
  other: { start: first.other.start, end: second.other.end },
  segment: first.segment ?? second.segment,
  odd: first.odd || second.odd,
});

const shift = (change: WidenedChange, left: number, right: number): WidenedChange => ({
  ...change,
  base: { start: change.base.start - left, end: change.base.end + right },
  other: { start: change.other.start - left, end: change.other.end + right },
});

/** How far back a change has to begin, in units; the units before it are the same in both texts. */
function reachBack(
  base: string,
  other: string,
  { base: from, other: to, odd }: WidenedChange,
): number {
  const whole = Math.max(
    from.start - clusterAround(base, from.start).start,
    to.start - clusterAround(other, to.start).start,
  );
  if (whole > 0 || !odd) return whole;
  // A change that begins with white space stands before its word, not in it.
  if (classAt(base, from.start) === CharClass.space && from.start < from.end) return 0;
  return isInWord(base, from.start - 1) && from.end - from.start < REACH ? 1 : 0;
}

function reachOn(
  base: string,
  other: string,
  { base: from, other: to, odd }: WidenedChange,
): number {
  const whole = Math.max(
    clusterAround(base, from.end).end - from.end,
    clusterAround(other, to.end).end - to.end,
  );
  if (whole > 0 || !odd) return whole;
  return isInWord(base, from.end) && from.end - from.start < REACH ? 1 : 0;
}

/** Whether the unit at an offset stands in a word, a figure or what joins them, and not between words. */
function isInWord(text: string, at: number): boolean {
  if (at < 0 || at >= text.length) return false;
  const cls = classAt(text, at);
  return cls <= CharClass.mark || cls === CharClass.hyphen || cls === CharClass.awkward;
}

function withoutSharedSpace(base: string, other: string, change: WidenedChange): WidenedChange {
  let { start } = change.base;
  let from = change.other.start;
  while (
    start < change.base.end &&
    from < change.other.end &&
    classAt(base, start) === CharClass.space &&
    base.charCodeAt(start) === other.charCodeAt(from)
  ) {
    start += 1;
    from += 1;
  }
  const inside =
    clusterAround(base, start).start < start || clusterAround(other, from).start < from;
  if (inside) return change;
  return {
    ...change,
    base: { start, end: change.base.end },
    other: { start: from, end: change.other.end },
  };
}
