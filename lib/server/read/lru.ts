/** A memory of bounded size: what was asked for longest ago goes first. */
export interface Lru<A> {
  readonly get: (key: string) => A | undefined;
  /** `weight` in whatever unit the bound has. What is heavier than the bound alone is not kept. */
  readonly set: (key: string, value: A, weight: number) => void;
}

/** A memory that holds at most `bound` of weight in all. */
export function createLru<A>(bound: number): Lru<A> {
  const known = new Map<string, { readonly value: A; readonly weight: number }>();
  let held = 0;
  const drop = (key: string): void => {
    const found = known.get(key);
    if (found === undefined) return;
    known.delete(key);
    held -= found.weight;
  };
  return {
    get: (key) => {
      const found = known.get(key);
      if (found === undefined) return undefined;
      known.delete(key);
      known.set(key, found);
      return found.value;
    },
    set: (key, value, weight) => {
      drop(key);
      if (weight > bound) return;
      known.set(key, { value, weight });
      held += weight;
      for (const oldest of known.keys()) {
        if (held <= bound) break;
        drop(oldest);
      }
    },
  };
}
