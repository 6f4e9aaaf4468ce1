/** One way of doing the work that is measured, and whether a result of it is right. */
export interface Contender<Result> {
  readonly run: () => Result;
  readonly check: (result: Result) => boolean;
}

export interface Measured {
  /** Median of the runs, in milliseconds. */
  readonly median: number;
  readonly runs: number;
  readonly right: boolean;
}

/** A contender whose kind of result is forgotten, so that several stand in one list. */
export type Entry = () => Round;

interface Round {
  readonly warmUp: (budget: number) => void;
  readonly time: () => readonly number[];
  readonly first: number;
  readonly right: boolean;
}

const ROUNDS = 3;
const RUNS_A_ROUND = 51;
/** Milliseconds that a contender spends on getting warm before its first round (the compiler needs a while), then before each. */
const FIRST_WARM_UP = 3_000;
const WARM_UP = 500;
/** Milliseconds that the runs of one round may take together; what takes longer at its first run runs no more. */
const BUDGET = 1_500;

export const entry =
  <Result>({ run, check }: Contender<Result>): Entry =>
  () => {
    const timed = (): number => {
      const start = performance.now();
      run();
      return performance.now() - start;
    };
    const start = performance.now();
    const result = run();
    const first = performance.now() - start;
    return {
      first,
      right: check(result),
      warmUp: (budget) => {
        for (let spent = 0; spent < budget; ) spent += timed();
      },
      time: () => {
        const taken: number[] = [];
        for (let spent = 0; taken.length < RUNS_A_ROUND && spent < BUDGET; ) {
          const time = timed();
          taken.push(time);
          spent += time;
        }
        return taken;
      },
    };
  };

/**
 * Medians of several contenders on the same work, in one process: three rounds, in each of which every contender gets
 * warm and then runs in a row. What takes longer than the budget runs once and says so in `runs`.
 */
export function measure(entries: readonly Entry[]): readonly Measured[] {
  const started = entries.map((start) => {
    const round = start();
    return { round, times: round.first > BUDGET ? [round.first] : [] };
  });
  for (let i = 0; i < ROUNDS; i++)
    for (const { round, times } of started) {
      if (round.first > BUDGET) continue;
      round.warmUp(i === 0 ? FIRST_WARM_UP : WARM_UP);
      times.push(...round.time());
    }
  return started.map(({ round, times }) => ({
    median: medianOf(times),
    runs: times.length,
    right: round.right,
  }));
}

function medianOf(times: readonly number[]): number {
  const sorted = [...times].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[middle] as number)
    : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
}
