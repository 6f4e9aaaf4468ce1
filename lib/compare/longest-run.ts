/**
 * Length in words of the longest run that stands in both sequences: a suffix automaton of the one,
 * walked with the other; time and memory grow with the lengths, not with their product.
 * `codes` are whole numbers; equal codes = equal words.
 */
export function longestRun(one: readonly number[], two: readonly number[]): number {
  const next: Map<number, number>[] = [new Map()];
  const link = [-1];
  const length = [0];
  let last = 0;
  for (const code of one) {
    const current = next.length;
    next.push(new Map());
    length.push((length[last] ?? 0) + 1);
    link.push(0);
    let state = last;
    while (state !== -1 && !next[state]?.has(code)) {
      next[state]?.set(code, current);
      state = link[state] ?? -1;
    }
    if (state !== -1) {
      const target = next[state]?.get(code) ?? 0;
      if (length[target] === (length[state] ?? 0) + 1) link[current] = target;
      else {
        const clone = next.length;
        next.push(new Map(next[target]));
        length.push((length[state] ?? 0) + 1);
        link.push(link[target] ?? 0);
        while (state !== -1 && next[state]?.get(code) === target) {
          next[state]?.set(code, clone);
          state = link[state] ?? -1;
        }
        link[target] = clone;
        link[current] = clone;
      }
    }
    last = current;
  }

  let state = 0;
  let run = 0;
  let best = 0;
  for (const code of two) {
    while (state !== 0 && !next[state]?.has(code)) {
      state = link[state] ?? 0;
      run = length[state] ?? 0;
    }
    const target = next[state]?.get(code);
    if (target !== undefined) {
      state = target;
      run++;
    }
    if (run > best) best = run;
  }
  return best;
}
