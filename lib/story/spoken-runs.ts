import { passagesOf } from "../article/passages";
import type { Version } from "../compare/comparison";
import { createVocabulary } from "../text/tokenize";
import { longestSharedRun, wordsOf } from "./compare-words";
import type { SpokenRunFinding } from "./story";

/** From this many words on, a sentence that somebody speaks is the base's sentence and not a common phrase. */
const SPOKEN_RUN = 8;

/** Runs of eight or more words of the base's paragraphs that stand in an interview turn of another version, as if spoken there. */
export function findSpokenRuns(
  base: Version,
  others: readonly Version[],
): readonly SpokenRunFinding[] {
  const vocabulary = createVocabulary();
  const paragraphs = passagesOf(base.article)
    .filter((block) => block.kind === "body")
    .map((block) => ({ block, words: wordsOf(block.text, vocabulary).words }));
  return others.flatMap((other) =>
    other.article.blocks.flatMap((turn): readonly SpokenRunFinding[] => {
      if (turn.kind !== "turn") return [];
      const spoken = wordsOf(turn.text, vocabulary);
      let best = { start: 0, length: 0 };
      let source = paragraphs[0]?.block;
      for (const { block, words } of paragraphs) {
        const run = longestSharedRun(spoken.words, words);
        if (run.length > best.length) {
          best = run;
          source = block;
        }
      }
      if (!source || best.length < SPOKEN_RUN) return [];
      const start = spoken.starts[best.start] ?? 0;
      const end = spoken.ends[best.start + best.length - 1] ?? start;
      return [
        {
          file: other.file,
          lines: turn.lines,
          speaker: turn.speaker,
          baseLines: source.lines,
          words: best.length,
          text: turn.text.slice(start, end),
        },
      ];
    }),
  );
}
