import { setTimeout as sleepFor } from "node:timers/promises";
import { readFetchSettings } from "../ingest/fetch/fetch-settings";
import { openWatches } from "../server/watch/open-watches";
import { readInterval } from "../server/watch/schedule";
import type { WatchOutcome, WatchUseCases } from "../server/watch/watch";
import { refusedAddress } from "../server/web-address";
import { problemOf } from "../store/store-problem";
import { printWatches } from "./print-watches";
import { Status } from "./status";
import type { Terminal } from "./terminal";
import { withStore } from "./with-store";

/** Addresses fetched in one go, so that a long list does not hold the process up when it is told to end. */
const ROUND = 200;
/** How often the list is looked at; watches are due to the minute. */
const LOOK_MS = 30_000;

export interface WatchFlags {
  readonly json?: boolean;
  /** Fetch what is due and end. */
  readonly once?: boolean;
}

/** `variorum watch list`: every watched address, how often and with what outcome. */
export const runWatchList = (flags: WatchFlags, terminal: Terminal): Promise<Status> =>
  withWatches(terminal, async (watches) => {
    const all = await watches.listWatches();
    await terminal.print(
      flags.json
        ? all.map((watch) => `${JSON.stringify(watch)}\n`).join("")
        : printWatches(all, terminal.style),
    );
    return Status.same;
  });

/** `variorum watch add ADDRESS --every 30m`: fetches the page where no source has its address yet, and watches it. */
export const runWatchAdd = (address: string, every: string, terminal: Terminal): Promise<Status> =>
  withWatches(terminal, async (watches) => {
    const minutes = readInterval(every);
    if (minutes === null) {
      terminal.complain(`--every is “${every}”; it takes 5m to 30d, such as 30m, 2h or 1d`);
      return Status.trouble;
    }
    const added = await watches.addWatch(address, minutes);
    if (!added.ok) {
      terminal.complain(`${refusedAddress(address)}: ${added.error.message}`);
      return Status.trouble;
    }
    await terminal.print(printWatches([added.value], terminal.style));
    return Status.same;
  });

/** `variorum watch remove ADDRESS`: its source and versions stay. */
export const runWatchRemove = (address: string, terminal: Terminal): Promise<Status> =>
  withWatches(terminal, async (watches) => {
    if (await watches.removeWatch(address)) return Status.same;
    terminal.complain(`${refusedAddress(address)} is not watched`);
    return Status.trouble;
  });

/**
 * `variorum watch`: fetches watched addresses when they are due until it is told to end (Ctrl+C, SIGTERM); with `--once` only what is
 * due now. Status 0, of `--once` 1 where an address could not be read.
 */
export const runWatch = (flags: WatchFlags, terminal: Terminal): Promise<Status> =>
  withWatches(terminal, async (watches, signal) => {
    let failed = false;
    const tell = async (outcome: WatchOutcome): Promise<void> => {
      failed ||= outcome.kind === "failed";
      await terminal.print(
        flags.json ? `${JSON.stringify(outcome)}\n` : `${sayOutcome(outcome)}\n`,
      );
    };
    const round = (): Promise<readonly WatchOutcome[]> =>
      watches.runRound({ limit: ROUND, signal, onOutcome: tell });
    if (flags.once) {
      await round();
      return failed ? Status.different : Status.same;
    }
    if (!flags.json)
      await terminal.print(
        `Watching ${(await watches.listWatches()).length} addresses (Ctrl+C ends it).\n`,
      );
    while (!signal.aborted) {
      await round().catch((error: unknown) => {
        // A database that is started again is back soon; the watches wait for it.
        const problem = problemOf(error);
        if (problem === null) throw error;
        terminal.complain(problem.message);
      });
      await sleepFor(LOOK_MS, undefined, { signal }).catch(() => undefined);
    }
    return Status.same;
  });

const sayOutcome = ({ address, said, story }: WatchOutcome): string =>
  `${address}: ${said}${story === null ? "" : ` ${story}`}`;

async function withWatches(
  terminal: Terminal,
  work: (watches: WatchUseCases, signal: AbortSignal) => Promise<Status>,
): Promise<Status> {
  const settings = readFetchSettings(process.env, true);
  if (!settings.allowed) {
    terminal.complain("VARIORUM_FETCH is off, so no address is fetched");
    return Status.trouble;
  }
  const stop = new AbortController();
  const end = (): void => stop.abort();
  process.once("SIGINT", end);
  process.once("SIGTERM", end);
  try {
    return await withStore(terminal, (store) => {
      const now = (): string => new Date().toISOString();
      return work(openWatches(store, settings.policy, now, stop.signal), stop.signal);
    });
  } finally {
    process.off("SIGINT", end);
    process.off("SIGTERM", end);
  }
}
