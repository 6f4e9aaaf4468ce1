import { foldWord, isHangul, isUnspaced, stemWord } from "../align/stem-word";
import { STOCK_WORDS } from "../align/stock-words";
import { STOP_WORDS } from "../align/stop-words";
import type { Article } from "../article/article";
import { passagesOf } from "../article/passages";
import { dayPhrase } from "../diff/day-phrase";
import { type LanguageRules, rulesFor } from "../diff/language-rules";
import { formAt, startsSentence, type WordContext, wordAt } from "../diff/word-context";
import { wordForms } from "../diff/word-forms";
import { createVocabulary, TokenKind, tokenize, type Vocabulary } from "../text/tokenize";

/** What a word tells of a text's subject. */
export type TermKind = "name" | "date" | "figure" | "time" | "word";

/** One term of a subject, as often as the text has it. */
export interface Term {
  readonly kind: TermKind;
  readonly count: number;
  /** As first written: "Grünau", "54,000". */
  readonly written: string;
  /** Stands in the headline or in the first paragraphs. */
  readonly lead: boolean;
}

/** The terms of a text by their key: equal keys are the same name, figure, date or word stem in any text. */
export type Subject = ReadonlyMap<string, Term>;

interface Found {
  kind: TermKind;
  count: number;
  written: string;
  lead: boolean;
  /** Times it stands with a capital inside a sentence, and without any. */
  capitals: number;
  small: number;
  /** Stands beside another word with a capital. */
  beside: boolean;
}

/** More capitals than this among the words, and nouns are written with capitals too (German). */
const MANY_CAPITALS = 0.25;
/** Headline and three paragraphs tell what a report is about; what follows is background that other reports share. */
const LEAD = 3;
/** Letters of a stem: "politics" and "political" are one, "president" and "presence" are not. */
const STEM = 7;
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
  const known = read.get(article);
  if (known !== undefined) return known;
  const subject = readTerms(article);
  read.set(article, subject);
  return subject;
}

/** An article is held against many others. */
const read = new WeakMap<Article, Subject>();

function readTerms(article: Article): Subject {
  const vocabulary = createVocabulary();
  const rules = rulesFor([article.language]);
  const found = new Map<string, Found>();
  const tally = { words: 0, capitals: 0 };
  const headlines = article.blocks.filter((block) => block.kind === "headline");
  for (const [index, { text }] of passagesOf(article).entries())
    readText({ text, lead: index < LEAD, vocabulary, rules, found, tally });
  const nouns = tally.capitals > MANY_CAPITALS * tally.words;
  for (const { text } of headlines)
    readText({ text, lead: true, vocabulary, rules, found, tally: null });
  return new Map(
    [...found].map(([key, { kind, count, written, lead, capitals, small, beside }]) => {
      const name = kind === "word" && capitals > 0 && small === 0 && (!nouns || beside);
      return [key, { kind: name ? "name" : kind, count, written, lead }];
    }),
  );
}

interface Reading {
  readonly text: string;
  readonly lead: boolean;
  readonly vocabulary: Vocabulary;
  readonly rules: LanguageRules;
  readonly found: Map<string, Found>;
  /** Null for a headline, whose capitals tell nothing. */
  readonly tally: { words: number; capitals: number } | null;
}

function readText({ text, lead, vocabulary, rules, found, tally }: Reading): void {
  const tokens = tokenize(text, vocabulary);
  const context: WordContext = { tokens, forms: wordForms(vocabulary, rules) };
  let characters = "";
  let last: Found | null = null;
  let lastCapital = false;
  const note = (key: string, kind: TermKind, written: string): Found => {
    const known = found.get(key);
    if (known !== undefined) {
      known.count += 1;
      known.lead ||= lead;
      return known;
    }
    const term = { kind, count: 1, written, lead, capitals: 0, small: 0, beside: false };
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
    const form = formAt(context, i);
    if (kind === TokenKind.number || /^#\p{Nd}/u.test(form)) {
      noteFigure(context, i, note);
      last = null;
      continue;
    }
    if (isTime(rules, form)) {
      note(`~${form}`, "time", written);
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
      const term = note(stemWord(folded, STEM), "word", bare);
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

/** Months, days and words such as "today", also in their short forms: every report of a week has them. */
function isTime(rules: LanguageRules, form: string): boolean {
  if (rules.dates.has(form)) return true;
  const groups = [rules.sameForm, rules.sameFormOfCapitals].flatMap(
    (table) => table.get(form) ?? [],
  );
  return groups.some(({ words, value }) => words.length === 1 && rules.dates.has(value.slice(1)));
}

// recheck: at most 64 characters, one word
const END_STOPS = /[.,]+$/u;

/** Smaller figures stand in every text; they tell something with what they count: "3 boats". */
const TELLING_FIGURE = 10;

/** "Nov. 18" and "18 November" are one date; "40 neighbours", "forty people" and "40" are one figure; "3 boats" is one with what it counts. */
function noteFigure(context: WordContext, i: number, note: Note): void {
  const written = wordAt(context, i);
  const day = dayPhrase(context, i);
  for (const part of formAt(context, i).split("-")) {
    const figure = part
      .slice(0, 64)
      .replace(/[^\p{Nd}.,]/gu, "")
      .replace(END_STOPS, "");
    if (figure === "") continue;
    if (day !== null) note(`@${figure}`, "date", written);
    else if (/^\p{Nd}+$/u.test(figure) && Number(figure) < TELLING_FIGURE)
      note(`#${figure} ${nextWord(context, i)}`, "word", written);
    else note(`#${figure}`, "figure", written);
  }
}

function nextWord(context: WordContext, i: number): string {
  for (let k = i + 1; k < Math.min(i + 4, context.tokens.length); k++) {
    if (context.tokens.kinds[k] !== TokenKind.word) return "";
    const folded = foldWord(wordAt(context, k));
    if (!STOP_WORDS.has(folded) && folded.length > 1) return stemWord(folded, STEM);
  }
  return "";
}
