import { setTimeout as sleep } from "node:timers/promises";
import type { SqliteHandle } from "./load-driver";
import { isBusy } from "./sqlite-error";

/** An import writes for milliseconds at a time; only a program that was stopped in the middle holds the file so long. */
const PATIENCE_MS = 120_000;

/** Tries between two writes of another process; short ones get a turn beside a process that writes without a pause. */
const LONGEST_PAUSE_MS = 12;

/**
 * Starts a transaction that may write. SQLite itself would wait for its turn with the whole process stopped
 * (`busy_timeout` sleeps), so the handle has none and the wait is ours: pages are served meanwhile.
 * Throws SQLite's own "busy" after `patience` ms.
 */
export async function beginImmediate(handle: SqliteHandle, patience = PATIENCE_MS): Promise<void> {
  const until = performance.now() + patience;
  for (let pause = 1; ; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
    try {
      handle.exec("begin immediate");
      return;
    } catch (error) {
      if (!isBusy(error) || performance.now() > until) throw error;
    }
    await sleep(1 + Math.random() * pause);
  }
}
