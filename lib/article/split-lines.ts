/** One line of the raw file without its end and without white space around it. */
export interface Line {
  /** From 1. */
  readonly number: number;
  /** Where `text` stands in the decoded text (half open). */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Length of the whole line with its white space, in UTF-16 code units. */
  readonly width: number;
  /** True where the line starts with white space: a hard-wrapped paragraph may open so. */
  readonly indented: boolean;
}

const INVISIBLE = /^[\s\p{Cf}\p{Cc}]*$/u;

/** Lines end with CRLF, LF or CR. A blank line has an empty `text`. `"a\r\nb"` → `a`, `b`. */
export function splitLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  while (start <= text.length) {
    let end = start;
    while (end < text.length && text.charCodeAt(end) !== 10 && text.charCodeAt(end) !== 13)
      end += 1;
    const raw = text.slice(start, end);
    const trimmed = INVISIBLE.test(raw) ? "" : raw.trim();
    const lead = trimmed === "" ? 0 : raw.indexOf(trimmed);
    const from = start + lead;
    lines.push({
      number: lines.length + 1,
      start: from,
      end: from + trimmed.length,
      text: trimmed,
      width: raw.length,
      indented: trimmed !== "" && lead > 0,
    });
    if (end === text.length) break;
    start = end + (text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? 2 : 1);
  }
  return lines;
}
