import type { Article, Block } from "../article/article";
import type { Reuse } from "../compare/comparison";
import { reuseBetween, shareInRuns } from "../compare/reuse";
import { readWords } from "../compare/word-sequence";
import { createVocabulary } from "../text/tokenize";
import { chooseBase, type ShareOf } from "./choose-base";
import { resolveCommentQuotes } from "./comment-quotes";
import { readSignals, type Signals } from "./signals";
import type { ReuseCell } from "./story";
import type { StoryInput, VersionInput } from "./story-input";

/** A cell before passages are paired. */
export type Measured = Omit<ReuseCell, "byWord">;

/** What is known of a story before any two versions are compared. */
export interface StoryBase {
  /** In the order given or by file name, comments resolved to what they quote. */
  readonly inputs: readonly VersionInput[];
  readonly reuse: readonly Measured[];
  readonly signals: ReadonlyMap<string, Signals>;
  readonly shareOf: ShareOf;
  /** File of the base: given, else a given wire, else as the texts tell. */
  readonly baseFile: string;
}

/** Reads the signals of every version, measures who holds whose words, and chooses the base. */
export function findStoryBase(input: StoryInput): StoryBase {
  const sorted = input.ordered
    ? input.versions
    : [...input.versions].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
  const inputs = resolveCommentQuotes(sorted);
  const reuse = measureAll(inputs);
  const signals = new Map(inputs.map((v) => [v.file, readSignals(v.article)] as const));
  const shareOf: ShareOf = (of, within) =>
    reuse.find((cell) => cell.of === of && cell.in === within)?.share ?? 0;
  const baseFile =
    input.base ??
    inputs.find((v) => v.role === "wire")?.file ??
    chooseBase(inputs, signals, shareOf);
  return { inputs, reuse, signals, shareOf, baseFile };
}

/** Reuse of every version in every other; words are read once, with one numbering for all. */
function measureAll(versions: readonly VersionInput[]): readonly Measured[] {
  const vocabulary = createVocabulary();
  const wordCodes = new Map<string, number>();
  const words = versions.map((v) => readWords(v.article, vocabulary, wordCodes));
  const credited = versions.map((v) =>
    readWords(v.article, vocabulary, wordCodes, blocksWithCredits(v.article)),
  );
  return versions.flatMap((one, i) =>
    versions.slice(i + 1).flatMap((two, offset) => {
      const first = words[i];
      const second = words[i + 1 + offset];
      const firstWith = credited[i];
      const secondWith = credited[i + 1 + offset];
      if (!first || !second || !firstWith || !secondWith) return [];
      return cellsOf(one.file, two.file, reuseBetween(first, second), {
        of: shareInRuns(firstWith, secondWith),
        in: shareInRuns(secondWith, firstWith),
      });
    }),
  );
}

/** What an article says itself: not the page around it, nor what readers write. */
const blocksWithCredits = (article: Article): readonly Block[] =>
  article.blocks.filter(({ kind }) =>
    ["body", "turn", "byline", "dateline", "notice", "credit"].includes(kind),
  );

const cellsOf = (
  base: string,
  other: string,
  reuse: Reuse,
  credited: { readonly of: number; readonly in: number },
): readonly Measured[] => [
  {
    of: base,
    in: other,
    share: reuse.baseInOther,
    shareWithoutQuotations: reuse.baseInOtherWithoutQuotations,
    shareWithCredits: credited.of,
    longestRun: reuse.longestRun,
  },
  {
    of: other,
    in: base,
    share: reuse.otherInBase,
    shareWithoutQuotations: reuse.otherInBaseWithoutQuotations,
    shareWithCredits: credited.in,
    longestRun: reuse.longestRun,
  },
];
