import { type Result, success } from "../../result";
import type { InputProblem } from "../input-problem";
import type { MarkedLine, MarkedText } from "../marked-text";
import { countWords } from "../measure-unit";
import type { Warning } from "../warning";
import { isProseLine } from "./find-story";
import { readHtmlFacts } from "./html-facts";
import type { HtmlLine } from "./html-line";
import { joinLinkLists } from "./join-link-lists";
import { linesOfTree } from "./lines-of-tree";
import { readHtmlTree } from "./read-html-tree";
import { markLine, type Page, readPage, wordsOf } from "./read-page";

/** A page with fewer words of running text than this tells its story elsewhere. */
const LEAST_TOLD = 40;

/** Words that a page hides among those it shows, or in a paragraph of its story. */
function warnOfHidden(page: Page): readonly Warning[] {
  const at = page.lines.find(
    (line) =>
      line.hidden === "part" ||
      (line.hidden === "whole" && isProseLine(line) && page.place.signOf(line) >= 0),
  );
  return at === undefined
    ? []
    : [
        {
          code: "hidden-by-style",
          message: `The page hides words that stand in its text (first in “${at.text.slice(0, 60)}”); they were kept.`,
        },
      ];
}

/** The story as JSON-LD repeats it, for a page whose own elements hold no text: scripts would write it there. */
const declaredLines = (body: string | null, lines: readonly HtmlLine[]): readonly MarkedLine[] =>
  body === null || wordsOf(lines) >= LEAST_TOLD || countWords(body) < LEAST_TOLD
    ? []
    : body
        .split(/\r\n|\r|\n/u)
        .map((text) => ({ text: text.trim(), kind: null, lean: 1, shape: "paragraph" }) as const);

/**
 * An HTML page → its lines with what the markup says of them, its comments, and what it says of itself. Every line that a
 * reader of the page sees is there, in order; scripts, styles and what stands in for them are not.
 * Refuses pages that are nested too deep or too large.
 */
export function readHtml(text: string): Result<InputProblem, MarkedText> {
  const tree = readHtmlTree(text);
  if (!tree.ok) return tree;
  const lines = joinLinkLists(linesOfTree(tree.value));
  const facts = readHtmlFacts(tree.value);
  const page = readPage(tree.value, lines, facts);
  return success({
    lines: [
      ...lines.map((line, i) => markLine(page, line, i)),
      ...declaredLines(facts.declaredBody, lines),
    ],
    facts: facts.facts,
    warnings: [...facts.warnings, ...warnOfHidden(page)],
    comments: page.comments,
    ...(facts.notices.length === 0 ? {} : { notices: facts.notices }),
  });
}
