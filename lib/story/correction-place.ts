import type { Article, Block, Notice } from "../article/article";
import type { Comparison } from "../compare/comparison";
import type { Range } from "../text/range";
import { createVocabulary } from "../text/tokenize";
import { indexOfRun, wordsOf } from "./compare-words";
import { blocksNamed } from "./correction-numbering";
import { type Fate, fateOf, mapWords } from "./word-map";

/** One place where words that a notice names stand in its own text. */
export interface Occurrence {
  readonly block: Block;
  /** Word indexes in the block, half open. */
  readonly start: number;
  readonly end: number;
}

/** Words as a list, for searching: "in dealing" → ["in", "dealing"]. */
export const termOf = (text: string): readonly string[] => wordsOf(text, createVocabulary()).words;

/** All places in some blocks where any of the terms stands. */
export function findOccurrences(
  blocks: readonly Block[],
  terms: readonly (readonly string[])[],
): readonly Occurrence[] {
  const vocabulary = createVocabulary();
  return blocks.flatMap((block) => {
    const { words } = wordsOf(block.text, vocabulary);
    return terms.flatMap((term) => {
      const found: Occurrence[] = [];
      let start = indexOfRun(words, term);
      while (start >= 0) {
        found.push({ block, start, end: start + term.length });
        start = indexOfRun(words, term, start + 1);
      }
      return found;
    });
  });
}

/** The body paragraphs that a notice names, counted as newsrooms do. */
export const namedBlocks = (article: Article, notice: Notice): readonly Block[] =>
  blocksNamed(article, notice, "body");

/** Words in the block's text, in UTF-16 offsets. */
export function rangeOfOccurrence({ block, start, end }: Occurrence): Range {
  const { starts, ends } = wordsOf(block.text, createVocabulary());
  return { start: starts[start] ?? 0, end: ends[end - 1] ?? block.text.length };
}

/** What became of an occurrence in every other version; versions that do not carry the passage are left out. */
function fatesOf(occurrence: Occurrence, comparisons: readonly Comparison[]): readonly Fate[] {
  return comparisons.flatMap((comparison) => {
    const map = mapWords(comparison, occurrence.block);
    return map ? fateOf(map, occurrence.start, occurrence.end) : [];
  });
}

/**
 * The occurrence that the notice means: the one that some other version lacks at that very place while the words
 * around it stand there ("the alliance and [in] dealing"); null where no other version shows it.
 */
export function tellingOccurrence(
  occurrences: readonly Occurrence[],
  comparisons: readonly Comparison[],
): { readonly occurrence: Occurrence; readonly unique: boolean } | null {
  const ranked = occurrences
    .map((occurrence) => {
      const fates = fatesOf(occurrence, comparisons);
      const gone = fates.filter((fate) => fate === "gone").length;
      const probably = fates.filter((fate) => fate === "probably-gone").length;
      return { occurrence, weight: 10 * gone + probably };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
  const [first, second] = ranked;
  if (!first) return null;
  return {
    occurrence: first.occurrence,
    unique: !second || second.weight < first.weight,
  };
}
