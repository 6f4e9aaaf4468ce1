import { matchPhrase, type PhraseTable } from "./phrase-table";
import {
  isNumber,
  isStopWord,
  isWord,
  startsSentence,
  type WordContext,
  wordAt,
} from "./word-context";

/** What one side of a change says, as sets: the same on both sides means that this did not change. */
export interface ChangeFeatures {
  /** Words, punctuation left out. */
  readonly words: number;
  readonly sourcing: ReadonlySet<string>;
  readonly certainty: ReadonlySet<string>;
  readonly dates: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  /** Words that are none of these, small words left out. */
  readonly rest: ReadonlySet<string>;
}

const YEAR = /^#(?:19|20)\d\d$/u;
const CLOCK = /^#\d{1,2}:\d\d/u;

/** Features of tokens `[start, end)`. */
export function featuresOf(side: WordContext, start: number, end: number): ChangeFeatures {
  const sourcing = new Set<string>();
  const certainty = new Set<string>();
  const dates = new Set<string>();
  const numbers = new Set<string>();
  const names = new Set<string>();
  const rest = new Set<string>();
  const { rules } = side.forms;
  const form = (i: number): string => side.forms.style(side.tokens.codes[i] as number);
  const formAt = (i: number): string | undefined => (i < end ? form(i) : undefined);
  const phrase = (table: PhraseTable, i: number) => matchPhrase(table, i, formAt);
  let words = 0;
  for (let i = start; i < end; i++) {
    if (!isWord(side, i)) continue;
    words += 1;
    const source = phrase(rules.sourcing, i);
    const sure = phrase(rules.certainty, i);
    const date = phrase(rules.dates, i);
    const quantity = phrase(rules.quantities, i);
    if (source !== null) sourcing.add(source.value);
    if (sure !== null) certainty.add(sure.value);
    if (date !== null) dates.add(date.value);
    if (quantity !== null) numbers.add(quantity.value);
    const word = form(i);
    if (isNumber(side, i) || word.startsWith("#")) {
      if (YEAR.test(word) || CLOCK.test(word) || isDayOfMonth(side, i)) dates.add(word);
      else numbers.add(word);
    } else if (/-/u.test(word)) partsOf(word, rules.quantities, numbers);
    else if (isName(side, i)) names.add(word);
    else if (
      source === null &&
      sure === null &&
      date === null &&
      quantity === null &&
      !isStopWord(side, i)
    )
      rest.add(word);
  }
  return { words, sourcing, certainty, dates, numbers, names, rest };
}

/** "decades-old" and "decade-old", "five-minute" and "six-minute" differ in a quantity. */
function partsOf(word: string, quantities: PhraseTable, into: Set<string>): void {
  for (const part of word.split("-"))
    if (part.startsWith("#") || quantities.has(part)) into.add(part);
}

/** "Nov. 18", "18 November", "18 de noviembre": a small figure beside a month. */
function isDayOfMonth(side: WordContext, i: number): boolean {
  const word = side.forms.style(side.tokens.codes[i] as number);
  if (!/^#[0-3]?\d$/u.test(word)) return false;
  return [i - 1, i + 1, i + 2].some(
    (k) =>
      k >= 0 &&
      k < side.tokens.length &&
      isMonth(side, k) &&
      (k < i + 2 || wordAt(side, i + 1).length < 3),
  );
}

function isMonth(side: WordContext, i: number): boolean {
  const word = side.forms.style(side.tokens.codes[i] as number);
  const { rules } = side.forms;
  const long =
    matchPhrase(rules.sameForm, i, (k) => (k === i ? word : undefined)) ??
    matchPhrase(rules.sameFormOfCapitals, i, (k) => (k === i ? word : undefined));
  return rules.dates.has(long?.value.slice(1) ?? word) && /^\p{L}/u.test(word);
}

/** A capital in the middle of a sentence, in scripts that have capitals. */
function isName(side: WordContext, i: number): boolean {
  return /^\p{Lu}/u.test(wordAt(side, i)) && !startsSentence(side, i) && !isStopWord(side, i);
}
