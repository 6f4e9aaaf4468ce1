import type { MarkedLine } from "./marked-text";

const LINE_ENDS = /\r\n|[\n\r\u0085\u2028\u2029]/u;

/**
 * Running text without markup → lines of the story, as far apart as they are written.
 * `"One.\n\nTwo.\nThree."` → One., Two., Three. (tight)
 */
export function plainLines(text: string): readonly MarkedLine[] {
  const lines: MarkedLine[] = [];
  let apart = true;
  for (const line of text.split(LINE_ENDS)) {
    if (line.trim() === "") apart = true;
    else {
      lines.push({ text: line, kind: null, lean: 2, ...(apart ? {} : { tight: true }) });
      apart = false;
    }
  }
  return lines;
}
