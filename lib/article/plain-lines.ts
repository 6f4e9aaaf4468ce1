import type { MarkedLine } from "./marked-text";

const LINE_ENDS = /\r\n|[\n\r\u0085\u2028\u2029]/u;

/**
 * Running text without markup → lines, as far apart as they are written. Nothing is said of them: without markup a body may hold
 * a whole page with its comments, and reads as the same text pasted.
 * `"One.\n\nTwo.\nThree."` → One., Two., Three. (tight)
 */
export function plainLines(text: string): readonly MarkedLine[] {
  const lines: MarkedLine[] = [];
  let apart = true;
  for (const line of text.split(LINE_ENDS)) {
    if (line.trim() === "") apart = true;
    else {
      lines.push({ text: line, kind: null, ...(apart ? {} : { tight: true }) });
      apart = false;
    }
  }
  return lines;
}
