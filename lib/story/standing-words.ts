import type { Article, Block, Notice } from "../article/article";
import { findQuotations } from "../article/quotations";
import { createVocabulary } from "../text/tokenize";
import { longestSharedRun, wordsOf } from "./compare-words";
import { findOccurrences, namedBlocks, termOf } from "./correction-place";

/**
 * The notice with words that do stand in the paragraphs it names. Where none of the words that were read out of it
 * does, the words it prints in quotation marks are tried ("(Sent again to supply ‘in’, lost on the way, in paragraph
 * 3)"), then the greater part of each ("second sentence: 54,000 crowns" → "54,000 crowns").
 */
export function withStandingWords(article: Article, notice: Notice): Notice {
  const named = namedBlocks(article, notice);
  const stands = (text: string): boolean => findOccurrences(named, [termOf(text)]).length > 0;
  if (notice.action === "drop" || named.length === 0 || notice.words.some(stands)) return notice;
  const quoted = findQuotations(notice.text)
    .map(({ range }) => notice.text.slice(range.start, range.end))
    .filter(stands);
  if (quoted.length > 0) return { ...notice, words: quoted, insteadOf: [] };
  const parts = notice.words.flatMap((text) => greaterPart(text, named) ?? []);
  return parts.length === 0 ? notice : { ...notice, words: parts };
}

/** The longest run of a term that stands in the blocks, if it is half of the term or more. */
function greaterPart(text: string, blocks: readonly Block[]): string | null {
  const vocabulary = createVocabulary();
  const { words, starts, ends } = wordsOf(text, vocabulary);
  const runs = blocks.map((block) =>
    longestSharedRun(words, wordsOf(block.text, vocabulary).words),
  );
  const best = runs.reduce((a, b) => (b.length > a.length ? b : a), { start: 0, length: 0 });
  if (best.length === 0 || best.length * 2 < words.length) return null;
  return text.slice(starts[best.start], ends[best.start + best.length - 1]);
}
