import type { AlignedRow } from "../align/alignment";
import { orderRows } from "../align/order-rows";
import type { Block } from "../article/article";
import { passagesOf } from "../article/passages";
import { compareRowTexts, relationBetween } from "./compare-row-texts";
import type { Comparison, ComparisonRow } from "./comparison";
import type { JudgedPairing, Pairing, SourcePairing } from "./pairing";
import { type Passage, resolvePassage } from "./passage";
import { keyOfPlace, type PassageKey } from "./permalink";
import { numberTurns, rowId } from "./row-id";

/** A row in the making: indexes of passages on both sides, and what is known of it already. */
interface Loose {
  readonly base: readonly number[];
  readonly other: readonly number[];
  readonly byHand: string | null;
  readonly row: ComparisonRow | null;
}

/**
 * The comparison with the pairings by hand that fit it, in their order, and what became of each. A pairing fits where the words
 * of its paragraphs still stand, at whatever place; else it changes nothing and says so. Pairings of other sources are passed
 * over, those made the other way round are turned. A comparison without any is given back as it is.
 */
export function applyPairings(
  comparison: Comparison,
  pairings: readonly SourcePairing[],
): { readonly comparison: Comparison; readonly judged: readonly JudgedPairing[] } {
  const own = pairings.flatMap((one) => turned(one, comparison) ?? []);
  if (own.length === 0) return { comparison, judged: [] };
  const blocks = {
    base: passagesOf(comparison.base.article),
    other: passagesOf(comparison.other.article),
  };
  const turns = { base: numberTurns(blocks.base), other: numberTurns(blocks.other) };
  let rows: readonly Loose[] = comparison.rows.map((row) => ({
    base: indexesOf(blocks.base, row.base),
    other: indexesOf(blocks.other, row.other),
    byHand: null,
    row,
  }));
  const judged: JudgedPairing[] = [];
  for (const { id, pairing } of own) {
    const named = { base: listed(pairing.base), other: listed(pairing.other) };
    const base = find(named.base, comparison.base.article, blocks.base);
    const other = find(named.other, comparison.other.article, blocks.other);
    const fits = base !== null && other !== null;
    if (fits) rows = applyOne(rows, id, pairing.kind, base, other);
    const keys = (side: "base" | "other", found: readonly number[] | null) =>
      found === null
        ? named[side].map(({ paragraph, turn = false }) =>
            keyOfPlace({ side, turn, number: paragraph }),
          )
        : found.flatMap((index) => keyOfBlock(side, blocks[side][index], turns[side]) ?? []);
    judged.push({
      id,
      kind: pairing.kind,
      base: keys("base", base),
      other: keys("other", other),
      fits,
    });
  }
  return { comparison: { ...comparison, rows: finish(comparison, rows, blocks, turns) }, judged };
}

function keyOfBlock(
  side: "base" | "other",
  block: Block | undefined,
  turns: ReadonlyMap<string, number>,
): PassageKey | null {
  const number = block?.number ?? turns.get(block?.id ?? "");
  return number === undefined ? null : keyOfPlace({ side, turn: block?.number === null, number });
}

const listed = (passages: Passage | readonly Passage[]): readonly Passage[] =>
  "quote" in passages ? [passages] : passages;

function turned(
  { id, base, other, pairing }: SourcePairing,
  comparison: Comparison,
): { readonly id: string; readonly pairing: Pairing } | null {
  const [first, second] = [comparison.base.slug, comparison.other.slug];
  if (base === first && other === second) return { id, pairing };
  if (base !== second || other !== first) return null;
  return { id, pairing: { ...pairing, base: pairing.other, other: pairing.base } as Pairing };
}

const indexesOf = (all: readonly Block[], blocks: readonly Block[]): readonly number[] =>
  blocks.map((block) => all.findIndex(({ id }) => id === block.id)).filter((index) => index >= 0);

/** Where the passages stand now; null where one reads differently or is gone. */
function find(
  passages: readonly Passage[],
  article: Comparison["base"]["article"],
  blocks: readonly Block[],
): readonly number[] | null {
  const turns = numberTurns(blocks);
  const found = passages.map((passage) => {
    const { state, paragraph, turn } = resolvePassage(passage, article);
    if (state === "changed" || state === "gone") return -1;
    return blocks.findIndex(({ id, number }) =>
      number === null ? turn !== undefined && turns.get(id) === turn : number === paragraph,
    );
  });
  return found.includes(-1) ? null : [...found].sort((a, b) => a - b);
}

function applyOne(
  rows: readonly Loose[],
  id: string,
  kind: Pairing["kind"],
  base: readonly number[],
  other: readonly number[],
): readonly Loose[] {
  const rest = rows.flatMap((row): readonly Loose[] => {
    const left = {
      base: row.base.filter((index) => !base.includes(index)),
      other: row.other.filter((index) => !other.includes(index)),
    };
    if (left.base.length === row.base.length && left.other.length === row.other.length)
      return [row];
    return alone(left, row.byHand);
  });
  const length = kind === "unlink" ? 0 : Math.min(base.length, other.length);
  const paired = base.slice(0, length).map(
    (index, at): Loose => ({
      base: [index],
      other: [other[at] as number],
      byHand: id,
      row: null,
    }),
  );
  const single = { base: base.slice(length), other: other.slice(length) };
  return [
    ...rest,
    ...paired,
    ...alone({ ...single, base: single.base, other: [] }, id),
    ...alone({ base: [], other: single.other }, id),
  ];
}

/** What is left of a row: still a row where both sides hold something, else each passage by itself. */
function alone(
  left: { readonly base: readonly number[]; readonly other: readonly number[] },
  byHand: string | null,
): readonly Loose[] {
  if (left.base.length > 0 && left.other.length > 0) return [{ ...left, byHand, row: null }];
  return [
    ...left.base.map((index): Loose => ({ base: [index], other: [], byHand, row: null })),
    ...left.other.map((index): Loose => ({ base: [], other: [index], byHand, row: null })),
  ];
}

/** Rows in reading order, those that were made anew compared. */
function finish(
  comparison: Comparison,
  rows: readonly Loose[],
  blocks: { readonly base: readonly Block[]; readonly other: readonly Block[] },
  turns: Parameters<typeof rowId>[2],
): readonly ComparisonRow[] {
  const made = new Map<AlignedRow, ComparisonRow>();
  const moved = movedRows(rows);
  const aligned = rows.map((loose, at): AlignedRow => {
    const row = loose.row ?? compareLoose(comparison, loose, blocks, turns);
    const whole: ComparisonRow = {
      ...row,
      moved: moved.has(at),
      ...(loose.byHand === null ? {} : { byHand: loose.byHand }),
    };
    const entry = { ...whole, base: loose.base, other: loose.other };
    made.set(entry, whole);
    return entry;
  });
  return orderRows(aligned).flatMap((entry) => made.get(entry) ?? []);
}

function compareLoose(
  { base, other }: Comparison,
  loose: Loose,
  blocks: { readonly base: readonly Block[]; readonly other: readonly Block[] },
  turns: Parameters<typeof rowId>[2],
): ComparisonRow {
  const pick = (side: "base" | "other"): readonly Block[] =>
    loose[side].flatMap((index) => blocks[side][index] ?? []);
  const sides = { base: pick("base"), other: pick("other") };
  const shared = { id: rowId(sides.base, sides.other, turns), ...sides, moved: false };
  if (sides.base.length === 0 || sides.other.length === 0)
    return {
      ...shared,
      relation: sides.base.length === 0 ? "added" : "dropped",
      similarity: 0,
      changes: [],
    };
  const changes = compareRowTexts(sides.base, sides.other, [
    base.article.language,
    other.article.language,
  ]);
  return { ...shared, ...relationBetween(sides.base, sides.other, changes), changes };
}

/** Rows that were moved stay so; one by hand is, where what stands before it on one side stands after it on the other. */
function movedRows(rows: readonly Loose[]): ReadonlySet<number> {
  const moved = new Set(rows.flatMap(({ row }, at) => (row?.moved === true ? [at] : [])));
  const steady = rows.flatMap((row, at) =>
    row.row !== null && !moved.has(at) && row.base.length > 0 && row.other.length > 0 ? [row] : [],
  );
  rows.forEach(({ row, base, other }, at) => {
    const [here, there] = [base[0], other[0]];
    if (row !== null || here === undefined || there === undefined) return;
    const crosses = steady.some(
      (one) => (one.base[0] as number) < here !== (one.other[0] as number) < there,
    );
    if (crosses) moved.add(at);
  });
  return moved;
}
