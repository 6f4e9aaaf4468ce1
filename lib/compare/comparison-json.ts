import type { Block, LineRange } from "../article/article";
import type { ChangeClass, TextChangeSide } from "../diff/change";
import type { Comparison, HeadlineComparison } from "./comparison";
import { round4 } from "./round";
import { toArticleRange } from "./row-text";

export interface ChangeSideJson {
  /** Half-open range of UTF-16 code units of that side's decoded text. */
  readonly range: readonly [start: number, end: number];
  readonly text: string;
}

export interface ChangeJson {
  readonly class: ChangeClass;
  readonly inQuotation: boolean;
  readonly base: ChangeSideJson;
  readonly other: ChangeSideJson;
}

export interface ComparisonJson {
  /** `file` is the hash where two texts are compared by their hashes: whatever their sources are called. */
  readonly base: { readonly file: string; readonly version: string };
  readonly other: { readonly file: string; readonly version: string };
  readonly engine: string;
  readonly rows: readonly {
    readonly base: readonly LineRange[];
    readonly other: readonly LineRange[];
    readonly relation: string;
    readonly moved: boolean;
    readonly similarity: number;
    readonly changes: readonly ChangeJson[];
    /** True where a person paired it; else left out. Never in a comparison of two hashes. */
    readonly byHand?: true;
  }[];
  readonly reuse: {
    readonly baseInOther: number;
    readonly otherInBase: number;
    readonly longestRun: number;
  };
  /** Null unless both versions print a headline; it stands in no row. */
  readonly headline: {
    readonly base: readonly LineRange[];
    readonly other: readonly LineRange[];
    readonly changes: readonly ChangeJson[];
  } | null;
}

/** A comparison as the JSON that `variorum compare --json` prints; keys in a fixed order, numbers rounded to four decimals. */
export function comparisonJson(comparison: Comparison): ComparisonJson {
  const { base, other, reuse, headline } = comparison;
  return {
    base: { file: base.file, version: base.article.version },
    other: { file: other.file, version: other.article.version },
    engine: comparison.engine,
    rows: comparison.rows.map((row) => ({
      base: row.base.map((block) => block.lines),
      other: row.other.map((block) => block.lines),
      relation: row.relation,
      moved: row.moved,
      similarity: round4(row.similarity),
      changes: changesJson(row),
      ...(row.byHand === undefined ? {} : { byHand: true as const }),
    })),
    reuse: {
      baseInOther: round4(reuse.baseInOther),
      otherInBase: round4(reuse.otherInBase),
      longestRun: reuse.longestRun,
    },
    headline: headline && {
      base: headline.base.map((block) => block.lines),
      other: headline.other.map((block) => block.lines),
      changes: changesJson(headline),
    },
  };
}

/** The same of two texts that were asked for by their hashes: what their sources are called, now or later, is not in it. */
export function pinnedComparisonJson(comparison: Comparison): ComparisonJson {
  const json = comparisonJson(comparison);
  const named = ({ version }: { readonly version: string }) => ({ file: version, version });
  return { ...json, base: named(json.base), other: named(json.other) };
}

const changesJson = (row: HeadlineComparison): readonly ChangeJson[] =>
  row.changes.map((change) => ({
    class: change.class,
    inQuotation: change.inQuotation,
    base: sideJson(row.base, change.base),
    other: sideJson(row.other, change.other),
  }));

function sideJson(blocks: readonly Block[], side: TextChangeSide): ChangeSideJson {
  const { start, end } = toArticleRange(blocks, side.range);
  return { range: [start, end], text: side.text };
}
