// Entry of the worker's bundle: reads or takes apart one document at a time and answers with what it found.
import { parentPort } from "node:worker_threads";
import { readDocument } from "../../article/read-document";
import { splitDocument } from "../../article/split-document";
import type { WorkerAnswer, WorkerRequest, WorkerResult } from "./messages";

const answer = (message: WorkerAnswer): void => parentPort?.postMessage(message);

const work = (request: WorkerRequest): WorkerResult =>
  request.kind === "read"
    ? readDocument(request.bytes, request.version, request.reading)
    : splitDocument(request.bytes, request.hint);

parentPort?.on("message", (request: WorkerRequest) => {
  try {
    answer({ kind: "done", result: work(request) });
  } catch (error) {
    answer({ kind: "failed", message: error instanceof Error ? (error.stack ?? "") : `${error}` });
  }
});
answer({ kind: "ready" });
