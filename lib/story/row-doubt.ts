import type { Range } from "../text/range";
import { contentWords } from "./content-words";
import type { DriftFinding } from "./drift-finding";
import { findingInRow, type RowPair, type RowSide } from "./row-sides";
import { sentenceAround } from "./sentence-around";

/** Adverbs that say how sure something is, and nothing else. */
const ADVERBS: ReadonlySet<string> = new Set(
  `probably possibly perhaps maybe likely reportedly allegedly apparently presumably certainly definitely
  voraussichtlich wahrscheinlich möglicherweise vielleicht womöglich angeblich mutmaßlich offenbar vermutlich sicher sicherlich
  probablement peut-être apparemment vraisemblablement éventuellement certainement sûrement
  probablemente posiblemente quizá quizás presuntamente supuestamente aparentemente seguramente
  provavelmente talvez supostamente alegadamente possivelmente aparentemente certamente
  probabilmente forse presumibilmente apparentemente possibilmente sicuramente certamente
  waarschijnlijk mogelijk misschien vermoedelijk wellicht blijkbaar kennelijk
  troligen sannolikt troligtvis förmodligen möjligen kanske eventuellt säkert ربما`
    .split(/\s+/u)
    .filter((word) => word !== ""),
);

/** Of the words of content around the word of doubt, how many the other side must have. */
const SHARED = 0.6;

/**
 * A word of doubt on one side alone, in a sentence whose words the other side has: "[voraussichtlich ab Mittwoch→ab Freitag]" tells
 * another day and another certainty.
 */
export function doubtInRow(pair: RowPair): readonly DriftFinding[] {
  const [base, other] = [adverbIn(pair.base), adverbIn(pair.other)];
  if ((base === null) === (other === null)) return [];
  const [side, there, adverb] =
    base === null ? [pair.other, pair.base, other] : [pair.base, pair.other, base];
  if (adverb === null || !hasWordsOf(side, adverb, there)) return [];
  return [findingInRow(pair, "certainty", "drift-doubt", { base, other })];
}

function hasWordsOf({ text }: RowSide, adverb: Range, there: RowSide): boolean {
  const around = contentWords(sentenceAround(text, adverb));
  const words = contentWords(there.text);
  return [...around].filter((word) => words.has(word)).length >= around.size * SHARED;
}

function adverbIn({ text, from }: RowSide): Range | null {
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{M}-]+/gu))
    if (index >= from && ADVERBS.has(word.toLowerCase()))
      return { start: index, end: index + word.length };
  return null;
}
