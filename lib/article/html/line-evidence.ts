import type { Lean, LineShape } from "../marked-text";
import { countWords } from "../measure-unit";
import type { StoryPlace } from "./find-story";
import { isProseLine } from "./find-story";
import type { HtmlLine } from "./html-line";
import { attribute, type HtmlElement, lineage, nameWords } from "./html-tree";

const LONGEST_CAPTION = 90;
const LONGEST_BYLINE = 16;
/** Nearly all of a line's characters. */
const ALL = 0.9;

const CAPTION_WORDS =
  /^(?:caption|figcaption|photocaption|imagecaption|bildunterschrift|bildtext|legende|piedefoto|piefoto|didascalia|legenda|onderschrift)$/u;
const BYLINE_WORDS =
  /^(?:byline|bylines|author|authors|autor|autoren|autores|auteur|autore|firma|verfasser|signature|signatur|reporter)$/u;
const DECK_WORDS =
  /^(?:deck|dek|standfirst|subtitle|subtitel|strapline|vorspann|chapo|chapeau|subtitulo|entradilla|bajada|sottotitolo|occhiello|ingress|manchet|brodpodnadpis|underrubrik|linhafina|articledesc|spot|perex)$/u;
const TITLE_WORDS = /^(?:title|headline|titulo|titular|titre|titel|titolo|ueberschrift)$/u;
const SUBHEAD_WORDS =
  /^(?:subhead|subheading|subheadline|crosshead|crossheading|intertitle|intertitre|zwischentitel|zwischenueberschrift|ladillo|intertitulo|sommario|mellemrubrik|mellanrubrik)$/u;

/** Near enough around a line to be said of it, and not of the whole page. */
const NEAR = 4;

function isNamed(line: HtmlLine, words: RegExp): boolean {
  let steps = 0;
  for (const element of lineage(line.inner)) {
    if (steps > NEAR || ["body", "main", "article"].includes(element.name)) return false;
    if (nameWords(element).some((word) => words.test(word))) return true;
    steps += 1;
  }
  return false;
}

function isInside(line: HtmlLine, passes: (element: HtmlElement) => boolean): boolean {
  for (const element of lineage(line.inner)) if (passes(element)) return true;
  return false;
}

/** The first line of a figure's caption and those under it. */
export const isCaptionLine = (line: HtmlLine): boolean =>
  countWords(line.text) <= LONGEST_CAPTION &&
  (isInside(line, (element) => element.name === "figcaption") || isNamed(line, CAPTION_WORDS));

/** Names who wrote the story, by its markup. */
export const isBylineLine = (line: HtmlLine): boolean =>
  countWords(line.text) <= LONGEST_BYLINE &&
  !isProseLine(line) &&
  /\p{L}{2}/u.test(line.text) &&
  (line.author || isNamed(line, BYLINE_WORDS));

/** Names itself the deck under a headline. */
export const isDeckLine = (line: HtmlLine): boolean =>
  isNamed(line, DECK_WORDS) ||
  isInside(line, (element) => attribute(element, "itemprop") === "alternativeHeadline");

/** Names itself the title. */
export const isTitleNamed = (line: HtmlLine): boolean =>
  isNamed(line, TITLE_WORDS) || isInside(line, (one) => attribute(one, "itemprop") === "headline");

/** Level of the heading that a line stands in, from 1; null for all other lines. */
export function rankOf(line: HtmlLine): number | null {
  for (const element of lineage(line.inner)) {
    const level = /^h([1-6])$/u.exec(element.name)?.[1];
    if (level !== undefined) return Number(level);
  }
  return null;
}

/** The page's menus: an element made for them, or links alone in a part that is not the story's. */
export const isMenuLine = (line: HtmlLine): boolean =>
  isInside(line, ({ name }) => name === "nav" || name === "menu") || line.linked > ALL;

/** What a line is by its element. Bold paragraphs may be headings, so nothing is said of them. */
export function shapeOf(line: HtmlLine): LineShape | null {
  for (const { name } of lineage(line.inner)) {
    if (name === "h1") return "title";
    if (/^h[2-6]$/.test(name)) return "heading";
    if (["li", "dd", "dt", "tr"].includes(name)) return "item";
    if (["p", "blockquote", "pre", "td"].includes(name)) break;
    if (["div", "section", "article", "main", "body"].includes(name)) break;
  }
  if (isNamed(line, SUBHEAD_WORDS)) return "heading";
  if (line.element.name === "p" && line.bold < ALL) return "paragraph";
  return null;
}

/** Where the markup puts a line; nothing is said of short lines outside the story's box, which may be its headline or byline. */
export function leanOf(line: HtmlLine, place: StoryPlace, shape: LineShape | null): Lean | null {
  const sign = place.signOf(line);
  if (sign === -1) return -1;
  if (line.linked > ALL && shape !== "title" && shape !== "heading") return -1;
  const inside = place.isInside(line);
  if (inside === true) return 1;
  return inside === false && isProseLine(line) ? -1 : null;
}
