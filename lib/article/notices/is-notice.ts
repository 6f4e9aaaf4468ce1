import type { NoticeType } from "../article";
import { foldPhrase } from "../fold-phrase";
import { isTimestamp } from "../front-lines";
import { ERROR_BUTTONS, NOTE_LABELS } from "../lexicon/notice-words";
import type { Unit } from "../measure-unit";
import { isSlug } from "../page-lines";
import { createPhraseLexicon, findPhrases, isUnspaced, leadingPhrase } from "../phrase-lexicon";
import { asksNotToUse } from "./asks-not-to-use";
import { changedElsewhere } from "./changed-elsewhere";
import { namesItself, ownWords, saysWeChanged } from "./names-itself";
import { cuesIn, isAttribute, isDoneThing, saysAmended, wordsBefore } from "./notice-cues";
import { isTagged, isTaggedHeadline, OPEN, slugTag, tagOf, wordsOfUnit } from "./notice-labels";
import { namedParagraphs } from "./notice-paragraphs";
import { isOfOtherThing, isOtherLabel } from "./other-things";
import {
  editsAPlace,
  isOwnSentence,
  SHORT_NOTICE,
  startsLikeVerb,
  tellsWhatStood,
} from "./own-sentences";

const NOTES = createPhraseLexicon(NOTE_LABELS);
const BUTTONS = createPhraseLexicon(ERROR_BUTTONS);

const BRACKETED = /^[\s*※＊_]*[([（［【〔<＜=]/u;
const BULLETED = /^(?:[*※＊#]+|[-–—•]\s)\s*\S/u;
const WORDS_FOR_CUE = 4;
/** In characters; a longer line is a page without line ends. */
const LONGEST_LINE = 4_000;
const LONGEST_BUTTON = 14;

/** `(Im dritten Absatz wurde die Jahreszahl korrigiert)`: the verb may stand last. */
const LONGEST_BRACKET = 25;

/** `Corrections: How a prison changed a town` heads a story. */
const ASKS =
  /^s?\s?[:：]\s?(?:how|why|what|where|wie|warum|comment|pourquoi|como|come|perche|por que)\s/u;

const namesPlace = (text: string): boolean => namedParagraphs(text).numbers.length > 0;

const ASIDE_WORDS = 4;

/** `(Update: she won)`: a few words told to friends, without a capital. */
const isAside = (text: string, end: number): boolean =>
  !isUnspaced(text) && wordsBefore(text.slice(end), text.length) < ASIDE_WORDS;

/** In a paragraph of some length the first sentence must name the text: a story may speak of an earlier report further on. */
const openingOf = (unit: Unit, text: string): string =>
  isUnspaced(unit.text)
    ? (text.split(/[。！？]/u)[0] as string)
    : unit.words <= SHORT_NOTICE
      ? text
      : (text.split(/[.!?؟]\s/u)[0] as string);

/**
 * Whether a line says what was changed in its own text. It must open with a label (`Correction:`), or stand in brackets or
 * behind a mark with such a verb among its first words (`(Corrects spelling in paragraph 2)`), or name itself (`this article`)
 * beside such a verb. `"Harbour firm corrects its accounts"` and `"To suggest a correction, write to us"` do neither.
 */
export function isNotice(unit: Unit): boolean {
  if (unit.words > 160 || unit.text.length > LONGEST_LINE) return false;
  const text = wordsOfUnit(unit);
  if (isTaggedHeadline(unit) || isTimestamp(unit) || isSlug(unit)) return false;
  if (unit.words <= LONGEST_BUTTON && findPhrases(text, BUTTONS).length > 0) return false;
  if (slugTag(unit.text) !== null) return true;
  const tag = tagOf(text);
  const bracketed = BRACKETED.test(unit.text);
  const bulleted = BULLETED.test(unit.text) && !unit.ends;
  const cues = cuesIn(text);
  const amended = saysAmended(text);
  const self = namesItself(text);
  if (tag !== null && isTagged(text, tag)) {
    const after = text.slice(tag.end).replace(/[^\p{L}\p{N}]/gu, "");
    if (!unit.ends && ASKS.test(text.slice(tag.end))) return false;
    if (!self && !unit.ends && isOtherLabel(text, tag.end, tag.type === "update")) return false;
    if (after === "")
      return (
        unit.words <= 4 &&
        (bracketed || bulleted || /^[\p{Lu}\p{Lo}\d]/u.test(unit.text.replace(OPEN, "")))
      );
    return !(bracketed && tag.type === "update" && cues.length <= 1 && isAside(text, tag.end));
  }
  const note = leadingPhrase(text.replace(OPEN, ""), NOTES);
  const first = cues[0];
  if (note !== null) {
    const said = text.replace(OPEN, "").slice(note.end);
    if (/^\s{0,3}(?:[)\]）］】〕]?\s{0,3}[:：]|[)\]）］】〕])/u.test(said)) {
      const changed = first !== undefined || amended || startsLikeVerb(text);
      const stood = tellsWhatStood(said.replace(/^[^\p{L}]+/u, ""));
      return (
        stood || (changed && (self || note.phrase === "eds" || bracketed || saysWeChanged(text)))
      );
    }
  }
  if (bracketed && self && (first !== undefined || amended)) return true;
  if (
    (bracketed || bulleted) &&
    first !== undefined &&
    !changedElsewhere(text) &&
    !isOfOtherThing(text) &&
    !isAttribute(text, first.at) &&
    (bracketed || !isDoneThing(text, first.at))
  ) {
    const lead = wordsBefore(text, first.at);
    if (lead <= WORDS_FOR_CUE && (!isUnspaced(text) || lead <= 2))
      return bracketed || wordsBefore(text, text.length) >= 2;
    if (isUnspaced(text) && /[」』）\])。]|段落/u.test(text)) return true;
  }
  if ((bracketed || bulleted) && editsAPlace(text)) return true;
  if (bracketed && first !== undefined && unit.words <= LONGEST_BRACKET && namesPlace(text))
    return true;
  if (/[?？؟]/u.test(unit.text)) return false;
  if (isOwnSentence(unit, text, first?.at ?? null)) return true;
  if (!self || !namesItself(openingOf(unit, text))) return false;
  const own = ownWords(unit.text, text);
  if (own === null || changedElsewhere(text) || (isUnspaced(text) && !POLITE.test(text)))
    return false;
  return amended || cues.some((cue) => cue.type !== "refile" || /refile|再送|repite/u.test(text));
}

/** A Japanese note to the reader is polite, running text is not: `…に訂正しました` beside `…を認めた`. */
const POLITE =
  /(?:です|ます|ました|でした|ません|ください)|訂正|更正|정정|바로잡|[一-鿿]{2}(?:为|為)|本文|本稿|습니다/u;

/** `updated to correct`, `oppdatert og korrigert`: the correction is the news; `adds a quote, corrects a typo` is an update. */
const UPDATED =
  /^(?:updated|update|mise? a jour|actualis|actualiza|atualiza|aggiorna|aktualisier|bijgewerkt|uppdatera|opdatere|oppdater|paivitet|aktualizow|zaktualizow|обновлен)/u;

/** What a notice announces: its label, else refile and withdrawal before all, else the first verb. */
export function noticeType(text: string): NoticeType {
  const plain = foldPhrase(text)
    .replace(/[<>＜＞]/gu, " ")
    .trim();
  const cues = cuesIn(plain);
  const strongest =
    cues.find((cue) => cue.type === "refile") ?? cues.find((cue) => cue.type === "withdrawal");
  if (strongest !== undefined && strongest.type === "refile") return "refile";
  const tag = tagOf(plain);
  if (tag !== null && isTagged(plain, tag)) return tag.type;
  if (strongest !== undefined || asksNotToUse(plain)) return "withdrawal";
  const [said] = cues;
  const corrects = cues.some((cue) => cue.type === "correction");
  if (said?.type === "update" && corrects && UPDATED.test(plain.slice(said.at)))
    return "correction";
  return said?.type ?? tag?.type ?? slugTag(text) ?? "correction";
}
