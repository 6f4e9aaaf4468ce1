import { findQuotations } from "../article/quotations";
import type { Range } from "../text/range";

const MARKS = /["“”„‟«»‹›「」『』〝〞〟＂'‘’‚]/u;

/**
 * Answers whether a range of a text lies inside quotation marks, at least in part (the marks themselves lie outside).
 * A text of several paragraphs, joined by newlines, is read paragraph by paragraph.
 */
export function quotedOffsets(text: string): (range: Range) => boolean {
  if (!MARKS.test(text)) return () => false;
  const quoted: Range[] = [];
  let offset = 0;
  for (const paragraph of text.split("\n")) {
    for (const { range } of findQuotations(paragraph))
      quoted.push({ start: range.start + offset, end: range.end + offset });
    offset += paragraph.length + 1;
  }
  return ({ start, end }) =>
    quoted.some((quotation) =>
      start === end
        ? quotation.start < start && start < quotation.end
        : start < quotation.end && quotation.start < end,
    );
}
