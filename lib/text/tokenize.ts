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

/** Gives every distinct folded token one small whole number; one vocabulary serves one comparison. */
export interface Vocabulary {
  readonly codes: Map<string, number>;
  readonly words: string[];
}

export const createVocabulary = (): Vocabulary => ({ codes: new Map(), words: [] });

/** First version; to be replaced by the hand scanner. */
export function tokenize(text: string, vocabulary: Vocabulary): TokenSequence {
  const found = [...text.matchAll(/[\p{L}\p{M}\p{N}]+(?:[-’'.,][\p{L}\p{M}\p{N}]+)*|[^\s]/gu)];
  const starts = new Int32Array(found.length);
  const ends = new Int32Array(found.length);
  const kinds = new Uint8Array(found.length);
  const codes = new Int32Array(found.length);
  found.forEach((match, i) => {
    const folded = match[0].normalize("NFKC").replace(/[“”‘’«»"]/gu, "'");
    let code = vocabulary.codes.get(folded);
    if (code === undefined) {
      code = vocabulary.words.length;
      vocabulary.codes.set(folded, code);
      vocabulary.words.push(folded);
    }
    starts[i] = match.index;
    ends[i] = match.index + match[0].length;
    codes[i] = code;
    kinds[i] = /^\p{N}/u.test(folded)
      ? TokenKind.number
      : /^[\p{L}\p{M}]/u.test(folded)
        ? TokenKind.word
        : folded === "'"
          ? TokenKind.quotation
          : TokenKind.punctuation;
  });
  return { text, length: found.length, starts, ends, kinds, codes };
}
