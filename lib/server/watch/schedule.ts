import type { WatchRecord } from "../../store/records";

/** Stands as the outcome of a watch while a watcher has it. */
const BEING_FETCHED = "Being fetched.";

/** A page, its robots.txt and the pause before it take two minutes at most; a watcher that died is given up after this. */
const CLAIM_MINUTES = 10;

const SHORTEST_MINUTES = 5;
const LONGEST_MINUTES = 30 * 24 * 60;
/** A page that fails again and again is still tried once a day, or as seldom as it is watched. */
const MOST_BACKOFF_MINUTES = 24 * 60;

const MINUTE = 60_000;
const after = (at: string, minutes: number): string =>
  new Date(Date.parse(at) + minutes * MINUTE).toISOString();

const hostOf = (address: string): string =>
  URL.canParse(address) ? new URL(address).hostname : address;

/**
 * The watch that is fetched next: the one that waits longest of those whose time has come and whose host nobody is fetching
 * from, neither in this process nor in another. Null where there is none.
 */
export function chooseDue(watches: readonly WatchRecord[], now: string): WatchRecord | null {
  const busy = new Set(
    watches
      .filter(({ lastOutcome, nextAt }) => lastOutcome === BEING_FETCHED && nextAt > now)
      .map(({ address }) => hostOf(address)),
  );
  const due = watches.filter(({ nextAt, address }) => nextAt <= now && !busy.has(hostOf(address)));
  return due.reduce<WatchRecord | null>(
    (first, watch) => (first === null || watch.nextAt < first.nextAt ? watch : first),
    null,
  );
}

/** The watch as it is kept while a watcher has it. */
export const claimed = (watch: WatchRecord, now: string): WatchRecord => ({
  ...watch,
  lastTriedAt: now,
  lastOutcome: BEING_FETCHED,
  nextAt: after(now, CLAIM_MINUTES),
});

/** When a watch that went well is fetched again. */
export const afterSuccess = (watch: WatchRecord, now: string): string =>
  after(now, watch.everyMinutes);

/**
 * When a watch that failed is fetched again: each time after twice the wait before it, from twice its own up to a day, and never sooner
 * than the host asks. `watch` is as it was before it was claimed: the wait is the time between its last try and the next.
 */
export function afterFailure(watch: WatchRecord, now: string, retryAfter: number | null): string {
  const { everyMinutes, lastTriedAt, nextAt, lastOutcome } = watch;
  const waited =
    lastTriedAt === null || lastOutcome === BEING_FETCHED
      ? everyMinutes
      : (Date.parse(nextAt) - Date.parse(lastTriedAt)) / MINUTE;
  const most = Math.max(everyMinutes, MOST_BACKOFF_MINUTES);
  const wait = Math.min(most, 2 * Math.max(everyMinutes, waited));
  return after(now, Math.max(wait, (retryAfter ?? 0) / 60));
}

/** `30m`, `2h`, `1d` or a number of minutes, within the shortest and the longest; null where it is none. */
export function readInterval(text: string): number | null {
  const match = /^(\d{1,6})\s?(m|min|h|d)?$/u.exec(text.trim().toLowerCase());
  if (match === null) return null;
  const minutes = Number(match[1]) * (match[2] === "h" ? 60 : match[2] === "d" ? 24 * 60 : 1);
  return minutes >= SHORTEST_MINUTES && minutes <= LONGEST_MINUTES ? minutes : null;
}
