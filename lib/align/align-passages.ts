import type { AlignedRow, Alignment } from "./alignment";
import { choosePairs } from "./choose-pairs";
import { describeRows } from "./describe-rows";
import { exactPairs } from "./exact-pairs";
import { findCandidates } from "./find-candidates";
import { joinPassages } from "./join-passages";
import { nearPairs } from "./near-pairs";
import { orderRows } from "./order-rows";
import type { Passage } from "./passage";
import { passageFeatures } from "./passage-features";
import { copiesProve } from "./weigh-evidence";

/**
 * Pairs the paragraphs and turns of two versions: equal ones by their hash, the others by the rare words they share,
 * one to one first, then merged and split ones. Every passage stands in exactly one row. Two independent reports of
 * one event stay unpaired (`related` false), but for paragraphs that are verbatim.
 *
 * The order of the two versions changes nothing: swapping them swaps the sides of every row, no more.
 * In two languages (`sameLanguage` false) only copies pair: a translation shares names and figures, as two independent reports do.
 * All token codes must come from one vocabulary. Pure; cannot fail.
 */
export function alignPassages(
  base: readonly Passage[],
  other: readonly Passage[],
  sameLanguage = true,
): Alignment {
  const swap = comesAfter(base, other);
  const [first, second] = swap ? [other, base] : [base, other];
  const exact = exactPairs(first, second);
  const near = nearPairs(first, second, exact);
  const proven = copiesProve(first, second, exact, near);
  const settled = proven ? [...exact, ...near] : exact;
  const table = passageFeatures(first, second, settled);
  const complete = settled.length === first.length && settled.length === second.length;
  const candidates = complete ? [] : findCandidates(first, second, table);
  const { pairs, related } = complete
    ? { pairs: [], related: proven }
    : choosePairs(first, second, settled, proven, candidates, table, sameLanguage);
  const open = complete
    ? []
    : joinPassages(
        pairs.map((pair) => ({ base: [pair.base], other: [pair.other] })),
        settled,
        related ? candidates : [],
        table,
      );
  const rows = describeRows(first, second, settled, open, table);
  return { rows: orderRows(swap ? rows.map(mirror) : rows), related };
}

/** An order of texts that is the same whichever way they are given; ties inside are then broken alike. */
function comesAfter(base: readonly Passage[], other: readonly Passage[]): boolean {
  if (base.length !== other.length) return base.length > other.length;
  for (let i = 0; i < base.length; i++) {
    const a = base[i] as Passage;
    const b = other[i] as Passage;
    if (a.text !== b.text) return a.text > b.text;
    if (a.kind !== b.kind) return a.kind > b.kind;
  }
  return false;
}

const MIRRORED = { added: "dropped", dropped: "added" } as const;

function mirror(row: AlignedRow): AlignedRow {
  const { relation } = row;
  const mirrored = relation === "added" || relation === "dropped" ? MIRRORED[relation] : relation;
  return { ...row, base: row.other, other: row.base, relation: mirrored };
}
