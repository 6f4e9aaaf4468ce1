import type { Unit } from "../measure-unit";
import { isUnspaced } from "../phrase-lexicon";
import { asksNotToUse } from "./asks-not-to-use";
import { namesItself, ownWords, versionOfThis } from "./names-itself";
import { wordsBefore } from "./notice-cues";
import { OPEN } from "./notice-labels";
import { namedParagraphs } from "./notice-paragraphs";
import { saysWhatWeSaid } from "./we-said";

/** Sentences of some length speak of other things as well. */
export const SHORT_NOTICE = 40;

const SORRY =
  /\bregrets? the errors?(?=\s?(?:[.!)]|$))|\b(?:because of|due to|owing to) an editing error\b/u;
/** Agencies speak of themselves by name: `The Associated Press erroneously reported that …`. */
const NAMED_REPORTED =
  // recheck: at most 4,000 characters, the longest line that may be a notice
  /(?:\p{Lu}[\p{L}.]+|\b[Ww]e|\b[Ii]t)\s(?:(?:erroneously|incorrectly|mistakenly|wrongly) reported|reported (?:erroneously|incorrectly|mistakenly|wrongly)(?=,|\s(?:that|on|in)\b))/u;
const WE_ERRED = /\bwe (?:got|misspelled|misstated|misidentified|misquoted)\b/u;

/** `We got the name wrong in this story`. */
const gotWrong = (text: string): boolean =>
  WE_ERRED.test(text) &&
  (!/\bwe got\b/u.test(text) || /\swrong\b/u.test(text)) &&
  namesItself(text);

/** `Bitte lesen Sie im zweiten Absatz richtig: 640 (nicht 460)` */
const PLEASE_READ = /^bitte (?:lesen sie\b[^.:]{0,60}\brichtig|richtig lesen)\s?:/u;

/** What a text says, beside "in an earlier version": `hieß es`, `stated`. */
const TOLD =
  /(?<![\p{L}])(?:said|stated|reported|gave|claimed|identified|hiess es|stand|etait|indiquait|affirmait|disait|ecrivait|se decia|decia|afirmaba|indicaba|figuraba|se daba|se dio|citaba|riportava|diceva|si leggeva|indicava|informava|dizia|constava|afirmava|stod|uppgavs|sto|sto det|stod der|luki|kerrottiin|sanottiin|podalismy|podano|napisalismy|говорилось|указано|сообщалось|был[аои]? указан[аоы]?)(?![\p{L}])/u;
/** `An earlier version of this article appeared in the Ledger`: it was printed, not corrected. */
const PRINTED =
  /(?<![\p{L}])(?:appeared|appears|was published|was first published|ran in|erschien|paru|parue|a ete publiee?|aparecio|se publico|fue publicad[oa]|e apparsa|e uscita|foi publicad[oa]|verscheen|publicerades|udkom)(?![\p{L}])/u;

/** `An earlier version of this report gave …`, `In einer früheren Fassung hieß es …`: it opens with what stood there before. */
export const tellsWhatStood = (text: string): boolean => {
  const own = versionOfThis(text);
  return own !== null && !PRINTED.test(text) && (own === "named" || TOLD.test(text));
};

const EDITS =
  /^(?:replaces|remplace|reemplaza|sustituye|substitui|sostituisce|ersetzt|vervangt|ersatter|erstatter|andert|andrar|aendrer|endrer|modifica|cambia|zastepuje|заменяет|restores|adds|fixes|drops|removes|deletes|recasts|updates|corrects|attributes|changes|clarifies|inserts|subs|cuts|trims|rewrites|supprime|ajoute|retire|elimina|anade|suprime|retira|streicht|erganzt|entfernt|toglie|aggiunge|verwijdert|tar bort|lagger till|fjerner|tilfojer|poistaa|lisaa)(?![\p{L}])/u;
const PLACES =
  /\b(?:headline|byline|dateline|slug|caption|lead|intro|signoff|sign-off|keyword|trashline)\b/u;

/** `(Removes an extraneous figure from the final graf)`: an editor's verb, and a place in the text. */
export const editsAPlace = (text: string): boolean =>
  EDITS.test(text.replace(OPEN, "")) &&
  (PLACES.test(text) || namedParagraphs(text).numbers.length > 0);

/** `Corrects spelling in paragraph 2`, without brackets: the verb stands first and a paragraph is named. */
const opensAndNames = (unit: Unit, text: string, at: number): boolean =>
  !isUnspaced(text) &&
  unit.words <= SHORT_NOTICE &&
  wordsBefore(text, at) === 0 &&
  namedParagraphs(text).numbers.length > 0;

/** `Resends to fix garbled sentence in second paragraph`: sent again, and why. */
const RESENT =
  /^(?:resends|refiles|resending|refiling|repeats) to (?:fix|correct|add|restore|change|remove|drop|show|insert|clarify)\b/u;

/** `Eds: restores the reference`: behind a label, an editor's verb. */
export const startsLikeVerb = (text: string): boolean =>
  /:\s*(?:restores|adds|fixes|drops|removes|deletes|recasts|updates|corrects|subs|attributes|clarifies)\b/u.test(
    text,
  );

/**
 * Whether a sentence without a label or brackets is said by the newsroom of its own text, by its turn of phrase alone. `cueAt`: where
 * its first verb of a notice stands; null where it has none.
 */
export function isOwnSentence(unit: Unit, text: string, cueAt: number | null): boolean {
  if (SORRY.test(text)) return true;
  const found =
    NAMED_REPORTED.test(unit.text) ||
    gotWrong(text) ||
    asksNotToUse(text) ||
    RESENT.test(text) ||
    PLEASE_READ.test(text) ||
    tellsWhatStood(text) ||
    saysWhatWeSaid(text) ||
    (cueAt !== null && opensAndNames(unit, text, cueAt));
  return found && ownWords(unit.text, text) !== null;
}
