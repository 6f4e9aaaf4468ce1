import type { BlockKind } from "../article";
import type { MarkedLine } from "../marked-text";
import { countWords } from "../measure-unit";
import { isInComments } from "./comment-names";
import { type FoundComment, findComments } from "./find-comments";
import { type Front, findFront, findNextStory } from "./find-front";
import { findPosts } from "./find-posts";
import { findStory, isProseLine, type StoryPlace } from "./find-story";
import type { HtmlFacts } from "./html-facts";
import type { HtmlLine } from "./html-line";
import type { HtmlElement } from "./html-tree";
import { isCaptionLine, isMenuLine, leanOf, shapeOf } from "./line-evidence";
import { findTitleLine } from "./title-line";

/** A page that hides this share of its running text shows it later; it is the story all the same. */
const MOSTLY = 0.5;
/** Longer lines in a `<time>` say more than the time. */
const LONGEST_TIME = 6;

/** What the markup of a page says of its lines; all places are indexes into `lines`. */
export interface Page {
  readonly lines: readonly HtmlLine[];
  readonly comments: readonly FoundComment[];
  readonly inComments: ReadonlySet<number>;
  /** The first post of a board, which is what the page is about. */
  readonly opening: FoundComment | null;
  readonly title: number | null;
  readonly place: StoryPlace;
  readonly front: Front;
  /** Where another story begins. */
  readonly next: number | null;
  readonly hidesStory: boolean;
}

export const wordsOf = (lines: readonly HtmlLine[]): number =>
  lines.reduce((sum, line) => sum + (isProseLine(line) ? countWords(line.text) : 0), 0);

const linesOf = (comments: readonly FoundComment[]): ReadonlySet<number> =>
  new Set(
    comments.flatMap(({ first, last }) =>
      Array.from({ length: last - first + 1 }, (_, i) => first + i),
    ),
  );

/** Looks for comments, headline, story, byline: each in what the ones before have left. */
export function readPage(root: HtmlElement, lines: readonly HtmlLine[], facts: HtmlFacts): Page {
  const marked = findComments(lines);
  const board = marked.length === 0 ? findPosts(lines) : null;
  const comments = board?.answers ?? marked;
  const inComments = linesOf(comments);
  const rest = lines.filter((_, i) => !inComments.has(i));
  const { headlines, windowTitle } = facts;
  const title = findTitleLine(lines, headlines, windowTitle, facts.facts.outlet, {
    signOf: findStory(root, rest, null).signOf,
    isComment: (i) => inComments.has(i),
  });
  const next = findNextStory(lines, title);
  const own = lines.filter((_, i) => !inComments.has(i) && (next === null || i < next));
  const place = findStory(root, own, title === null ? null : (lines[title] as HtmlLine));
  const shown = rest.filter((line) => line.hidden !== "whole");
  return {
    lines,
    comments,
    inComments,
    opening: board?.opening ?? null,
    title,
    place,
    front: findFront(lines, title, place, facts.facts.byline),
    next,
    hidesStory: wordsOf(shown) < wordsOf(rest) * MOSTLY,
  };
}

/** In the first post its text is the story; name, rank and buttons stand around it. */
function kindInOpening(opening: FoundComment, i: number): BlockKind | null {
  if (opening.text.includes(i)) return null;
  return i === opening.authorLine ? "byline" : "chrome";
}

function kindOf(page: Page, line: HtmlLine, i: number): BlockKind | null {
  const { comments, opening, next, place } = page;
  if (page.inComments.has(i)) return "comment";
  if (i === page.title) return "headline";
  if (opening !== null && i >= opening.first && i <= opening.last) return kindInOpening(opening, i);
  const [first] = comments;
  const last = comments.at(-1);
  if (first !== undefined && last !== undefined && i > first.first && i < last.last)
    return "chrome";
  if (next !== null && i >= next) return "chrome";
  if (line.hidden === "whole" && !page.hidesStory) return "chrome";
  const sign = place.signOf(line);
  if (sign === -1 && isMenuLine(line)) return "chrome";
  if (line.time && countWords(line.text) <= LONGEST_TIME) return "chrome";
  if (page.front.bylines.has(i)) return "byline";
  if (page.front.deck.has(i)) return "headline";
  return sign >= 0 && isCaptionLine(line) ? "caption" : null;
}

/** A line with what the markup says of it. */
export function markLine(page: Page, line: HtmlLine, i: number): MarkedLine {
  const kind = kindOf(page, line, i);
  const shape = shapeOf(line);
  const inThread = page.comments.length > 0 && isInComments(line.element);
  const told = page.opening?.text.includes(i) === true;
  const lean = told ? 1 : inThread || page.opening !== null ? -1 : leanOf(line, page.place, shape);
  return {
    text: line.text,
    kind,
    ...(line.tight ? { tight: true } : {}),
    ...(line.indented ? { indented: true } : {}),
    ...(kind === null && lean !== null ? { lean } : {}),
    ...(kind === null && shape !== null ? { shape } : {}),
  };
}
