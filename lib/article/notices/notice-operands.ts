import { foldPhrase } from "../fold-phrase";
import { NUMBER_WORDS, PARAGRAPH_NOUNS, SCALE_WORDS } from "../lexicon/paragraph-words";
import { createPhraseLexicon } from "../phrase-lexicon";
import { findQuotations } from "../quotations";

/** Words beside a connector such as "instead of". */
export interface Operand {
  readonly text: string;
  readonly quoted: boolean;
}

const ARTICLE =
  /^(?:a|an|the|un|una|une|le|la|el|los|las|les|der|die|das|ein|eine|einen|o|os|um|uma|il|lo|de|het|een|en|et)$/iu;
const FIGURE = /^[\d$€£]/u;
const TELLING = /^[\p{Lu}\d$€£]/u;
const STOPS = /[)\],.;:]$/u;
/** In `3. Mai` the mark ends no clause. */
const stops = (word: string): boolean => STOPS.test(word) && !/^\d{1,2}\.$/u.test(word);
/** `no 2º parágrafo` counts paragraphs; it is no reading. */
const ORDINAL = /^\d+(?:[ºª°.]|st|nd|rd|th|er?|[oa])$/iu;
const LONGEST = 5;
/** `40 metres long`: a figure reaches this many words to the right. */
const FIGURE_REACH = 2;

/** `seven`, `million`: figures in words; the words for one and two mean much else. */
const COUNTS: ReadonlySet<string> = new Set(
  [
    ...Object.values(NUMBER_WORDS).flatMap((row) =>
      row
        .split(" ")
        .slice(2)
        .flatMap((forms) => forms.split("~")),
    ),
    ...SCALE_WORDS.split(" "),
  ].map(foldPhrase),
);
const SCALES: ReadonlySet<string> = new Set(SCALE_WORDS.split(" ").map(foldPhrase));
/** `140 mil`: a figure goes on with the word for thousands. */
const isScale = (word: string): boolean => SCALES.has(foldPhrase(withoutMarks(word)));
const isCount = (word: string): boolean => COUNTS.has(foldPhrase(withoutMarks(word)));
const PARAGRAPHS = createPhraseLexicon(PARAGRAPH_NOUNS).whole;

const isParagraph = (word: string | undefined): boolean =>
  word !== undefined && PARAGRAPHS.has(foldPhrase(word));

const withoutMarks = (text: string): string =>
  text.replace(/^[“"„«‘'「『»\s]+/u, "").replace(/[”"“»’'」』«,.;:)\]\s]{1,12}$/u, "");

const inner = (text: string, range: { readonly start: number; readonly end: number }): string =>
  withoutEllipses(text.slice(range.start, range.end));

/** `…until 1997…,` → `until 1997`: what a notice leaves out is no part of the words. */
export const withoutEllipses = (text: string): string =>
  text
    .replace(/^(?:…|\.{3})\s?/u, "")
    .replace(/[,.]$/u, "")
    .replace(/\s?(?:…|\.{3})$/u, "")
    .trim();

/** Capitals and figures are operands by themselves; `segundo` after a Portuguese "no" is none. */
export const isTelling = (text: string): boolean =>
  (TELLING.test(text) || /\d$/u.test(text) || isCount(text.split(/\s/u, 1)[0] as string)) &&
  !ORDINAL.test(text);

/** The quotation that stands last in a text, wherever it ends. */
export function lastQuoted(text: string): string | null {
  const quotation = findQuotations(text).at(-1);
  return quotation === undefined ? null : inner(text, quotation.range);
}

/** The operand before a connector: a quotation, or the last word with the capitals or figure it hangs on. */
export function lastOperand(text: string): Operand {
  const trimmed = text
    .trimEnd()
    .replace(/[,;:(]$/u, "")
    .trimEnd();
  const quotation = findQuotations(trimmed).at(-1);
  if (quotation !== undefined && quotation.outer.end >= trimmed.length - 1) {
    return { text: inner(trimmed, quotation.range), quoted: true };
  }
  const words = trimmed.split(/\s+/u);
  let from = words.length - 1;
  const noun = /^[\p{Ll}\p{Script=Arabic}\p{Script=Hebrew}]/u.test(words[from] as string);
  for (let back = 1; noun && back <= FIGURE_REACH && from - back >= 0; back++) {
    const word = words[from - back] as string;
    if (
      FIGURE.test(word) ||
      (isCount(word) && !stops(word) && !isParagraph(words[from - back + 1]))
    ) {
      from -= back;
      break;
    }
  }
  // `4,5 millions d'euros`: a word for a number goes with the figure before it.
  while (
    from > 0 &&
    isCount(words[from] as string) &&
    FIGURE.test(words[from - 1] as string) &&
    !stops(words[from - 1] as string)
  )
    from -= 1;
  const hangs = (at: number): boolean =>
    TELLING.test(words[at] as string) &&
    (TELLING.test(words[at - 1] as string) || isCount(words[at - 1] as string)) &&
    !stops(words[at - 1] as string) &&
    !PARAGRAPHS.has(foldPhrase(words[at - 1] as string));
  while (from > 0 && words.length - from < LONGEST && hangs(from)) from -= 1;
  return { text: withoutMarks(words.slice(from).join(" ")), quoted: false };
}

/** The operand after a connector; an article in front of it is left out. */
export function firstOperand(text: string): Operand {
  const trimmed = text.trimStart();
  const quotation = findQuotations(trimmed)[0];
  if (quotation !== undefined && quotation.outer.start === 0) {
    return { text: inner(trimmed, quotation.range), quoted: true };
  }
  const all = trimmed.split(/\s+/u);
  const words = all.length > 1 && ARTICLE.test(all[0] as string) ? all.slice(1) : all;
  let to = 1;
  const goesOn = (at: number): boolean =>
    TELLING.test(words[at - 1] as string) &&
    !stops(words[at - 1] as string) &&
    (TELLING.test(words[at] as string) ||
      (FIGURE.test(words[at - 1] as string) && isScale(words[at] as string)));
  while (to < words.length && to < LONGEST && goesOn(to)) to += 1;
  return { text: withoutMarks(words.slice(0, to).join(" ")), quoted: false };
}
