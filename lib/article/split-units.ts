import type { Draft } from "./draft";
import { measureUnit, type Unit } from "./measure-unit";

/** One unit → units whose lines have one label each. */
function pieces(draft: Draft, unit: Unit, labels: ReadonlyMap<number, string>): readonly Unit[] {
  const own: Unit[] = [];
  for (let first = unit.first; first <= unit.last; ) {
    let last = first;
    while (last < unit.last && labels.get(last + 2) === labels.get(first + 1)) last += 1;
    own.push(
      first === unit.first && last === unit.last ? unit : measureUnit(draft.lines, first, last),
    );
    first = last + 1;
  }
  return own;
}

/**
 * Cuts classified paragraphs of several lines where the labels of their lines (counted from 1) differ. Each piece keeps what
 * the whole paragraph was called.
 */
export function splitUnits(draft: Draft, labels: ReadonlyMap<number, string>): Draft {
  const cut = draft.units.map((unit) => pieces(draft, unit, labels));
  if (cut.every((own) => own.length === 1)) return draft;
  const starts: number[] = [];
  let at = 0;
  for (const own of cut) {
    starts.push(at);
    at += own.length;
  }
  const first = (i: number): number => starts[i] as number;
  const last = (i: number): number => first(i) + (cut[i] as readonly Unit[]).length - 1;
  const spread = <A>(values: readonly A[]): readonly A[] =>
    cut.flatMap((own, i) => own.map(() => values[i] as A));
  return {
    ...draft,
    units: cut.flat(),
    given: spread(draft.given),
    leans: spread(draft.leans),
    shapes: spread(draft.shapes),
    kinds: spread(draft.kinds),
    speakers: spread(draft.speakers),
    core: draft.core && { first: first(draft.core.first), last: last(draft.core.last) },
    segments: draft.segments.map((segment) => ({
      ...segment,
      first: first(segment.first),
      last: last(segment.last),
      parent: segment.parent === null ? null : first(segment.parent),
      text: segment.text.flatMap((i) => (cut[i] as readonly Unit[]).map((_, k) => first(i) + k)),
    })),
  };
}
