import type { Range } from "../text/range";

/** One place where two texts differ: offsets, half open. */
export interface TextEdit {
  readonly base: Range;
  readonly other: Range;
}

const isHighSurrogate = (unit: number): boolean => unit >= 0xd800 && unit < 0xdc00;
const isLowSurrogate = (unit: number): boolean => unit >= 0xdc00 && unit < 0xe000;

/**
 * Where two tokens (or two gaps between tokens) that are equal but for typography differ, as tightly as can be: one edit
 * for each glyph of tokens of one length ("’" for "'"), else the stretch that differs.
 */
export function findTypography(
  baseText: string,
  base: Range,
  otherText: string,
  other: Range,
  into: TextEdit[],
): void {
  const size = base.end - base.start;
  if (size === other.end - other.start && !holdsSurrogates(baseText, base)) {
    for (let i = 0; i < size; i++) {
      if (baseText.charCodeAt(base.start + i) === otherText.charCodeAt(other.start + i)) continue;
      into.push({
        base: { start: base.start + i, end: base.start + i + 1 },
        other: { start: other.start + i, end: other.start + i + 1 },
      });
    }
    return;
  }
  let { start: baseStart, end: baseEnd } = base;
  let { start: otherStart, end: otherEnd } = other;
  while (
    baseStart < baseEnd &&
    otherStart < otherEnd &&
    baseText.charCodeAt(baseStart) === otherText.charCodeAt(otherStart)
  ) {
    baseStart += 1;
    otherStart += 1;
  }
  while (
    baseEnd > baseStart &&
    otherEnd > otherStart &&
    baseText.charCodeAt(baseEnd - 1) === otherText.charCodeAt(otherEnd - 1)
  ) {
    baseEnd -= 1;
    otherEnd -= 1;
  }
  if (baseStart > base.start && isHighSurrogate(baseText.charCodeAt(baseStart - 1))) {
    baseStart -= 1;
    otherStart -= 1;
  }
  if (baseEnd < base.end && isLowSurrogate(baseText.charCodeAt(baseEnd))) {
    baseEnd += 1;
    otherEnd += 1;
  }
  if (baseStart < baseEnd || otherStart < otherEnd)
    into.push({
      base: { start: baseStart, end: baseEnd },
      other: { start: otherStart, end: otherEnd },
    });
}

function holdsSurrogates(text: string, range: Range): boolean {
  for (let i = range.start; i < range.end; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 0xd800 && unit < 0xe000) return true;
  }
  return false;
}
