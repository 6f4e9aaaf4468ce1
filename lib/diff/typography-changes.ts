import type { Range } from "../text/range";

/** One place where two texts differ: offsets, half open. */
export interface TextEdit {
  readonly base: Range;
  readonly other: Range;
}

const isHighSurrogate = (unit: number): boolean => unit >= 0xd800 && unit < 0xdc00;
const isLowSurrogate = (unit: number): boolean => unit >= 0xdc00 && unit < 0xe000;

/**
 * Where two tokens that are equal but for typography differ, as tightly as can be: one edit for each glyph of tokens of
 * one length ("’" for "'"), else the stretch that differs. Offsets in, edits in order out.
 */
export function findTypography(
  baseText: string,
  baseFrom: number,
  baseTo: number,
  otherText: string,
  otherFrom: number,
  otherTo: number,
): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  if (baseTo - baseFrom === otherTo - otherFrom && !holdsSurrogates(baseText, baseFrom, baseTo)) {
    for (let i = baseFrom, k = otherFrom; i < baseTo; i++, k++) {
      if (baseText.charCodeAt(i) === otherText.charCodeAt(k)) continue;
      edits.push({ base: { start: i, end: i + 1 }, other: { start: k, end: k + 1 } });
    }
    return edits;
  }
  let baseStart = baseFrom;
  let otherStart = otherFrom;
  let baseEnd = baseTo;
  let otherEnd = otherTo;
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
  if (baseStart > baseFrom && isHighSurrogate(baseText.charCodeAt(baseStart - 1))) {
    baseStart -= 1;
    otherStart -= 1;
  }
  if (baseEnd < baseTo && isLowSurrogate(baseText.charCodeAt(baseEnd))) {
    baseEnd += 1;
    otherEnd += 1;
  }
  if (baseStart < baseEnd || otherStart < otherEnd)
    edits.push({
      base: { start: baseStart, end: baseEnd },
      other: { start: otherStart, end: otherEnd },
    });
  return edits;
}

function holdsSurrogates(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 0xd800 && unit < 0xe000) return true;
  }
  return false;
}
