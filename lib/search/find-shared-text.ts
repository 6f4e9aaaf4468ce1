import type { Article, Block, LineRange } from "../article/article";
import { passagesOf } from "../article/passages";
import { reuseBetween } from "../compare/reuse";
import { endOfRun, keyOfRun } from "../compare/word-runs";
import { readWords, type WordSequence } from "../compare/word-sequence";
import type { Range } from "../text/range";
import { createVocabulary } from "../text/tokenize";

/** Where a shared run stands in one of the two articles. */
export interface SharedPlace {
  /** First and last paragraph number; null where it begins or ends in a turn of an interview. */
  readonly paragraphs: readonly [first: number, last: number] | null;
  readonly lines: LineRange;
  /** Half-open, in `Article.text`. */
  readonly span: Range;
}

/** A run of five or more words that both articles hold, as long as it goes. */
export interface SharedSpan {
  /** In words (in characters where there are no spaces). */
  readonly words: number;
  /** As the first article has it. */
  readonly text: string;
  readonly article: SharedPlace;
  readonly candidate: SharedPlace;
}

export interface SharedText {
  /** Share of the first article's words that stand in runs of the candidate, 0 to 1; see `measureReuse`. */
  readonly articleInCandidate: number;
  readonly candidateInArticle: number;
  /** In the order of the first article; no two overlap there. */
  readonly spans: readonly SharedSpan[];
}

/** A run may stand in several places of the candidate; the longest of so many is taken. */
const MOST_PLACES = 16;

/**
 * The runs of five or more words (ten characters where there are no spaces) that two articles share, in paragraphs and
 * turns, typography folded, across paragraph borders. Pure; cannot fail.
 */
export function findSharedText(article: Article, candidate: Article): SharedText {
  const vocabulary = createVocabulary();
  const wordCodes = new Map<string, number>();
  const one = readWords(article, vocabulary, wordCodes);
  const two = readWords(candidate, vocabulary, wordCodes);
  const reuse = reuseBetween(one, two);
  const places = indexPlaces(two);
  const blocks = { one: passagesOf(article), two: passagesOf(candidate) };
  const spans: SharedSpan[] = [];
  let at = 0;
  while (at < one.codes.length) {
    const end = endOfRun(one, at);
    if (end === null) break;
    const found = longestAt(one, two, at, places.get(keyOfRun(one, at, end)) ?? []);
    if (found === null) {
      at += 1;
      continue;
    }
    const here = placeOf(one, blocks.one, at, at + found.words);
    spans.push({
      words: found.words,
      text: article.text.slice(here.span.start, here.span.end),
      article: here,
      candidate: placeOf(two, blocks.two, found.start, found.start + found.words),
    });
    at += found.words;
  }
  return {
    articleInCandidate: reuse.baseInOther,
    candidateInArticle: reuse.otherInBase,
    spans,
  };
}

function indexPlaces(words: WordSequence): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (let start = 0; start < words.codes.length; start++) {
    const end = endOfRun(words, start);
    if (end === null) break;
    const key = keyOfRun(words, start, end);
    const known = places.get(key);
    if (known === undefined) places.set(key, [start]);
    else if (known.length < MOST_PLACES) known.push(start);
  }
  return places;
}

function longestAt(
  one: WordSequence,
  two: WordSequence,
  at: number,
  starts: readonly number[],
): { readonly start: number; readonly words: number } | null {
  let best: { readonly start: number; readonly words: number } | null = null;
  for (const start of starts) {
    let words = 0;
    while (
      at + words < one.codes.length &&
      start + words < two.codes.length &&
      one.codes[at + words] === two.codes[start + words]
    )
      words += 1;
    if (best === null || words > best.words) best = { start, words };
  }
  return best;
}

function placeOf(
  words: WordSequence,
  blocks: readonly Block[],
  start: number,
  end: number,
): SharedPlace {
  const first = blocks[words.passages[start] ?? -1];
  const last = blocks[words.passages[end - 1] ?? -1];
  if (first === undefined || last === undefined) throw new Error("a run of words lies in passages");
  const numbers = [first.number, last.number] as const;
  return {
    paragraphs: numbers[0] !== null && numbers[1] !== null ? [numbers[0], numbers[1]] : null,
    lines: [first.lines[0], last.lines[1]],
    span: {
      start: first.span.start + (words.starts[start] ?? 0),
      end: last.span.start + (words.ends[end - 1] ?? 0),
    },
  };
}
