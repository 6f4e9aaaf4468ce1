import { hasNoSpaces } from "../text/scripts";
import { isDayOfMonth } from "./find-dates";
import { isFirstName } from "./first-name";
import { matchPhrase, type PhraseTable } from "./phrase-table";
import {
  formAt,
  isNumber,
  isStopWord,
  isWord,
  startsSentence,
  type WordContext,
  wordAt,
} from "./word-context";

/** How often each thing of one kind stands in a stretch of text. */
export type Counts = ReadonlyMap<string, number>;

/** What one side of a change says, by kind. */
export interface ChangeFeatures {
  /** Words, punctuation left out. */
  readonly words: number;
  readonly sourcing: Counts;
  readonly certainty: Counts;
  readonly dates: Counts;
  readonly numbers: Counts;
  readonly names: Counts;
  /** Words that are none of these, small words left out. */
  readonly rest: number;
}

const YEAR = /^#(?:19|20)\d\d$/u;
const CLOCK = /^#\d{1,2}[:.]\d\d(?:am|pm)?$/u;

/**
 * Features of tokens `[start, end)`. A phrase that starts there may end outside if `mayExtend`: "[people|person]
 * familiar", "[last|next] week"; but not in "[|government ]officials".
 */
export function featuresOf(
  side: WordContext,
  start: number,
  end: number,
  mayExtend = false,
): ChangeFeatures {
  const sourcing = new Map<string, number>();
  const certainty = new Map<string, number>();
  const dates = new Map<string, number>();
  const numbers = new Map<string, number>();
  const names = new Map<string, number>();
  const { rules } = side.forms;
  const limit = mayExtend ? side.tokens.length : end;
  const form = (i: number): string | undefined =>
    i < limit ? formAt(side, i).replace(/'s$/u, "") : undefined;
  let words = 0;
  let rest = 0;
  let covered = start;
  const take = (table: PhraseTable, i: number, into: Map<string, number>): void => {
    const found = matchPhrase(table, i, form);
    if (found === null) return;
    count(into, found.value);
    covered = Math.max(covered, i + found.length);
  };
  for (let i = start; i < end; i++) {
    if (!isWord(side, i)) continue;
    const weight = isCharacter(side, i) ? CHARACTER : 1;
    words += weight;
    const word = formAt(side, i);
    take(rules.sourcing, i, sourcing);
    take(rules.certainty, i, certainty);
    if (!isFirstName(side, i)) take(rules.dates, i, dates);
    take(rules.quantities, i, numbers);
    if (isPronounOne(side, i)) continue;
    if (isNumber(side, i) || word.startsWith("#")) {
      const isDate = YEAR.test(word) || isClock(side, i) || isDayOfMonth(side, i);
      count(isDate ? dates : numbers, word);
    } else if (hasQuantity(word, rules.quantities)) count(numbers, word);
    else if (i < covered || isStopWord(side, i)) continue;
    else if (rules.capitalsTellNames && isName(side, i)) count(names, word.replace(/'s?$/u, ""));
    else rest += weight;
  }
  return { words, sourcing, certainty, dates, numbers, names, rest };
}

/** A character of a script without spaces counts as half a word. */
const CHARACTER = 0.5;
const isCharacter = ({ tokens }: WordContext, i: number): boolean =>
  hasNoSpaces(tokens.text.charCodeAt(tokens.starts[i] as number));

const BEFORE_PRONOUN = new Set(
  "no any every some each this that which another the only such anyone".split(" "),
);

/** "no one", "one another", "this one", "the one who": somebody or something, and no figure. */
function isPronounOne(side: WordContext, i: number): boolean {
  if (formAt(side, i) !== "#1" || isNumber(side, i)) return false;
  return BEFORE_PRONOUN.has(formAt(side, i - 1)) || formAt(side, i + 1) === "another";
}

function count(into: Map<string, number>, value: string): void {
  into.set(value, (into.get(value) ?? 0) + 1);
}

/** "decades-old" and "decade-old", "five-minute" and "six-minute" differ in a quantity. */
const hasQuantity = (word: string, quantities: PhraseTable): boolean =>
  word.includes("-") &&
  word.split("-").some((part) => part.startsWith("#") || quantities.has(part));

/** "9:40pm", "9.40 p.m.", but not the share 9.40. */
function isClock(side: WordContext, i: number): boolean {
  const word = formAt(side, i);
  if (!CLOCK.test(word)) return false;
  const next = i + 1 < side.tokens.length ? formAt(side, i + 1) : "";
  return /[:apm]/u.test(word) || next === "am" || next === "pm";
}

/** A capital in the middle of a sentence, in scripts that have capitals. */
const isName = (side: WordContext, i: number): boolean =>
  /^\p{Lu}/u.test(wordAt(side, i)) && !startsSentence(side, i);
