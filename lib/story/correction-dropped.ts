import type { Block, Notice } from "../article/article";
import type { Comparison, Version } from "../compare/comparison";
import { rowText } from "../compare/row-text";
import { createVocabulary } from "../text/tokenize";
import { indexOfRun, wordsOf } from "./compare-words";
import { numberingOf } from "./correction-numbering";
import { findOccurrences, namedBlocks, termOf } from "./correction-place";
import { type NoticeCheck, type PassageCheck, passage } from "./notice-check";
import { mapWords, rowOfBlock, runInOther } from "./word-map";

/**
 * For words that the notice says are gone: a version that still has them, at a place where the notice's own text has
 * the words around them but not these, has not applied it. "removes reference to [the old mill]".
 */
export function checkDropped(
  version: Version,
  notice: Notice,
  gone: readonly string[],
  comparisons: readonly Comparison[],
  witnesses: readonly Comparison[],
): NoticeCheck {
  const terms = gone.map(termOf).filter((term) => term.length > 0);
  const named = namedBlocks(version.article, notice);
  const body = version.article.blocks.filter((block) => block.kind === "body");
  const candidates = named.length > 0 ? named : body;
  const block =
    candidates.find((candidate) =>
      witnesses.some((comparison) => holdsMore(comparison, candidate, terms)),
    ) ??
    named[0] ??
    null;
  const shown =
    block !== null && witnesses.some((comparison) => holdsMore(comparison, block, terms));
  const still = findOccurrences(candidates, terms).length > 0;
  return {
    holds: shown
      ? true
      : still
        ? named.length === 1 && !shown
          ? false
          : null
        : named.length > 0
          ? true
          : null,
    rule: shown ? "told-by-version" : still ? "dropped-words-stand" : "dropped-words-gone",
    block,
    within: null,
    numbering: block === null ? null : numberingOf(version.article, notice, block),
    states: comparisons.map((comparison) => stateOf(comparison, block, terms)),
  };
}

function stateOf(
  comparison: Comparison,
  block: Block | null,
  terms: readonly (readonly string[])[],
): PassageCheck {
  if (!block) return passage("unclear", "no-words");
  const map = mapWords(comparison, block);
  if (!map) return passage("not-carried", "passage-missing");
  if (holdsMore(comparison, block, terms)) {
    const term = terms.find((words) => runInOther(map, words) !== null);
    return passage("not-applied", "dropped-words-stand", term ? runInOther(map, term) : null);
  }
  return map.row.relation === "rewritten"
    ? passage("rewritten", "other-words-there")
    : passage("applied", "dropped-words-gone");
}

/** Whether the other side of a block's row has one of the terms more often than the base side. */
function holdsMore(
  comparison: Comparison,
  block: Block,
  terms: readonly (readonly string[])[],
): boolean {
  const row = rowOfBlock(comparison, block);
  if (!row || row.other.length === 0) return false;
  const vocabulary = createVocabulary();
  const base = wordsOf(rowText(row.base), vocabulary).words;
  const other = wordsOf(rowText(row.other), vocabulary).words;
  return terms.some((term) => countRuns(other, term) > countRuns(base, term));
}

function countRuns(words: readonly string[], term: readonly string[]): number {
  let count = 0;
  for (let at = indexOfRun(words, term); at >= 0; at = indexOfRun(words, term, at + 1)) count++;
  return count;
}
