import { isCaption } from "./caption-lines";
import { foldPhrase } from "./fold-phrase";
import { OPENERS } from "./front-lines";
import {
  BYLINE_LEADS,
  CAPTION_MARKS,
  COPYRIGHT_WORDS,
  CREDIT_LEADS,
  CREDIT_PHRASES,
} from "./lexicon/credit-words";
import type { Unit } from "./measure-unit";
import { createPhraseLexicon, findPhrases, isUnspaced, leadingPhrase } from "./phrase-lexicon";

const CREDIT = createPhraseLexicon(CREDIT_LEADS);
const CREDITED = createPhraseLexicon(CREDIT_PHRASES);
const COPYRIGHT = createPhraseLexicon(COPYRIGHT_WORDS);
const BYLINE = createPhraseLexicon(BYLINE_LEADS);
const PICTURE = createPhraseLexicon(CAPTION_MARKS);
const MOST_ROLES = 8;

/** `(Texto: Ada Holm; foto: Bo Strand)`: roles with their names, of which one at least is not for the picture. */
function isRolesInBrackets(text: string): boolean {
  const inside = /^[(（［[]([^()（）［］[\]]{4,300})[)）］\]][.。]?$/u.exec(text)?.[1];
  if (inside === undefined) return false;
  const labels = inside
    .split(/[;；，|]|,\s|、|\s-\s/u)
    .map((part) => /^([^:：]{1,30})[:：]\s?\S/u.exec(part.trim())?.[1])
    .map((label) => (label === undefined ? null : foldPhrase(label)));
  const wrote = (label: string): boolean => BYLINE.whole.has(label) || CREDIT.whole.has(label);
  return (
    labels.length >= 2 &&
    labels.length <= MOST_ROLES &&
    labels.every((label) => label !== null && (wrote(label) || PICTURE.whole.has(label))) &&
    labels.some((label) => label !== null && wrote(label))
  );
}

/** `Additional facts from Valley Wire.`, `المعلومات الأساسية في هذا النص عن وكالة …`, as a sentence of its own. */
const FACTS_FROM =
  /(?:^|[.!?]["”»]?\s)(?:(?:additional|further|some|basic) (?:facts|information|details|material|reporting)(?: in this (?:text|article|piece|story))? (?:is |are |come |comes )?from|con (?:informacion|datos) (?:adicional(?:es)? )?de|(?:datos|informacion) adicional(?:es)? de|informations? complementaires? (?:de|d')|(?:weitere|zusatzliche) informationen (?:von|der))\b|^(?:ال)?معلومات (?:\S{1,14} ){0,4}(?:عن|من) وكالة/u;

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
  if (isRolesInBrackets(unit.text)) return "parenthesis";
  if (unit.words <= 30 && FACTS_FROM.test(unit.folded)) return "lead";
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
