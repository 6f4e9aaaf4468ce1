import { countWords } from "../measure-unit";
import {
  depthOf,
  holdsAnswers,
  isCommentItem,
  isCommentSection,
  isInComments,
  isTimePart,
} from "./comment-names";
import { type CommentParts, readCommentParts } from "./comment-parts";
import { isProseLine } from "./find-story";
import type { HtmlLine } from "./html-line";
import { elementsOf, type HtmlElement, holder, isElement, lineage, rootOf } from "./html-tree";

/** A comment of a page, as lines (indexes, both included). */
export interface FoundComment extends CommentParts {
  readonly first: number;
  readonly last: number;
  /** Index of the comment that it answers. */
  readonly parent: number | null;
}

/** A comment of more paragraphs than this, with more words than all that stands outside comments, is the story. */
const MOST_PARAGRAPHS = 3;

const holdsTime = holder(isTimePart);
const BOXES: ReadonlySet<string> = new Set(["article", "div", "li", "section", "tr"]);

/** Boxes of one kind that each hold a time: what a section of comments repeats. */
function repeatedIn(section: HtmlElement): readonly HtmlElement[] {
  for (const element of elementsOf(section)) {
    const children = element.children.filter(isElement);
    const timed = children.filter(
      (child) => BOXES.has(child.name) && !isTimePart(child) && holdsTime(child),
    );
    if (timed.length >= 2 && timed.length >= children.length * 0.6) return timed;
  }
  return [];
}

/**
 * The innermost comment that an element stands in. A box that holds several boxes with a time each is the section, whatever it
 * is called: `<section id="comment"><ul><li>…<time>…</li><li>…<time>…</li></ul></section>`.
 */
function itemFinder(root: HtmlElement): (element: HtmlElement) => HtmlElement | null {
  const parts = new Set<HtmlElement>();
  for (const element of elementsOf(root))
    if (isCommentSection(element)) for (const part of repeatedIn(element)) parts.add(part);
  const known = new Map<HtmlElement, HtmlElement | null>();
  const find = (element: HtmlElement): HtmlElement | null => {
    const found = known.get(element);
    if (found !== undefined) return found;
    const own = parts.has(element) || (isCommentItem(element) && !isCommentSection(element));
    const item = own ? element : element.parent === null ? null : find(element.parent);
    known.set(element, item);
    return item;
  };
  return find;
}

interface Gathered {
  readonly item: HtmlElement;
  readonly lines: number[];
}

/** Lines of each comment in document order, those of comments inside it left out. */
function gather(lines: readonly HtmlLine[]): readonly Gathered[] {
  const found = new Map<HtmlElement, Gathered>();
  const [first] = lines;
  if (first === undefined) return [];
  const itemOf = itemFinder(rootOf(first.inner));
  lines.forEach((line, i) => {
    const item = itemOf(line.inner);
    if (item === null) return;
    const known = found.get(item);
    if (known === undefined) found.set(item, { item, lines: [i] });
    else known.lines.push(i);
  });
  return [...found.values()];
}

const wordsIn = (lines: readonly HtmlLine[], own: readonly number[]): number =>
  own.reduce((sum, i) => {
    const line = lines[i] as HtmlLine;
    return sum + (isProseLine(line) ? countWords(line.text) : 0);
  }, 0);

/** Lines that belong together: a run without a line of another comment or of the page between. */
function firstRun(own: readonly number[]): readonly number[] {
  const end = own.findIndex((line, i) => own[i + 1] !== line + 1);
  return own.slice(0, end + 1);
}

/** Which comment another one answers, from how they stand in one another. */
function parents(): (
  item: HtmlElement,
  found: readonly { readonly depth: number | null }[],
) => number | null {
  /** The first comment inside each box that calls itself a comment. */
  const first = new Map<HtmlElement, number>();
  /** The last comment before each box of answers. */
  const before = new Map<HtmlElement, number>();
  return (item, found) => {
    let parent: number | null = null;
    for (const element of lineage(item)) {
      if (holdsAnswers(element)) {
        if (!before.has(element)) before.set(element, found.length - 1);
        parent ??= before.get(element) as number;
      }
      if (!isCommentItem(element) || isCommentSection(element)) continue;
      if (!first.has(element)) first.set(element, found.length);
      else parent ??= first.get(element) as number;
    }
    if (parent !== null) return parent >= 0 ? parent : null;
    const depth = depthOf(item);
    const over = depth === null ? -1 : found.findLastIndex((one) => (one.depth ?? depth) < depth);
    return over >= 0 ? over : null;
  };
}

/**
 * Comments that a page marks as such: `<li id="comment-12">`, `itemprop="comment"`, boxes of one class in a section of
 * comments. Nested ones answer the one around them. Nothing where the marks prove nothing: a story of class `comment` (an
 * opinion piece), boxes without a name, a time or a vote in them.
 */
export function findComments(lines: readonly HtmlLine[]): readonly FoundComment[] {
  const gathered = gather(lines).filter(({ item }) => isInComments(item));
  const inItems = new Set(gathered.flatMap((own) => own.lines));
  const outside = wordsIn(
    lines,
    lines.flatMap((_, i) => (inItems.has(i) ? [] : [i])),
  );
  const isStory = (own: Gathered): boolean =>
    own.lines.filter((i) => isProseLine(lines[i] as HtmlLine)).length > MOST_PARAGRAPHS &&
    wordsIn(lines, own.lines) > outside;
  const parentOf = parents();
  const found: (FoundComment & { readonly depth: number | null })[] = [];
  for (const own of gathered) {
    const run = firstRun(own.lines);
    const parts = isStory(own) ? null : readCommentParts(lines, own.item, run);
    if (parts === null) continue;
    found.push({
      ...parts,
      first: run[0] as number,
      last: run.at(-1) as number,
      parent: parentOf(own.item, found),
      depth: depthOf(own.item),
    });
  }
  return found;
}
