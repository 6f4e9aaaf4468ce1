import type { Subject, Term, TermKind } from "./subject";

const WEIGHT: Readonly<Record<TermKind, number>> = { name: 2, date: 1.5, figure: 1.5, word: 1 };

export interface SharedSubject {
  /** Cosine of the weighed terms, 0 to 1. */
  readonly score: number;
  /** The shared terms as the first text writes them, those that tell most first. */
  readonly shared: readonly Term[];
}

/** How much of their subject two texts share. */
export function compareSubjects(one: Subject, two: Subject): SharedSubject {
  let product = 0;
  const shared: { readonly term: Term; readonly weight: number }[] = [];
  for (const [key, term] of one) {
    const other = two.get(key);
    if (other === undefined) continue;
    const weight = weightOf(term) * weightOf(other);
    product += weight;
    shared.push({ term, weight });
  }
  shared.sort((a, b) => b.weight - a.weight);
  const norm = normOf(one) * normOf(two);
  return { score: norm === 0 ? 0 : product / norm, shared: shared.map(({ term }) => term) };
}

const weightOf = ({ kind, count }: Term): number => WEIGHT[kind] * (1 + Math.log(count));

function normOf(subject: Subject): number {
  let squares = 0;
  for (const term of subject.values()) squares += weightOf(term) ** 2;
  return Math.sqrt(squares);
}
