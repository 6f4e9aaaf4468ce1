import type { Block } from "../article/article";
import { passagesOf } from "../article/passages";
import type { Comparison, Version } from "../compare/comparison";
import { wordsInRuns } from "../compare/reuse";
import { readWords, type WordSequence } from "../compare/word-sequence";
import { splitSentences } from "../text/sentences";
import { createVocabulary } from "../text/tokenize";
import type { WordShares } from "./story";

/** The share of a sentence's words of content that its passage must have on the other side to count as rewritten. */
const REWRITTEN = 0.25;
const STEM = 6;

/**
 * How the words of each of two versions relate to the other: word for word, rewritten, or neither. `comparison` pairs
 * their passages.
 */
export function shareWords(comparison: Comparison): {
  readonly base: WordShares;
  readonly other: WordShares;
} {
  const { base, other, rows } = comparison;
  const vocabulary = createVocabulary();
  const codes = new Map<string, number>();
  const baseWords = readWords(base.article, vocabulary, codes);
  const otherWords = readWords(other.article, vocabulary, codes);
  const partners = { base: new Map<string, string>(), other: new Map<string, string>() };
  for (const row of rows) {
    if (row.base.length === 0 || row.other.length === 0) continue;
    for (const block of row.base) partners.base.set(block.id, joined(row.other));
    for (const block of row.other) partners.other.set(block.id, joined(row.base));
  }
  return {
    base: sharesOf(base, baseWords, wordsInRuns(baseWords, otherWords), partners.base),
    other: sharesOf(other, otherWords, wordsInRuns(otherWords, baseWords), partners.other),
  };
}

const joined = (blocks: readonly Block[]): string => blocks.map(({ text }) => text).join("\n");

function sharesOf(
  version: Version,
  words: WordSequence,
  inRuns: readonly boolean[],
  partners: ReadonlyMap<string, string>,
): WordShares {
  const rewritten = passagesOf(version.article).map((block) => {
    const partner = partners.get(block.id);
    return partner === undefined ? [] : rewrittenSentences(block.text, partner);
  });
  let all = 0;
  let verbatim = 0;
  let changed = 0;
  words.weights.forEach((weight, index) => {
    all += weight;
    const start = words.starts[index] ?? 0;
    if (inRuns[index]) verbatim += weight;
    else if (
      rewritten[words.passages[index] ?? -1]?.some((one) => one.start <= start && start < one.end)
    )
      changed += weight;
  });
  if (all === 0) return { verbatim: 0, rewritten: 0, fresh: 0 };
  const shares = { verbatim: verbatim / all, rewritten: changed / all };
  return { ...shares, fresh: Math.max(0, 1 - shares.verbatim - shares.rewritten) };
}

/** The sentences of a passage that say what its partner says. */
function rewrittenSentences(text: string, partner: string) {
  const there = new Set(stemsOf(partner));
  return splitSentences(text).filter(({ start, end }) => {
    const stems = stemsOf(text.slice(start, end));
    const shared = stems.filter((stem) => there.has(stem)).length;
    return stems.length > 0 && shared >= stems.length * REWRITTEN;
  });
}

/** The beginnings of words of four letters or more; every Chinese character; every figure. */
const stemsOf = (text: string): readonly string[] =>
  [...new Set(text.toLowerCase().match(/\p{Script=Han}|[\p{L}\p{M}]{4,}|\p{N}+/gu) ?? [])].map(
    (word) => word.slice(0, STEM),
  );
