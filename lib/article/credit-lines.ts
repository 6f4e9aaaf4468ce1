import { isCaption, OPENERS } from "./front-lines";
import { COPYRIGHT_WORDS, CREDIT_LEADS, CREDIT_PHRASES } from "./lexicon/credit-words";
import type { Unit } from "./measure-unit";
import { createPhraseLexicon, findPhrases, isUnspaced, leadingPhrase } from "./phrase-lexicon";

const CREDIT = createPhraseLexicon(CREDIT_LEADS);
const CREDITED = createPhraseLexicon(CREDIT_PHRASES);
const COPYRIGHT = createPhraseLexicon(COPYRIGHT_WORDS);

export const isCopyright = (unit: Unit): boolean =>
  unit.words <= 60 &&
  (/^[\s(（]*(?:©|\(c\)|ⓒ|copyright\b)/iu.test(unit.text) ||
    (unit.words <= 40 && findPhrases(unit.folded, COPYRIGHT).length > 0) ||
    (/©/u.test(unit.text) && unit.words <= 12 && !isCaption(unit)));

/** `lsk-ode/mru`: the signs of the desk that an agency prints last. */
const DESK_SIGNS = /^[\p{Ll}]{2,4}(?:[-/ ][\p{Ll}]{2,4}){1,4}$/u;

const MOST_SIGNS = 10;

/** `wv hm/tb yyzz n1 141123 Nov 26`: signs of the desk with the time of filing; no word in it is longer than a sign. */
function isDeskLine(text: string): boolean {
  const words = text.split(/\s+/u);
  return (
    text.length <= 60 &&
    words.length >= 2 &&
    words.length <= MOST_SIGNS &&
    /\d{4}/u.test(text) &&
    words.some((word) => /^\p{Ll}{2,4}(?:[/-]\p{Ll}{2,4}){1,4}$/u.test(word)) &&
    words.every((word) => /^[\p{L}\d/-]{1,15}$/u.test(word) && !/\p{L}{5}/u.test(word))
  );
}

/** How a credit opens: `parenthesis` is sure wherever it stands, `lead` only at the end of the story. */
export function creditShape(unit: Unit): "parenthesis" | "lead" | null {
  if (unit.words > 80) return null;
  const open = /^[\s*]*[(（［[【〔]/u.test(unit.text);
  const closed = /[)）］\]】〕][.。]?\s*$/u.test(unit.text);
  const bare = unit.folded.replace(OPENERS, "");
  const lead = leadingPhrase(bare, CREDIT);
  if (DESK_SIGNS.test(unit.text) || isDeskLine(unit.text) || /^\(\(.{3,200}\)\)$/u.test(unit.text))
    return "lead";
  if (unit.words <= 40 && findPhrases(unit.folded, CREDITED).length > 0) return "lead";
  if (lead === null) return null;
  const after = bare.slice(lead.end);
  if (open && closed) return "parenthesis";
  if (isUnspaced(lead.phrase)) return /^[\s]?[:：・／/=＝]/u.test(after) ? "lead" : null;
  if (lead.phrase.includes(" ") || /^\s?[:：]/u.test(after))
    return unit.words <= 30 && (!unit.ends || unit.words <= 16 || /;|؛/u.test(unit.text))
      ? "lead"
      : null;
  return null;
}
