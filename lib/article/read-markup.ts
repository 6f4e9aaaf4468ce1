import { type Result, success } from "../result";
import { readHtml } from "./html/read-html";
import type { InputProblem } from "./input-problem";
import type { MarkedLine, MarkedText } from "./marked-text";
import { countWords, endsSentence } from "./measure-unit";
import { NO_FACTS } from "./source-facts";

/** Short lines without an element of their own may be a photographer's name; sentences are text wherever they stand. */
const isSentence = (text: string): boolean => endsSentence(text) && countWords(text) >= 5;

/** In the body of a news item every paragraph is the story that the markup does not set beside it. */
const told = (line: MarkedLine): MarkedLine =>
  line.kind === null && line.lean !== -1 && (line.shape !== undefined || isSentence(line.text))
    ? { ...line, lean: 2 }
    : line;

/**
 * HTML that stands inside another document → its lines of text. `item`: the body of a news item, which is the story; else a
 * piece of a page (a feed's entry), with links and notes of the site among its paragraphs.
 */
export function readMarkup(html: string, from: "item" | "page"): Result<InputProblem, MarkedText> {
  const read = readHtml(html);
  if (!read.ok) return read;
  const { lines, warnings, notices = [] } = read.value;
  return success({
    lines: from === "item" ? lines.map(told) : lines,
    facts: NO_FACTS,
    warnings,
    notices,
  });
}
