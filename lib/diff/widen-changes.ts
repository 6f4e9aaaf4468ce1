import { isOneSided, type Segment } from "./segment";
import { growToWords } from "./widen-words";
import { isNumber, touchesNext, type WordContext, wordAt } from "./word-context";

/**
 * Grows changes into the equal text beside them until words and figures are whole: "18-[19→20]" becomes
 * "[18-19→18-20]", "[5→6]%" becomes "[5%→6%]", "東[京→亰]" becomes "[東京→東亰]".
 */
export function widenChanges(
  segments: readonly Segment[],
  base: WordContext,
  other: WordContext,
  segmenter: () => Intl.Segmenter,
): readonly Segment[] {
  const widened: Segment[] = [];
  let taken = 0;
  segments.forEach((found, i) => {
    const segment = {
      ...found,
      baseStart: found.baseStart + taken,
      otherStart: found.otherStart + taken,
    };
    taken = 0;
    if (segment.kind !== "changed") {
      widened.push(segment);
      return;
    }
    const before = widened[widened.length - 1];
    const after = segments[i + 1];
    const roomLeft = before?.kind === "same" ? before.baseEnd - before.baseStart : 0;
    const roomRight = after?.kind === "same" ? after.baseEnd - after.baseStart : 0;
    const [left, right] = growth(segment, roomLeft, roomRight, base, other, segmenter);
    if (left > 0 && before !== undefined)
      widened[widened.length - 1] = {
        ...before,
        baseEnd: before.baseEnd - left,
        otherEnd: before.otherEnd - left,
      };
    widened.push({
      kind: "changed",
      baseStart: segment.baseStart - left,
      baseEnd: segment.baseEnd + right,
      otherStart: segment.otherStart - left,
      otherEnd: segment.otherEnd + right,
    });
    taken = right;
  });
  return widened;
}

/** Tokens to take on either side; both texts must agree, so it is asked until neither wants more. */
function growth(
  segment: Segment,
  roomLeft: number,
  roomRight: number,
  base: WordContext,
  other: WordContext,
  segmenter: () => Intl.Segmenter,
): readonly [left: number, right: number] {
  let left = 0;
  let right = 0;
  for (;;) {
    const before = left + right;
    for (const [side, start, end] of [
      [base, segment.baseStart, segment.baseEnd],
      [other, segment.otherStart, segment.otherEnd],
    ] as const) {
      const [wordLeft, wordRight] = growToWords(
        side,
        start - left,
        end + right,
        roomLeft - left,
        roomRight - right,
        segmenter,
      );
      left += wordLeft;
      right += wordRight;
      if (isOneSided(segment)) continue;
      left += figureLeft(side, start - left, roomLeft - left);
      right += figureRight(side, end + right, roomRight - right);
    }
    if (left + right === before) return [left, right];
  }
}

const SIGNS = "$€£¥₹₩₺₽";

/** "$[5→6]" and "18-[19→20]": what belongs to the figure that starts at token `start`. */
function figureLeft(side: WordContext, start: number, room: number): number {
  if (room < 1 || !isNumber(side, start) || !touchesNext(side, start - 1)) return 0;
  if (SIGNS.includes(wordAt(side, start - 1))) return 1;
  const joined = wordAt(side, start - 1) === "-" && room > 1;
  return joined && isNumber(side, start - 2) && touchesNext(side, start - 2) ? 2 : 0;
}

/** "[5→6]%" and "[18→17]-19". */
function figureRight(side: WordContext, end: number, room: number): number {
  if (room < 1 || end < 1 || !isNumber(side, end - 1) || !touchesNext(side, end - 1)) return 0;
  if (wordAt(side, end) === "%") return 1;
  const joined = wordAt(side, end) === "-" && room > 1;
  return joined && isNumber(side, end + 1) && touchesNext(side, end) ? 2 : 0;
}
