/** One way of doing the work that is measured. */
export interface Contender {
  readonly name: string;
  readonly run: () => unknown;
}

export interface Measured {
  readonly name: string;
  /** Median of the runs, in milliseconds. */
  readonly median: number;
  readonly runs: number;
}

const ROUNDS = 3;
const RUNS_A_ROUND = 51;
/** Milliseconds that one contender may spend in one round on getting warm, and then on runs that count. */
const WARM_UP = 800;
const BUDGET = 2_500;

/**
 * Medians of several contenders on the same work, in one process: three rounds, in each of which every contender gets
 * warm and then runs in a row. What takes longer than the budget runs once and says so in `runs`.
 */
export function measure(contenders: readonly Contender[]): readonly Measured[] {
  const times = contenders.map((): number[] => []);
  for (let round = 0; round < ROUNDS; round++)
    contenders.forEach(({ run }, i) => {
      const taken = times[i] as number[];
      if (round > 0 && (taken[0] as number) > BUDGET) return;
      const first = timed(run);
      if (first > BUDGET) taken.push(first);
      else taken.push(...timedRuns(run, first));
    });
  return contenders.map(({ name }, i) => {
    const taken = times[i] as number[];
    return { name, median: medianOf(taken), runs: taken.length };
  });
}

function timedRuns(run: () => unknown, first: number): readonly number[] {
  for (let spent = first; spent < WARM_UP; ) spent += timed(run);
  const taken: number[] = [];
  for (let spent = 0; taken.length < RUNS_A_ROUND && spent < BUDGET; ) {
    const time = timed(run);
    taken.push(time);
    spent += time;
  }
  return taken;
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
