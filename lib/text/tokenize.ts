import { findAddressEnd } from "./addresses";
import { CharClass, classAt, classOfPair, classOfUnit } from "./char-class";
import { internSlice, internWord } from "./intern-word";
import { foldLetters } from "./normalize";
import { isTwin, signOf } from "./twin-text";
import { findDotsEnd, findEmojiEnd, findGroupedEnd, findWordEnd } from "./word-end";
import { addWord, createWordTable, findWord, hashStep, type WordTable } from "./word-table";

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
export interface Vocabulary extends WordTable {
  /** A text that was read, by its sign: versions of a story repeat their paragraphs. */
  readonly texts: Map<number, TokenSequence>;
}

export const createVocabulary = (): Vocabulary => ({ ...createWordTable(), texts: new Map() });

/**
 * Splits a text into tokens: "U.S.-China", "Nov.", "54,000", "decades-old" and "Japan’s" are one token each,
 * "election." is two; scripts without spaces give one token a character.
 * Texts that are equal by `foldTypography` get equal codes.
 */
export function tokenize(text: string, vocabulary: Vocabulary): TokenSequence {
  const sign = signOf(text);
  const twin = vocabulary.texts.get(sign);
  if (twin !== undefined && isTwin(twin.text, text)) {
    const { length, starts, ends, kinds, codes } = twin;
    return { text, length, starts, ends, kinds, codes };
  }
  const tokens = scan(text, vocabulary, false) ?? tokenizeFolded(text, vocabulary);
  vocabulary.texts.set(sign, tokens);
  return tokens;
}

/** The slow road, for texts with letters that fold to others: scan the fold, then go back to the source. */
function tokenizeFolded(text: string, vocabulary: Vocabulary): TokenSequence {
  const folded = foldLetters(text);
  const found = scan(folded.text, vocabulary, true);
  if (found === null) throw new Error("a folded text must scan");
  const { starts, ends, kinds, codes } = found;
  let count = 0;
  let done = 0;
  for (let i = 0; i < found.length; i++) {
    const foldedEnd = ends[i] as number;
    const start = folded.map[starts[i] as number] as number;
    const end = takeFoldedAway(
      text,
      folded.ends[foldedEnd - 1] as number,
      folded.map[foldedEnd] as number,
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
    starts: starts.subarray(0, count),
    ends: ends.subarray(0, count),
    kinds: kinds.subarray(0, count),
    codes: codes.subarray(0, count),
  };
}

/** A token takes the marks after it that folded away, up to the next token or space. */
function takeFoldedAway(text: string, end: number, next: number): number {
  let at = end;
  while (at < next && classOfUnit(text.charCodeAt(at)) !== CharClass.space) at += 1;
  return at;
}

const SPACE = 32;
const QUOTE = 39;
const COMMA = 44;
const HYPHEN = 45;
const DOT = 46;
const SMALL_A = 97;
const SMALL_Z = 122;

/**
 * Tokens are written straight into a chunk that many texts share; each text keeps its own stretch of it. A scan never
 * yields, and a stretch once given away is not written again.
 */
const CHUNK = 16_384;
const chunk = { ...createChunk(CHUNK), used: 0 };

function createChunk(size: number) {
  return {
    starts: new Int32Array(size),
    ends: new Int32Array(size),
    codes: new Int32Array(size),
    kinds: new Uint8Array(size),
  };
}

/** Units of the word that is being read. */
const MOST_LETTERS = 32;
const letters = new Uint16Array(MOST_LETTERS);

/**
 * One pass over a text. Returns null at the first unit that cannot be folded one by one (unless `folded`: then such
 * units count as punctuation), so that the caller folds the whole text first.
 */
function scan(text: string, vocabulary: Vocabulary, folded: boolean): TokenSequence | null {
  const size = text.length;
  if (chunk.starts.length - chunk.used < size)
    Object.assign(chunk, createChunk(Math.max(CHUNK, size)), { used: 0 });
  const { starts, ends, codes, kinds, used } = chunk;
  let next = used;
  let at = 0;
  while (at < size) {
    const unit = text.charCodeAt(at);
    if (unit === SPACE) {
      at += 1;
      continue;
    }
    const start = at;
    let hash = 0;
    let letter = unit;
    let length = 0;
    while (isAsciiLetter(letter) && length < MOST_LETTERS) {
      letters[length] = letter;
      hash = hashStep(hash, letter);
      length += 1;
      at += 1;
      letter = at < size ? text.charCodeAt(at) : SPACE;
    }
    if (length > 0 && (letter === SPACE || letter === COMMA)) {
      kinds[next] = TokenKind.word;
      const code = findWord(vocabulary, letters, 0, length, hash);
      codes[next] =
        code >= 0
          ? code
          : addWord(vocabulary, text.slice(start, at), letters, 0, length, hash, ~code);
    } else {
      const cls = classOfUnit(unit);
      if (cls === CharClass.space) {
        at = start + 1;
        continue;
      }
      const whole = cls === CharClass.surrogate ? classOfPair(text, start) : cls;
      if (whole === CharClass.awkward && !folded) return null;
      at = readToken(text, start, whole, vocabulary, read);
      kinds[next] = read.kind;
      codes[next] = read.code;
    }
    starts[next] = start;
    ends[next] = at;
    next += 1;
  }
  chunk.used = next;
  return {
    text,
    length: next - used,
    starts: starts.subarray(used, next),
    ends: ends.subarray(used, next),
    kinds: kinds.subarray(used, next),
    codes: codes.subarray(used, next),
  };
}

const isAsciiLetter = (unit: number): boolean => {
  const small = unit | 32;
  return small >= SMALL_A && small <= SMALL_Z && unit <= SMALL_Z;
};

/** What `readToken` found; reused, so that no token is an object. */
const read = { kind: TokenKind.word as number, code: 0 };

/** Reads one token of the class `cls` that starts at `start`; returns its end. */
function readToken(
  text: string,
  start: number,
  cls: number,
  vocabulary: Vocabulary,
  into: { kind: number; code: number },
): number {
  const unit = text.charCodeAt(start);
  if (cls <= CharClass.mark) {
    const address = findAddressEnd(text, start);
    let at = address > start ? address : findWordEnd(text, start);
    into.kind = cls === CharClass.digit ? TokenKind.number : TokenKind.word;
    const grouped = cls === CharClass.digit ? findGroupedEnd(text, start, at) : at;
    if (grouped > at) {
      at = grouped;
      into.code = internWord(vocabulary, text.slice(start, at).replace(/\s+/gu, " "));
    } else into.code = internSlice(vocabulary, text, start, at);
    return at;
  }
  let at = start + (unit >= 0xd800 && unit <= 0xdbff && start + 1 < text.length ? 2 : 1);
  into.kind = TokenKind.punctuation;
  switch (cls) {
    case CharClass.quote:
      into.kind = TokenKind.quotation;
      into.code = internWord(vocabulary, "'");
      return unit === QUOTE && text.charCodeAt(at) === QUOTE ? at + 1 : at;
    case CharClass.hyphen:
    case CharClass.dash:
      into.code = internWord(vocabulary, "-");
      return unit === HYPHEN && text.charCodeAt(at) === HYPHEN ? at + 1 : at;
    case CharClass.dot:
    case CharClass.ellipsis:
      at = findDotsEnd(text, start);
      into.code =
        at - start === 1 && unit === DOT
          ? internWord(vocabulary, ".")
          : internWord(vocabulary, text.slice(start, at).replaceAll("…", "..."));
      return at;
    default:
      if (cls === CharClass.emoji) at = findEmojiEnd(text, at);
      while (classAt(text, at) === CharClass.mark) at += 1;
      if (cls === CharClass.ideograph) into.kind = TokenKind.word;
      else if (cls === CharClass.symbol || cls === CharClass.emoji) into.kind = TokenKind.symbol;
      into.code = internSlice(vocabulary, text, start, at);
      return at;
  }
}
