import type { Block, Notice } from "../article/article";
import type { Comparison, Version } from "../compare/comparison";
import { namedBlocks, termOf } from "./correction-place";
import { type NoticeCheck, passage } from "./notice-check";
import { sharedRuns } from "./told-words";
import { rowOfBlock } from "./word-map";

/**
 * For a notice that names no words ("adds union comment in paragraphs 6-7"): whether the paragraphs that it names are
 * carried. It holds where they stand and a version that carries most of the rest lacks them; else it cannot be told.
 */
export function checkPassage(
  version: Version,
  notice: Notice,
  comparisons: readonly Comparison[],
  witnesses: readonly Comparison[],
  since: Comparison | null,
): NoticeCheck {
  const named = namedBlocks(version.article, notice);
  const blocks = named.length > 0 ? named : newBlocksAbout(version, notice, witnesses);
  const [block] = blocks;
  const nothing = { rule: "no-words", within: null } as const;
  if (!block)
    return {
      ...nothing,
      holds: null,
      block: null,
      numbering: null,
      states: comparisons.map(() => passage("unclear", "no-words")),
    };
  const adds = notice.action === "add" || notice.action === "update";
  const isNew = witnesses.some(
    (comparison) => carriesMost(comparison) && !blocks.some((b) => isCarried(comparison, b)),
  );
  // Only where the text before reads differently there is it known that the notice means this paragraph.
  const isChanged =
    since !== null &&
    named.length > 0 &&
    blocks.some((one) => isCarried(since, one) && !isSame(since, one));
  return {
    ...nothing,
    rule: adds && isNew ? "told-by-version" : "no-words",
    holds: adds && isNew ? true : null,
    block,
    numbering: named.length > 0 ? "body" : null,
    states: comparisons.map((comparison) => {
      if (!blocks.some((candidate) => isCarried(comparison, candidate)))
        return passage("not-carried", "passage-missing");
      return adds || (isChanged && blocks.every((one) => isSame(comparison, one)))
        ? passage("applied", "passage-there")
        : passage("unclear", "no-words");
    }),
  };
}

/**
 * For an update that names no paragraph: the paragraph that a version which carries most of the rest lacks, and that
 * shares a run of words with the notice: "with a comment of the rowing club of Holm" / "… of the rowing club of Holm said".
 */
function newBlocksAbout(
  version: Version,
  notice: Notice,
  comparisons: readonly Comparison[],
): readonly Block[] {
  if (notice.type !== "update" && notice.action !== "update" && notice.action !== "add") return [];
  const near = comparisons.filter(carriesMost);
  const about = version.article.blocks
    .filter((block) => block.kind === "body")
    .filter((block) => near.some((comparison) => !isCarried(comparison, block)))
    .map((block) => ({ block, length: longestRun(notice.text, block.text) }))
    .filter(({ length }) => length >= ABOUT_WORDS)
    .sort((a, b) => b.length - a.length);
  const [first, second] = about;
  return first && (!second || second.length < first.length) ? [first.block] : [];
}

/** A notice and the paragraph it speaks of share at least this many words in a row. */
const ABOUT_WORDS = 3;

const longestRun = (one: string, two: string): number =>
  Math.max(0, ...sharedRuns(one, [termOf(two)]).map(({ run }) => run.length));

const isCarried = (comparison: Comparison, block: Block): boolean =>
  (rowOfBlock(comparison, block)?.other.length ?? 0) > 0;

/** A paragraph that reads as in the notice's own text has what was changed there. */
const isSame = (comparison: Comparison, block: Block): boolean => {
  const row = rowOfBlock(comparison, block);
  return row?.relation === "same" && row.base.length === 1;
};

function carriesMost({ rows }: Comparison): boolean {
  const own = rows.filter((row) => row.base.length > 0);
  return own.filter((row) => row.other.length > 0).length * 2 > own.length;
}
