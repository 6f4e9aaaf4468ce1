import type { NoticeType } from "../article";
import { NOTICE_CUES } from "../lexicon/notice-words";
import { createPhraseLexicon, findPhrases, type PhraseLexicon } from "../phrase-lexicon";

/** In this order: a story sent again to correct a word is a refile; a story taken back is nothing else. */
export const NOTICE_TYPES = [
  "refile",
  "withdrawal",
  "clarification",
  "correction",
  "update",
] as const satisfies readonly NoticeType[];

export const lexicons = (
  tables: Readonly<Record<string, Readonly<Record<string, string>>>>,
): ReadonlyMap<NoticeType, PhraseLexicon> =>
  new Map(
    NOTICE_TYPES.map((type) => [
      type,
      createPhraseLexicon(tables[type] as Readonly<Record<string, string>>),
    ]),
  );

const CUES = lexicons(NOTICE_CUES);
/** What was done to a text; in front of an actor's name it is news: `Harbour firm corrects its accounts`. */
const AMENDED =
  /\b(?:has been|have been|was|were) (?:amended|revised|removed|deleted|replaced|changed)\b|\b(?:geandert|uberarbeitet|modifie|modificado|modificada|modificato|aangepast|andrats|aendret|ændret|endret|muokattu|zmieniono|изменен[ао]?)\b/u;
const AMENDED_VERB = /\b(?:amended|revised|modified|edited|changed)\b/gu;
const WHY = /\b(?:to|after|because|following|in order)\b/u;
/** From the verb to what was done, in characters: `amended on 3 March at the request of the mill to …`. */
const TO_WHY = 70;

/** Whether a text tells of a change to words: `has been amended`, `revised to`. */
export const saysAmended = (text: string): boolean =>
  AMENDED.test(text) ||
  [...text.matchAll(AMENDED_VERB)].some(({ index, 0: verb }) =>
    WHY.test(text.slice(index + verb.length, index + verb.length + TO_WHY)),
  );
/** `update your browser` asks for something. */
const BARE: ReadonlySet<string> = new Set(["update", "refile", "clarify"]);

/** Cues of each type in a text, by the place of the first. */
export function cuesIn(
  text: string,
): readonly { readonly type: NoticeType; readonly at: number }[] {
  const found = NOTICE_TYPES.flatMap((type) => {
    const first = findPhrases(text, CUES.get(type) as PhraseLexicon).find(({ phrase, start }) => {
      const after = text.slice(start + phrase.length, start + phrase.length + 8);
      if (phrase === "repeated")
        return !/\b(?:removes|deletes|drops|cuts)\s|\b(?:not|never) be\s$/u.test(
          text.slice(0, start),
        );
      if (phrase === "rettet") return !/^\s(?:mod|mot)\b/u.test(after);
      return !BARE.has(phrase) || !/^\s(?:your|the|this|it|now)\b/u.test(after);
    });
    return first === undefined ? [] : [{ type, at: first.start }];
  });
  return found.sort((a, b) => a.at - b.at);
}

/** Words of a text before a place in it. */
export const wordsBefore = (text: string, at: number): number =>
  text.slice(0, at).match(/[\p{L}\p{M}\p{N}]+/gu)?.length ?? 0;

/** `the updated plan`, `added sugar`: the word describes a thing. */
export const isAttribute = (text: string, at: number): boolean =>
  /(?:^|[^\p{L}])(?:the|a|an|its|their|his|her|der|die|das|ein|eine|le|la|les|el|los|las|il|lo|o|os|de|het|den|det|en|et)\s$/u.test(
    text.slice(Math.max(0, at - 8), at),
  ) || /^added\s(?!to\b|in\b|that\b|at\b|on\b|by\b)\p{L}/u.test(text.slice(at));

/** Behind a mark, `Updated plans for the weir` is a point of a list; `Updated with a reply`, `Corrected in paragraph 3` are not. */
export const isDoneThing = (text: string, at: number): boolean =>
  /^(?:added|updated|corrected|clarified|fixed|omitted|repeated|withdrawn)(?![\p{L}])(?!\s?(?:to|in|at|on|by|with|after|from|throughout|and|headline|spelling|typo|para|graf))/u.test(
    text.slice(at),
  );
