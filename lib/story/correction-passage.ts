import type { Block, Notice } from "../article/article";
import type { Comparison, Version } from "../compare/comparison";
import { namedBlocks } from "./correction-place";
import type { NoticeCheck } from "./notice-check";
import type { CorrectionState } from "./story";
import { rowOfBlock } from "./word-map";

/**
 * For a notice that names no words ("adds union comment in paragraphs 6-7"): whether the paragraphs that it names are
 * carried. It holds where they stand and a version that carries most of the rest lacks them; else it cannot be told.
 */
export function checkPassage(
  version: Version,
  notice: Notice,
  comparisons: readonly Comparison[],
): NoticeCheck {
  const blocks = namedBlocks(version.article, notice);
  const [block] = blocks;
  if (!block) return { holds: null, block: null, states: comparisons.map(() => "unclear") };
  const adds = notice.action === "add" || notice.action === "update";
  const isNew = comparisons.some(
    (comparison) => carriesMost(comparison) && !blocks.some((b) => isCarried(comparison, b)),
  );
  return {
    holds: adds && isNew ? true : null,
    block,
    states: comparisons.map((comparison): CorrectionState => {
      if (!blocks.some((candidate) => isCarried(comparison, candidate))) return "not-carried";
      return adds ? "applied" : "unclear";
    }),
  };
}

const isCarried = (comparison: Comparison, block: Block): boolean =>
  (rowOfBlock(comparison, block)?.other.length ?? 0) > 0;

function carriesMost({ rows }: Comparison): boolean {
  const own = rows.filter((row) => row.base.length > 0);
  return own.filter((row) => row.other.length > 0).length * 2 > own.length;
}
