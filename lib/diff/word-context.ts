import { hasNoSpaces } from "../text/scripts";
import { TokenKind, type TokenSequence } from "../text/tokenize";
import type { WordForms } from "./word-forms";

const SENTENCE_ENDS = new Set([".", "!", "?", "...", "。", "؟", "۔", "।"]);
const CLAUSE_MARKS = new Set([",", ";", ":", "-", "、", "،", "؛", "(", ")"]);

/** What the presentation asks about one side's tokens. */
export interface WordContext {
  readonly tokens: TokenSequence;
  readonly forms: WordForms;
}

export const wordAt = ({ tokens, forms }: WordContext, i: number): string =>
  forms.word(tokens.codes[i] as number);

/** The word without house style; empty past either end. */
export const formAt = ({ tokens, forms }: WordContext, i: number): string =>
  i < 0 || i >= tokens.length ? "" : forms.style(tokens.codes[i] as number);

/** A token of a script without spaces. */
export const isCharacter = ({ tokens }: WordContext, i: number): boolean =>
  hasNoSpaces(tokens.text.charCodeAt(tokens.starts[i] ?? 0));

export const isWord = ({ tokens }: WordContext, i: number): boolean =>
  (tokens.kinds[i] as number) <= TokenKind.number;

export const isNumber = ({ tokens }: WordContext, i: number): boolean =>
  tokens.kinds[i] === TokenKind.number;

export const isQuotationMark = ({ tokens }: WordContext, i: number): boolean =>
  tokens.kinds[i] === TokenKind.quotation;

export const isStopWord = (context: WordContext, i: number): boolean =>
  isWord(context, i) &&
  context.forms.rules.stopWords.has(context.forms.style(context.tokens.codes[i] as number));

export const endsSentence = (context: WordContext, i: number): boolean =>
  SENTENCE_ENDS.has(wordAt(context, i));

export const isClauseMark = (context: WordContext, i: number): boolean =>
  CLAUSE_MARKS.has(wordAt(context, i));

/** First word of the text, or of a sentence, or of a quotation. */
export function startsSentence(context: WordContext, i: number): boolean {
  let before = i - 1;
  while (before >= 0 && isQuotationMark(context, before)) before -= 1;
  return (
    before < 0 || endsSentence(context, before) || before < i - 1 || wordAt(context, before) === ":"
  );
}

/** Whether nothing stands between token `i` and the one after it. */
export const touchesNext = ({ tokens }: WordContext, i: number): boolean =>
  tokens.ends[i] === tokens.starts[i + 1];
