import { createVocabulary, tokenize, type Vocabulary } from "../text/tokenize";
import type { Passage } from "./passage";

/** Passages for tests, one a line; a line that starts with `@` is an interview turn. */
export const passagesOfLines = (
  lines: readonly string[],
  vocabulary: Vocabulary = createVocabulary(),
): readonly Passage[] =>
  lines.map((line): Passage => {
    const turn = line.startsWith("@");
    const text = turn ? line.slice(1) : line;
    return { kind: turn ? "turn" : "body", text, tokens: tokenize(text, vocabulary) };
  });

/** Passages of both sides, sharing a vocabulary. */
export function bothSides(base: readonly string[], other: readonly string[]) {
  const vocabulary = createVocabulary();
  return {
    base: passagesOfLines(base, vocabulary),
    other: passagesOfLines(other, vocabulary),
  };
}
