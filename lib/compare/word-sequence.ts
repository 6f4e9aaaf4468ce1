import type { Article, Block } from "../article/article";
import { passagesOf } from "../article/passages";
import { findQuotations } from "../article/quotations";
import { TokenKind, tokenize, type Vocabulary } from "../text/tokenize";
import { comparableWord } from "./comparable-word";

/** The words of a text one after the other, without punctuation, in the form of `comparableWord`. */
export interface WordSequence {
  /** Code of the folded lower-case word; equal codes = equal words. */
  readonly codes: readonly number[];
  /** 1 for a word; ½ for one character of a script without spaces, where two characters are about a word. */
  readonly weights: readonly number[];
  readonly quoted: readonly boolean[];
  /** Index in `passagesOf(article)`, or in the blocks given, of the passage that holds the word. */
  readonly passages: readonly number[];
  /** Half-open ranges of the words in the text of their passage. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Shared numbering of lower-case words; one map serves all sequences that are compared. */
export type WordCodes = Map<string, number>;

const UNSPACED =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** The words of all body paragraphs and turns of an article, across paragraph borders; or of the blocks given. */
export function readWords(
  article: Article,
  vocabulary: Vocabulary,
  wordCodes: WordCodes,
  blocks: readonly Block[] = passagesOf(article),
): WordSequence {
  const codes: number[] = [];
  const weights: number[] = [];
  const quoted: boolean[] = [];
  const passages: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (const [index, block] of blocks.entries()) {
    const tokens = tokenize(block.text, vocabulary);
    const quotations = findQuotations(block.text);
    let next = 0;
    for (let i = 0; i < tokens.length; i++) {
      const kind = tokens.kinds[i];
      if (kind !== TokenKind.word && kind !== TokenKind.number) continue;
      const start = tokens.starts[i] ?? 0;
      while (next < quotations.length && (quotations[next]?.outer.end ?? 0) <= start) next++;
      const quotation = quotations[next];
      const word = vocabulary.words[tokens.codes[i] ?? -1] ?? "";
      codes.push(codeOf(comparableWord(word), wordCodes));
      weights.push(UNSPACED.test(word) && (tokens.ends[i] ?? 0) - start === 1 ? 0.5 : 1);
      quoted.push(quotation !== undefined && quotation.outer.start <= start);
      passages.push(index);
      starts.push(start);
      ends.push(tokens.ends[i] ?? 0);
    }
  }
  return { codes, weights, quoted, passages, starts, ends };
}

function codeOf(word: string, wordCodes: WordCodes): number {
  const known = wordCodes.get(word);
  if (known !== undefined) return known;
  wordCodes.set(word, wordCodes.size);
  return wordCodes.size - 1;
}
