import { findTime } from "../find-time";
import { countWords } from "../measure-unit";
import { readCommentCount } from "../read-comment-count";
import { readVotes } from "../read-votes";
import { isAuthorPart, isTimePart } from "./comment-names";
import { type HtmlElement, isElement, lineage, once, plainTextOf } from "./html-tree";

/** Elements that set a name apart from what follows it, where no class says so. */
const MARKS: ReadonlySet<string> = new Set("b strong cite a h3 h4 h5 h6 button".split(" "));
const LONGEST_NAME = 40;
const MOST_WORDS = 5;
/** Words between name and time, or after the name: `wrote on`, `says:`. */
const MOST_BESIDE = 3;

/** The element that holds the first words a reader sees; `#3` and arrows before them are none. */
function firstHolder(element: HtmlElement): HtmlElement | null {
  for (const child of element.children) {
    if (!isElement(child)) {
      if (/\p{L}/u.test(child)) return element;
      continue;
    }
    const inside = firstHolder(child);
    if (inside !== null) return inside;
  }
  return null;
}

const isName = (text: string): boolean => {
  const votes = readVotes(text);
  return (
    /\p{L}/u.test(text) &&
    text.length <= LONGEST_NAME &&
    countWords(text) <= MOST_WORDS &&
    !/\p{L}{3}[.!?。！？؟…]$/u.test(text) &&
    !(votes.pure && (votes.votes !== null || votes.actions > 0)) &&
    findTime(text) === null &&
    readCommentCount(text) === null
  );
};

/**
 * The name that a box opens with, set apart by an element: `<li><b>Ada</b> <p>Shut the gates.</p></li>` → Ada. Null where the
 * first words are set apart by nothing, are a time or a button, or are all that the box holds.
 */
export const openingName = once((box): string | null => {
  const first = firstHolder(box);
  if (first === null) return null;
  for (const element of lineage(first)) {
    const term = element === box && box.name === "dt";
    if ((element === box && !term) || isTimePart(element)) return null;
    if (!term && !MARKS.has(element.name) && !isAuthorPart(element)) continue;
    const name = plainTextOf(element).replace(/\s?[:：,]$/u, "");
    return isName(name) && (box.name === "dt" || plainTextOf(box).length > name.length + 1)
      ? name
      : null;
  }
  return null;
});

/**
 * What stands beside the name on its line, where that is no more than a time and a word or two: `Ada wrote on 3 May, 9:02` →
 * `3 May, 9:02`, `Ada says:` → null. Undefined where the line says more, so that the name may be the comment's own first words.
 */
export function timeBeside(line: string, name: string): string | null | undefined {
  if (!line.startsWith(name)) return undefined;
  const rest = line.slice(name.length);
  const time = rest.length <= 120 ? findTime(rest) : null;
  const other = time === null ? rest : `${rest.slice(0, time.start)} ${rest.slice(time.end)}`;
  if (countWords(other) > MOST_BESIDE || /\p{L}[.!?。！？؟]["”»]?$/u.test(other.trim()))
    return undefined;
  return time === null ? null : rest.slice(time.start, time.end).trim();
}
