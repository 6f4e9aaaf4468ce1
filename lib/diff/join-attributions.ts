import { matchPhrase } from "./phrase-table";
import type { Segment } from "./segment";
import { formAt, isClauseMark, type WordContext } from "./word-context";

/**
 * A comma that both texts happen to have may cut an attribution in two:
 * "the port closed, [two sources said→the Gazette reported], [in a bid to save fuel→citing officials]" becomes
 * "the port closed, [two sources said→the Gazette reported, citing officials][, in a bid to save fuel/]".
 */
export function joinAttributions(
  segments: readonly Segment[],
  base: WordContext,
  other: WordContext,
): readonly Segment[] {
  const joined: Segment[] = [];
  for (let i = 0; i < segments.length; i++) {
    const left = segments[i] as Segment;
    const mark = segments[i + 1];
    const right = segments[i + 2];
    const parts =
      mark !== undefined && right !== undefined ? regroup(left, mark, right, base, other) : null;
    if (parts === null) joined.push(left);
    else {
      joined.push(...parts);
      i += 2;
    }
  }
  return joined;
}

function regroup(
  left: Segment,
  mark: Segment,
  right: Segment,
  base: WordContext,
  other: WordContext,
): readonly Segment[] | null {
  if (left.kind !== "changed" || mark.kind !== "same" || right.kind !== "changed") return null;
  if (mark.baseEnd - mark.baseStart !== 1 || !isClauseMark(base, mark.baseStart)) return null;
  if (
    !namesSource(base, left.baseStart, left.baseEnd) ||
    !namesSource(other, left.otherStart, left.otherEnd)
  )
    return null;
  const baseGoesOn = namesSource(base, right.baseStart, right.baseEnd);
  const otherGoesOn = namesSource(other, right.otherStart, right.otherEnd);
  if (baseGoesOn === otherGoesOn) return null;
  return otherGoesOn
    ? [
        { ...left, otherEnd: right.otherEnd },
        { ...right, baseStart: mark.baseStart, otherStart: right.otherEnd },
      ]
    : [
        { ...left, baseEnd: right.baseEnd },
        { ...right, baseStart: right.baseEnd, otherStart: mark.otherStart },
      ];
}

function namesSource(side: WordContext, start: number, end: number): boolean {
  const form = (k: number): string | undefined => (k < end ? formAt(side, k) : undefined);
  for (let i = start; i < end; i++)
    if (matchPhrase(side.forms.rules.sourcing, i, form) !== null) return true;
  return false;
}
