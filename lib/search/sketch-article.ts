import type { Article } from "../article/article";
import { endOfRun } from "../compare/word-runs";
import { readWords } from "../compare/word-sequence";
import { hashText, joinHash, mixHash } from "../text/hash-text";
import { createVocabulary } from "../text/tokenize";
import { readSubject, type Term, type TermKind } from "./subject";

/** What a text is found by among many; unsigned 32-bit numbers in ascending order, none twice. */
export interface Sketch {
  /** The sampled hashes of its runs of words. */
  readonly runs: readonly number[];
  /** Hashes of the terms that tell its subject. */
  readonly terms: readonly number[];
}

/**
 * One of so many runs is kept, chosen by its hash alone, so that two texts keep the same of the runs they share, however
 * long either is (FracMinHash: Irber et al. 2022). A text of 600 words keeps about 75; a copied paragraph of 40 words
 * leaves no trace once in 120 times.
 */
const SAMPLE = 8;
/** A text of so few runs keeps them all: of a note of 36 words the sample would hold four, and a revised one might share none. */
const SHORT_RUNS = 64;
/** A text of more than 16,000 words keeps the smallest hashes only; what it shares with short texts thins out. */
const MOST_RUNS = 2048;
/** Names first: a text of 600 words has about 60 names, figures and words that stand more than once. */
const MOST_TERMS = 64;

/** What the article is found by: see `Sketch`. Notices, comments and what the page put around it do not count. */
export function sketchArticle(article: Article): Sketch {
  return { runs: sketchRuns(article), terms: sketchTerms(article) };
}

function sketchRuns(article: Article): readonly number[] {
  const wordCodes = new Map<string, number>();
  const words = readWords(article, createVocabulary(), wordCodes);
  const hashes = Array.from(wordCodes.keys(), (word) => hashText(word));
  const all = new Set<number>();
  for (let start = 0; start < words.codes.length; start++) {
    const end = endOfRun(words, start);
    if (end === null) break;
    let hash = 0;
    for (let at = start; at < end; at++) hash = joinHash(hash, hashes[words.codes[at] ?? 0] ?? 0);
    all.add(mixHash(hash));
  }
  if (all.size <= SHORT_RUNS) return ascending(all);
  return ascending(new Set([...all].filter((mixed) => mixed % SAMPLE === 0))).slice(0, MOST_RUNS);
}

const RANK: Readonly<Record<TermKind, number>> = {
  name: 3,
  date: 2,
  figure: 2,
  word: 1,
  time: 0,
};

const tells = ({ kind, count }: Term): boolean => kind !== "time" && (kind !== "word" || count > 1);

function sketchTerms(article: Article): readonly number[] {
  const ranked = [...readSubject(article)]
    .filter(([, term]) => tells(term))
    .sort(
      ([a, one], [b, two]) =>
        RANK[two.kind] * two.count - RANK[one.kind] * one.count || (a < b ? -1 : 1),
    );
  return ascending(new Set(ranked.slice(0, MOST_TERMS).map(([key]) => hashText(key))));
}

const ascending = (numbers: ReadonlySet<number>): readonly number[] =>
  [...numbers].sort((a, b) => a - b);
