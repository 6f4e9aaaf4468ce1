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
    return quoted.some((quotation) =>
      start === end
        ? quotation.start < start && start < quotation.end
        : start < quotation.end && quotation.start < end,
    );
  };
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
