import type { Segment } from "./segment";
import {
  endsSentence,
  isClauseMark,
  isNumber,
  isQuotationMark,
  isStopWord,
  isWord,
  type WordContext,
} from "./word-context";

/** Small words that may stand between two changes and still be swallowed by them. */
const MOST_SMALL_WORDS = 2;
/** Words that both changes must have for one content word between them to be a chance meeting, not common text. */
const LONG_CHANGE = 4;

/**
 * People mark "[if he returned→when he returns]", not "[if→when] he [returned→returns]": a stretch of one or two small
 * words between two changes joins them, if words change on both sides around it.
 */
export function mergeCrumbs(
  segments: readonly Segment[],
  base: WordContext,
  other: WordContext,
): readonly Segment[] {
  const merged: Segment[] = [];
  for (let i = 0; i < segments.length; i++) {
    const segment = segments[i] as Segment;
    const last = merged[merged.length - 1];
    const next = segments[i + 1];
    if (
      segment.kind === "same" &&
      last?.kind === "changed" &&
      next?.kind === "changed" &&
      isCrumb(segment, last, next, base, other)
    ) {
      merged[merged.length - 1] = { ...last, baseEnd: next.baseEnd, otherEnd: next.otherEnd };
      i += 1;
    } else merged.push(segment);
  }
  return merged;
}

function isCrumb(
  between: Segment,
  left: Segment,
  right: Segment,
  base: WordContext,
  other: WordContext,
): boolean {
  const length = between.baseEnd - between.baseStart;
  if (length > MOST_SMALL_WORDS + 1) return false;
  const leftBase = words(base, left.baseStart, left.baseEnd);
  const leftOther = words(other, left.otherStart, left.otherEnd);
  const rightBase = words(base, right.baseStart, right.baseEnd);
  const rightOther = words(other, right.otherStart, right.otherEnd);
  if (swapsFigures(left, base, other) || swapsFigures(right, base, other)) return false;
  if (leftBase + rightBase === 0 || leftOther + rightOther === 0) return false;
  let small = 0;
  let content = 0;
  let marks = 0;
  for (let i = between.baseStart; i < between.baseEnd; i++) {
    if (endsSentence(base, i) || isQuotationMark(base, i)) return false;
    if (!isWord(base, i)) marks += isClauseMark(base, i) ? 1 : 0;
    else if (isStopWord(base, i)) small += 1;
    else content += 1;
  }
  const replaces = leftBase > 0 && leftOther > 0 && rightBase > 0 && rightOther > 0;
  if (marks > 0 && (replaces || length > 1)) return false;
  if (content === 0) return small <= MOST_SMALL_WORDS;
  return (
    content === 1 &&
    small <= 1 &&
    Math.min(leftBase + leftOther, rightBase + rightOther) >= 2 * LONG_CHANGE &&
    replaces
  );
}

/** "[5→6] to [7→8]": a figure for a figure is whole by itself. */
const swapsFigures = (change: Segment, base: WordContext, other: WordContext): boolean =>
  onlyFigures(base, change.baseStart, change.baseEnd) &&
  onlyFigures(other, change.otherStart, change.otherEnd);

function onlyFigures(side: WordContext, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (!isNumber(side, i)) return false;
  return end > start;
}

function words(side: WordContext, start: number, end: number): number {
  let count = 0;
  for (let i = start; i < end; i++) if (isWord(side, i)) count += 1;
  return count;
}
