import type { Subject, Term, TermKind } from "./subject";

/** What two texts have in common as to what they tell. */
export interface SubjectMatch {
  /** Share of what the first text says at its beginning that the second text says anywhere, 0 to 1; and the other way round. */
  readonly carried: readonly [one: number, two: number];
  /** How many names the text with fewer of them has. */
  readonly nameCount: number;
  /** Cosines of the names and of the other words, 0 to 1; null where neither text has any. */
  readonly names: number | null;
  readonly words: number | null;
  /** Figures and dates that both have, at the beginning of one at least, and those that the text with fewer of its own has alone. */
  readonly figures: { readonly shared: number; readonly apart: number };
  /** Both begin with figures or dates, and neither text has one of those that the other begins with. */
  readonly otherFigures: boolean;
  /** The shared terms as the first text writes them, in its order, with what each tells. */
  readonly shared: readonly SharedTerm[];
}

export interface SharedTerm extends Term {
  readonly weight: number;
}

/** Names tell most of what a text is about; days of the week next to nothing. */
const WEIGHT: Readonly<Record<TermKind, number>> = {
  name: 2,
  date: 1.5,
  figure: 1.5,
  word: 1,
  time: 0.3,
};

const isFigure = ({ kind }: Term): boolean => kind === "figure" || kind === "date";

/** A term that a text repeats tells more, but not twice as much. */
const often = ({ count }: Term): number => 1 + Math.log(count);

/** How much of their subject two texts share. Swapping them swaps `carried` and changes nothing else but the spelling of `shared`. */
export function compareSubjects(one: Subject, two: Subject): SubjectMatch {
  return {
    carried: [carriedShare(one, two), carriedShare(two, one)],
    nameCount: Math.min(countNames(one), countNames(two)),
    names: cosine(one, two, "name"),
    words: cosine(one, two, "word"),
    figures: countFigures(one, two),
    otherFigures: haveOtherFigures(one, two),
    shared: sharedTerms(one, two),
  };
}

function carriedShare(of: Subject, within: Subject): number {
  let carried = 0;
  let all = 0;
  for (const [key, term] of of) {
    if (!term.lead) continue;
    const weight = WEIGHT[term.kind] * often(term);
    all += weight;
    if (within.has(key)) carried += weight;
  }
  return all === 0 ? 0 : carried / all;
}

const countNames = (subject: Subject): number =>
  [...subject.values()].filter(({ kind }) => kind === "name").length;

/** A word that is a name in one text counts as one in both. */
function cosine(one: Subject, two: Subject, kind: TermKind): number | null {
  let product = 0;
  let [squares, others] = [0, 0];
  for (const [key, term] of one) {
    const other = two.get(key);
    if (term.kind !== kind && other?.kind !== kind) continue;
    squares += often(term) ** 2;
    if (other !== undefined) product += often(term) * often(other);
  }
  for (const [key, term] of two)
    if (term.kind === kind || one.get(key)?.kind === kind) others += often(term) ** 2;
  if (squares === 0 && others === 0) return null;
  return squares === 0 || others === 0 ? 0 : product / Math.sqrt(squares * others);
}

/** A figure that stands deep in both is background that one desk repeats: "with 1,240 kilometres of track". */
function countFigures(one: Subject, two: Subject): SubjectMatch["figures"] {
  const apart = (of: Subject, from: Subject): number =>
    [...of].filter(([key, term]) => isFigure(term) && !from.has(key)).length;
  const shared = [...one].filter(([key, term]) => {
    const other = two.get(key);
    return isFigure(term) && other !== undefined && (term.lead || other.lead);
  }).length;
  return { shared, apart: Math.min(apart(one, two), apart(two, one)) };
}

function haveOtherFigures(one: Subject, two: Subject): boolean {
  const leading = (of: Subject): readonly string[] =>
    [...of].flatMap(([key, term]) => (term.lead && isFigure(term) ? [key] : []));
  const [first, second] = [leading(one), leading(two)];
  return (
    first.length > 0 &&
    second.length > 0 &&
    !first.some((key) => two.has(key)) &&
    !second.some((key) => one.has(key))
  );
}

function sharedTerms(one: Subject, two: Subject): readonly SharedTerm[] {
  const shared: SharedTerm[] = [];
  for (const [key, term] of one) {
    const other = two.get(key);
    if (other !== undefined)
      shared.push({ ...term, weight: WEIGHT[term.kind] * often(term) * often(other) });
  }
  return shared;
}
