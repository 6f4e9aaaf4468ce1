import { findQuotations } from "../article/quotations";
import type { Range } from "../text/range";
import { TokenKind, type TokenSequence } from "../text/tokenize";

/**
 * Answers whether a change's range of a text lies inside quotation marks: every word of it does, or it is an insertion
 * point between marks. What runs from narration into a quotation does not: `[said that “some” of|told] them`. A mark that
 * stands alone in the range counts as inside, as it decides what is quoted. A text of several paragraphs, joined by
 * newlines, is read paragraph by paragraph, when the first question comes that lies behind a mark. Apostrophes within
 * words are no marks.
 */
export function quotedOffsets(tokens: TokenSequence): (range: Range) => boolean {
  const mark = tokens.kinds.indexOf(TokenKind.quotation);
  if (mark < 0) return () => false;
  const first = tokens.starts[mark] as number;
  let quoted: readonly Range[] | undefined;
  return ({ start, end }) => {
    if (end < first) return false;
    quoted ??= quotedRanges(tokens.text);
    if (start === end) {
      const around = firstEndingAfter(quoted, start);
      return around !== undefined && around.start < start;
    }
    return everyWordQuoted(tokens, { start, end }, quoted);
  };
}

function everyWordQuoted(tokens: TokenSequence, range: Range, quoted: readonly Range[]): boolean {
  let inside = false;
  let marks = 0;
  for (let i = firstTokenAfter(tokens, range.start); i < tokens.length; i++) {
    const start = tokens.starts[i] as number;
    if (start >= range.end) break;
    const kind = tokens.kinds[i];
    const around = firstEndingAfter(quoted, start);
    const within = around !== undefined && around.start <= start;
    if (!within && (kind === TokenKind.word || kind === TokenKind.number)) return false;
    if (within) inside = true;
    else if (kind === TokenKind.quotation) marks += 1;
  }
  return inside || marks > 0;
}

/** Position of the first token that ends behind an offset. */
function firstTokenAfter({ ends }: TokenSequence, offset: number): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] as number) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Quotations stand in order and apart. */
function firstEndingAfter(quoted: readonly Range[], offset: number): Range | undefined {
  let low = 0;
  let high = quoted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quoted[middle] as Range).end > offset) high = middle;
    else low = middle + 1;
  }
  return quoted[low];
}

/** Whether one quotation may stand within another, so that a mark may lie inside marks. */
export function mayNest({ kinds }: TokenSequence): boolean {
  let marks = 0;
  for (const kind of kinds) if (kind === TokenKind.quotation) marks += 1;
  return marks > 2;
}

function quotedRanges(text: string): readonly Range[] {
  const quoted: Range[] = [];
  let offset = 0;
  for (const paragraph of text.split("\n")) {
    for (const { range } of findQuotations(paragraph))
      quoted.push({ start: range.start + offset, end: range.end + offset });
    offset += paragraph.length + 1;
  }
  return quoted;
}
