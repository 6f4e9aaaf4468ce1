import type { Block } from "../article/article";
import type { TextChange } from "../diff/change";
import type { Range } from "../text/range";
import type { Comparison, HeadlineComparison } from "./comparison";
import { endOfWords, GAP, startOfWords } from "./excerpt-text";
import { excerptVersion } from "./excerpt-version";
import { rowSegments } from "./row-segments";
import { rowText } from "./row-text";

/** Words kept beside a change, and at the beginning of a paragraph that has none: the differences can be judged, the text is not there. */
const BESIDE = 10;
const BEGINNING = 12;

/** What is taken out of one side of a row. */
interface Cut {
  readonly side: "base" | "other";
  readonly range: Range;
}

/**
 * The comparison as it may be shown where usage terms ask for excerpts only: what differs with a few words around it, and
 * the beginning of every paragraph that does not, and of all that stands around them. Applying a row's changes to its
 * base excerpt still gives the other.
 * `"[One two … twelve] thirteen fourteen"` → `"One two … twelve …"`
 */
export const excerptComparison = (comparison: Comparison): Comparison => ({
  ...comparison,
  base: excerptVersion(comparison.base),
  other: excerptVersion(comparison.other),
  headline: comparison.headline && excerptPair(comparison.headline),
  rows: comparison.rows.map(excerptPair),
});

function excerptPair<A extends HeadlineComparison>(row: A): A {
  const cuts = cutsOf(row);
  const [base, other] = (["base", "other"] as const).map((side) =>
    createShortener(
      rowText(row[side]),
      cuts.filter((cut) => cut.side === side).map(({ range }) => range),
    ),
  ) as [Shortener, Shortener];
  return {
    ...row,
    base: shortenBlocks(row.base, base),
    other: shortenBlocks(row.other, other),
    changes: row.changes.map((change) => shortenChange(change, base, other)),
  };
}

function cutsOf(row: HeadlineComparison): readonly Cut[] {
  const cuts: Cut[] = [];
  let base = 0;
  let other = 0;
  const segments = rowSegments(row);
  segments.forEach((segment, index) => {
    // A long change is a paragraph written anew: of that, too, only the beginning and the end of it are shown.
    const before = index > 0 || segment.change !== null;
    const after = index < segments.length - 1 || segment.change !== null;
    const sides = [
      ["base", base, segment.base],
      ["other", other, segment.other],
    ] as const;
    for (const [side, start, text] of sides)
      for (const range of middleOf(text, before, after))
        cuts.push({ side, range: { start: start + range.start, end: start + range.end } });
    base += segment.base.length;
    other += segment.other.length;
  });
  return cuts;
}

/** The stretches of a shared text that are left out: never across a paragraph's end, never so little that the gap is no shorter. */
function middleOf(text: string, before: boolean, after: boolean): readonly Range[] {
  const ranges: Range[] = [];
  let start = 0;
  const lines = text.split("\n");
  lines.forEach((line, index) => {
    const first = before && index === 0 ? BESIDE : BEGINNING;
    const last = after && index === lines.length - 1 ? BESIDE : 0;
    const from = endOfWords(line, first);
    const to = last === 0 ? line.length : startOfWords(line, last);
    if (to - from > GAP.length) ranges.push({ start: start + from, end: start + to });
    start += line.length + 1;
  });
  return ranges;
}

interface Shortener {
  readonly text: string;
  /** Where an offset of the whole text stands in the shortened one. */
  readonly move: (offset: number) => number;
}

function createShortener(text: string, cuts: readonly Range[]): Shortener {
  let short = "";
  let at = 0;
  for (const { start, end } of cuts) {
    short += text.slice(at, start) + GAP;
    at = end;
  }
  short += text.slice(at);
  return {
    text: short,
    move: (offset) =>
      cuts.reduce(
        (moved, { start, end }) => (end <= offset ? moved - (end - start) + GAP.length : moved),
        offset,
      ),
  };
}

function shortenBlocks(blocks: readonly Block[], { text, move }: Shortener): readonly Block[] {
  let start = 0;
  return blocks.map((block) => {
    const end = start + block.text.length;
    const shown = text.slice(move(start), move(end));
    start = end + 1;
    return { ...block, text: shown };
  });
}

function shortenChange(change: TextChange, base: Shortener, other: Shortener): TextChange {
  const moved = (side: "base" | "other", { text, move }: Shortener) => {
    const range = { start: move(change[side].range.start), end: move(change[side].range.end) };
    return { range, text: text.slice(range.start, range.end) };
  };
  return { ...change, base: moved("base", base), other: moved("other", other) };
}
