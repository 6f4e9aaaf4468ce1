import { foldDigits, foldPhrase } from "./fold-phrase";
import { CONTINUATION_WORDS, IMPRINT_WORDS, ISSUE_WORDS, SLUG_WORDS } from "./lexicon/wire-words";
import type { Unit } from "./measure-unit";
import { createPhraseLexicon, findPhrases } from "./phrase-lexicon";

const SLUG = createPhraseLexicon(SLUG_WORDS);
const CONTINUATION = createPhraseLexicon(CONTINUATION_WORDS);
const ISSUE = createPhraseLexicon(ISSUE_WORDS);
const IMPRINT = createPhraseLexicon(IMPRINT_WORDS);

/** `BC-HARROW-WEIR`, `SPO-FUS-GER2` */
const KEYWORDS = /(?<![\p{L}\p{N}])\p{Lu}{2,12}(?:-[\p{Lu}\p{N}]{2,14}){1,5}(?![\p{L}\p{N}])/gu;
const SERVICE_CODE = /^[a-z]{1,2}\d{3,5}\b|-{4,}/u;
const ADD = /\b(?:\d{1,2}(?:st|nd|rd|th)\s)?add\b/u;
const LONGEST_SLUG = 14;
const LONGEST_IMPRINT = 34;
const MASTHEAD_PART = /\s{2,}|　|\s[|｜–—·•-]\s|[|｜]/u;

/**
 * The line by which an agency files a text: `BC-HARROW-WEIR, 1st Ld-Writethru`, `a0731 ----- r n`, `WEIR/0217/local-water/Harrow`.
 * A headline with a hyphen in capitals (`HALF-BUILT BRIDGE FALLS`) has other long words and is none.
 */
export function isSlug(unit: Unit): boolean {
  if (unit.words > LONGEST_SLUG || unit.ends || unit.text.length > 100) return false;
  if (SERVICE_CODE.test(unit.text)) return true;
  const parts = unit.text.split("/");
  if (
    parts.length >= 3 &&
    parts.every((part) => part !== "" && part === part.trim() && part.length <= 24) &&
    parts.some((part) => /^\p{Nd}+$/u.test(part) || /^\p{Lu}{2,}$/u.test(part)) &&
    !parts.every((part) => /^\p{Nd}+$/u.test(part))
  )
    return true;
  const rest = unit.text.replace(KEYWORDS, " ");
  if (rest === unit.text) return false;
  const words = foldPhrase(rest).match(/\p{L}{4,}/gu) ?? [];
  return words.every((word) => SLUG.whole.has(word));
}

/** A slug that files a further piece of a text; the line under it names the text: `HARROW: gates`. */
export const isAddSlug = (unit: Unit): boolean => isSlug(unit) && ADD.test(unit.folded);

/** `(MORE)`, `- 30 -`, `###`, `(続く)` */
export function isContinuation(unit: Unit): boolean {
  if (unit.text.length > 40) return false;
  const framed = /^[\s([（［【*=<–—-]{1,6}(.{1,30}?)[\s)\]）］】*=>–—-]{1,6}$/u.exec(
    unit.text,
  )?.[1];
  if (framed !== undefined)
    return CONTINUATION.whole.has(foldPhrase(framed)) || /^(?:30|#+)$/u.test(framed);
  return (
    /^#{2,}$/u.test(unit.text) ||
    (/^\p{Lu}+$/u.test(unit.text) && CONTINUATION.whole.has(unit.folded))
  );
}

/** The head of a paper with the number of its issue: `The Weir Letter — weekly — no. 214`, `水門通信　第412号`. */
export function isMasthead(unit: Unit): boolean {
  if (unit.words > 20) return false;
  const parts = unit.text.split(MASTHEAD_PART).filter((part) => part.trim() !== "");
  return (
    parts.length >= 2 &&
    parts.some((part) => {
      const folded = foldDigits(foldPhrase(part));
      if (/^第\s?\d{1,6}\s?[号期回]$/u.test(folded)) return true;
      const word = /^([^\d\s.]{1,12})[.\s]{0,2}\d[\d\s./-]{0,10}$/u.exec(folded)?.[1];
      return word !== undefined && ISSUE.whole.has(word);
    })
  );
}

/** What a page calls itself in one of its first lines: the part before the first mark. */
export const nameOf = (unit: Unit): string =>
  unit.prose || unit.words > 24 ? "" : (unit.text.split(MASTHEAD_PART)[0] ?? "").trim();

const wordsOf = (text: string): readonly string[] =>
  foldPhrase(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** The last line of a paper about itself: `The Weir Letter is folded by volunteers.` under a page named The Weir Letter. */
export function isImprint(unit: Unit, names: readonly string[]): boolean {
  if (unit.words > LONGEST_IMPRINT) return false;
  const words = wordsOf(unit.text);
  const opening = words.slice(0, 8).join(" ");
  return names.some((name) => {
    const own = wordsOf(name);
    const whole = own.join(" ");
    if (whole.length < 4 || own.length > 7) return false;
    if (opening.startsWith(whole)) return true;
    return (
      findPhrases(unit.folded, IMPRINT).length > 0 &&
      own.some((word) => word.length >= 4 && words.slice(0, 4).includes(word))
    );
  });
}
