import type { Block, LineRange, Notice } from "../article/article";
import type { Comparison, Version } from "../compare/comparison";
import { indexOfRun } from "./compare-words";
import type { Comparer } from "./comparer";
import { checkDropped } from "./correction-dropped";
import { checkPassage } from "./correction-passage";
import {
  findOccurrences,
  fitsOtherNumbering,
  namedBlocks,
  type Occurrence,
  tellingOccurrence,
  termOf,
} from "./correction-place";
import { carriesNotice } from "./notice-carried";
import type { NoticeCheck } from "./notice-check";
import { withStandingWords } from "./standing-words";
import type { CorrectionFinding, CorrectionState } from "./story";
import { withToldWords } from "./told-words";
import { fateOf, mapWords, rowOfBlock, standingInstead } from "./word-map";

/**
 * Checks every notice of a story against the aligned texts: does the correction stand in the version that prints the
 * notice, and at the same place in each other version? Never by searching the paragraph for the word: a second "in"
 * elsewhere in it does not count.
 */
export function checkCorrections(
  versions: readonly Version[],
  compare: Comparer,
): readonly CorrectionFinding[] {
  return versions.flatMap((version) =>
    version.article.notices.map((notice) => checkNotice(version, notice, versions, compare)),
  );
}

function checkNotice(
  version: Version,
  printed: Notice,
  versions: readonly Version[],
  compare: Comparer,
): CorrectionFinding {
  const others = versions.filter((other) => other.file !== version.file);
  const comparisons = others.map((other) => compare(version, other));
  const standing = withStandingWords(version.article, printed);
  const notice = withToldWords(version.article, standing, comparisons);
  const check = runCheck(version, notice, comparisons);
  const own: CorrectionState =
    check.holds === null ? "unclear" : check.holds || check.block ? "applied" : "not-applied";
  const entries = versions.map((candidate) => {
    const index = others.indexOf(candidate);
    const comparison = comparisons[index];
    return [
      candidate.file,
      comparison
        ? {
            state: isElsewhere(comparison, check.block)
              ? "not-carried"
              : (check.states[index] ?? "unclear"),
            noticeCarried: carriesNotice(candidate.article, printed),
            lines: check.block ? linesIn(comparison, check.block) : null,
          }
        : { state: own, noticeCarried: true, lines: check.block?.lines ?? null },
    ] as const;
  });
  return {
    file: version.file,
    lines: notice.lines,
    type: notice.type,
    paragraph: notice.paragraphs[0] ?? null,
    action: notice.action,
    words: notice.words,
    text: notice.text,
    holds: check.holds,
    versions: Object.fromEntries(entries),
  };
}

/** A text of its own holds no passage of this one, whatever figures it shares: "31 people" there is not this correction. */
const isElsewhere = (comparison: Comparison, block: Block | null): boolean =>
  !comparison.related &&
  (block === null || (rowOfBlock(comparison, block)?.other.length ?? 0) === 0);

function runCheck(
  version: Version,
  notice: Notice,
  comparisons: readonly Comparison[],
): NoticeCheck {
  if (notice.action === "drop" && notice.words.length > 0)
    return checkDropped(version, notice, notice.words, comparisons);
  const found = notice.words.length > 0 ? checkWords(version, notice, comparisons) : null;
  if (found) return found;
  if (notice.insteadOf.length > 0)
    return checkDropped(version, notice, notice.insteadOf, comparisons);
  return checkPassage(version, notice, comparisons);
}

/** For words that the notice says now stand; null where the check must be left to the passage as a whole. */
function checkWords(
  version: Version,
  notice: Notice,
  comparisons: readonly Comparison[],
): NoticeCheck | null {
  const { article } = version;
  const terms = notice.words.map(termOf).filter((term) => term.length > 0);
  const named = namedBlocks(article, notice);
  const body = article.blocks.filter((block) => block.kind === "body");
  const occurrences = findOccurrences(named, terms);
  const elsewhere = findOccurrences(
    body.filter((block) => !named.includes(block)),
    terms,
  );
  const told = tellingOccurrence(occurrences, comparisons);
  const toldElsewhere = tellingOccurrence(elsewhere, comparisons);
  if (told) return atPlace(told.occurrence, notice, comparisons, true);
  if (toldElsewhere?.unique) {
    const { occurrence } = toldElsewhere;
    const fits = named.length === 0 || fitsOtherNumbering(article, notice, occurrence.block);
    if (fits) return atPlace(occurrence, notice, comparisons, true);
    if (occurrences.length === 0 || isCopied(comparisons))
      return atPlace(occurrence, notice, comparisons, false);
  }
  const possible = named.length > 0 ? occurrences : elsewhere;
  if (possible.length === 0 && namesWholeContent(notice)) return null;
  const [only] = possible;
  if (only && possible.length === 1) return atPlace(only, notice, comparisons, true);
  if (possible.length === 0)
    return {
      holds: named.length > 0 || elsewhere.length === 0 ? false : null,
      block: null,
      states: statesOfBlocks(named, comparisons),
    };
  return {
    holds: null,
    block: only?.block ?? null,
    states: comparisons.map((comparison) => stateOfAll(possible, comparison)),
  };
}

/** "Adds union comment": says what the new text is about, not which words it has. */
const namesWholeContent = (notice: Notice): boolean =>
  notice.type === "update" || notice.action === "update" || notice.action === "clarify";

const isCopied = (comparisons: readonly Comparison[]): boolean =>
  comparisons.some(({ rows }) => {
    const carried = rows.filter((row) => row.base.length > 0);
    return carried.filter((row) => row.relation === "same").length * 2 > carried.length;
  });

function atPlace(
  occurrence: Occurrence,
  notice: Notice,
  comparisons: readonly Comparison[],
  holds: boolean,
): NoticeCheck {
  return {
    holds,
    block: occurrence.block,
    states: comparisons.map((comparison) => stateAt(occurrence, notice, comparison)),
  };
}

function stateAt(
  { block, start, end }: Occurrence,
  notice: Notice,
  comparison: Comparison,
): CorrectionState {
  const map = mapWords(comparison, block);
  if (!map) return "not-carried";
  const fate = fateOf(map, start, end);
  if (fate === "kept") return "applied";
  const term = map.base.slice(start, end);
  if (notice.insteadOf.length > 0) {
    const old = notice.insteadOf.map(termOf);
    const holds = (words: readonly string[]): boolean => indexOfRun(map.other, words) >= 0;
    if (old.some(holds) && !holds(term)) return "not-applied";
    if (holds(term) && isTelling(term) && !old.some(holds)) return "applied";
    return fate === "gone" && standingInstead(map, start, end).length === 0
      ? "not-applied"
      : "rewritten";
  }
  if (fate !== "reworded") return "not-applied";
  return isTelling(term) && indexOfRun(map.other, term) >= 0 ? "applied" : "rewritten";
}

/** Words that are found by themselves wherever the passage has them: three or more, or a figure. "in" is none. */
const isTelling = (term: readonly string[]): boolean =>
  term.length >= 3 || term.some((word) => /\p{N}/u.test(word));

/** Several places, and no version tells which is meant: clear only where all of them agree. */
function stateOfAll(occurrences: readonly Occurrence[], comparison: Comparison): CorrectionState {
  const states = new Set(
    occurrences.map(({ block, start, end }): CorrectionState => {
      const map = mapWords(comparison, block);
      if (!map) return "not-carried";
      return fateOf(map, start, end) === "kept" ? "applied" : "unclear";
    }),
  );
  const [only] = states;
  return only && states.size === 1 ? only : "unclear";
}

const statesOfBlocks = (
  blocks: readonly Block[],
  comparisons: readonly Comparison[],
): readonly CorrectionState[] =>
  comparisons.map((comparison) =>
    blocks.length > 0 && blocks.every((block) => !mapWords(comparison, block))
      ? "not-carried"
      : "unclear",
  );

/** The lines of the other version that stand in the block's row. */
function linesIn(comparison: Comparison, block: Block): LineRange | null {
  const other = rowOfBlock(comparison, block)?.other ?? [];
  const [first] = other;
  const last = other.at(-1);
  return first && last ? [first.lines[0], last.lines[1]] : null;
}
