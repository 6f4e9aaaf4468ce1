import { createDice } from "./dice";

const NUCLEI = "a e i o u ai ea ou".split(" ");
const CODAS = ["", "", "n", "r", "s", "t", "l", "nd", "st"];

/** Throws the dice, and takes and makes what they say. */
export interface Chance {
  readonly dice: () => number;
  readonly pick: <Value>(list: readonly Value[]) => Value;
  /** An invented word of one to three syllables. */
  readonly coin: () => string;
  /** Few words are frequent and many are rare, as in any language. */
  readonly rare: (lexicon: readonly string[]) => string;
}

/** Invented words whose syllables begin with `onsets`. The same seed gives the same words. */
export function inventWords(seed: number, onsets: readonly string[]): Chance {
  const dice = createDice(seed);
  const pick = <Value>(list: readonly Value[]): Value =>
    list[Math.floor(dice() * list.length)] as Value;
  const coin = (): string =>
    Array.from(
      { length: 1 + Math.floor(dice() * 3) },
      () => pick(onsets) + pick(NUCLEI) + pick(CODAS),
    ).join("");
  const rare = (lexicon: readonly string[]): string =>
    lexicon[Math.floor(lexicon.length * dice() ** 3)] as string;
  return { dice, pick, coin, rare };
}
