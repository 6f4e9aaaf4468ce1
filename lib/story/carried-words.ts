import type { Block } from "../article/article";
import { passagesOf } from "../article/passages";
import { findQuotations } from "../article/quotations";
import type { Version } from "../compare/comparison";
import type { Range } from "../text/range";
import { createVocabulary } from "../text/tokenize";
import { indexOfRun, longestSharedRun, type Words, wordsOf } from "./compare-words";

/** A passage's words; those inside quotation marks apart. */
interface Passage {
  readonly block: Block;
  readonly all: Words;
  /** Outside quotation marks; an empty word stands where a quotation was, so that no run goes across it. */
  readonly plain: Words;
}

/** The passages of a version by the runs of their words. */
export interface WordIndex {
  readonly passages: readonly Passage[];
  /** Passages by each run of four words; eight characters where words have no spaces. */
  readonly byRun: ReadonlyMap<string, readonly number[]>;
}

/** Words of one text that stand in a passage of another version. */
export interface CarriedRun {
  readonly block: Block;
  /** In the block's text. */
  readonly range: Range;
  /** Index of the run's first word in the words that were looked for, and of its first word in the passage. */
  readonly start: number;
  readonly at: number;
  readonly length: number;
  /** Length in words, where a character without spaces counts half. */
  readonly size: number;
}

const KEY_WORDS = 4;
const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]$/u;

const keyLength = (words: readonly string[], at: number): number =>
  UNSPACED.test(words[at] ?? "") ? KEY_WORDS * 2 : KEY_WORDS;

/** How many words a run is. */
export const sizeOfRun = (words: readonly string[]): number =>
  words.reduce((size, word) => size + (UNSPACED.test(word) ? 0.5 : 1), 0);

/** Reads a version's passages once for all look-ups. */
export function indexWords(version: Version): WordIndex {
  const vocabulary = createVocabulary();
  const byRun = new Map<string, number[]>();
  const passages = passagesOf(version.article).map((block, index): Passage => {
    const all = wordsOf(block.text, vocabulary);
    const seen = new Set<string>();
    for (let at = 0; at < all.words.length; at++) {
      const key = all.words.slice(at, at + keyLength(all.words, at)).join(" ");
      if (seen.has(key)) continue;
      seen.add(key);
      const known = byRun.get(key);
      if (known === undefined) byRun.set(key, [index]);
      else known.push(index);
    }
    return { block, all, plain: outsideMarks(block, all) };
  });
  return { passages, byRun };
}

function outsideMarks(block: Block, all: Words): Words {
  const marks = findQuotations(block.text);
  if (marks.length === 0) return all;
  const words = all.words.map((word, index) => {
    const start = all.starts[index] ?? 0;
    return marks.some(({ outer }) => outer.start <= start && start < outer.end) ? "" : word;
  });
  return { ...all, words };
}

/** The longest run of `words` in the passages that `which` names; null where they share none. */
export function findCarried(
  words: readonly string[],
  index: WordIndex,
  which: "narration" | "turns",
): CarriedRun | null {
  const candidates = new Set<number>();
  for (let at = 0; at < words.length; at++)
    for (const passage of index.byRun.get(words.slice(at, at + keyLength(words, at)).join(" ")) ??
      [])
      candidates.add(passage);
  let best: CarriedRun | null = null;
  for (const candidate of [...candidates].sort((a, b) => a - b)) {
    const passage = index.passages[candidate];
    if (!passage || (passage.block.kind === "turn") !== (which === "turns")) continue;
    const text = which === "turns" ? passage.all : passage.plain;
    const run = longestSharedRun(words, text.words);
    if (run.length <= (best?.length ?? 0)) continue;
    const at = indexOfRun(text.words, words.slice(run.start, run.start + run.length));
    best = {
      block: passage.block,
      range: {
        start: text.starts[at] ?? 0,
        end: text.ends[at + run.length - 1] ?? 0,
      },
      start: run.start,
      at,
      length: run.length,
      size: sizeOfRun(words.slice(run.start, run.start + run.length)),
    };
  }
  return best;
}
