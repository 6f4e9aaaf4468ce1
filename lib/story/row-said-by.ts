import type { DriftFinding } from "./drift-finding";
import { type RowReading, readStatements, tellTheSame } from "./row-reading";
import { findingInRow, type RowPair, type RowSide } from "./row-sides";
import { findSources, kindsIn, type SaidBy } from "./said-by/find-sources";
import { mayBeOneSource } from "./said-by/source-kind";

/**
 * Another sort of source in sentences that say the same: "a local farmer said" / "a police spokesman said", "nach Angaben der
 * Stadt" / "nach Angaben der Polizei". Another wording for one source ("police said" / "according to police"), a body and
 * whoever speaks for it, and a source that the other side names elsewhere are none.
 */
export function saidByInRow(pair: RowPair): RowReading {
  const base = sourcesOf(pair.base);
  const other = sourcesOf(pair.other);
  const { differing } = readStatements(base, other, mayBeOneSource, (lost, added) => {
    const taken = new Set<SaidBy>();
    return lost.flatMap((one): readonly DriftFinding[] => {
      const match = added.find((two) => !taken.has(two) && tellTheSame(pair, one, two));
      if (match === undefined) return [];
      // "Police told the mayor" / "the mayor told police": both name both.
      if (names(pair.other, one.kind) && names(pair.base, match.kind)) return [];
      taken.add(match);
      return [findingInRow(pair, "sourcing", "drift-source-kind", { base: one, other: match })];
    });
  });
  return { ...readStatements(base, other, isOneSource, () => []), differing };
}

/** "sources at the police" and "police" may be one source, and do not say the same of it. */
const isOneSource = (one: SaidBy, two: SaidBy): boolean =>
  mayBeOneSource(one, two) && (one.speaksFor === "source") === (two.speaksFor === "source");

const sourcesOf = ({ text, from, article }: RowSide): readonly SaidBy[] =>
  findSources(text, article.language, from);

const names = ({ text, from, article }: RowSide, kind: string): boolean =>
  kindsIn(text.slice(from), article.language).has(kind);
