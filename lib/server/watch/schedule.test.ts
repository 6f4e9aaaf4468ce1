import { expect, test } from "vitest";
import type { WatchRecord } from "../../store/records";
import { afterFailure, afterSuccess, chooseDue, claimed, readInterval } from "./schedule";

const watch = (more: Partial<WatchRecord> = {}): WatchRecord => ({
  sourceId: "a",
  address: "https://news.example/a",
  everyMinutes: 30,
  etag: null,
  lastModified: null,
  lastTriedAt: null,
  lastOutcome: null,
  nextAt: "2026-04-12T09:00:00.000Z",
  ...more,
});
const NOW = "2026-04-12T10:00:00.000Z";

test("the one that waits longest comes first, and none before its time", () => {
  const late = watch({ sourceId: "b", nextAt: "2026-04-12T08:00:00.000Z" });
  const early = watch({ sourceId: "c", nextAt: "2026-04-12T10:00:01.000Z" });
  expect(chooseDue([watch(), late, early], NOW)).toBe(late);
  expect(chooseDue([early], NOW)).toBeNull();
});

test("a host that somebody is fetching from is left alone until that is over or given up", () => {
  const other = claimed(watch({ sourceId: "b", address: "https://news.example/b" }), NOW);
  expect(chooseDue([watch(), other], NOW)).toBeNull();
  const elsewhere = watch({ address: "https://other.example/a" });
  expect(chooseDue([elsewhere, other], NOW)).toBe(elsewhere);
  expect(chooseDue([watch(), other], "2026-04-12T10:10:00.000Z")).not.toBeNull();
});

test("after a success it is due at its interval", () => {
  expect(afterSuccess(watch(), NOW)).toBe("2026-04-12T10:30:00.000Z");
});

test("after each failure the wait doubles, up to a day", () => {
  const waits: number[] = [];
  let now = NOW;
  let next = watch();
  for (let tries = 0; tries < 8; tries += 1) {
    const nextAt = afterFailure(next, now, null);
    waits.push((Date.parse(nextAt) - Date.parse(now)) / 60_000);
    next = watch({ lastTriedAt: now, nextAt, lastOutcome: "It failed." });
    now = nextAt;
  }
  expect(waits).toEqual([60, 120, 240, 480, 960, 1_440, 1_440, 1_440]);
});

test("a host that asks for more time gets it, and a seldom watch is not tried oftener for failing", () => {
  expect(afterFailure(watch(), NOW, 7_200)).toBe("2026-04-12T12:00:00.000Z");
  expect(afterFailure(watch({ everyMinutes: 10_080 }), NOW, null)).toBe("2026-04-19T10:00:00.000Z");
});

test.each([
  ["30m", 30],
  ["45", 45],
  ["2h", 120],
  ["1 d", 1_440],
  ["5min", 5],
  ["30d", 43_200],
  ["4m", null],
  ["31d", null],
  ["-30m", null],
  ["1.5h", null],
  ["soon", null],
  ["", null],
])("%s is %s minutes", (text, minutes) => {
  expect(readInterval(text)).toBe(minutes);
});
