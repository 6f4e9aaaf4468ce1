import { type Result, success } from "../../result";
import type { BlockKind } from "../article";
import type { InputProblem } from "../input-problem";
import type { MarkedComment, MarkedLine, MarkedText } from "../marked-text";
import { countWords } from "../measure-unit";
import type { Warning } from "../warning";
import { isInComments } from "./comment-names";
import { type FoundComment, findComments } from "./find-comments";
import { findStory, isProseLine, type StoryPlace } from "./find-story";
import { readHtmlFacts } from "./html-facts";
import type { HtmlLine } from "./html-line";
import { joinLinkLists } from "./join-link-lists";
import { isBylineLine, isCaptionLine, isMenuLine, leanOf, shapeOf } from "./line-evidence";
import { linesOfTree } from "./lines-of-tree";
import { readHtmlTree } from "./read-html-tree";
import { findTitleLine } from "./title-line";

/** A page that hides this share of its running text shows it later; it is the story all the same. */
const MOSTLY = 0.5;
/** A page with fewer words of running text than this tells its story elsewhere. */
const LEAST_TOLD = 40;

interface Page {
  readonly lines: readonly HtmlLine[];
  readonly comments: readonly FoundComment[];
  readonly title: number | null;
  readonly place: StoryPlace;
  /** The first line of running text in the story. */
  readonly opening: number;
  readonly hidesStory: boolean;
}

const wordsOf = (lines: readonly HtmlLine[]): number =>
  lines.reduce((sum, line) => sum + (isProseLine(line) ? countWords(line.text) : 0), 0);

const holderOf = (comments: readonly FoundComment[], i: number): boolean =>
  comments.some((comment) => i >= comment.first && i <= comment.last);

function kindOf(page: Page, line: HtmlLine, i: number): BlockKind | null {
  const first = page.comments[0]?.first ?? Number.POSITIVE_INFINITY;
  const last = page.comments.at(-1)?.last ?? -1;
  if (holderOf(page.comments, i)) return "comment";
  if (i === page.title) return "headline";
  if (i > first && i < last) return "chrome";
  if (line.hidden === "whole" && !page.hidesStory) return "chrome";
  const sign = page.place.signOf(line);
  if (sign >= 0 && isCaptionLine(line)) return "caption";
  if (sign === -1 && isMenuLine(line)) return "chrome";
  const above = page.title ?? -1;
  return sign >= 0 && i > above && i <= page.opening && isBylineLine(line) ? "byline" : null;
}

function markedLine(page: Page, line: HtmlLine, i: number): MarkedLine {
  const kind = kindOf(page, line, i);
  const shape = shapeOf(line);
  const inThread = page.comments.length > 0 && isInComments(line.element);
  const lean = inThread ? -1 : leanOf(line, page.place, shape);
  return {
    text: line.text,
    kind,
    ...(line.tight ? { tight: true } : {}),
    ...(kind === null && lean !== null ? { lean } : {}),
    ...(kind === null && shape !== null ? { shape } : {}),
  };
}

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

function readPage(lines: readonly HtmlLine[], root: Parameters<typeof findStory>[0]) {
  const facts = readHtmlFacts(root);
  const comments = findComments(lines);
  const rest = lines.filter((_, i) => !holderOf(comments, i));
  const signs = findStory(root, rest, null);
  const title = findTitleLine(
    lines,
    facts.headlines,
    facts.windowTitle,
    facts.facts.outlet,
    signs.signOf,
  );
  const place = findStory(root, rest, title === null ? null : (lines[title] as HtmlLine));
  const opening = lines.findIndex(
    (line, i) => i > (title ?? -1) && isProseLine(line) && place.isInside(line) !== false,
  );
  const shown = rest.filter((line) => line.hidden !== "whole");
  const page: Page = {
    lines,
    comments,
    title,
    place,
    opening: opening < 0 ? lines.length : opening,
    hidesStory: wordsOf(shown) < wordsOf(rest) * MOSTLY,
  };
  return { page, facts };
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
  const { page, facts } = readPage(lines, tree.value);
  const comments = page.comments.map((comment): MarkedComment => comment);
  return success({
    lines: [
      ...lines.map((line, i) => markedLine(page, line, i)),
      ...declaredLines(facts.declaredBody, lines),
    ],
    facts: facts.facts,
    warnings: [...facts.warnings, ...warnOfHidden(page)],
    comments,
  });
}
