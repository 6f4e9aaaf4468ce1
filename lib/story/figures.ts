import type { Block } from "../article/article";
import { textOf } from "../compare/drift-phrase";
import { dayPhrase } from "../diff/day-phrase";
import { rulesFor } from "../diff/language-rules";
import { wordForms } from "../diff/word-forms";
import { TokenKind, tokenize, type Vocabulary } from "../text/tokenize";

/** A figure as printed in a passage. */
export interface Figure {
  /** Equal for the same figure however it is printed: "54,000", "54.000" and "٥٤٬٠٠٠" are one. */
  readonly key: string;
  readonly text: string;
  /** Where `text` begins in the block's text. */
  readonly start: number;
  readonly block: Block;
  /** A year, or a day of the month. */
  readonly isDate: boolean;
}

/**
 * The figures of a passage. Figures inside a name ("G20", "F-16") are none. A day of the month is shown with its date
 * ("May 10 to 16") and is a date. `languages`: BCP 47 tags; they choose the names of months.
 */
export function findFigures(
  block: Block,
  vocabulary: Vocabulary,
  languages: readonly string[] = [],
): readonly Figure[] {
  const tokens = tokenize(block.text, vocabulary);
  const side = { tokens, forms: wordForms(vocabulary, rulesFor(languages)) };
  const figures: Figure[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (tokens.kinds[i] !== TokenKind.number) continue;
    const folded = vocabulary.words[tokens.codes[i] ?? -1] ?? "";
    const touching = /[\p{L}][-‑]?$/u.test(block.text.slice(0, tokens.starts[i]));
    if (touching) continue;
    const day = dayPhrase(side, i);
    const shown = day ?? { start: i, end: i + 1 };
    const text = textOf(side, shown);
    const start = tokens.starts[shown.start] ?? 0;
    for (const part of folded.match(/\p{N}+(?:[.,:’' ]\p{N}+)*/gu) ?? [])
      figures.push({ key: keyOf(part), text, start, block, isDate: day !== null || isYear(part) });
  }
  return figures;
}

/** Groups of three digits are thousands ("54,000" = "54000"); other separators all count the same ("6.52" = "6:52"). */
function keyOf(figure: string): string {
  const groups = figure.split(/[^\p{N}]/u).map((group) => group.replace(/^0+(?=.)/u, ""));
  const raw = figure.split(/[^\p{N}]/u);
  const thousands = raw.length > 1 && raw.slice(1).every((group) => group.length === 3);
  return thousands ? raw.join("") : groups.join("·");
}

const isYear = (figure: string): boolean => /^(?:1[5-9]|20)\d{2}$/.test(figure);
