import type { AlignedRow, Alignment } from "./alignment";
import { exactPairs, type Pair } from "./exact-pairs";
import { findCandidates } from "./find-candidates";
import { findMoves } from "./find-moves";
import { joinPassages, type OpenRow } from "./join-passages";
import { orderRows } from "./order-rows";
import type { Passage } from "./passage";
import { type FeatureTable, joinFeatures, passageFeatures } from "./passage-features";
import { nameRelation } from "./relation";
import { massOf, scorePair, sharedMass } from "./score-pair";
import { selectPairs } from "./select-pairs";

export const TUNE = { chain: 0.17, off: 0.25, evidence: 0.35 };

export function alignPassages(base: readonly Passage[], other: readonly Passage[]): Alignment {
  if (!isAfter(base, other)) {
    const found = alignOrdered(base, other);
    return { ...found, rows: orderRows(found.rows) };
  }
  const { rows, related } = alignOrdered(other, base);
  return {
    related,
    rows: orderRows(
      rows.map((row) => ({
        ...row,
        base: row.other,
        other: row.base,
        relation:
          row.relation === "added"
            ? "dropped"
            : row.relation === "dropped"
              ? "added"
              : row.relation,
      })),
    ),
  };
}

function isAfter(base: readonly Passage[], other: readonly Passage[]): boolean {
  if (base.length !== other.length) return base.length > other.length;
  for (let i = 0; i < base.length; i++) {
    const [a, b] = [base[i] as Passage, other[i] as Passage];
    if (a.text !== b.text) return a.text > b.text;
    if (a.kind !== b.kind) return a.kind > b.kind;
  }
  return false;
}

function alignOrdered(base: readonly Passage[], other: readonly Passage[]): Alignment {
  const exact = exactPairs(base, other);
  const inExact = {
    base: new Set(exact.map((p) => p.base)),
    other: new Set(exact.map((p) => p.other)),
  };
  const restBase = base.flatMap((_, i) => (inExact.base.has(i) ? [] : [i]));
  const restOther = other.flatMap((_, j) => (inExact.other.has(j) ? [] : [j]));
  const table = passageFeatures(
    restBase.map((i) => base[i] as Passage),
    restOther.map((j) => other[j] as Passage),
  );
  const local = findCandidates(table);
  const candidates = local.filter(
    (c) =>
      (base[restBase[c.base]!] as Passage).kind === (other[restOther[c.other]!] as Passage).kind ||
      c.shared >
        0.5 *
          Math.max(
            massOf(table.base[c.base]!, table.weights),
            massOf(table.other[c.other]!, table.weights),
          ),
  );
  // chain positions: real indexes
  const real = candidates.map((c) => ({
    ...c,
    base: restBase[c.base]!,
    other: restOther[c.other]!,
  }));
  const chosen = selectPairs(real, exact, ({ base: i }) => (base[i] as Passage).tokens.length / 4);
  const evidence =
    exact.length + chosen.reduce((sum, c) => sum + (c.inOrder ? Math.max(0, c.score - 0.2) : 0), 0);
  const related = evidence >= TUNE.evidence;
  const kept = chosen.filter((c) =>
    related ? c.score >= (c.inOrder ? TUNE.chain : TUNE.off) : c.score > 0.8,
  );
  const localBase = new Map(restBase.map((i, at) => [i, at]));
  const localOther = new Map(restOther.map((j, at) => [j, at]));
  const open: OpenRow[] = joinPassages(
    kept.map((c) => ({ base: [localBase.get(c.base)!], other: [localOther.get(c.other)!] })),
    related ? candidates : [],
    table,
  ).map((row) => ({
    base: row.base.map((i) => restBase[i]!),
    other: row.other.map((j) => restOther[j]!),
  }));
  const rows: AlignedRow[] = exact.map((p: Pair) => ({
    base: [p.base],
    other: [p.other],
    relation: "same",
    moved: false,
    similarity: 1,
  }));
  for (const row of open) rows.push(describe(row, base, other, table, localBase, localOther));
  const mass = (row: AlignedRow): number => {
    const n = (ps: readonly Passage[], ix: readonly number[]) =>
      ix.reduce((s, i) => s + (ps[i] as Passage).tokens.length, 0);
    return (row.similarity * (n(base, row.base) + n(other, row.other))) / 2;
  };
  const moved = findMoves(rows.map((row) => ({ ...row, mass: mass(row) })));
  const paired = rows.map((row, i) => ({ ...row, moved: moved[i] ?? false }));
  const seen = {
    base: new Set(paired.flatMap((r) => r.base)),
    other: new Set(paired.flatMap((r) => r.other)),
  };
  const alone: AlignedRow[] = [
    ...base.flatMap((_, i): AlignedRow[] =>
      seen.base.has(i)
        ? []
        : [{ base: [i], other: [], relation: "dropped", moved: false, similarity: 0 }],
    ),
    ...other.flatMap((_, j): AlignedRow[] =>
      seen.other.has(j)
        ? []
        : [{ base: [], other: [j], relation: "added", moved: false, similarity: 0 }],
    ),
  ];
  return { rows: [...paired, ...alone], related };
}

function describe(
  row: OpenRow,
  base: readonly Passage[],
  other: readonly Passage[],
  table: FeatureTable,
  lb: Map<number, number>,
  lo: Map<number, number>,
): AlignedRow {
  const codes = (ps: readonly Passage[], ix: readonly number[]) =>
    ix.flatMap((i) => [...(ps[i] as Passage).tokens.codes]);
  const a = codes(base, row.base),
    b = codes(other, row.other);
  if (a.length === b.length && a.every((c, i) => c === b[i]))
    return { ...row, relation: "same", moved: false, similarity: 1 };
  const words = (ps: readonly Passage[], ix: readonly number[]) =>
    ix.flatMap((i) => table.forms.words(ps[i] as Passage));
  const fa = joinFeatures(row.base.map((i) => table.base[lb.get(i)!]!)),
    fb = joinFeatures(row.other.map((j) => table.other[lo.get(j)!]!));
  return {
    ...row,
    relation: nameRelation(words(base, row.base), words(other, row.other)),
    moved: false,
    similarity: scorePair(
      sharedMass(fa, fb, table.weights),
      massOf(fa, table.weights),
      massOf(fb, table.weights),
    ),
  };
}
