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
import {
  attribute,
  elementsOf,
  type HtmlElement,
  holder,
  isElement,
  lineage,
  nameTokens,
  rootOf,
} from "./html-tree";
import { openingName } from "./opening-name";

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
const BOXES: ReadonlySet<string> = new Set(["article", "div", "dt", "li", "section", "tr"]);

/** Holds a time, or opens with a name. */
const isSigned = (element: HtmlElement): boolean =>
  holdsTime(element) || openingName(element) !== null;

/** The first class or the id, numbers left out: `post-9001` → `post-`. */
const kindOf = (element: HtmlElement): string =>
  [
    element.name,
    attribute(element, "role"),
    (nameTokens(element)[0] ?? "").split(/\d/u, 1)[0],
  ].join(" ");

const sameShape = (a: HtmlElement, b: HtmlElement): boolean => kindOf(a) === kindOf(b);

/** Boxes of one kind that are each signed: what a section of comments repeats, and those of the same shape inside them. */
function repeatedIn(section: HtmlElement): readonly HtmlElement[] {
  for (const element of elementsOf(section)) {
    const children = element.children.filter(isElement);
    const boxes = children.filter((child) => BOXES.has(child.name) && !isTimePart(child));
    const timed = boxes.filter(holdsTime);
    if (timed.length >= 2 && timed.length >= children.length * 0.6)
      return withNested(section, timed);
    const signed = boxes.filter(isSigned);
    const [first] = signed;
    if (first === undefined || signed.length < 2) continue;
    // A name and its text take turns in a list of definitions.
    const most = first.name === "dt" ? 0.3 : 0.6;
    if (signed.length >= children.length * most && signed.every((box) => sameShape(first, box)))
      return withNested(section, signed);
  }
  return [];
}

/** Answers stand inside what they answer, in boxes of the same shape: `<li>…<ul><li>…</li></ul></li>`. */
function withNested(section: HtmlElement, boxes: readonly HtmlElement[]): readonly HtmlElement[] {
  const known = new Set(boxes);
  const [first] = boxes;
  const nested = [...elementsOf(section)].filter((element) => {
    if (first === undefined || known.has(element) || !sameShape(first, element)) return false;
    if (!isSigned(element)) return false;
    return [...lineage(element)].some((over) => known.has(over));
  });
  return [...boxes, ...nested];
}

/** The text of a definition belongs to the name above it. */
function termOf(element: HtmlElement): HtmlElement | null {
  if (element.name !== "dd" || element.parent === null) return null;
  const siblings = element.parent.children.filter(isElement);
  return siblings.slice(0, siblings.indexOf(element)).findLast((one) => one.name === "dt") ?? null;
}

/**
 * The innermost comment that an element stands in. A box that holds several boxes with a time each is the section, whatever it
 * is called: `<section id="comment"><ul><li>…<time>…</li><li>…<time>…</li></ul></section>`.
 */
function itemFinder(parts: ReadonlySet<HtmlElement>): (element: HtmlElement) => HtmlElement | null {
  const known = new Map<HtmlElement, HtmlElement | null>();
  const find = (element: HtmlElement): HtmlElement | null => {
    const found = known.get(element);
    if (found !== undefined) return found;
    const own = parts.has(element) || (isCommentItem(element) && !isCommentSection(element));
    const term = termOf(element);
    const over = element.parent === null ? null : find(element.parent);
    const item = own ? element : term !== null && parts.has(term) ? term : over;
    known.set(element, item);
    return item;
  };
  return find;
}

interface Gathered {
  readonly item: HtmlElement;
  readonly lines: number[];
}

/** The boxes that sections of comments repeat. */
function partsOf(root: HtmlElement): ReadonlySet<HtmlElement> {
  const parts = new Set<HtmlElement>();
  for (const element of elementsOf(root))
    if (isCommentSection(element)) for (const part of repeatedIn(element)) parts.add(part);
  return parts;
}

/** Lines of each comment in document order, those of comments inside it left out. */
function gather(lines: readonly HtmlLine[], parts: ReadonlySet<HtmlElement>): readonly Gathered[] {
  const found = new Map<HtmlElement, Gathered>();
  const itemOf = itemFinder(parts);
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

/** Stands in a section of comments, so that a name it opens with is a commenter's. */
function isInSection(item: HtmlElement): boolean {
  for (const element of lineage(item))
    if (element !== item && isCommentSection(element)) return true;
  return false;
}

/** Which comment another one answers, from how they stand in one another. */
function parents(
  isPart: (element: HtmlElement) => boolean,
): (item: HtmlElement, found: readonly { readonly depth: number | null }[]) => number | null {
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
      const own = isCommentItem(element) && !isCommentSection(element);
      if (!own && !isPart(element)) continue;
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
  const [start] = lines;
  const repeated = start === undefined ? new Set<HtmlElement>() : partsOf(rootOf(start.inner));
  const gathered = gather(lines, repeated).filter(({ item }) => isInComments(item));
  const inItems = new Set(gathered.flatMap((own) => own.lines));
  const outside = wordsIn(
    lines,
    lines.flatMap((_, i) => (inItems.has(i) ? [] : [i])),
  );
  const isStory = (own: Gathered): boolean =>
    own.lines.filter((i) => isProseLine(lines[i] as HtmlLine)).length > MOST_PARAGRAPHS &&
    wordsIn(lines, own.lines) > outside;
  const parentOf = parents((element) => repeated.has(element));
  const found: (FoundComment & { readonly depth: number | null })[] = [];
  for (const own of gathered) {
    const run = firstRun(own.lines);
    const parts = isStory(own)
      ? null
      : readCommentParts(lines, own.item, run, isInSection(own.item));
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
