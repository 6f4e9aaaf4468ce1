import { isAbbreviation } from "./abbreviations";
import { CharClass, classAt, classOfPair, classOfUnit } from "./char-class";

const AMPERSAND = 38;
const COMMA = 44;
const SLASH = 47;
const COLON = 58;
const AT = 64;
const LATIN_END = 0x250;

const isLetter = (cls: number): boolean => cls === CharClass.lower || cls === CharClass.upper;
const isWordUnit = (cls: number): boolean => cls >= CharClass.lower && cls <= CharClass.mark;

/** End of the word or figure that starts at `start`, with the hyphens, stops and apostrophes that belong to it. */
export function findWordEnd(text: string, start: number): number {
  let segment = start;
  let dotted = false;
  for (;;) {
    const at = lettersEnd(text, segment);
    if (at >= text.length) return at;
    const cls = classAt(text, at);
    if (cls === CharClass.space) return at;
    const before = classAt(text, at - 1);
    const next = wordClassAt(text, at + 1);
    let joined = false;
    if (cls === CharClass.dot) {
      const single = at - segment === 1 && isLetter(before);
      if (single && (dotted || isLetter(next)) && isSingleLetter(text, at + 1)) {
        joined = true;
        dotted = true;
      } else if (single && (dotted || isInitial(text, start, at))) {
        const after = classAt(text, at + 1);
        if (after === CharClass.dot || after === CharClass.ellipsis) return at;
        if (after !== CharClass.hyphen || !isLetter(wordClassAt(text, at + 2))) return at + 1;
        segment = at + 2;
        continue;
      } else {
        joined =
          (before === CharClass.digit && next === CharClass.digit) ||
          (before === CharClass.lower && isDomainNext(text, at + 1) && at - segment > 1);
        if (!joined) {
          if (!isAbbreviation(text, start, at)) return at;
          if (!isSingleLetter(text, at + 1) || classAt(text, at + 2) !== CharClass.dot)
            return at + 1;
          joined = true;
          dotted = true;
        }
      }
    } else if (next === CharClass.space) {
      return at;
    } else if (cls === CharClass.hyphen) {
      joined = before !== CharClass.digit || next !== CharClass.digit;
    } else if (cls === CharClass.quote) {
      joined = isApostrophe(text, at);
      if (joined && isElision(text, segment, at)) return at + 1;
    } else {
      joined = isInnerMark(text.charCodeAt(at), before, next);
    }
    if (!joined) return at;
    segment = at + 1;
  }
}

function lettersEnd(text: string, start: number): number {
  let at = start;
  for (;;) {
    const cls = at < text.length ? classOfUnit(text.charCodeAt(at)) : CharClass.space;
    if (cls <= CharClass.mark) at += 1;
    else if (cls === CharClass.surrogate && isWordUnit(classOfPair(text, at))) at += 2;
    else return at;
  }
}

/** Class of a letter or figure at an offset; everything else is `space`. */
function wordClassAt(text: string, at: number): number {
  const cls = classAt(text, at);
  const whole = cls === CharClass.surrogate ? classOfPair(text, at) : cls;
  return isLetter(whole) || whole === CharClass.digit ? whole : CharClass.space;
}

/** "54,000", "9:40", "11/7", "AT&T", "desk@example.org". */
const isInnerMark = (unit: number, before: number, next: number): boolean =>
  unit === COMMA || unit === COLON || unit === SLASH
    ? before === CharClass.digit && next === CharClass.digit
    : unit === AMPERSAND
      ? isLetter(before) && isLetter(next)
      : unit === AT && isWordUnit(before);

const isSingleLetter = (text: string, at: number): boolean =>
  isLetter(classAt(text, at)) && !isWordUnit(classAt(text, at + 1));

/** "J. Marlow", "J.-P. Marlow": a capital with a stop before a name. */
const isInitial = (text: string, start: number, at: number): boolean =>
  at - start === 1 &&
  classAt(text, start) === CharClass.upper &&
  /^(?:\s{1,9}\p{Lu}|[-‐–]\p{Lu})/u.test(text.slice(at + 1, at + 12));

/** "example.org" is one word, "ended.The" is not. */
const isDomainNext = (text: string, at: number): boolean =>
  classAt(text, at) === CharClass.lower && text.charCodeAt(at) < LATIN_END;

/**
 * "Ana’s", "10'000": an apostrophe between letters, whatever glyph stands for it. Korean and Arabic attach words to a
 * quotation mark and have no apostrophes; Hebrew writes some words with a double mark.
 */
function isApostrophe(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  if ((before >= 0x600 && before < 0x780) || (before >= 0xac00 && before < 0xd7a4)) return false;
  return APOSTROPHES.includes(text.charAt(at)) || (before >= 0x5d0 && before < 0x5eb);
}

const APOSTROPHES = "'’‘′`´";
const ELIDED = new Set(
  "l d j m t s c n qu jusqu lorsqu puisqu quoiqu dell nell sull all dall coll quell quest un anch".split(
    " ",
  ),
);

/** French and Italian: "l’accord" is "l’" and "accord". "O’Hara" and "don’t" stay whole. */
function isElision(text: string, start: number, at: number): boolean {
  if (at - start > 6) return false;
  return (
    /^[aeiouyhàâäéèêëìíîïòóôöùúûüœæ]/iu.test(text.charAt(at + 1)) &&
    ELIDED.has(text.slice(start, at).toLowerCase())
  );
}

/** "54 000": end of a figure written in groups of three; `end` where there are none. */
export function findGroupedEnd(text: string, start: number, end: number): number {
  if (end - start > 3 || end >= text.length || classAt(text, end) !== CharClass.space) return end;
  for (let i = start; i < end; i++) if (classAt(text, i) !== CharClass.digit) return end;
  const groups =
    /^(?:[ \u{a0}\u{2009}\u{202f}]{1,3}\d{3}(?!\p{N}))+(?:[.,]\d+)?(?![\p{L}\p{N}])/u.exec(
      text.slice(end, end + 40),
    );
  return groups === null ? end : end + groups[0].length;
}

/** Full stops in a row are one token, whether printed as "…" or as "...". */
export function findDotsEnd(text: string, start: number): number {
  let at = start;
  while (classAt(text, at) === CharClass.dot || classAt(text, at) === CharClass.ellipsis) at += 1;
  return at;
}

/** Pictures in a row, with their skin tones, flags and variation marks, are one token. */
export function findEmojiEnd(text: string, start: number): number {
  let at = start;
  for (;;) {
    const cls = classAt(text, at);
    if (cls === CharClass.emoji || cls === CharClass.mark) at += 1;
    else if (cls === CharClass.surrogate && classOfPair(text, at) === CharClass.emoji) at += 2;
    else return at;
  }
}
