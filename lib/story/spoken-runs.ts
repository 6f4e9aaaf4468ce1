import type { Version } from "../compare/comparison";
import { createVocabulary } from "../text/tokenize";
import { findCarried, indexWords } from "./carried-words";
import { wordsOf } from "./compare-words";
import { evidenceOf } from "./evidence";
import type { SpokenRunFinding } from "./story";

/** From this many words on, a sentence that somebody speaks is the base's sentence and not a common phrase. */
const SPOKEN_RUN = 8;

/**
 * Runs of eight or more words of the base's paragraphs that stand in an interview turn of another version, as if spoken
 * there. What the base has between quotation marks was spoken before.
 */
export function findSpokenRuns(
  base: Version,
  others: readonly Version[],
): readonly SpokenRunFinding[] {
  const vocabulary = createVocabulary();
  const index = indexWords(base);
  return others.flatMap((other) =>
    other.article.blocks.flatMap((turn): readonly SpokenRunFinding[] => {
      if (turn.kind !== "turn") return [];
      const spoken = wordsOf(turn.text, vocabulary);
      const run = findCarried(spoken.words, index, "narration");
      if (run === null || run.size < SPOKEN_RUN) return [];
      const start = spoken.starts[run.start] ?? 0;
      const end = spoken.ends[run.start + run.length - 1] ?? start;
      return [
        {
          file: other.file,
          lines: turn.lines,
          speaker: turn.speaker,
          baseLines: run.block.lines,
          words: run.length,
          text: turn.text.slice(start, end),
          evidence: {
            base: evidenceOf(base.article, run.block, run.range),
            other: evidenceOf(other.article, turn, { start, end }),
          },
        },
      ];
    }),
  );
}
