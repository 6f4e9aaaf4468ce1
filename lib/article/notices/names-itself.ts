import { foldPhrase } from "../fold-phrase";
import { SELF_NAMES, TEXT_NOUNS, WEAK_SELF_NAMES } from "../lexicon/notice-words";
import { createPhraseLexicon, findPhrases, isUnspaced } from "../phrase-lexicon";
import { findQuotations } from "../quotations";

const SELF = createPhraseLexicon(SELF_NAMES);
const WEAK = createPhraseLexicon(WEAK_SELF_NAMES);
const NOUNS = createPhraseLexicon(TEXT_NOUNS);
/** `this story`, `this Oct 24 story`, `this version of the story` */
const THIS_STORY =
  /\bthis (?:[\p{L}\d.,'-]+ ){0,4}?(?:story|article|report|version|post|piece|item|page|dispatch|interview|headline|caption|obituary|column|essay|review|blog)\b/u;
/** After "version": `of the bill`, `des faits`; what it is a version of stands next. */
const OF =
  /^\s?(?:of|by|from|del?|della|dello|du|des|d'|dieses|dieser|des|der|eines|einer|von|vom|do|da|dos|das|van|av|af|om|di)\b/u;
/** `of its report`: somebody else's. */
const ANOTHERS =
  /^\s?(?:of|de|von|van|av|af|di)\s(?:its|his|her|their|su|sus|son|sa|ihres|seines|ihrer|seiner|hans|hennes|dens|deres)\b/u;
/** A genitive without a word for "of" in front: `версии закона`; a verb or an adverb does not end so. */
const SLAVIC_GENITIVE = /^\s(?!был[аи]?\b)\p{Script=Cyrillic}{2,}(?:а|я|ы|и|у|ю|ей|ов)(?![\p{L}])/u;
const REACH = 40;
/** A clause by which somebody else says it: `…, sagte der Bürgermeister`, `…, a déclaré la maire`. */
const SAID =
  /[,"”»“]\s{0,2}(?:the \p{L}+ )?(?:said|says|told|wrote|argued|sagte|sagt|erklarte|schrieb|teilte|a dit|a declare|a affirme|a ecrit|dijo|dice|declaro|afirmo|senalo|disse|afirmou|ha detto|ha dichiarato|zei|sade|sager|sagde|sa|sanoo|sanoi|kertoo|powiedzia\p{L}*|сказал\p{L}*|заявил\p{L}*|говорит)(?![\p{L}])/u;

/** `the report of 3 May`: a day, not what it is an article of. */
const OF_A_DAY = /^\s?\p{L}{1,4}\s(?:\p{L}{2,10}\s)?\d/u;

/** `this article of the treaty` is another kind of article. */
function isThisStory(folded: string): boolean {
  const match = THIS_STORY.exec(folded);
  return match !== null && isOwn(folded, match.index + match[0].length);
}

function isOwn(folded: string, end: number): boolean {
  const rest = folded.slice(end, end + REACH);
  if (OF_A_DAY.test(rest)) return true;
  if (ANOTHERS.test(rest)) return false;
  if (!OF.test(rest) && !SLAVIC_GENITIVE.test(rest)) return true;
  return findPhrases(rest, NOUNS).length > 0;
}

/**
 * Whether a text names itself: `"this story"`, `"an earlier version of this report"`, `"dieser Artikel"`. A version of
 * something else does not: `"an earlier version of the bill"`. Folded text in.
 */
export const namesItself = (folded: string): boolean =>
  isThisStory(folded) ||
  findPhrases(folded, SELF).some((match) => isOwn(folded, match.end)) ||
  findPhrases(folded, WEAK).some((match) => isOwn(folded, match.end));

/**
 * The text without what somebody is quoted or reported as saying; null where nothing is left to judge: `"“This story was
 * never corrected,” the mayor said"`, `"Dieser Bericht sei fehlerhaft, sagte sie"`.
 */
export function ownWords(text: string, folded: string): string | null {
  if (isUnspaced(text)) return folded;
  const quoted = findQuotations(text).filter(({ range }) =>
    namesItself(foldPhrase(text.slice(range.start, range.end))),
  );
  if (quoted.length > 0) return null;
  return SAID.test(folded) ? null : folded;
}
