import { findQuotations } from "../article/quotations";
import type { Range } from "../text/range";
import { TokenKind, type TokenSequence } from "../text/tokenize";

/**
 * Answers whether a range of a text lies inside quotation marks, at least in part (the marks themselves lie outside).
 * A text of several paragraphs, joined by newlines, is read paragraph by paragraph, when the first question comes that lies behind a
 * mark. Apostrophes within words are no marks.
 */
export function quotedOffsets(tokens: TokenSequence): (range: Range) => boolean {
  const mark = tokens.kinds.indexOf(TokenKind.quotation);
  if (mark < 0) return () => false;
  const first = tokens.ends[mark] as number;
  let quoted: readonly Range[] | undefined;
  return ({ start, end }) => {
    if (end < first) return false;
    quoted ??= quotedRanges(tokens.text);
    const quotation = firstEndingAfter(quoted, start);
    if (quotation === undefined) return false;
    return start === end ? quotation.start < start : quotation.start < end;
  };
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
