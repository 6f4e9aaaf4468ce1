import { countWords, endsSentence } from "../measure-unit";
import type { HtmlLine } from "./html-line";
import { elementsOf, type HtmlElement, isElement, lineage } from "./html-tree";
import { isArticle, isBodyBox, type Sign, signOf } from "./region-signs";

const LEAST_WORDS = 6;
const LONG_WORDS = 25;
/** An element that says it is no story but holds this share of the page's running text is wrong about itself. */
const TOO_MUCH = 0.4;
/** The story's box: the innermost one that holds nearly all of the running text. */
const NEARLY_ALL = 0.75;
/** Pages with less running text are pieces of pages: nothing is said about where their story stands. */
const LEAST_PAGE = 40;
/** Less running text than this in an article is a teaser. */
const LEAST_ARTICLE = 60;

/** Running text that leads nowhere else. */
export const isProseLine = (line: HtmlLine): boolean => {
  if (line.linked >= 0.5) return false;
  const words = countWords(line.text);
  return words >= LONG_WORDS || (words >= LEAST_WORDS && endsSentence(line.text));
};

const LINES: ReadonlySet<string> = new Set("p li h1 h2 h3 h4 h5 h6 dd dt figcaption".split(" "));

type Words = ReadonlyMap<HtmlElement, number>;

/** Words of running text in each element, from the given lines. */
function proseWords(lines: readonly HtmlLine[]): Words {
  const words = new Map<HtmlElement, number>();
  for (const line of lines) {
    if (!isProseLine(line)) continue;
    const own = countWords(line.text);
    for (const element of lineage(line.element))
      words.set(element, (words.get(element) ?? 0) + own);
  }
  return words;
}

/** The innermost element around both. */
function around(a: HtmlElement, b: HtmlElement): HtmlElement {
  const over = new Set(lineage(a));
  for (const element of lineage(b)) if (over.has(element)) return element;
  return a;
}

/** The box around all boxes that say they hold the story (pictures part it into several), where they hold most of the text. */
function declaredBox(from: HtmlElement, words: Words): HtmlElement | null {
  const boxes: HtmlElement[] = [];
  for (const element of elementsOf(from)) {
    const inner = boxes.at(-1);
    const nested = inner !== undefined && [...lineage(element)].includes(inner);
    if (!nested && (words.get(element) ?? 0) > 0 && isBodyBox(element)) boxes.push(element);
  }
  const held = boxes.reduce((sum, box) => sum + (words.get(box) ?? 0), 0);
  return boxes.length > 0 && held >= (words.get(from) ?? 0) / 2 ? boxes.reduce(around) : null;
}

/** From the outside in, as long as one child holds nearly all of the running text. */
function innermost(from: HtmlElement, words: Words): HtmlElement {
  const all = words.get(from) ?? 0;
  const next = from.children
    .filter(isElement)
    .find((child) => (words.get(child) ?? 0) >= all * NEARLY_ALL);
  // A paragraph of a page of one paragraph is no box.
  return next === undefined || LINES.has(next.name) ? from : innermost(next, words);
}

const boxIn = (from: HtmlElement, words: Words): HtmlElement =>
  innermost(declaredBox(from, words) ?? from, words);

export interface StoryPlace {
  /** The nearest sign over a line, of those that can be believed. */
  readonly signOf: (line: HtmlLine) => Sign;
  /** Whether a line stands in the story's box; null where the page has too little text to say. */
  readonly isInside: (line: HtmlLine) => boolean | null;
}

/** The article that the headline stands in, where it holds a story and a fair part of the page. */
function articleOf(headline: HtmlLine | null, words: Words, all: number): HtmlElement | null {
  if (headline === null) return null;
  for (const element of lineage(headline.element)) {
    const own = words.get(element) ?? 0;
    if (isArticle(element) && own >= LEAST_ARTICLE && own >= all / 5) return element;
  }
  return null;
}

/**
 * Where the story of a page stands. Signs are evidence: a `sidebar` that holds most of the page's text is none, and of two
 * articles on one page the one under the page's own headline is the story.
 */
export function findStory(
  root: HtmlElement,
  lines: readonly HtmlLine[],
  headline: HtmlLine | null,
): StoryPlace {
  const words = proseWords(lines);
  const all = words.get(root) ?? 0;
  const signs = new Map<HtmlElement, Sign>();
  const believed = (element: HtmlElement): Sign => {
    const known = signs.get(element);
    if (known !== undefined) return known;
    const own = signOf(element);
    const wrong = own === -1 && all > 0 && (words.get(element) ?? 0) > all * TOO_MUCH;
    const sign = own !== 0 && !wrong ? own : element.parent === null ? 0 : believed(element.parent);
    signs.set(element, sign);
    return sign;
  };
  const told = proseWords(lines.filter((line) => believed(line.inner) >= 0));
  const box =
    (told.get(root) ?? 0) < LEAST_PAGE
      ? null
      : boxIn(articleOf(headline, told, told.get(root) ?? 0) ?? root, told);
  return {
    signOf: (line) => believed(line.inner),
    isInside: (line) => {
      if (box === null) return null;
      for (const element of lineage(line.element)) if (element === box) return true;
      return false;
    },
  };
}
