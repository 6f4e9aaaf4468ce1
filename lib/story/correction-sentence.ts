import type { Block, Notice } from "../article/article";
import { rowText } from "../compare/row-text";
import { splitSentences } from "../text/sentences";
import { type Occurrence, rangeOfOccurrence } from "./correction-place";
import type { WordMap } from "./word-map";

const ORDINALS: readonly (readonly string[])[] = [
  ["first", "1st", "ersten", "première", "primera", "prima"],
  ["second", "2nd", "zweiten", "deuxième", "segunda", "seconda"],
  ["third", "3rd", "dritten", "troisième", "tercera", "terza"],
  ["fourth", "4th", "vierten", "quatrième", "cuarta", "quarta"],
  ["fifth", "5th", "fünften", "cinquième", "quinta", "quinta"],
];
const SENTENCE =
  /(?:(\d{1,2})\s?(?:\.|st|nd|rd|th|e|a|ª)?|(\p{L}{4,10}))\s(?:sentence|satz|phrase|frase|zin|mening|setning|lause|lauseessa)/iu;
const LAST = /(?:last|final|letzten|dernière|última|ultima)\s(?:sentence|satz|phrase|frase)/iu;

/** Which sentence of its paragraph a notice names: `"4. Satz"` → 4, `"last sentence"` → −1; null where it names none. */
function namedSentence(text: string): number | null {
  if (LAST.test(text)) return -1;
  const match = SENTENCE.exec(text);
  if (match === null) return null;
  if (match[1] !== undefined) return Number(match[1]);
  const word = (match[2] ?? "").toLowerCase();
  const at = ORDINALS.findIndex((row) => row.includes(word));
  return at < 0 ? null : at + 1;
}

/** The occurrences that stand in the sentence which the notice names; all of them where it names none, or none stands there. */
export function inNamedSentence(
  notice: Notice,
  occurrences: readonly Occurrence[],
): readonly Occurrence[] {
  const number = occurrences.length > 1 ? namedSentence(notice.text) : null;
  if (number === null) return occurrences;
  const inside = occurrences.filter((occurrence) => {
    const sentence = splitSentences(occurrence.block.text).at(number < 0 ? number : number - 1);
    const { start } = rangeOfOccurrence(occurrence);
    return sentence !== undefined && start >= sentence.start && start < sentence.end;
  });
  return inside.length > 0 ? inside : occurrences;
}

/** Words of a sentence that a passage without it has by chance: articles, names that run through the story. */
const CHANCE = 0.3;

/**
 * Whether a version that carries a paragraph lacks the sentence of it that the words stand in: "It rained. [The dam is of
 * 1961.]" in a version that has the rain alone.
 */
export function isSentenceMissing(map: WordMap, block: Block, start: number): boolean {
  const sentences = splitSentences(block.text);
  const { starts } = map.baseWords;
  const own = sentences.find((sentence) => {
    const at = starts[start] ?? 0;
    return at >= sentence.start && at < sentence.end;
  });
  if (own === undefined || splitSentences(rowText(map.row.other)).length >= sentences.length)
    return false;
  const words = starts.flatMap((at, index) => (at >= own.start && at < own.end ? [index] : []));
  const paired = words.filter((index) => (map.partner[index] ?? -1) >= 0);
  return paired.length <= words.length * CHANCE;
}
