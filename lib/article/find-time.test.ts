import { describe, expect, it } from "vitest";
import { findTime } from "./find-time";

const timeIn = (text: string): string | null => {
  const time = findTime(text);
  return time === null ? null : text.slice(time.start, time.end);
};

describe("findTime", () => {
  it.each([
    ["ada_h · 5 hours ago", "5 hours ago"],
    ["Ada HolmToday  07:12 am JST", "Today  07:12 am JST"],
    ["ada3 hours ago", "3 hours ago"],
    ["lucero · hace 5 horas", "hace 5 horas"],
    ["il y a 2 heures", "il y a 2 heures"],
    ["vor 3 Stunden", "vor 3 Stunden"],
    ["há 2 horas", "há 2 horas"],
    ["2 часа назад", "2 часа назад"],
    ["ليلى · منذ ٥ ساعات", "منذ ٥ ساعات"],
    ["منذ ساعتين", "منذ ساعتين"],
    ["花子 2時間前", "2時間前"],
    ["김가람 3시간 전", "3시간 전"],
    ["3. 港の人 2026/11/17(火) 21:05", "2026/11/17(火) 21:05"],
    ["November 17, 2026 — 11.58pm", "November 17, 2026 — 11.58pm"],
    ["Ada Holm, 17.11.2026, 21:05 Uhr", "17.11.2026, 21:05 Uhr"],
    ["jean_12 - 17 nov. 2026 à 21h05", "17 nov. 2026 à 21h05"],
    ["22:47 What we know so far", "22:47"],
    ["Pack a warm coat", null],
    ["14 people like this.", null],
    ["12 likes", null],
  ])("%s", (text, wanted) => {
    expect(timeIn(text)).toBe(wanted);
  });
});
