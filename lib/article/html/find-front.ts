import { foldPhrase } from "../fold-phrase";
import { isByline } from "../front-lines";
import { countWords, measureUnit, type Unit } from "../measure-unit";
import { isProseLine, type StoryPlace } from "./find-story";
import type { HtmlLine } from "./html-line";
import { type HtmlElement, lineage } from "./html-tree";
import { isBylineLine, isCaptionLine, isDeckLine, rankOf } from "./line-evidence";
import { isArticle } from "./region-signs";

/** How far below the headline its byline may stand. */
const FRONT = 12;
/** Paragraphs between headline and byline: a deck may have two. */
const MOST_DECK = 2;
const LEAST_DECK_WORDS = 4;
/** A story and the next one on the same page have at least this much running text. */
const LEAST_STORY = 25;
/** How far below its last paragraph a story may be signed. */
const SIGNED_BELOW = 2;
const LEAST_NAME = 5;
const MOST_BESIDE_NAME = 6;
/** How many lines under its headline another story names its writer. */
const SIGNED_WITHIN = 3;

/** A line as the classifier sees it. */
function unitOf(text: string): Unit {
  const line = { number: 1, start: 0, end: text.length, text, width: text.length, indented: false };
  return measureUnit([line], 0, 0);
}

/** What stands between the headline and the first paragraph. */
export interface Front {
  readonly bylines: ReadonlySet<number>;
  readonly deck: ReadonlySet<number>;
}

const isSigned = (line: HtmlLine): boolean =>
  !line.time && (isBylineLine(line) || isByline(unitOf(line.text)));

/** A line that bears the name under which the page declares its writer, and little else: `Ada Holm Follow`. */
function bearsName(line: HtmlLine, writer: string | null): boolean {
  const name = foldPhrase(writer ?? "");
  return (
    name.length >= LEAST_NAME &&
    !isProseLine(line) &&
    foldPhrase(line.text.slice(0, 200)).includes(name) &&
    countWords(line.text) <= countWords(name) + MOST_BESIDE_NAME
  );
}

/** Bylines that the markup names, and the deck over them. Nothing where the page's headline is not known. */
export function findFront(
  lines: readonly HtmlLine[],
  title: number | null,
  place: StoryPlace,
  writer: string | null,
): Front {
  const bylines = new Set<number>();
  const deck = new Set<number>();
  if (title === null) return { bylines, deck };
  const between: number[] = [];
  let prose = 0;
  for (let i = title + 1; i < lines.length && i <= title + FRONT && prose <= MOST_DECK; i++) {
    const line = lines[i] as HtmlLine;
    if (place.signOf(line) === -1 || line.hidden === "whole" || line.time) continue;
    if (isSigned(line) || bearsName(line, writer)) {
      bylines.add(i);
      if (bylines.size === 1) for (const k of between) deck.add(k);
      continue;
    }
    prose += isProseLine(line) ? 1 : 0;
    const may =
      countWords(line.text) >= LEAST_DECK_WORDS &&
      line.linked < 0.5 &&
      line.element.name !== "li" &&
      !isCaptionLine(line);
    if (may && bylines.size === 0 && isDeckLine(line)) deck.add(i);
    else if (may && (isProseLine(line) || rankOf(line) !== null)) between.push(i);
  }
  const end = lastOf(lines, place);
  if (bylines.size === 0 && end !== null)
    for (let i = end + 1; i <= end + SIGNED_BELOW; i++) {
      const line = lines[i];
      if (line !== undefined && place.signOf(line) >= 0 && isSigned(line)) bylines.add(i);
    }
  return { bylines, deck };
}

/** The last line of running text in the story's box. */
function lastOf(lines: readonly HtmlLine[], place: StoryPlace): number | null {
  const last = lines.findLastIndex(
    (line) => isProseLine(line) && place.isInside(line) === true && place.signOf(line) >= 0,
  );
  return last < 0 ? null : last;
}

const articleAround = (line: HtmlLine): HtmlElement | null => {
  for (const element of lineage(line.element)) if (isArticle(element)) return element;
  return null;
};

const wordsOf = (lines: readonly HtmlLine[]): number =>
  lines.reduce((sum, line) => sum + (isProseLine(line) ? countWords(line.text) : 0), 0);

/**
 * The line on which another story begins under this one, as on pages that load the next story below: a second title of the
 * same rank in a box of its own, with a byline of its own. A title without one is a part of the story.
 */
export function findNextStory(lines: readonly HtmlLine[], title: number | null): number | null {
  if (title === null) return null;
  const own = lines[title] as HtmlLine;
  const rank = rankOf(own);
  if (rank === null) return null;
  for (let i = title + 1; i < lines.length; i++) {
    const line = lines[i] as HtmlLine;
    if (rankOf(line) !== rank || line.element === own.element) continue;
    const article = articleAround(own);
    if (article !== null && article === articleAround(line)) continue;
    const signed = lines.slice(i + 1, i + 1 + SIGNED_WITHIN).some(isSigned);
    if (
      signed &&
      wordsOf(lines.slice(title, i)) >= LEAST_STORY &&
      wordsOf(lines.slice(i)) >= LEAST_STORY
    )
      return i;
  }
  return null;
}
