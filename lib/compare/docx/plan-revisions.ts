import type { Block } from "../../article/article";
import type { Comparison } from "../comparison";
import { describeBlocks, describeShape } from "../describe-row";
import { type PairedBlocks, pairBlocks, printedBlocks } from "./pair-blocks";

/** One stretch of the document, in its order. */
export type Revision =
  | { readonly kind: "both"; readonly pair: PairedBlocks }
  /** A moved passage, at the place that it left or at the place that it came to; `move` numbers it from 1. */
  | { readonly kind: "from" | "to"; readonly pair: PairedBlocks; readonly move: number }
  /** A block of one side, and what is to be said of it beside it. */
  | { readonly kind: "base" | "other"; readonly block: Block; readonly note: string | null };

/**
 * The two versions as one document: what stands in both at its place, and between two such passages first what only the
 * base has there, then what only the other has. Taking out all that is the base's alone leaves the other version's
 * printed blocks in its order; taking out all that is the other's alone leaves the base's.
 */
export function planRevisions(comparison: Comparison): readonly Revision[] {
  const pairs = pairBlocks(comparison);
  const base = createSide(comparison, pairs, "base");
  const other = createSide(comparison, pairs, "other");
  const places = pairs
    .filter((pair) => pair.order === "place")
    .sort((a, b) => base.placeOf(a) - base.placeOf(b));
  const plan: Revision[] = [];
  for (const pair of places) {
    plan.push(...base.until(base.placeOf(pair)), ...other.until(other.placeOf(pair)));
    plan.push({ kind: "both", pair });
    base.pass(pair);
    other.pass(pair);
  }
  return [
    ...plan,
    ...base.until(Number.POSITIVE_INFINITY),
    ...other.until(Number.POSITIVE_INFINITY),
  ];
}

interface Side {
  readonly placeOf: (pair: PairedBlocks) => number;
  /** Everything that has not been given out yet and stands before a place. */
  readonly until: (place: number) => readonly Revision[];
  readonly pass: (pair: PairedBlocks) => void;
}

function createSide(
  comparison: Comparison,
  pairs: readonly PairedBlocks[],
  side: "base" | "other",
): Side {
  const blocks = printedBlocks(comparison[side].article.blocks);
  const places = new Map(blocks.map((block, at) => [block.id, at]));
  const pairOf = new Map(pairs.flatMap((pair) => pair[side].map((block) => [block.id, pair])));
  // One number a pair, the same on both sides.
  const moves = new Map(pairs.filter(movesWhole).map((pair, index) => [pair, index + 1] as const));
  const there = comparison[side === "base" ? "other" : "base"].label;
  let at = 0;
  return {
    placeOf: (pair) => places.get(pair[side][0]?.id ?? "") ?? 0,
    pass: (pair) => {
      at += pair[side].length;
    },
    until: (place) => {
      const plan: Revision[] = [];
      while (at < Math.min(place, blocks.length)) {
        const block = blocks[at] as Block;
        const pair = pairOf.get(block.id);
        const move = pair === undefined ? undefined : moves.get(pair);
        if (pair !== undefined && move !== undefined) {
          plan.push({ kind: side === "base" ? "from" : "to", pair, move });
          at += pair[side].length;
        } else {
          plan.push({ kind: side, block, note: pair ? noteOf(pair, side, there) : null });
          at += 1;
        }
      }
      return plan;
    },
  };
}

const movesWhole = (pair: PairedBlocks): boolean => pair.order === "moved" && !pair.rewritten;

/** `"Paragraphs 3 and 7 became paragraph 2"`: why a passage that both hold is shown as taken out here and put in there. */
function noteOf(pair: PairedBlocks, side: "base" | "other", there: string): string {
  const shape = describeShape(pair);
  const place = placeOf(pair[side === "base" ? "other" : "base"]);
  const how =
    pair.order === "moved" ? "It moved and was rewritten" : "It does not stand in one piece";
  return `${how}: compare ${place} of ${there}${shape === null ? "" : ` (${shape})`}.`;
}

const placeOf = (blocks: readonly Block[]): string =>
  blocks[0]?.kind === "body" || blocks[0]?.kind === "turn"
    ? describeBlocks(blocks)
    : `the ${blocks[0]?.kind ?? "line"}`;
