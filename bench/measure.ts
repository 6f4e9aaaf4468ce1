/** One way of doing the work that is measured. */
export interface Contender<Value> {
  readonly name: string;
  readonly run: () => Value;
}

export interface Measured {
  readonly name: string;
  /** Median of the runs, in milliseconds. */
  readonly median: number;
  readonly runs: number;
}

const MOST_RUNS = 31;
/** Milliseconds that one contender may take in all on one pair, beyond its first run. */
const BUDGET = 6_000;
const WARM_UP = 400;

/**
 * Medians of several contenders on the same work, taken in turn within one process after a warm-up. What takes longer
 * than the budget runs once and says so in `runs`.
 */
export function measure(contenders: readonly Contender<unknown>[]): readonly Measured[] {
  const times = contenders.map(({ run }) => warmUp(run));
  for (let round = 1; round < MOST_RUNS; round++)
    contenders.forEach(({ run }, i) => {
      const taken = times[i] as number[];
      const total = taken.reduce((sum, time) => sum + time, 0);
      if (total + (taken[0] as number) <= BUDGET) taken.push(timed(run));
    });
  return contenders.map(({ name }, i) => {
    const taken = times[i] as number[];
    return { name, median: medianOf(taken), runs: taken.length };
  });
}

/** Runs until the compiler has seen enough; only the last run counts. */
function warmUp(run: () => unknown): number[] {
  let last = timed(run);
  let spent = last;
  for (let i = 0; i < 200 && spent < WARM_UP; i++) {
    last = timed(run);
    spent += last;
  }
  return [last];
}

function timed(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function medianOf(times: readonly number[]): number {
  const sorted = [...times].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[middle] as number)
    : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
}
