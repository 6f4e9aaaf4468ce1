import type { NoticeType } from "../article";
import { foldPhrase } from "../fold-phrase";
import { isTimestamp } from "../front-lines";
import { ERROR_BUTTONS, NOTE_LABELS, NOTICE_CUES, NOTICE_TAGS } from "../lexicon/notice-words";
import type { Unit } from "../measure-unit";
import { isSlug } from "../page-lines";
import {
  createPhraseLexicon,
  findPhrases,
  isUnspaced,
  leadingPhrase,
  type PhraseLexicon,
} from "../phrase-lexicon";
import { namesItself, ownWords } from "./names-itself";
import { namedParagraphs } from "./notice-paragraphs";

/** In this order: a story sent again to correct a word is a refile; a story taken back is nothing else. */
const NOTICE_TYPES = [
  "refile",
  "withdrawal",
  "clarification",
  "correction",
  "update",
] as const satisfies readonly NoticeType[];

const lexicons = (
  tables: Readonly<Record<string, Readonly<Record<string, string>>>>,
): ReadonlyMap<NoticeType, PhraseLexicon> =>
  new Map(
    NOTICE_TYPES.map((type) => [
      type,
      createPhraseLexicon(tables[type] as Readonly<Record<string, string>>),
    ]),
  );

const TAGS = lexicons(NOTICE_TAGS);
const CUES = lexicons(NOTICE_CUES);
const NOTES = createPhraseLexicon(NOTE_LABELS);
const BUTTONS = createPhraseLexicon(ERROR_BUTTONS);

const OPEN = /^[\s*#=<>＜〈※＊~•·–—-]*[([{（［【〔〈<＜«]?[\s*※]*/u;
const BRACKETED = /^[\s*※＊_]*[([（［【〔<＜=]/u;
const BULLETED = /^(?:[*※＊#]+|[-–—•]\s)\s*\S/u;
const ENGLISH_SAYS_SORRY =
  /\b(?:erroneously reported|reported erroneously|incorrectly reported|regrets? the error|because of an editing error|due to an editing error)\b/u;
/** What was done to a text; in front of an actor's name it is news: `Harbour firm corrects its accounts`. */
const AMENDED =
  /\b(?:has been|have been|was|were) (?:amended|revised|removed|deleted|replaced|changed)\b|\b(?:geandert|uberarbeitet|modifie|modificado|modificada|modificato|aangepast|andrats|aendret|ændret|endret|muokattu|zmieniono|изменен[ао]?)\b/u;
const AMENDED_VERB = /\b(?:amended|revised|modified|edited|changed)\b/gu;
const WHY = /\b(?:to|after|because|following|in order)\b/u;
/** From the verb to what was done, in characters: `amended on 3 March at the request of the mill to …`. */
const TO_WHY = 70;

const saysAmended = (text: string): boolean =>
  AMENDED.test(text) ||
  [...text.matchAll(AMENDED_VERB)].some(({ index, 0: verb }) =>
    WHY.test(text.slice(index + verb.length, index + verb.length + TO_WHY)),
  );
const WORDS_FOR_CUE = 4;
const LONGEST_BUTTON = 14;

const folded = (unit: Unit): string => unit.folded.replace(/[<>＜＞]/gu, " ").trim();

/** `update your browser` asks for something. */
const BARE: ReadonlySet<string> = new Set(["update", "refile", "clarify"]);

/** Cues of each type in a text, by the place of the first. */
function cuesIn(text: string): readonly { readonly type: NoticeType; readonly at: number }[] {
  const found = NOTICE_TYPES.flatMap((type) => {
    const first = findPhrases(text, CUES.get(type) as PhraseLexicon).find(
      ({ phrase, start }) =>
        !BARE.has(phrase) ||
        !/^\s(?:your|the|this|it|now)\b/u.test(text.slice(start + phrase.length)),
    );
    return first === undefined ? [] : [{ type, at: first.start }];
  });
  return found.sort((a, b) => a.at - b.at);
}

/** The longest label that opens a line, if it is one of a notice: `"Correction (May 3): …"` → correction. */
export function tagOf(text: string): { readonly type: NoticeType; readonly end: number } | null {
  const bare = text.replace(OPEN, "");
  const cut = text.length - bare.length;
  let found: { readonly type: NoticeType; readonly end: number } | null = null;
  for (const type of NOTICE_TYPES) {
    const lead = leadingPhrase(bare, TAGS.get(type) as PhraseLexicon);
    if (lead === null || lead.start !== 0 || lead.end + cut <= (found?.end ?? 0)) continue;
    found = { type, end: lead.end + cut };
  }
  return found;
}

const wordsBefore = (text: string, at: number): number =>
  text.slice(0, at).match(/[\p{L}\p{M}\p{N}]+/gu)?.length ?? 0;

/** A label that stands alone, before a colon, or before a date and a colon; in scripts without spaces before any mark. */
function isTagged(text: string, tag: { readonly end: number }): boolean {
  const after = text.slice(tag.end);
  if (/^[\s)\]）］】〕>.:：]*$/u.test(after)) return true;
  if (/^\s{0,3}[)\]）］】〕]?\s{0,3}[:：]/u.test(after)) return true;
  if (isUnspaced(text)) return /^[)）］】〕\]＞>・\s　]/u.test(after);
  return (
    /^[\s,(][^:：]{0,60}[:：]/u.test(after) &&
    /\d/.test(after.slice(0, 60)) &&
    wordsBefore(after, after.search(/[:：]/u)) <= 8
  );
}

/** `"UPDATE 2-Ferry aground"`, `"CORRECTED - Ferry aground"`: a tag in front of a headline. */
export const isTaggedHeadline = (unit: Unit): boolean => {
  const text = folded(unit);
  const tag = tagOf(text);
  if (tag === null || unit.ends || unit.words < 3) return false;
  const after = text.slice(tag.end);
  if (/^[\s)>]{0,4}\d{0,2}\s{0,3}[-–—]\s{0,3}\S/u.test(after)) return true;
  return (
    /^\s?[)）】］〕]\s*[^\s)）】］:：]/u.test(after) &&
    !/[)）】］]\s*$/u.test(after) &&
    !namesItself(text) &&
    namedParagraphs(text).numbers.length === 0
  );
};

const SHORT_NOTICE = 40;

/** In a paragraph of some length the first sentence must name the text: a story may speak of an earlier report further on. */
const openingOf = (unit: Unit, text: string): string =>
  isUnspaced(unit.text)
    ? (text.split(/[。！？]/u)[0] as string)
    : unit.words <= SHORT_NOTICE
      ? text
      : (text.split(/[.!?؟]\s/u)[0] as string);

/** A notice that only opens: `"Correction"`, `"Correction: May 3"`, `"This article was revised as follows:"`. */
export const opensNotice = (unit: Unit): boolean => {
  const text = folded(unit);
  if (/[:：]$/u.test(text)) return true;
  const tag = tagOf(text);
  return tag !== null && unit.words <= 6 && !unit.ends;
};

/**
 * Whether a line says what was changed in its own text. It must open with a label (`Correction:`), or stand in brackets or
 * behind a mark with such a verb among its first words (`(Corrects spelling in paragraph 2)`), or name itself (`this article`)
 * beside such a verb. `"Harbour firm corrects its accounts"` and `"To suggest a correction, write to us"` do neither.
 */
export function isNotice(unit: Unit): boolean {
  if (unit.words > 160) return false;
  const text = folded(unit);
  if (isTaggedHeadline(unit) || isTimestamp(unit) || isSlug(unit)) return false;
  if (unit.words <= LONGEST_BUTTON && findPhrases(text, BUTTONS).length > 0) return false;
  const tag = tagOf(text);
  const bracketed = BRACKETED.test(unit.text);
  const bulleted = BULLETED.test(unit.text) && !unit.ends;
  const cues = cuesIn(text);
  const amended = saysAmended(text);
  const self = namesItself(text);
  if (tag !== null && isTagged(text, tag)) {
    const after = text.slice(tag.end).replace(/[^\p{L}\p{N}]/gu, "");
    return after === ""
      ? unit.words <= 4 &&
          (bracketed || bulleted || /^[\p{Lu}\p{Lo}\d]/u.test(unit.text.replace(OPEN, "")))
      : true;
  }
  const note = leadingPhrase(text.replace(OPEN, ""), NOTES);
  const first = cues[0];
  if (
    note !== null &&
    /^\s{0,3}(?:[)\]）］】〕]?\s{0,3}[:：]|[)\]）］】〕])/u.test(
      text.replace(OPEN, "").slice(note.end),
    )
  )
    return (
      (first !== undefined || amended || startsLikeVerb(text)) &&
      (self || note.phrase === "eds" || bracketed)
    );
  if (bracketed && self && (first !== undefined || amended)) return true;
  if ((bracketed || bulleted) && first !== undefined && !isAttribute(text, first.at)) {
    const lead = wordsBefore(text, first.at);
    if (lead <= WORDS_FOR_CUE && (!isUnspaced(text) || lead <= 2))
      return bracketed || wordsBefore(text, text.length) >= 2;
    if (isUnspaced(text) && /[」』）\])。]|段落/u.test(text)) return true;
  }
  if ((bracketed || bulleted) && editsAPlace(text)) return true;
  if (/[?？؟]/u.test(unit.text)) return false;
  if (ENGLISH_SAYS_SORRY.test(text)) return true;
  if (first !== undefined && opensAndNames(unit, text, first.at)) return true;
  if (!self || !namesItself(openingOf(unit, text))) return false;
  const own = ownWords(unit.text, text);
  if (own === null || (isUnspaced(text) && !POLITE.test(text))) return false;
  return amended || cues.some((cue) => cue.type !== "refile" || /refile|再送|repite/u.test(text));
}

/** A Japanese note to the reader is polite, running text is not: `…に訂正しました` beside `…を認めた`. */
const POLITE =
  /(?:です|ます|ました|でした|ません|ください)|訂正|更正|정정|바로잡|[一-鿿]{2}(?:为|為)|本文|本稿|습니다/u;

/** `the updated plan`, `added sugar`: the word describes a thing. */
const isAttribute = (text: string, at: number): boolean =>
  /(?:^|[^\p{L}])(?:the|a|an|its|their|his|her|der|die|das|ein|eine|le|la|les|el|los|las|il|lo|o|os|de|het|den|det|en|et)\s$/u.test(
    text.slice(Math.max(0, at - 8), at),
  ) || /^added\s(?!to\b|in\b|that\b|at\b|on\b|by\b)\p{L}/u.test(text.slice(at));

const EDITS =
  /^(?:restores|adds|fixes|drops|removes|deletes|recasts|updates|corrects|attributes|changes|clarifies|inserts|subs|cuts|trims|rewrites|supprime|ajoute|retire|elimina|anade|suprime|retira|streicht|erganzt|entfernt|toglie|aggiunge|verwijdert|tar bort|lagger till|fjerner|tilfojer|poistaa|lisaa)(?![\p{L}])/u;
const PLACES =
  /\b(?:headline|byline|dateline|slug|caption|lead|intro|signoff|sign-off|keyword|trashline)\b/u;

/** `(Removes an extraneous figure from the final graf)`: an editor's verb, and a place in the text. */
const editsAPlace = (text: string): boolean =>
  EDITS.test(text.replace(OPEN, "")) &&
  (PLACES.test(text) || namedParagraphs(text).numbers.length > 0);

/** `Corrects spelling in paragraph 2`, without brackets: the verb stands first and a paragraph is named. */
const opensAndNames = (unit: Unit, text: string, at: number): boolean =>
  !isUnspaced(text) &&
  unit.words <= SHORT_NOTICE &&
  wordsBefore(text, at) === 0 &&
  namedParagraphs(text).numbers.length > 0 &&
  ownWords(unit.text, text) !== null;

const startsLikeVerb = (text: string): boolean =>
  /:\s*(?:restores|adds|fixes|drops|removes|deletes|recasts|updates|corrects|subs|attributes|clarifies)\b/u.test(
    text,
  );

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
  if (strongest !== undefined) return strongest.type;
  return cues[0]?.type ?? tag?.type ?? "correction";
}
