import type { Range } from "../text/range";
import { contentWords } from "./content-words";
import type { DriftFinding } from "./drift-finding";
import type { RowPair } from "./row-sides";
import { sentenceAround } from "./sentence-around";

/** What one way of reading a row finds: statements of one sort that differ, and those that are the same in other words. */
export interface RowReading {
  readonly differing: readonly DriftFinding[];
  /** Places whose statement the other side has too, in the texts of the row. */
  readonly same: { readonly base: readonly Range[]; readonly other: readonly Range[] };
}

/** Statements of one sort on both sides of a row, and whether two may be the same. */
export function readStatements<T extends Range>(
  base: readonly T[],
  other: readonly T[],
  mayBeSame: (one: T, two: T) => boolean,
  tell: (lost: readonly T[], added: readonly T[]) => readonly DriftFinding[],
): RowReading {
  const inOther = (one: T): boolean => other.some((two) => mayBeSame(one, two));
  const inBase = (two: T): boolean => base.some((one) => mayBeSame(one, two));
  return {
    differing: tell(
      base.filter((one) => !inOther(one)),
      other.filter((two) => !inBase(two)),
    ),
    same: { base: base.filter(inOther), other: other.filter(inBase) },
  };
}

/** Words of content that two sentences must share, or they say different things. */
const SHARED = 3;
/** The same of a script without spaces: pairs of characters, as a share of those of the shorter sentence. */
const SHARED_PAIRS = 0.4;

/** Whether the sentences around two places tell the same, as far as their other words show. */
export function tellTheSame({ base, other }: RowPair, one: Range, two: Range): boolean {
  const [there, here] = [sentenceAround(base.text, one), sentenceAround(other.text, two)];
  if (/\p{Script=Hiragana}/u.test(there)) return shareCharacters(there, here);
  const words = contentWords(there);
  return [...contentWords(here)].filter((word) => words.has(word)).length >= SHARED;
}

function shareCharacters(one: string, two: string): boolean {
  const [first, second] = [pairsOfCharacters(one), pairsOfCharacters(two)];
  const shared = [...first].filter((pair) => second.has(pair)).length;
  return shared >= Math.min(first.size, second.size) * SHARED_PAIRS;
}

function pairsOfCharacters(text: string): ReadonlySet<string> {
  const characters = [...text];
  return new Set(characters.slice(1).map((character, i) => (characters[i] ?? "") + character));
}

/** Whether two ranges have a place in common. */
export const touch = (one: Range, two: Range): boolean =>
  one.start < two.end && two.start < one.end;
