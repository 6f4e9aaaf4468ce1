import type { Article, Block, Notice } from "../article/article";
import { NUMBER_WORDS } from "../article/lexicon/paragraph-words";
import type { Comparison, Version } from "../compare/comparison";
import { indexOfRun } from "./compare-words";
import { namedOtherwise, numberingOf } from "./correction-numbering";
import { numberAt } from "./correction-numbers";
import {
  findOccurrences,
  namedBlocks,
  type Occurrence,
  rangeOfOccurrence,
  tellingOccurrence,
  termOf,
} from "./correction-place";
import { inNamedSentence, isSentenceMissing } from "./correction-sentence";
import { type NoticeCheck, type PassageCheck, passage } from "./notice-check";
import type { CorrectionRule } from "./story";
import { fateOf, goesOn, mapWords, placeInOther, runInOther, standingInstead } from "./word-map";

export interface WordsToCheck {
  readonly version: Version;
  readonly notice: Notice;
  /** From the notice's version to every other. */
  readonly comparisons: readonly Comparison[];
  /** These and comparisons with earlier states: whatever shows which place is meant. */
  readonly witnesses: readonly Comparison[];
}

/** For words that the notice says now stand; null where the check must be left to the passage as a whole. */
export function checkWords(input: WordsToCheck): NoticeCheck | null {
  const { version, notice, comparisons, witnesses } = input;
  const { article } = version;
  const terms = notice.words.map(termOf).filter((term) => term.length > 0);
  const named = namedBlocks(article, notice);
  const all = placesOf(article, notice);
  const occurrences = inNamedSentence(notice, findOccurrences(named, terms));
  const elsewhere = findOccurrences(
    all.filter((block) => !named.includes(block)),
    terms,
  );
  const at = (place: Occurrence, rule: CorrectionRule, holds = true): NoticeCheck =>
    atPlace(place, input, rule, holds);
  const told = tellingOccurrence(occurrences, witnesses);
  if (told) return at(told.occurrence, "told-by-version");
  const toldElsewhere = tellingOccurrence(elsewhere, witnesses);
  if (toldElsewhere?.unique) {
    const { occurrence } = toldElsewhere;
    if (named.length === 0 || numberingOf(article, notice, occurrence.block) !== null)
      return at(occurrence, "told-by-version");
    if (occurrences.length === 0 || isCopied(comparisons))
      return at(occurrence, "other-paragraph", false);
  }
  const counted = namedOtherwise(article, notice);
  const otherwise = elsewhere.filter(({ block }) => counted.includes(block));
  const possible =
    named.length === 0 ? elsewhere : occurrences.length > 0 ? occurrences : otherwise;
  if (possible.length === 0 && namesWholeContent(notice)) return null;
  const [only] = possible;
  if (only && possible.length === 1) return at(only, "only-place");
  if (only)
    return {
      holds: null,
      rule: "several-places",
      block: only.block,
      within: null,
      numbering: null,
      states: comparisons.map((comparison) => stateOfAll(possible, comparison)),
    };
  return missing(input, named, elsewhere.length);
}

/** Paragraphs, turns and, where the notice speaks of it, the headline. */
const placesOf = ({ blocks }: Article, { text }: Notice): readonly Block[] => {
  const kinds: readonly Block["kind"][] = HEADLINE.test(text)
    ? ["body", "turn", "headline"]
    : ["body", "turn"];
  return blocks.filter((block) => kinds.includes(block.kind));
};

const HEADLINE =
  /headline|titular|título|titre|überschrift|schlagzeile|titolo|titel|rubrik|overskrift|otsik|заголов|見出し|标题|العنوان/iu;

/** No place has the words: it does not hold where nothing there comes near them, or the old words still stand. */
function missing(
  { version, notice, comparisons }: WordsToCheck,
  named: readonly Block[],
  elsewhere: number,
): NoticeCheck {
  const candidates =
    named.length > 0
      ? named
      : version.article.blocks.filter((block) => block.kind === "body" || block.kind === "turn");
  const old = findOccurrences(candidates, notice.insteadOf.map(termOf));
  const near = notice.words.some((words) => comesNear(candidates, termOf(words)));
  const sure = old.length > 0 || (!near && (named.length > 0 || elsewhere === 0));
  const [stands] = old;
  return {
    holds: sure ? false : null,
    rule: stands ? "old-words-stand" : "words-missing",
    block: null,
    within: null,
    numbering: null,
    states: comparisons.map((comparison) =>
      named.length > 0 && named.every((block) => !mapWords(comparison, block))
        ? passage("not-carried", "passage-missing")
        : passage("unclear", "no-words"),
    ),
  };
}

/** Letters that a word and its inflected forms share: `Lindqvist`, `Lindqvistin`. */
const STEM = 4;

/** Whether some word of the blocks begins like the longest of the words, as inflected forms do. */
function comesNear(blocks: readonly Block[], term: readonly string[]): boolean {
  const longest = term.reduce((a, b) => (b.length > a.length ? b : a), "");
  const stem = longest.slice(0, Math.max(STEM, longest.length - 3));
  if (longest.length < STEM) return false;
  return blocks.some((block) => termOf(block.text).some((word) => word.startsWith(stem)));
}

/** "Adds union comment": says what the new text is about, not which words it has. */
const namesWholeContent = (notice: Notice): boolean =>
  notice.type === "update" || notice.action === "update" || notice.action === "clarify";

const isCopied = (comparisons: readonly Comparison[]): boolean =>
  comparisons.some(({ rows }) => {
    const carried = rows.filter((row) => row.base.length > 0);
    return carried.filter((row) => row.relation === "same").length * 2 > carried.length;
  });

const atPlace = (
  occurrence: Occurrence,
  { version, notice, comparisons }: WordsToCheck,
  rule: CorrectionRule,
  holds: boolean,
): NoticeCheck => ({
  holds,
  rule,
  block: occurrence.block,
  within: rangeOfOccurrence(occurrence),
  numbering: numberingOf(version.article, notice, occurrence.block),
  states: comparisons.map((comparison) => stateAt(occurrence, notice, comparison)),
});

/** What another version has at the place of a correction. */
function stateAt(
  { block, start, end }: Occurrence,
  notice: Notice,
  comparison: Comparison,
): PassageCheck {
  const map = mapWords(comparison, block);
  if (!map) return passage("not-carried", "passage-missing");
  const fate = fateOf(map, start, end);
  const place = placeInOther(map, start, end);
  if (fate === "kept") return passage("applied", "kept-at-place", place);
  const counted = numberAt(map, { start, end }, notice, comparison);
  if (counted !== null) return counted;
  const term = map.base.slice(start, end);
  if (notice.insteadOf.length > 0) {
    const old = notice.insteadOf.map(termOf).find((words) => indexOfRun(map.other, words) >= 0);
    const own = runInOther(map, term);
    if (old !== undefined && own === null)
      return passage("not-applied", "old-words-there", runInOther(map, old));
    if (own !== null && isTelling(term) && old === undefined)
      return passage("applied", "new-words-there", own);
    if (old === undefined && own === null && isSentenceMissing(map, block, start))
      return passage("not-carried", "sentence-missing");
    const isWithout = fate === "gone" && standingInstead(map, start, end).length === 0;
    return isWithout && map.row.relation !== "rewritten"
      ? passage("not-applied", "gone-at-place", place)
      : passage("rewritten", "other-words-there", place);
  }
  const isReading = notice.action !== "add" && notice.words.some((w) => /^[\p{Lu}\p{N}]/u.test(w));
  if (fate === "gone" || (fate === "probably-gone" && goesOn(map, end, isReading)))
    return passage("not-applied", "gone-at-place", place);
  const own = isTelling(term) ? runInOther(map, term) : null;
  const figure = term.some((word) => /\p{N}/u.test(word));
  if (own === null && figure && map.row.relation === "edited" && place !== null)
    return passage("not-applied", "gone-at-place", place);
  if (own === null && isSentenceMissing(map, block, start))
    return passage("not-carried", "sentence-missing");
  return own === null
    ? passage("rewritten", "other-words-there", place)
    : passage("applied", "new-words-there", own);
}

/** Words that are found by themselves wherever the passage has them: three or more, or a number. "in" is none. */
const isTelling = (term: readonly string[]): boolean =>
  term.length >= 3 || term.some((word) => /\p{N}/u.test(word) || NUMBERS.has(word));

/** `eleven`, `catorce`; the words for one and two are also articles and pronouns. */
const NUMBERS: ReadonlySet<string> = new Set(
  Object.values(NUMBER_WORDS).flatMap((row) =>
    row
      .split(" ")
      .slice(2)
      .flatMap((forms) => forms.split("~")),
  ),
);

/** Several places, and no version tells which is meant: clear only where all of them agree. */
function stateOfAll(occurrences: readonly Occurrence[], comparison: Comparison): PassageCheck {
  const states = new Set(
    occurrences.map(({ block, start, end }) => {
      const map = mapWords(comparison, block);
      if (!map) return "not-carried";
      return fateOf(map, start, end) === "kept" ? "applied" : "unclear";
    }),
  );
  const [only] = states;
  if (states.size > 1 || only === undefined || only === "unclear")
    return passage("unclear", "several-places");
  return only === "applied"
    ? passage("applied", "kept-at-place")
    : passage("not-carried", "passage-missing");
}
