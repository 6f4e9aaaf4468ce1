/** Something that stands at a place of either side and weighs something. */
export interface Weighted {
  readonly base: number;
  readonly other: number;
  readonly weight: number;
}

/**
 * The heaviest set of items in which base and other both ascend, strictly; indexes into `items`, ascending by base.
 * O(n log n) with a Fenwick tree of best chains. Of two equally heavy chains the first found wins: callers that
 * need symmetry order their sides first.
 */
export function heaviestChain(items: readonly Weighted[]): readonly number[] {
  const order = items.map((_, at) => at);
  const item = (at: number): Weighted => items[at] as Weighted;
  // Of one base place the last other place first, so that no two of it stand in one chain.
  order.sort((x, y) => item(x).base - item(y).base || item(y).other - item(x).other);
  const places = items.reduce((most, { other }) => Math.max(most, other + 1), 0);
  const tree = new Int32Array(places + 1).fill(-1);
  const total = new Float64Array(items.length);
  const previous = new Int32Array(items.length).fill(-1);
  const weightOf = (at: number): number => (at < 0 ? 0 : (total[at] as number));

  let best = -1;
  for (const at of order) {
    const { other, weight } = item(at);
    let before = -1;
    for (let slot = other; slot > 0; slot -= slot & -slot)
      if (weightOf(tree[slot] as number) > weightOf(before)) before = tree[slot] as number;
    previous[at] = before;
    total[at] = weightOf(before) + weight;
    for (let slot = other + 1; slot <= places; slot += slot & -slot)
      if (weightOf(at) > weightOf(tree[slot] as number)) tree[slot] = at;
    if (weightOf(at) > weightOf(best)) best = at;
  }
  const chain: number[] = [];
  for (let at = best; at >= 0; at = previous[at] as number) chain.push(at);
  return chain.reverse();
}
