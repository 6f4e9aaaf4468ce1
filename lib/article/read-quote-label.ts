import { foldPhrase } from "./fold-phrase";
import { QUOTE_LABELS, WROTE_WORDS } from "./lexicon/board-words";
import { createPhraseLexicon, isUnspaced, leadingPhrase } from "./phrase-lexicon";

const LABELS = createPhraseLexicon(QUOTE_LABELS);
const WROTE = createPhraseLexicon(WROTE_WORDS);
const LONGEST = 90;
const MOST_NAME_WORDS = 6;
const OPENERS = /^[\s[(（［【>»]+/u;
/** `писал(а)`: the ending for a woman, in brackets. */
const OTHER_ENDING = /\(\p{L}{1,3}$/u;
const CLOSERS = /[\s:：\])）］】↑]{1,8}$/u;

/** A line over a quoted post. */
export interface QuoteLabel {
  /** Whose post is quoted, where the label says it. */
  readonly name: string | null;
}

const isName = (text: string): boolean =>
  text.length <= 48 &&
  (isUnspaced(text) ? text.length <= 16 : text.split(/\s+/u).length <= MOST_NAME_WORDS) &&
  !/[.!?。！？؟,;]/u.test(text.replace(/\b\p{L}{1,4}\./gu, ""));

/** What follows the words of a label, in the spelling of the line. */
function afterLabel(text: string, phrase: string): string {
  const rest = isUnspaced(phrase)
    ? text.slice(phrase.length)
    : text.split(/\s+/u).slice(phrase.split(" ").length).join(" ");
  return rest.replace(/^[\s:：]+/u, "");
}

/**
 * Reads the line that a board prints over a quoted post: `"Quote:"` → no name, `"Quote: Originally Posted by Ada"`,
 * `"Zitat von Ada:"`, `"Ada wrote:"` → `Ada`. Null for any line that says more.
 */
export function readQuoteLabel(line: string): QuoteLabel | null {
  if (line.length > LONGEST) return null;
  const colon = /[:：↑\]］】]\s*$/u.test(line);
  let rest = line.replace(OPENERS, "").trim();
  let labels = 0;
  let telling = colon;
  for (; labels < 2; labels++) {
    const lead = leadingPhrase(foldPhrase(rest), LABELS);
    if (lead === null || lead.start > 0) break;
    telling ||= lead.phrase.includes(" ") || /^\S+\s?[:：]/u.test(rest);
    rest = afterLabel(rest, lead.phrase);
  }
  rest = rest.replace(CLOSERS, "");
  if (labels > 0) {
    if (!telling || !isName(rest)) return null;
    return { name: rest === "" ? null : rest };
  }
  if (!colon) return null;
  const words = rest.split(/\s+/u);
  for (let n = Math.min(2, words.length - 1); n >= 1; n--) {
    const name = words.slice(0, -n).join(" ");
    const verb = foldPhrase(words.slice(-n).join(" ")).replace(OTHER_ENDING, "");
    if (WROTE.whole.has(verb) && isName(name)) return { name };
  }
  return null;
}
