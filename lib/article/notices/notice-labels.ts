import type { NoticeType } from "../article";
import { foldPhrase } from "../fold-phrase";
import { isTimestamp } from "../front-lines";
import { NOTICE_TAGS } from "../lexicon/notice-words";
import { countWords, type Unit } from "../measure-unit";
import { isUnspaced, leadingPhrase, type PhraseLexicon } from "../phrase-lexicon";
import { asksNotToUse } from "./asks-not-to-use";
import { namesItself } from "./names-itself";
import { lexicons, NOTICE_TYPES, wordsBefore } from "./notice-cues";
import { namedParagraphs } from "./notice-paragraphs";

const TAGS = lexicons(NOTICE_TAGS);
/** Marks that may stand in front of a notice. */
export const OPEN = /^[\s*#=<>＜〈※＊~•·–—-]*[([{（［【〔〈<＜«]?[\s*※]*/u;

/** The folded words of a line without angle brackets: `<CORRECTED>`. */
export const wordsOfUnit = (unit: Unit): string => unit.folded.replace(/[<>＜＞]/gu, " ").trim();

/** The longest label that opens a line, if it is one of a notice: `"Correction (May 3): …"`, `"KILL KILL KILL: …"`. */
export function tagOf(text: string): { readonly type: NoticeType; readonly end: number } | null {
  const bare = text.replace(OPEN, "");
  const cut = text.length - bare.length;
  let found: { readonly type: NoticeType; readonly end: number } | null = null;
  for (const type of NOTICE_TYPES) {
    const lead = leadingPhrase(bare, TAGS.get(type) as PhraseLexicon);
    if (lead === null || lead.start !== 0 || lead.end + cut <= (found?.end ?? 0)) continue;
    const word = bare.slice(0, lead.end);
    let end = lead.end;
    while (bare.startsWith(` ${word}`, end)) end += word.length + 1;
    found = { type, end: end + cut };
  }
  return found;
}

/** `Aclaración y corrección: …` */
const JOINED = /^\s(?:and|und|y|et|e|och|og|ja|i|и|&|\/)\s/u;
/** `Correction appended 5 May 2026. A figure was wrong.` */
const DATED =
  /^[\s,(]{1,2}(?:\p{L}{1,10}\.?\s){0,4}\d{1,2}(?:[\s./](?:\p{L}{3,10}|\d{1,2}))?(?:[\s./,]{1,2}\d{2,4})?[.)]\s\p{L}/u;

/** `RECTIFICATIF - Bien lire au 1er paragraphe 81 (et non 18)`: behind the dash stands how a paragraph reads, no headline. */
const READS =
  /(?<![\p{L}])(?:bien lire|il faut lire|lire|read|reads|to say|to show|instead of|not|should be|corrects|fixes|richtig|heissen|statt|lies|lesen|lease|leer|debe decir|es|son|y no|en lugar de|leia-se|e nao|leggasi|si legga|invece di|lees|moet zijn|niet|ska det sta|skal det sta|skal der sta|inte|ikke|et non|au lieu de|nicht|読み|訂正)(?![\p{L}])/u;

const saysHowItReads = (after: string): boolean =>
  namedParagraphs(after).numbers.length > 0 && READS.test(after);

/** A label that stands alone, before a colon, or before a date and a colon; in scripts without spaces before any mark. */
export function isTagged(text: string, tag: { readonly end: number }): boolean {
  const after = text.slice(tag.end);
  if (/^[\s)\]）］】〕>.:：]*$/u.test(after)) return true;
  if (/^\s{0,3}[)\]）］】〕]?\s{0,3}[:：]/u.test(after)) return true;
  if (/^\s?[-–—]\s/u.test(after) && saysHowItReads(after)) return true;
  if (/^\s[-–—]\s/u.test(after) && /[.!?]$/u.test(text)) return asksNotToUse(text);
  const joined = JOINED.exec(after)?.[0];
  if (joined !== undefined) {
    const next = text.slice(tag.end + joined.length);
    const second = tagOf(next);
    if (second !== null && /^\s{0,3}[:：]/u.test(next.slice(second.end))) return true;
  }
  if (DATED.test(after)) return true;
  if (isUnspaced(text)) return /^[)）］】〕〉》\]＞>・\s　]/u.test(after);
  return (
    /^[\s,(][^:：]{0,60}[:：]/u.test(after) &&
    /\d/.test(after.slice(0, after.search(/[:：]/u))) &&
    wordsBefore(after, after.search(/[:：]/u)) <= 8
  );
}

/** `"UPDATE 2-Ferry aground"`, `"CORRECTED - Ferry aground"`: a tag in front of a headline. */
export const isTaggedHeadline = (unit: Unit): boolean => {
  const text = wordsOfUnit(unit);
  const tag = tagOf(text);
  if (tag === null || unit.ends || unit.words < 3) return false;
  const after = text.slice(tag.end);
  if (saysHowItReads(after)) return false;
  if (/^[\s)>]{0,4}\d{0,2}\s{0,3}[-–—]\s{0,3}\S/u.test(after)) return true;
  return (
    /^\s?[)）】］〕]\s*[^\s)）】］:：]/u.test(after) &&
    !/[)）】］]\s*$/u.test(after) &&
    !namesItself(text) &&
    namedParagraphs(text).numbers.length === 0
  );
};

const SLUG_AND_TAG =
  /^\p{Lu}[\p{Lu}\p{N}/-]{1,30}(?:\s[\p{Lu}\p{N}/-]{2,30}){0,2}\s[(（]([\p{L} ]{3,30})[)）]$/u;

/**
 * `PRESA HARROW (SUSTITUCIÓN)`: the words by which an agency files a text, and what became of it; null for any other line.
 */
export function slugTag(text: string): NoticeType | null {
  const label = SLUG_AND_TAG.exec(text.trim())?.[1];
  if (label === undefined) return null;
  const folded = foldPhrase(label);
  const tag = tagOf(folded);
  return tag === null || tag.type === "update" || tag.end < folded.length ? null : tag.type;
}

/** A notice that only opens: `"Correction"`, `"Correction: May 3"`, `"This article was revised as follows:"`. */
export const opensNotice = (unit: Unit): boolean => {
  const text = wordsOfUnit(unit);
  if (/[:：]$/u.test(text)) return true;
  const tag = tagOf(text);
  return tag !== null && unit.words <= 6 && !unit.ends;
};

/**
 * Whether a label goes on to a headline, so that what stands below may be the story: `CORRECTION: Dance hall closes`, not
 * `Correction: May 3` and not `Correction (May 3):`.
 */
export function opensStory(unit: Unit): boolean {
  const folded = wordsOfUnit(unit);
  const after = folded.slice(tagOf(folded)?.end ?? folded.length);
  const text = /^\s{0,3}[)\]）］】〕]?\s{0,3}[:：]\s{0,3}(.+)$/u.exec(after)?.[1] ?? "";
  const letters = text.replace(/[^\p{L}]/gu, "");
  return letters !== "" && !isTimestamp({ ...unit, text, folded: text, words: countWords(text) });
}
