import type { Reuse } from "../compare/comparison";
import { reuseBetween } from "../compare/reuse";
import { readWords } from "../compare/word-sequence";
import { createVocabulary } from "../text/tokenize";
import { chooseBase, type ShareOf } from "./choose-base";
import { resolveCommentQuotes } from "./comment-quotes";
import { readSignals, type Signals } from "./signals";
import type { ReuseCell } from "./story";
import type { StoryInput, VersionInput } from "./story-input";

/** What is known of a story before any two versions are compared. */
export interface StoryBase {
  /** In the order given or by file name, comments resolved to what they quote. */
  readonly inputs: readonly VersionInput[];
  readonly reuse: readonly ReuseCell[];
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
function measureAll(versions: readonly VersionInput[]): readonly ReuseCell[] {
  const vocabulary = createVocabulary();
  const wordCodes = new Map<string, number>();
  const words = versions.map((v) => readWords(v.article, vocabulary, wordCodes));
  return versions.flatMap((one, i) =>
    versions.slice(i + 1).flatMap((two, offset) => {
      const first = words[i];
      const second = words[i + 1 + offset];
      return first && second ? cellsOf(one.file, two.file, reuseBetween(first, second)) : [];
    }),
  );
}

const cellsOf = (base: string, other: string, reuse: Reuse): readonly ReuseCell[] => [
  {
    of: base,
    in: other,
    share: reuse.baseInOther,
    shareWithoutQuotations: reuse.baseInOtherWithoutQuotations,
    longestRun: reuse.longestRun,
  },
  {
    of: other,
    in: base,
    share: reuse.otherInBase,
    shareWithoutQuotations: reuse.otherInBaseWithoutQuotations,
    longestRun: reuse.longestRun,
  },
];
