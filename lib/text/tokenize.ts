import { findAddressEnd } from "./addresses";
import { CharClass, classAt, classOfPair, classOfUnit } from "./char-class";
import { foldWithMap } from "./normalize";
import { findGroupedEnd, findWordEnd } from "./word-end";
import {
  createWordTable,
  foldUnit,
  hashStep,
  internSlice,
  internWord,
  type WordTable,
} from "./word-table";

/**
 * A paragraph as tokens, in parallel arrays (one pass, no object for each token).
 * White space is in no token: it is the gap between one token's end and the next one's start.
 */
export interface TokenSequence {
  readonly text: string;
  readonly length: number;
  /** UTF-16 offsets into `text`, half open. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly kinds: Uint8Array;
  /** Code of the folded token in the vocabulary: equal codes = equal but for typography. Case counts. */
  readonly codes: Int32Array;
}

export const TokenKind = { word: 0, number: 1, punctuation: 2, quotation: 3, symbol: 4 } as const;

/** The folded tokens met so far; one vocabulary serves one comparison (or one story). `words[code]` is the token. */
export type Vocabulary = WordTable;

export const createVocabulary = createWordTable;

/**
 * Splits a text into tokens: "U.S.-China", "Nov.", "54,000", "decades-old" and "Japan’s" are one token each,
 * "election." is two; scripts without spaces give one token a character.
 * Texts that are equal by `foldTypography` get equal codes.
 */
export function tokenize(text: string, vocabulary: Vocabulary): TokenSequence {
  return scan(text, vocabulary, false) ?? tokenizeFolded(text, vocabulary);
}

/** The slow road, for texts with letters that fold to others: scan the fold, then go back to the source. */
function tokenizeFolded(text: string, vocabulary: Vocabulary): TokenSequence {
  const folded = foldWithMap(text);
  const found = scan(folded.text, vocabulary, true);
  if (found === null) throw new Error("a folded text must scan");
  const { starts, ends, kinds, codes } = found;
  let count = 0;
  let done = 0;
  for (let i = 0; i < found.length; i++) {
    const start = skipSpaces(text, folded.map[starts[i] as number] as number, 1);
    const foldedEnd = ends[i] as number;
    const end = skipSpaces(
      text,
      Math.max(folded.ends[foldedEnd - 1] as number, folded.map[foldedEnd] as number),
      -1,
    );
    if (start < done) {
      // One character that folds to several tokens ("⑴" to "(1)") stays one.
      const word = `${vocabulary.words[codes[count - 1] as number]}${vocabulary.words[codes[i] as number]}`;
      codes[count - 1] = internWord(vocabulary, word);
      ends[count - 1] = Math.max(done, end);
    } else {
      starts[count] = start;
      ends[count] = end;
      kinds[count] = kinds[i] as number;
      codes[count] = codes[i] as number;
      count += 1;
    }
    done = ends[count - 1] as number;
  }
  return {
    text,
    length: count,
    starts: starts.slice(0, count),
    ends: ends.slice(0, count),
    kinds: kinds.slice(0, count),
    codes: codes.slice(0, count),
  };
}

function skipSpaces(text: string, offset: number, step: 1 | -1): number {
  let at = offset;
  while (classOfUnit(text.charCodeAt(step === 1 ? at : at - 1)) === CharClass.space) at += step;
  return at;
}

const QUOTE = 39;
const HYPHEN = 45;
const DOT = 46;
const COLON = 58;

/** Buffers are shared by all scans (a scan never yields) and copied to size at the end. */
const buffer = {
  starts: new Int32Array(1024),
  ends: new Int32Array(1024),
  codes: new Int32Array(1024),
  kinds: new Uint8Array(1024),
};

function widen(size: number): void {
  buffer.starts = grown(buffer.starts, new Int32Array(size));
  buffer.ends = grown(buffer.ends, new Int32Array(size));
  buffer.codes = grown(buffer.codes, new Int32Array(size));
  buffer.kinds = grown(buffer.kinds, new Uint8Array(size));
}

function grown<A extends Int32Array | Uint8Array>(from: A, to: A): A {
  to.set(from);
  return to;
}

/**
 * One pass over a text. Returns null at the first unit that cannot be folded one by one (unless `folded`: then such
 * units count as punctuation), so that the caller folds the whole text first.
 */
function scan(text: string, vocabulary: Vocabulary, folded: boolean): TokenSequence | null {
  const size = text.length;
  let count = 0;
  let at = 0;
  while (at < size) {
    const unit = text.charCodeAt(at);
    let cls = classOfUnit(unit);
    if (cls === CharClass.space) {
      at += 1;
      continue;
    }
    if (cls === CharClass.awkward) {
      if (!folded) return null;
      cls = CharClass.punctuation;
    }
    if (count === buffer.starts.length) widen(count * 4);
    const start = at;
    let kind: number = TokenKind.punctuation;
    let code = -1;
    if (cls === CharClass.surrogate) cls = classOfPair(text, at);
    if (cls === CharClass.awkward) {
      if (!folded) return null;
      cls = CharClass.punctuation;
    }
    if (cls <= CharClass.mark) {
      const address = mayStartAddress(text, at, unit) ? findAddressEnd(text, at) : at;
      if (address > at) {
        at = address;
      } else {
        at = findWordEnd(text, at);
      }
      kind = cls === CharClass.digit ? TokenKind.number : TokenKind.word;
      code = internSlice(vocabulary, text, start, at, hashOf(text, start, at));
      if (cls === CharClass.digit) {
        const end = findGroupedEnd(text, start, at);
        if (end > at) {
          at = end;
          code = internWord(vocabulary, text.slice(start, at).replace(/\s+/gu, " "));
        }
      }
    } else {
      at += unit >= 0xd800 && unit <= 0xdbff && at + 1 < size ? 2 : 1;
      switch (cls) {
        case CharClass.quote:
          kind = TokenKind.quotation;
          if (unit === QUOTE && text.charCodeAt(at) === QUOTE) at += 1;
          code = internWord(vocabulary, "'");
          break;
        case CharClass.hyphen:
          while (unit === HYPHEN && at - start < 2 && text.charCodeAt(at) === HYPHEN) at += 1;
          code = internWord(vocabulary, "-");
          break;
        case CharClass.dash:
          code = internWord(vocabulary, "-");
          break;
        case CharClass.dot:
        case CharClass.ellipsis:
          at = dotsEnd(text, start);
          code = internWord(vocabulary, text.slice(start, at).replaceAll("…", "..."));
          break;
        default:
          if (cls === CharClass.emoji) at = emojiEnd(text, at);
          while (classAt(text, at) === CharClass.mark) at += 1;
          kind =
            cls === CharClass.ideograph
              ? TokenKind.word
              : cls === CharClass.punctuation
                ? TokenKind.punctuation
                : TokenKind.symbol;
          code = internSlice(vocabulary, text, start, at, hashOf(text, start, at));
      }
    }
    buffer.starts[count] = start;
    buffer.ends[count] = at;
    buffer.codes[count] = code;
    buffer.kinds[count] = kind;
    count += 1;
  }
  return {
    text,
    length: count,
    starts: buffer.starts.slice(0, count),
    ends: buffer.ends.slice(0, count),
    kinds: buffer.kinds.slice(0, count),
    codes: buffer.codes.slice(0, count),
  };
}

function hashOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let i = start; i < end; i++) hash = hashStep(hash, foldUnit(text.charCodeAt(i)));
  return hash;
}

/** "https://…", "www.…": h and w only, so that ordinary words pay one comparison. */
const mayStartAddress = (text: string, at: number, unit: number): boolean =>
  ((unit | 32) === 104 &&
    text.startsWith("://", at + (text.charCodeAt(at + 4) === COLON ? 4 : 5))) ||
  ((unit | 32) === 119 && text.charCodeAt(at + 3) === DOT && text.charCodeAt(at + 1) === unit);

/** Full stops in a row are one token, whether printed as "…" or as "...". */
function dotsEnd(text: string, start: number): number {
  let at = start;
  while (classAt(text, at) === CharClass.dot || classAt(text, at) === CharClass.ellipsis) at += 1;
  return at;
}

/** Pictures in a row, with their skin tones, flags and variation marks, are one token. */
function emojiEnd(text: string, start: number): number {
  let at = start;
  for (;;) {
    const cls = classAt(text, at);
    if (cls === CharClass.emoji || cls === CharClass.mark) at += 1;
    else if (cls === CharClass.surrogate && classOfPair(text, at) === CharClass.emoji) at += 2;
    else return at;
  }
}
