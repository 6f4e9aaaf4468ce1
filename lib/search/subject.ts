import { foldWord, isHangul, isUnspaced, stemWord } from "../align/stem-word";
import { STOCK_WORDS } from "../align/stock-words";
import { STOP_WORDS } from "../align/stop-words";
import type { Article } from "../article/article";
import { passagesOf } from "../article/passages";
import { dayPhrase } from "../diff/day-phrase";
import { type LanguageRules, rulesFor } from "../diff/language-rules";
import { startsSentence, type WordContext, wordAt } from "../diff/word-context";
import { wordForms } from "../diff/word-forms";
import { createVocabulary, TokenKind, tokenize, type Vocabulary } from "../text/tokenize";

/** What a word tells of a text's subject. */
export type TermKind = "name" | "date" | "figure" | "word";

/** One term of a subject, as often as the text has it. */
export interface Term {
  readonly kind: TermKind;
  readonly count: number;
  /** As first written: "Grünau", "54,000", "Nov. 18". */
  readonly written: string;
}

/** The terms of a text by their key: equal keys are the same name, figure, date or word stem in any text. */
export type Subject = ReadonlyMap<string, Term>;

interface Found {
  kind: TermKind;
  count: number;
  written: string;
  /** Times it stands with a capital inside a sentence, and without any. */
  capitals: number;
  small: number;
  /** Stands beside another word with a capital. */
  beside: boolean;
}

/** More capitals than this among the words, and nouns are written with capitals too (German). */
const MANY_CAPITALS = 0.25;
const STOCK = new Set(STOCK_WORDS);
const CAPITAL = /^\p{Lu}/u;
const ELISION =
  /^(?:l|d|n|s|c|j|m|t|qu|jusqu|lorsqu|puisqu|dell|nell|sull|all|dall)'(?=\p{L}{2})/iu;
const KATAKANA = /^[\p{Script=Katakana}ー]+$/u;
const HIRAGANA = /^\p{Script=Hiragana}+$/u;

/**
 * What a text is about: its names, figures with what they count, dates and the stems of its other words, from headline,
 * paragraphs and turns. In scripts without spaces pairs of characters and whole runs of katakana take the place of
 * words. Stop words are left out.
 */
export function readSubject(article: Article): Subject {
  const vocabulary = createVocabulary();
  const rules = rulesFor([article.language]);
  const found = new Map<string, Found>();
  const tally = { words: 0, capitals: 0 };
  const headlines = article.blocks.filter((block) => block.kind === "headline");
  for (const { text } of passagesOf(article)) readText(text, vocabulary, rules, found, tally);
  const nouns = tally.capitals > MANY_CAPITALS * tally.words;
  for (const { text } of headlines) readText(text, vocabulary, rules, found, null);
  return new Map(
    [...found].map(([key, { kind, count, written, capitals, small, beside }]) => {
      const name = kind === "word" && capitals > 0 && small === 0 && (!nouns || beside);
      return [key, { kind: name ? "name" : kind, count, written }];
    }),
  );
}

/** `tally` null: a headline, whose capitals tell nothing. */
function readText(
  text: string,
  vocabulary: Vocabulary,
  rules: LanguageRules,
  found: Map<string, Found>,
  tally: { words: number; capitals: number } | null,
): void {
  const tokens = tokenize(text, vocabulary);
  const context: WordContext = { tokens, forms: wordForms(vocabulary, rules) };
  let characters = "";
  let last: Found | null = null;
  let lastCapital = false;
  const note = (key: string, kind: TermKind, written: string): Found => {
    const known = found.get(key);
    if (known !== undefined) {
      known.count += 1;
      return known;
    }
    const term = { kind, count: 1, written, capitals: 0, small: 0, beside: false };
    found.set(key, term);
    return term;
  };
  const flush = (): void => {
    readCharacters(characters, note);
    characters = "";
  };
  for (let i = 0; i < tokens.length; i++) {
    const kind = tokens.kinds[i];
    const written = text.slice(tokens.starts[i], tokens.ends[i]);
    if (kind !== TokenKind.word && kind !== TokenKind.number) {
      flush();
      last = null;
      continue;
    }
    if (kind === TokenKind.word && isUnspaced(written)) {
      if (i > 0 && tokens.ends[i - 1] !== tokens.starts[i]) flush();
      characters += written;
      last = null;
      continue;
    }
    flush();
    if (kind === TokenKind.number) {
      noteFigure(context, i, note);
      last = null;
      continue;
    }
    const opens = startsSentence(context, i);
    for (const part of wordAt(context, i).split("-")) {
      const bare = part.replace(/'s?$/u, "").replace(ELISION, "");
      const folded = foldWord(bare);
      if (tally !== null) tally.words += 1;
      if (folded.length < 2 || STOP_WORDS.has(folded) || STOCK.has(folded)) {
        last = null;
        continue;
      }
      if (isHangul(folded)) {
        readCharacters(folded, note);
        continue;
      }
      const capital = CAPITAL.test(bare);
      const term = note(stemWord(folded), "word", bare);
      if (tally !== null) {
        if (capital) tally.capitals += 1;
        if (!capital) term.small += 1;
        else if (!opens) term.capitals += 1;
        if (capital && lastCapital && last !== null) {
          term.beside = true;
          last.beside = true;
          if (opens) term.capitals += 1;
          last.capitals += 1;
        }
      }
      last = term;
      lastCapital = capital;
    }
  }
  flush();
}

type Note = (key: string, kind: TermKind, written: string) => Found;

/** Pairs of characters but for those of grammar (hiragana); a run of katakana is one word. */
function readCharacters(characters: string, note: Note): void {
  if (characters === "") return;
  for (const run of characters.match(/[\p{Script=Katakana}ー]+|[^\p{Script=Katakana}ー]+/gu) ??
    []) {
    if (KATAKANA.test(run)) {
      if (run.length > 1) note(run, run.length > 3 ? "name" : "word", run);
      continue;
    }
    const units = [...run];
    for (let c = 0; c + 1 < units.length; c++) {
      const pair = `${units[c]}${units[c + 1]}`;
      if (!/\p{Script=Hiragana}/u.test(pair) || (!HIRAGANA.test(pair) && units.length < 3))
        note(pair, "word", pair);
    }
  }
}

/** "Nov. 18" and "18 November" are one date; "54,000" is a figure wherever it stands; "19 dead" one with what it counts. */
function noteFigure(context: WordContext, i: number, note: Note): void {
  const written = wordAt(context, i);
  const day = dayPhrase(context, i);
  for (const part of written.split("-")) {
    const digits = part.replace(/[^\p{Nd}.,]/gu, "").replace(/[.,]+$/u, "");
    if (digits === "") continue;
    const key = /^\p{Nd}{1,3}(?:[.,]\p{Nd}{3})+$/u.test(digits)
      ? digits.replace(/[.,]/gu, "")
      : digits.replace(",", ".");
    if (day !== null) note(`@${key}`, "date", part);
    else if (key.length >= 3 || key.includes(".")) note(`#${key}`, "figure", part);
    else note(`#${key} ${nextWord(context, i)}`, "figure", part);
  }
}

function nextWord(context: WordContext, i: number): string {
  for (let k = i + 1; k < Math.min(i + 4, context.tokens.length); k++) {
    if (context.tokens.kinds[k] !== TokenKind.word) return "";
    const folded = foldWord(wordAt(context, k));
    if (!STOP_WORDS.has(folded) && folded.length > 1) return stemWord(folded);
  }
  return "";
}
