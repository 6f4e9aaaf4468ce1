import { dayPhrase } from "../diff/day-phrase";
import { matchPhrase } from "../diff/phrase-table";
import {
  endsSentence,
  formAt,
  isCharacter,
  isClauseMark,
  isNumber,
  isQuotationMark,
  isStopWord,
  isWord,
  type WordContext,
  wordAt,
} from "../diff/word-context";
import type { Range } from "../text/range";
import type { DriftKind, Marker } from "./drift-markers";

/** Up to this many words a phrase is printed as it stands. */
const SHORT = 4;
/** How far a phrase reaches beyond its markers: words before and after them. */
const REACH: Readonly<Record<DriftKind, readonly [before: number, after: number]>> = {
  number: [1, 1],
  date: [2, 0],
  name: [0, 0],
  sourcing: [2, 0],
  certainty: [1, 2],
};

/** Words among tokens `[start, end)`; a character of a script without spaces is half a word. */
export const countWords = (side: WordContext, span: Range): number => {
  let count = 0;
  for (let i = span.start; i < span.end; i++)
    if (isWord(side, i)) count += isCharacter(side, i) ? 0.5 : 1;
  return count;
};

/**
 * The part of a changed passage that carries its difference: the markers and what belongs to them, within `span` and
 * the clause. "on Friday evening island time and that both" → "on Friday evening". With `keep` up to
 * four words stay whole; without it the markers alone are left.
 */
export function narrowPhrase(
  side: WordContext,
  kind: DriftKind,
  span: Range,
  markers: readonly Marker[],
  keep: boolean,
): Range {
  const whole = trimMarks(side, span);
  const first = markers[0];
  const last = markers.at(-1);
  if (first && last && (kind === "date" || kind === "number") && writesUnits(side, first, last))
    return withUnits(side, { start: first.start, end: last.end });
  if (
    first &&
    last &&
    kind === "date" &&
    isNumber(side, first.start) &&
    isNumber(side, last.start)
  ) {
    const [from, to] = [dayPhrase(side, first.start), dayPhrase(side, last.start)];
    if (from !== null && to !== null) return { start: from.start, end: to.end };
  }
  if (!first || !last || (keep && countWords(side, whole) <= SHORT && isOneClause(side, whole)))
    return whole;
  const [before, after] = isCharacter(side, first.start) || !keep ? [0, 0] : REACH[kind];
  let { start } = first;
  for (let n = 0; n < before && start > whole.start && isWord(side, start - 1); n++) {
    if (kind === "sourcing" && isStopWord(side, start - 1)) break;
    if (kind === "date" && isStopWord(side, start)) break;
    if (kind === "date" && !isStopWord(side, start - 1) && !isCapital(side, start - 1)) break;
    start--;
  }
  let { end } = last;
  for (let n = 0; n < after && end < whole.end && isWord(side, end); n++) end++;
  return { start, end };
}

/** Figures of a script without spaces stand among their units: 「[６]時」. */
const writesUnits = (side: WordContext, first: Marker, last: Marker): boolean =>
  isCharacter(side, first.start) || (last.end < side.tokens.length && isCharacter(side, last.end));

/** 「６」 → 「午後６時２０分」: the units and figures that touch a figure say what it counts. */
function withUnits(side: WordContext, span: Range): Range {
  const { dates, quantities } = side.forms.rules;
  const belongs = (i: number): boolean =>
    i >= 0 &&
    i < side.tokens.length &&
    (isNumber(side, i) || dates.has(formAt(side, i)) || quantities.has(formAt(side, i)));
  let { start, end } = span;
  while (
    belongs(start - 1) ||
    (belongs(start - 2) &&
      isCharacter(side, start - 1) &&
      matchPhrase(dates, start - 2, (k) => formAt(side, k))?.length === 2)
  )
    start -= belongs(start - 1) ? 1 : 2;
  while (belongs(end)) end++;
  return { start, end };
}

const isCapital = (side: WordContext, i: number): boolean => /^\p{Lu}/u.test(wordAt(side, i));

/** No clause begins or ends inside. */
function isOneClause(side: WordContext, span: Range): boolean {
  for (let i = span.start; i < span.end; i++)
    if (endsSentence(side, i) || isClauseMark(side, i)) return false;
  return true;
}

/** Whether a sentence ends or begins inside: more than a phrase differs. */
export function crossesSentence(side: WordContext, span: Range): boolean {
  for (let i = span.start; i < span.end; i++) if (endsSentence(side, i)) return true;
  return false;
}

/** Without the punctuation at both ends: ", he said" → "he said". */
function trimMarks(side: WordContext, span: Range): Range {
  let { start, end } = span;
  const isMark = (i: number): boolean =>
    endsSentence(side, i) || isClauseMark(side, i) || isQuotationMark(side, i);
  while (start < end && isMark(start)) start++;
  while (end > start && isMark(end - 1)) end--;
  return { start, end };
}

/** The text of tokens `[start, end)` as printed. */
export const textOf = ({ tokens }: WordContext, { start, end }: Range): string =>
  start >= end ? "" : tokens.text.slice(tokens.starts[start], tokens.ends[end - 1]);
