import type { Block, LineRange } from "../article/article";
import { passagesOf } from "../article/passages";
import type { Version } from "../compare/comparison";
import { createVocabulary } from "../text/tokenize";
import { longestSharedRun, pairWords, wordsOf } from "./compare-words";
import type { Comparer } from "./comparer";
import { type Evidence, evidenceOf } from "./evidence";
import { isAgencys } from "./is-agencys";
import type { Rule } from "./rule";

/** The versions that read most like one passage, of those that carry it. */
export interface PassageSource {
  readonly file: string;
  readonly paragraph: number | null;
  readonly lines: LineRange;
  /** More than one where they read alike. */
  readonly closest: readonly CloseReading[];
  /** How many other versions carry the passage. */
  readonly carriers: number;
  readonly rule: Rule;
  readonly evidence: Evidence;
}

export interface CloseReading {
  readonly file: string;
  readonly lines: LineRange;
  /** Longest run of words that both have. */
  readonly run: number;
  /** Words of the passage that stand there in the same order. */
  readonly shared: number;
  readonly evidence: Evidence;
}

const RULE: Rule = {
  id: "closest-reading",
  says: "Of the versions that carry a passage, the one with the longest common run of words, then with most common words. It is not told which came first.",
};

/** Shorter runs are shared by chance, and the closest reading then means nothing. */
const SHORTEST = 5;

/**
 * For every passage of the versions but the base that stands in two or more others, the likeliest source: the closest
 * reading. Versions that cannot be told apart by it are all named.
 */
export function findPassageSources(
  versions: readonly Version[],
  baseFile: string,
  compare: Comparer,
): readonly PassageSource[] {
  return versions.flatMap((version) => {
    if (version.file === baseFile) return [];
    // An agency does not take its text from those who run it.
    const others = versions.filter(
      (other) => other !== version && (!isAgencys(version) || isAgencys(other)),
    );
    return passagesOf(version.article).flatMap((block): readonly PassageSource[] => {
      const readings = others.flatMap((other) =>
        readingIn(version, block, other, versions, compare),
      );
      if (readings.length < 2) return [];
      const run = Math.max(...readings.map((reading) => reading.run));
      if (run < SHORTEST) return [];
      const longest = readings.filter((reading) => reading.run === run);
      const shared = Math.max(...longest.map((reading) => reading.shared));
      return [
        {
          file: version.file,
          paragraph: block.number,
          lines: block.lines,
          closest: longest.filter((reading) => reading.shared === shared),
          carriers: readings.length,
          rule: RULE,
          evidence: evidenceOf(version.article, block),
        },
      ];
    });
  });
}

function readingIn(
  version: Version,
  block: Block,
  other: Version,
  versions: readonly Version[],
  compare: Comparer,
): readonly CloseReading[] {
  // Pairs are compared in one direction only; the rows are the same.
  const forward = versions.indexOf(version) < versions.indexOf(other);
  const { rows } = forward ? compare(version, other) : compare(other, version);
  const row = rows.find((one) =>
    (forward ? one.base : one.other).some(({ id }) => id === block.id),
  );
  const there = (forward ? row?.other : row?.base) ?? [];
  const [first] = there;
  if (!first) return [];
  const vocabulary = createVocabulary();
  const own = wordsOf(block.text, vocabulary).words;
  const theirs = wordsOf(there.map(({ text }) => text).join("\n"), vocabulary).words;
  return [
    {
      file: other.file,
      lines: [first.lines[0], (there.at(-1) ?? first).lines[1]],
      run: longestSharedRun(own, theirs).length,
      shared: pairWords(own, theirs).length,
      evidence: evidenceOf(other.article, first),
    },
  ];
}
