import type { Block } from "../article/article";
import type { TextChange } from "../diff/change";
import type { Range } from "../text/range";
import type { Comparison, ComparisonRow } from "./comparison";
import { rowSegments } from "./row-segments";
import { rowText } from "./row-text";

/** Words kept beside a change, and at the beginning of a paragraph that has none: the differences can be judged, the text is not there. */
const BESIDE = 10;
const BEGINNING = 12;
const GAP = " … ";

/** Words of a quotation, a notice or a paragraph that stands by itself. */
const ALONE = 25;

/** The beginning of a text where that is all that may be shown of it: `"One two … thirty"` → `"One two … twenty-five …"`. */
export function excerptText(text: string): string {
  const end = endOfWords(text, ALONE);
  return text.length - end > GAP.length ? `${text.slice(0, end).trimEnd()} …` : text;
}

/** What is taken out of one side of a row. */
interface Cut {
  readonly side: "base" | "other";
  readonly range: Range;
}

/**
 * The comparison as it may be shown where usage terms ask for excerpts only: what differs with a few words around it, and
 * the beginning of every paragraph that does not. Applying a row's changes to its base excerpt still gives the other.
 * `"[One two … twelve] thirteen fourteen"` → `"One two … twelve …"`
 */
export const excerptComparison = (comparison: Comparison): Comparison => ({
  ...comparison,
  rows: comparison.rows.map(excerptRow),
});

function excerptRow(row: ComparisonRow): ComparisonRow {
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

function cutsOf(row: ComparisonRow): readonly Cut[] {
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

/** Characters a script without spaces gets for each word. */
const PER_WORD = 3;

/** Where the first `count` words end. */
function endOfWords(line: string, count: number): number {
  let words = 0;
  let at = 0;
  while (at < line.length && words < count && at < count * PER_WORD * 4) {
    const space = line.indexOf(" ", at);
    if (space < 0 || space - at > PER_WORD * 10)
      return whole(line, at + (count - words) * PER_WORD);
    words += 1;
    at = space + 1;
  }
  return Math.max(0, Math.min(at, line.length));
}

/** Where the last `count` words begin. */
function startOfWords(line: string, count: number): number {
  let words = 0;
  let at = line.length;
  while (at > 0 && words < count && line.length - at < count * PER_WORD * 4) {
    const space = line.lastIndexOf(" ", at - 2);
    if (space < 0 || at - space > PER_WORD * 10)
      return whole(line, at - (count - words) * PER_WORD);
    words += 1;
    at = space + 1;
  }
  return at;
}

/** A position inside the line that does not part the two halves of a character. */
function whole(line: string, at: number): number {
  const inside = Math.max(0, Math.min(line.length, at));
  const code = line.charCodeAt(inside);
  return code >= 0xdc00 && code < 0xe000 ? inside - 1 : inside;
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
