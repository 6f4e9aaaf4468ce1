import type { Article } from "../article/article";
import { passagesOf } from "../article/passages";
import { createVocabulary } from "../text/tokenize";
import { wordsOf } from "./compare-words";

/** Words in the body paragraphs and turns of an article (characters in scripts without spaces). */
export function countWords(article: Article): number {
  const vocabulary = createVocabulary();
  return passagesOf(article).reduce(
    (sum, block) => sum + wordsOf(block.text, vocabulary).words.length,
    0,
  );
}
