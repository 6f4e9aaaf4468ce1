import { Worker } from "node:worker_threads";
import type { WorkerAnswer, WorkerRequest, WorkerResult } from "./messages";

/** How a worker ended a job that it did not finish. */
export type WorkerEnd = "heavy" | "ended";

/** One worker, which does one job at a time. */
export interface ReadingWorker {
  /** Resolves once documents can be sent; rejects where the bundle cannot be loaded. */
  readonly ready: Promise<void>;
  /** What was found, or how the worker ended over it; rejects where reading has a bug. */
  readonly run: (request: WorkerRequest) => Promise<WorkerResult | WorkerEnd>;
  /** Whether the process waits for it. */
  readonly hold: (held: boolean) => void;
  readonly end: () => Promise<void>;
}

const isMemory = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";

const asError = (error: unknown): Error =>
  error instanceof Error ? error : new Error(`the reading worker failed: ${error}`);

/** Starts a worker from its bundle's URL, in `memoryMb` megabytes. An idle worker does not keep the process alive. */
export function startWorker(bundle: string, memoryMb: number): ReadingWorker {
  const worker = new Worker(new URL(bundle), {
    resourceLimits: { maxOldGenerationSizeMb: memoryMb, maxYoungGenerationSizeMb: 64 },
    // What the process was started with (a test runner's loader, a debugger) is not the worker's.
    execArgv: [],
    env: {},
  });
  worker.unref();
  let settle: ((answer: WorkerAnswer | WorkerEnd | Error) => void) | null = null;
  const ready = new Promise<void>((resolve, reject) => {
    settle = (answer) => (answer instanceof Error ? reject(answer) : resolve());
  });
  // Whoever waits for it is told; nobody waiting is no crash.
  ready.catch(() => {});
  const tell = (answer: WorkerAnswer | WorkerEnd | Error): void => {
    const to = settle;
    settle = null;
    to?.(answer);
  };
  worker.on("message", tell);
  worker.on("error", (error) => tell(isMemory(error) ? "heavy" : asError(error)));
  worker.on("exit", () => tell("ended"));
  return {
    ready,
    run: (request) =>
      new Promise((resolve, reject) => {
        settle = (answer) => {
          if (answer instanceof Error) reject(answer);
          else if (typeof answer === "string") resolve(answer);
          else if (answer.kind === "done") resolve(answer.result);
          else reject(new Error(answer.kind === "failed" ? answer.message : "out of turn"));
        };
        worker.postMessage(request, [request.bytes.buffer as ArrayBuffer]);
      }),
    hold: (held) => {
      if (held) worker.ref();
      else worker.unref();
    },
    end: async () => {
      await worker.terminate();
    },
  };
}
