import { expect, test } from "vitest";
import { sayTime } from "./say-time";

test.each([
  ["2026-11-07T06:12:00.000Z", "7 November 2026, 06:12 UTC"],
  ["2026-11-07T23:30:00-05:00", "8 November 2026, 04:30 UTC"],
  ["2026-11-07", "7 November 2026"],
  ["last week", "last week"],
])("%s is said as %s", (time, said) => expect(sayTime(time)).toBe(said));
