import type { Range } from "../text/range";
import { TokenKind, type TokenSequence } from "../text/tokenize";
import { matchPhrase, type PhraseMatch } from "./phrase-table";
import type { WordForms } from "./word-forms";

/** A stretch of tokens as units that are compared: mostly one token each, sometimes several that say one thing. */
export interface Units {
  readonly length: number;
  /** Equal keys: the same but for house style, spelling and typography. */
  readonly keys: Int32Array;
  /** First token of every unit, and the end of the stretch after the last. */
  readonly firsts: Int32Array;
}

/** "per cent" and "United States" are one unit each; so is "9.40 p.m.", whose key is that of "9:40pm". */
export function toUnits(tokens: TokenSequence, range: Range, forms: WordForms): Units {
  const keys = new Int32Array(range.end - range.start);
  const firsts = new Int32Array(range.end - range.start + 1);
  let count = 0;
  let at = range.start;
  while (at < range.end) {
    const phrase = phraseAt(tokens, at, range.end, forms);
    firsts[count] = at;
    keys[count] =
      phrase === null ? forms.key(tokens.codes[at] as number) : forms.keyOf(phrase.value);
    at += phrase?.length ?? 1;
    count += 1;
  }
  firsts[count] = range.end;
  return { length: count, keys: keys.subarray(0, count), firsts };
}

/** Key of a token that stands alone. */
export function singleKey(tokens: TokenSequence, at: number, forms: WordForms): number {
  const phrase = phraseAt(tokens, at, at + 1, forms);
  return phrase === null ? forms.key(tokens.codes[at] as number) : forms.keyOf(phrase.value);
}

function phraseAt(
  tokens: TokenSequence,
  at: number,
  end: number,
  forms: WordForms,
): PhraseMatch | null {
  const wordAt = (i: number): string | undefined =>
    i < end ? forms.style(tokens.codes[i] as number) : undefined;
  if (tokens.kinds[at] === TokenKind.number) return figureAt(at, wordAt);
  const { sameForm, sameFormOfCapitals } = forms.rules;
  const found = matchPhrase(sameForm, at, wordAt);
  if (found !== null) return found;
  const capital = matchPhrase(sameFormOfCapitals, at, wordAt);
  if (capital === null) return null;
  return /^\p{Lu}/u.test(forms.word(tokens.codes[at] as number)) ? capital : null;
}

const TIME = /^#(\d{1,2})(?:[:.h](\d{2}))?(am|pm|h)?$/u;
const HALF_OF_DAY = new Set(["am", "pm"]);
const UNIT_OF_MEASURE = /^(?:km|kg|mph|kph|cm|mm|m|ft|lb|lbs|mi|gw|mw|kw|ha|h)$/u;

/** "9:40pm", "9.40 p.m." and "21:40" are one time; "65km" and "65 km" are one length. */
function figureAt(at: number, wordAt: (i: number) => string | undefined): PhraseMatch | null {
  const figure = wordAt(at) as string;
  const next = wordAt(at + 1);
  const time = TIME.exec(figure);
  if (time !== null) {
    const half = time[3] ?? (next !== undefined && HALF_OF_DAY.has(next) ? next : undefined);
    const length = half !== undefined && time[3] === undefined ? 2 : 1;
    if (half !== undefined || figure.includes(":"))
      return { length, value: clock(Number(time[1]), time[2] ?? "00", half) };
  }
  if (next !== undefined && UNIT_OF_MEASURE.test(next) && /^#[\d.,]+$/u.test(figure))
    return { length: 2, value: `${figure}${next}` };
  return null;
}

const clock = (hour: number, minutes: string, half: string | undefined): string =>
  `@${half === "pm" && hour < 12 ? hour + 12 : half === "am" && hour === 12 ? 0 : hour}:${minutes}`;
