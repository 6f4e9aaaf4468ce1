import type { Block } from "../article/article";
import type { Comparison, Version } from "../compare/comparison";
import { createVocabulary } from "../text/tokenize";
import { indexOfRun, wordsOf } from "./compare-words";
import type { Comparer } from "./comparer";
import { termOf } from "./correction-place";
import { changesSince } from "./earlier-changes";
import { type Evidence, evidenceInRow, evidenceOf } from "./evidence";
import type { EarlierChange } from "./story";
import { type Fate, fateOf, mapWords, placeInOther, runInOther, type WordMap } from "./word-map";

/** A place where two texts of one agency read differently. */
export interface ReadingSite {
  readonly first: Version;
  readonly second: Version;
  readonly change: EarlierChange;
}

/** Which of the two texts a version agrees with at a site, and where. */
export interface SiteReading {
  readonly with: "first" | "second";
  readonly here: Evidence;
}

/** House style tells nothing of where a text comes from. */
const TELLING: readonly EarlierChange["class"][] = [
  "number",
  "date",
  "name",
  "sourcing",
  "certainty",
  "wording",
];

/** The places where two texts of an agency differ in more than style. */
export const readingSites = (
  first: Version,
  second: Version,
  compare: Comparer,
): readonly ReadingSite[] => {
  const comparison = compare(first, second);
  if (!comparison.related) return [];
  return changesSince(comparison)
    .map(({ change }) => change)
    .filter((change) => TELLING.includes(change.class) && inBody(change))
    .map((change) => ({ first, second, change }));
};

const inBody = ({ earlier, later }: EarlierChange): boolean =>
  (earlier?.paragraph ?? later?.paragraph ?? null) !== null;

/**
 * What a version reads at a site: the words of one side stand there and those of the other do not; or the words around the
 * place stand there and the words themselves do not. Null where it carries neither, or both, or not the passage.
 */
export function readSite(
  { first, second, change }: ReadingSite,
  version: Version,
  compare: Comparer,
): SiteReading | null {
  const one =
    change.earlier && readSide(compare(first, version), first, change.earlier, change.before);
  const two =
    change.later && readSide(compare(second, version), second, change.later, change.after);
  if (change.earlier === null || change.later === null) {
    const side = one ?? two;
    return side === null ? null : { with: side === one ? "first" : "second", here: side.here };
  }
  const figure = readFigure(change, one, two);
  if (figure !== null) return figure;
  const has = (side: typeof one, other: typeof two, text: string): boolean =>
    text.trim() === ""
      ? other?.fate === "gone" || (other?.fate === "probably-gone" && change.class === "certainty")
      : side?.fate === "kept";
  const withFirst = has(one, two, change.before);
  const withSecond = has(two, one, change.after);
  if (withFirst === withSecond) return null;
  const here = withFirst
    ? (change.before.trim() === "" ? two : one)?.here
    : (change.after.trim() === "" ? one : two)?.here;
  return here === undefined ? null : { with: withFirst ? "first" : "second", here };
}

interface Side {
  readonly fate: Fate;
  readonly here: Evidence;
  readonly map: WordMap;
}

/** A figure is known wherever the passage has it, if the other figure is not there as well. */
function readFigure(change: EarlierChange, one: Side | null, two: Side | null): SiteReading | null {
  const [before, after] = [termOf(change.before), termOf(change.after)];
  const isFigure = (term: readonly string[]): boolean => term.some((word) => /\p{N}/u.test(word));
  if (!one || !two || !isFigure(before) || !isFigure(after)) return null;
  const [hasBefore, hasAfter] = [before, after].map(
    (term) => indexOfRun(one.map.other, term) >= 0 || indexOfRun(two.map.other, term) >= 0,
  );
  if (hasBefore === hasAfter) return null;
  const { map, here } = hasBefore ? one : two;
  const within = runInOther(map, hasBefore ? before : after);
  const [block] = map.row.other;
  if (within === null || block === undefined) return null;
  const row = evidenceInRow({ version: here.version }, map.row.other, within);
  return { with: hasBefore ? "first" : "second", here: row ?? here };
}

/** What became of the words of one side in a version. */
function readSide(
  comparison: Comparison,
  source: Version,
  evidence: Evidence,
  text: string,
): Side | null {
  const block = source.article.blocks.find(
    ({ span }) => span.start <= evidence.range.start && evidence.range.start <= span.end,
  );
  const map = block ? mapWords(comparison, block) : null;
  if (!block || !map) return null;
  const [start, end] = wordsIn(block, evidence);
  const whole = text.trim() === "";
  const fate = whole ? "reworded" : fateOf(map, start, Math.max(end, start + 1));
  const within = placeInOther(map, start, end);
  const here =
    (within && evidenceInRow(comparison.other.article, map.row.other, within)) ??
    (map.row.other[0] ? evidenceOf(comparison.other.article, map.row.other[0]) : null);
  if (here === null) return null;
  return { fate, here, map };
}

/** Indexes of the block's words that lie in a range of the article's text. */
function wordsIn(block: Block, { range }: Evidence): readonly [number, number] {
  const { starts, ends } = wordsOf(block.text, createVocabulary());
  const from = range.start - block.span.start;
  const to = range.end - block.span.start;
  const start = ends.findIndex((at) => at > from);
  const after = starts.findIndex((at) => at >= to);
  return [start < 0 ? starts.length : start, after < 0 ? starts.length : after];
}
