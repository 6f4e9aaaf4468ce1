// Entry of the worker's bundle: reads one document at a time and answers with what it found.
import { parentPort } from "node:worker_threads";
import { readDocument } from "../../article/read-document";
import type { ReadRequest, WorkerAnswer } from "./messages";

const answer = (message: WorkerAnswer): void => parentPort?.postMessage(message);

parentPort?.on("message", ({ bytes, version, reading }: ReadRequest) => {
  try {
    answer({ kind: "read", result: readDocument(bytes, version, reading) });
  } catch (error) {
    answer({ kind: "failed", message: error instanceof Error ? (error.stack ?? "") : `${error}` });
  }
});
answer({ kind: "ready" });
