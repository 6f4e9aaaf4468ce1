import type { Article, Block } from "../article/article";
import type { TextChange } from "../diff/change";
import type { Comparison, ComparisonRow, Version } from "./comparison";
import { ENGINE_VERSION } from "./engine-version";

/**
 * A comparison without the two articles: blocks are named by their ids. It is what caches keep, in memory and as JSON;
 * labels, files and the articles come from whoever asks.
 */
export interface BareComparison
  extends Pick<Comparison, "engine" | "related" | "reuse" | "limits"> {
  readonly headline: {
    readonly base: readonly string[];
    readonly other: readonly string[];
    readonly changes: readonly TextChange[];
  } | null;
  readonly rows: readonly BareRow[];
}

interface BareRow extends Omit<ComparisonRow, "base" | "other"> {
  readonly base: readonly string[];
  readonly other: readonly string[];
}

const idsOf = (blocks: readonly Block[]): readonly string[] => blocks.map(({ id }) => id);

/** Takes the articles out of a comparison. */
export const undressComparison = (comparison: Comparison): BareComparison => ({
  engine: comparison.engine,
  related: comparison.related,
  headline: comparison.headline && {
    base: idsOf(comparison.headline.base),
    other: idsOf(comparison.headline.other),
    changes: comparison.headline.changes,
  },
  rows: comparison.rows.map((row) => ({ ...row, base: idsOf(row.base), other: idsOf(row.other) })),
  reuse: comparison.reuse,
  limits: comparison.limits,
});

/**
 * Puts two versions back into a bare comparison of their texts; null where it is of another engine or names a block
 * that an article does not have: then it is not of these texts, and is to be made anew.
 */
export function dressComparison(
  bare: BareComparison,
  base: Version,
  other: Version,
): Comparison | null {
  if (bare.engine !== ENGINE_VERSION) return null;
  let whole = true;
  const blocksOf = (article: Article) => {
    const byId = new Map(article.blocks.map((block) => [block.id, block]));
    return (ids: readonly string[]): readonly Block[] =>
      ids.flatMap((id) => {
        const block = byId.get(id);
        if (block === undefined) whole = false;
        return block ?? [];
      });
  };
  const ofBase = blocksOf(base.article);
  const ofOther = blocksOf(other.article);
  const comparison: Comparison = {
    engine: bare.engine,
    base,
    other,
    related: bare.related,
    headline: bare.headline && {
      base: ofBase(bare.headline.base),
      other: ofOther(bare.headline.other),
      changes: bare.headline.changes,
    },
    rows: bare.rows.map((row) => ({ ...row, base: ofBase(row.base), other: ofOther(row.other) })),
    reuse: bare.reuse,
    limits: bare.limits,
  };
  return whole ? comparison : null;
}
