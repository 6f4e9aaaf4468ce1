import type { Article, Block, Notice } from "../article/article";
import type { Comparison } from "../compare/comparison";
import { rowText } from "../compare/row-text";
import { createVocabulary } from "../text/tokenize";
import { indexOfRun, wordsOf } from "./compare-words";
import { findOccurrences, namedBlocks, termOf } from "./correction-place";
import { rowOfBlock } from "./word-map";

/** Shorter runs of shared words are chance: "in the", "of a". */
const RUN_WORDS = 2;
const RUN_LETTERS = 10;

/**
 * A notice whose wording could not be taken apart, with the words that the texts themselves show: what it says and its
 * own paragraph has, beside what it says and the same paragraph of another version has instead.
 * "CORRECTS height of the tower to 54, sted 45, in 3rd graf" → 54 instead of 45;
 * "read that the mayor's deputy decided, not the town council" → "the mayor's deputy" instead of "the town council".
 */
export function withToldWords(
  article: Article,
  notice: Notice,
  comparisons: readonly Comparison[],
): Notice {
  if (notice.words.length > 0 || notice.insteadOf.length > 0) return notice;
  const named = namedBlocks(article, notice);
  if (named.length === 0) return notice;
  const others = named.flatMap((block) => otherTexts(block, comparisons));
  const found =
    figuresTold(notice, named, others) ??
    (notice.action === "drop" ? null : phrasesTold(notice, named, others)) ??
    changesTold(notice, named, comparisons);
  return found === null ? notice : { ...notice, action: "replace", ...found };
}

type Told = Pick<Notice, "words" | "insteadOf">;

/** What stands in place of a block in the versions that carry it nearly word for word. */
const otherTexts = (block: Block, comparisons: readonly Comparison[]): readonly string[] =>
  comparisons.flatMap((comparison) => {
    const row = rowOfBlock(comparison, block);
    return row && row.relation !== "rewritten" && row.other.length > 0 ? [rowText(row.other)] : [];
  });

function figuresTold(
  notice: Notice,
  named: readonly Block[],
  others: readonly string[],
): Told | null {
  const figures = notice.text.match(/\p{N}+(?:[.,٫٬]\p{N}+)*/gu) ?? [];
  const stands = (figure: string): boolean => findOccurrences(named, [termOf(figure)]).length > 0;
  const words = figures.filter(stands);
  const insteadOf = figures.filter((figure) => !stands(figure) && standsIn(others, termOf(figure)));
  return words.length > 0 && insteadOf.length > 0 ? { words, insteadOf } : null;
}

/**
 * Both readings of one change stand in the notice: "says that eleven holes were recommended, not nine" beside
 * "[eleven/nine] holes".
 */
function changesTold(
  notice: Notice,
  named: readonly Block[],
  comparisons: readonly Comparison[],
): Told | null {
  const said = termOf(notice.text);
  const stands = (text: string): boolean => indexOfRun(said, termOf(text)) >= 0;
  const changes = named.flatMap((block) =>
    comparisons.flatMap((comparison) => {
      const row = rowOfBlock(comparison, block);
      return row && row.relation !== "rewritten" ? row.changes : [];
    }),
  );
  const found = changes.find(({ base, other }) => stands(base.text) && stands(other.text));
  return found ? { words: [found.base.text.trim()], insteadOf: [found.other.text.trim()] } : null;
}

function phrasesTold(
  notice: Notice,
  named: readonly Block[],
  others: readonly string[],
): Told | null {
  const own = named.map((block) => termOf(block.text));
  const theirs = others.map(termOf);
  const isIn = (texts: readonly (readonly string[])[], run: readonly string[]): boolean =>
    texts.some((text) => indexOfRun(text, run) >= 0);
  const runsIn = (texts: readonly (readonly string[])[]) => sharedRuns(notice.text, texts);
  const words = runsIn(own).filter(({ run }) => theirs.some((text) => !isIn([text], run)));
  const insteadOf = runsIn(theirs).filter(({ run }) => !isIn(own, run));
  return words.length > 0 && insteadOf.length > 0
    ? { words: words.map(({ text }) => text), insteadOf: insteadOf.map(({ text }) => text) }
    : null;
}

const standsIn = (texts: readonly string[], term: readonly string[]): boolean =>
  texts.some((text) => indexOfRun(termOf(text), term) >= 0);

/** The longest runs of a text's words that any of the word lists holds, in order, none inside another. */
export function sharedRuns(
  text: string,
  lists: readonly (readonly string[])[],
): readonly { readonly text: string; readonly run: readonly string[] }[] {
  const { words, starts, ends } = wordsOf(text, createVocabulary());
  const found: { text: string; run: readonly string[] }[] = [];
  let from = 0;
  while (from < words.length) {
    let end = from;
    while (end < words.length && lists.some((l) => indexOfRun(l, words.slice(from, end + 1)) >= 0))
      end++;
    const run = words.slice(from, end);
    if (run.length >= RUN_WORDS && run.join("").length >= RUN_LETTERS)
      found.push({ text: text.slice(starts[from], ends[end - 1]), run });
    from = Math.max(end, from + 1);
  }
  return found;
}
