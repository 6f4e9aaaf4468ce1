import { quoted, shortenText } from "../../compare/describe-change";
import type { FindingSide } from "../finding";

/** From so many words on a phrase says something by itself: "on Thursday morning", but not "no". */
const ENOUGH = 3;
/** Words of the sentence that are shown on either side of a short phrase. */
const AROUND = 3;
/** A word that stands alone is set beside another with the words up to the first of this length, so many at most. */
const CONTENT = 4;
const AFTER = 3;
/** Characters that stand for so many words in a script without spaces. */
const PER_WORD = 2;

/** Where a clause ends; not in "U.S. troops". */
const CLAUSE = /(?<!\p{Lu})[.](?=\s|$)|[,;:!?](?=\s|$)|[()[\]“”"«»„‹›—–。、，！？「」『』（）،؛؟]/u;
/** A single word is not shown with what only begins beside it: "Tuesday [and that]". */
const JOINS = /^(?:and|or|but|y|e|o|et|ou|und|oder|و)$/iu;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Where the words of a side stand, if they are few: `: “told reporters today that he had”`; else empty. */
export function placeOf({ context, text }: FindingSide): string {
  if (context === null || isEnough(text)) return "";
  const words = around(lastPart(context.before, AROUND), text, firstPart(context.after, AROUND));
  return words === "" ? "" : `: ${words}`;
}

const around = (before: string, words: string, after: string): string =>
  `${before}${after}`.trim() === "" ? "" : quoted(`${before}${words}${after}`);

/**
 * `“on Tuesday” stands in Copy, not in Wire: “the mill closed on Tuesday for good”.` `said`: what follows the words, ` (9 April
 * 2031)`.
 */
export const standsOnly = (side: FindingSide, without: FindingSide, said = ""): string =>
  `${quoted(shortenText(side.text))}${said} stands in ${side.label}, not in ${without.label}${placeOf(side)}.`;

/** The words of a side; one that says little alone with those that follow: `Four` → `“Four of the injured”`. */
export function wordsAndMore({ context, text }: FindingSide): string {
  if (context !== null && UNSPACED.test(text) && !isEnough(text))
    return quoted(`${lastPart(context.before, 2)}${text}${firstPart(context.after, 1)}`);
  const isOne = !UNSPACED.test(text) && !/\s/u.test(text.trim());
  return quoted(`${shortenText(text)}${context !== null && isOne ? followers(context.after) : ""}`);
}

function followers(after: string): string {
  const words = (after.split(CLAUSE)[0] ?? "").split(/(?=\s)/u).slice(0, AFTER);
  const end = words.findIndex((word) => word.trim().length >= CONTENT);
  const taken = words.slice(0, end + 1);
  return taken.some((word) => JOINS.test(word.trim())) || !/^\s/u.test(after) ? "" : taken.join("");
}

/**
 * A part of a longer text in its place there: `“in”, in “the alliance and in dealing with”`. Where it stands there more than once,
 * the place is meant that `opposite` does not have with the words beside it.
 */
export function runInPlace(text: string, run: string, opposite: string): string {
  const said = quoted(shortenText(run));
  if (isEnough(run)) return said;
  const places = placesOf(text, run).map((at) => {
    const [before, after] = [text.slice(0, at), text.slice(at + run.length)];
    return {
      near: `${lastPart(before, 1)}${run}${firstPart(after, 1)}`,
      words: around(lastPart(before, AROUND), run, firstPart(after, AROUND)),
    };
  });
  const own = places.find(({ near }) => !opposite.includes(near)) ?? places[0];
  return own === undefined || own.words === "" ? said : `${said}, in ${own.words}`;
}

/** Where a run of words begins in a text, not inside other words. */
function placesOf(text: string, run: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(run); at >= 0; at = text.indexOf(run, at + 1)) {
    const isLetter = (character: string | undefined): boolean =>
      /^[\p{L}\p{N}]$/u.test(character ?? "") && !UNSPACED.test(character ?? "");
    if (!isLetter(text[at - 1]) && !isLetter(text[at + run.length])) places.push(at);
  }
  return places;
}

const isEnough = (text: string): boolean =>
  UNSPACED.test(text)
    ? text.length >= ENOUGH * PER_WORD
    : (text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}.,’'-]*/gu) ?? []).length >= ENOUGH;

/** The last words before a place, as far as its clause goes. */
function lastPart(text: string, count: number): string {
  const clause = text.split(CLAUSE).at(-1) ?? "";
  if (UNSPACED.test(clause.at(-1) ?? "")) return clause.slice(-count * PER_WORD);
  const words = clause.split(/(?<=\s)/u).filter((word) => word.trim() !== "");
  return clause.endsWith(" ") || clause === "" ? words.slice(-count).join("") : clause;
}

/** The first words after a place, as far as its clause goes. */
function firstPart(text: string, count: number): string {
  const clause = text.split(CLAUSE)[0] ?? "";
  if (UNSPACED.test(clause.charAt(0))) return clause.slice(0, count * PER_WORD);
  return clause
    .split(/(?=\s)/u)
    .filter((word) => word.trim() !== "")
    .slice(0, count)
    .join("");
}
