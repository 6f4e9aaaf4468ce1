import type { BlockKind } from "./article";
import { removeControls } from "./decode/clean-text";
import type { Lean, LineShape, MarkedText } from "./marked-text";
import type { KnownLines } from "./parse-text";

const LINE_ENDS = /\r\n|[\n\r\u2028\u2029]/u;

/**
 * Lines read out of markup → the text of the article, and what the markup says of its lines. Paragraphs stand apart by a
 * blank line, tight lines under one another; a line without a visible character is left out.
 * `[{text: "River rises"}, {text: "By Ada"}, {text: "Noon", tight: true}]` → `"River rises\n\nBy Ada\nNoon"`
 */
export function layOutLines(marked: MarkedText): {
  readonly text: string;
  readonly known: KnownLines;
} {
  const printed: string[] = [];
  const kinds = new Map<number, BlockKind>();
  const leans = new Map<number, Lean>();
  const shapes = new Map<number, LineShape>();
  const places = marked.lines.map((line) => {
    const own = removeControls(line.text)
      .split(LINE_ENDS)
      .filter((part) => !/^[\s\p{Cf}\p{Cc}]*$/u.test(part));
    own.forEach((part, i) => {
      if (printed.length > 0 && i === 0 && line.tight !== true) printed.push("");
      printed.push(`${line.indented === true ? "  " : ""}${part.trim()}`);
      if (line.kind !== null) kinds.set(printed.length, line.kind);
      if (line.lean !== undefined) leans.set(printed.length, line.lean);
      if (line.shape !== undefined) shapes.set(printed.length, line.shape);
    });
    return own.map((_, i) => printed.length - own.length + 1 + i);
  });
  const printedOf = (lines: readonly number[]): readonly number[] =>
    lines.flatMap((line) => places[line] ?? []);
  const kept = new Map<number, number>();
  const comments = (marked.comments ?? []).flatMap((comment, i) => {
    const own = printedOf(
      Array.from({ length: comment.last - comment.first + 1 }, (_, k) => comment.first + k),
    );
    const [first] = own;
    const last = own.at(-1);
    if (first === undefined || last === undefined) return [];
    kept.set(i, kept.size);
    for (const line of own) kinds.set(line, "comment");
    return [{ ...comment, first, last, text: printedOf(comment.text) }];
  });
  return {
    text: printed.join("\n"),
    known: {
      kinds,
      leans,
      shapes,
      comments: comments.map((comment) => ({
        ...comment,
        parent: comment.parent === null ? null : (kept.get(comment.parent) ?? null),
      })),
      declared: marked.notices ?? [],
    },
  };
}
