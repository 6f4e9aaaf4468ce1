import { heaviestChain } from "../../align/heaviest-chain";
import type { Block, BlockKind } from "../../article/article";
import type { TextChange } from "../../diff/change";
import { compareTexts } from "../../diff/compare-texts";
import { createVocabulary, tokenize } from "../../text/tokenize";
import type { Comparison, ComparisonRow } from "../comparison";
import { rowText } from "../row-text";

/** Blocks of both sides that are one passage, each side's in document order. */
export interface PairedBlocks {
  readonly base: readonly Block[];
  readonly other: readonly Block[];
  readonly changes: readonly TextChange[];
  /** Written anew: what both hold is too little to be shown word by word once it also moved. */
  readonly rewritten: boolean;
  /** `place`: stands in the same order on both sides. `moved`: whole, elsewhere. `apart`: its blocks have others between them on a side. */
  readonly order: "place" | "moved" | "apart";
}

/** What a version prints as its article: neither the comments below it nor the page around it. */
export const printedBlocks = (blocks: readonly Block[]): readonly Block[] =>
  blocks.filter((block) => block.kind !== "comment" && block.kind !== "chrome");

/** Blocks around the paragraphs, which stand in no row. */
const AROUND: readonly BlockKind[] = [
  ...(["headline", "byline", "dateline", "caption"] as const),
  ...(["heading", "notice", "credit"] as const),
];

/**
 * Every printed block of one version with what it pairs with in the other: the rows of the comparison, the headlines, and
 * the lines around the paragraphs (bylines, headings, notices, credits) that read the same, or are the only one of their
 * kind on both sides. Blocks that pair with nothing are in no pair.
 */
export function pairBlocks(comparison: Comparison): readonly PairedBlocks[] {
  const sides = {
    base: printedBlocks(comparison.base.article.blocks),
    other: printedBlocks(comparison.other.article.blocks),
  };
  const rows = comparison.rows
    .filter((row) => row.base.length > 0 && row.other.length > 0)
    .map((row) => ({ ...row, rewritten: row.relation === "rewritten" }));
  const headline = comparison.headline && {
    ...comparison.headline,
    rewritten: false,
    moved: false,
  };
  const paired = headline === null ? rows : [headline, ...rows];
  const around = pairAround(
    unpaired(sides.base, paired, "base"),
    unpaired(sides.other, paired, "other"),
    [comparison.base.article.language, comparison.other.article.language],
  );
  return settleOrder([...paired, ...around], sides);
}

type Loose = Pick<ComparisonRow, "base" | "other" | "changes" | "moved"> & {
  readonly rewritten: boolean;
};

const unpaired = (
  blocks: readonly Block[],
  paired: readonly Loose[],
  side: "base" | "other",
): readonly Block[] => {
  const taken = new Set(paired.flatMap((pair) => pair[side].map((block) => block.id)));
  return blocks.filter((block) => AROUND.includes(block.kind) && !taken.has(block.id));
};

function pairAround(
  base: readonly Block[],
  other: readonly Block[],
  languages: readonly [string, string],
): readonly Loose[] {
  const pairs: Loose[] = [];
  const add = (from: Block, to: Block): void => {
    const changes = from.text === to.text ? [] : changesOf(from, to, languages);
    pairs.push({ base: [from], other: [to], changes, rewritten: false, moved: false });
  };
  const left = new Set(other);
  const lone: Block[] = [];
  for (const block of base) {
    const twin = [...left].find(({ kind, text }) => kind === block.kind && text === block.text);
    if (twin === undefined) lone.push(block);
    else {
      left.delete(twin);
      add(block, twin);
    }
  }
  for (const kind of AROUND) {
    const [ours, theirs] = [lone, [...left]].map((all) => all.filter((one) => one.kind === kind));
    const [from, to] = [ours?.[0], theirs?.[0]];
    if (ours?.length === 1 && theirs?.length === 1 && from && to) add(from, to);
  }
  return pairs;
}

function changesOf(
  base: Block,
  other: Block,
  languages: readonly [string, string],
): readonly TextChange[] {
  const vocabulary = createVocabulary();
  return compareTexts(
    tokenize(base.text, vocabulary),
    tokenize(other.text, vocabulary),
    vocabulary,
    languages,
  ).changes;
}

function settleOrder(
  pairs: readonly Loose[],
  sides: { readonly base: readonly Block[]; readonly other: readonly Block[] },
): readonly PairedBlocks[] {
  const places = {
    base: new Map(sides.base.map((block, at) => [block.id, at])),
    other: new Map(sides.other.map((block, at) => [block.id, at])),
  };
  const startOf = (pair: Loose, side: "base" | "other"): number =>
    places[side].get(pair[side][0]?.id ?? "") ?? 0;
  const whole = pairs.filter((pair) =>
    (["base", "other"] as const).every((side) =>
      pair[side].every((block, i) => places[side].get(block.id) === startOf(pair, side) + i),
    ),
  );
  const still = whole.filter((pair) => !pair.moved);
  const chain = heaviestChain(
    still.map((pair) => ({
      base: startOf(pair, "base"),
      other: startOf(pair, "other"),
      weight: 1 + rowText(pair.base).length,
    })),
  );
  const inPlace = new Set(chain.map((at) => still[at]));
  return pairs.map(({ base, other, changes, rewritten }, at) => {
    const pair = pairs[at] as Loose;
    const order = inPlace.has(pair) ? "place" : whole.includes(pair) ? "moved" : "apart";
    return { base, other, changes, rewritten, order };
  });
}
