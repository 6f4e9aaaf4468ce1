import type { WorkerRequest, WorkerResult } from "./messages";
import type { ReadingWorker } from "./start-worker";

export interface JobRules {
  readonly stopMs: number;
  readonly onStop: WorkerResult;
  readonly onHeavy: WorkerResult;
  readonly onClose: WorkerResult;
}

interface Job {
  readonly request: WorkerRequest;
  readonly resolve: (result: WorkerResult) => void;
  readonly reject: (error: unknown) => void;
}

export interface Jobs {
  readonly run: (request: WorkerRequest) => Promise<WorkerResult>;
  readonly close: () => Promise<void>;
}

/** Loading a bundle takes a tenth of a second; a worker that is not there by now will not come. */
const START_MS = 20_000;

const after = <A>(
  ms: number,
  value: A,
): { readonly promise: Promise<A>; readonly clear: () => void } => {
  let timer: NodeJS.Timeout | undefined;
  const promise = new Promise<A>((resolve) => {
    timer = setTimeout(() => resolve(value), ms);
  });
  return { promise, clear: () => clearTimeout(timer) };
};

/** Resolves with `late` where the promise takes longer. */
async function within<A, B>(promise: Promise<A>, ms: number, late: B): Promise<A | B> {
  const bound = after(ms, late);
  try {
    return await Promise.race([promise, bound.promise]);
  } finally {
    bound.clear();
  }
}

/** Documents wait in line for one of `most` workers; a worker that had to be stopped is replaced when it is needed. */
export function createJobs(most: number, start: () => ReadingWorker, rules: JobRules): Jobs {
  const waiting: Job[] = [];
  const idle: ReadingWorker[] = [];
  const all = new Set<ReadingWorker>();
  let closed = false;

  const drop = async (worker: ReadingWorker): Promise<void> => {
    all.delete(worker);
    await worker.end();
  };

  const work = async (worker: ReadingWorker, { request }: Job): Promise<WorkerResult> => {
    if ((await within(worker.ready, START_MS, "late")) === "late")
      throw new Error("the reading worker did not start");
    const answer = await within(worker.run(request), rules.stopMs, "late");
    if (typeof answer !== "string") return answer;
    await drop(worker);
    if (answer === "heavy") return rules.onHeavy;
    return closed || answer === "ended" ? rules.onClose : rules.onStop;
  };

  const serve = async (worker: ReadingWorker, job: Job): Promise<void> => {
    worker.hold(true);
    try {
      job.resolve(await work(worker, job));
    } catch (error) {
      await drop(worker);
      job.reject(error);
    }
    if (all.has(worker)) {
      worker.hold(false);
      idle.push(worker);
    }
    next();
  };

  const take = (): ReadingWorker | null => {
    const ready = idle.pop();
    if (ready !== undefined) return ready;
    if (all.size >= most) return null;
    const worker = start();
    all.add(worker);
    return worker;
  };

  const next = (): void => {
    if (closed || waiting.length === 0) return;
    const worker = take();
    if (worker === null) return;
    void serve(worker, waiting.shift() as Job);
  };

  return {
    run: (request) =>
      new Promise((resolve, reject) => {
        if (closed) resolve(rules.onClose);
        else {
          waiting.push({ request, resolve, reject });
          next();
        }
      }),
    close: async () => {
      closed = true;
      for (const job of waiting.splice(0)) job.resolve(rules.onClose);
      await Promise.all([...all].map(drop));
    },
  };
}
