import { type Result, success } from "../result";
import { readHtml } from "./html/read-html";
import type { InputProblem } from "./input-problem";
import type { MarkedLine, MarkedText } from "./marked-text";

/** In the body of an item a title on top is its headline; other titles are headings. */
function inBody(line: MarkedLine, isFirst: boolean): MarkedLine {
  const { shape, lean, ...rest } = line;
  if (rest.kind !== null) return rest.kind === "byline" ? { ...rest, kind: null, lean: 2 } : rest;
  if (shape === "title" && isFirst) return { ...rest, kind: "headline" };
  if (shape === "title" || shape === "heading") return { ...rest, kind: "heading" };
  return { ...rest, lean: lean === -1 ? -1 : 2, ...(shape === undefined ? {} : { shape }) };
}

/**
 * HTML that stands inside another document (the body of a ninjs item, a feed's entry) → its lines of text. All of it is the
 * story but for what its markup sets apart (links to other stories, boxes to subscribe); it has no comments.
 */
export function readMarkup(html: string): Result<InputProblem, MarkedText> {
  const read = readHtml(html);
  if (!read.ok) return read;
  const { lines, facts, warnings } = read.value;
  return success({ lines: lines.map((line, i) => inBody(line, i === 0)), facts, warnings });
}
