import { AsyncLocalStorage } from "node:async_hooks";

export interface Turns {
  /** Runs `work` after everything that asked before it. Asking from within `work` is a bug: it would wait for itself. */
  take<A>(work: () => Promise<A>): Promise<A>;
}

/** A queue in which one piece of work runs at a time, in the order of asking. */
export function makeTurns(): Turns {
  const inside = new AsyncLocalStorage<true>();
  let last: Promise<unknown> = Promise.resolve();
  return {
    take: (work) => {
      if (inside.getStore())
        throw new Error("A write was begun inside another one; use the writer that is at hand.");
      const mine = last.then(() => inside.run(true, work));
      last = mine.catch(() => {});
      return mine;
    },
  };
}
