import type { Pair } from "./contenders";
import { inventWords } from "./invent-words";

const ONSETS = "b c d f g h l m n p r s t v br cl dr fl gr pl st tr".split(" ");
const SMALL = "the of and to in a is was for on that with as at by from".split(" ");
const CHANGED_SHARE = 0.1;
const MOVED_SHARE = 0.04;

/**
 * A text of about `words` words in paragraphs of 20 to 90, and the same with every tenth word changed (another word,
 * one more, one less) and every twenty-fifth paragraph moved. The same seed gives the same pair.
 */
export function generatePair(words: number, seed: number): Pair {
  const { dice, pick, coin, rare } = inventWords(seed, ONSETS);
  const lexicon = Array.from({ length: 400 + Math.floor(words / 8) }, coin);
  const word = (): string => (dice() < 0.35 ? pick(SMALL) : rare(lexicon));
  const paragraphs: string[][] = [];
  for (let total = 0; total < words; ) {
    const paragraph = Array.from({ length: 20 + Math.floor(dice() * 71) }, (_, i) =>
      i % 17 === 16 ? `${word()}.` : i % 9 === 8 ? `${word()},` : word(),
    );
    total += paragraph.length;
    paragraphs.push(paragraph);
  }
  const edit = (paragraph: readonly string[]): string[] =>
    paragraph.flatMap((old) => {
      if (dice() >= CHANGED_SHARE) return [old];
      const way = dice();
      return way < 0.6 ? [word()] : way < 0.8 ? [old, word()] : [];
    });
  const other = paragraphs.map(edit);
  const moves = Math.floor(other.length * MOVED_SHARE);
  for (let i = 0; i < moves; i++) {
    const [moved] = other.splice(Math.floor(dice() * other.length), 1);
    if (moved !== undefined) other.splice(Math.floor(dice() * (other.length + 1)), 0, moved);
  }
  const text = (lists: readonly string[][]) => lists.map((list) => list.join(" "));
  return {
    name: `generated, ${words.toLocaleString("en")} words`,
    language: "en",
    base: text(paragraphs),
    other: text(other),
  };
}
