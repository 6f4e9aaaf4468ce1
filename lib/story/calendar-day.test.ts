import { describe, expect, test } from "vitest";
import { compareArticles } from "../compare/compare-articles";
import { sampleVersion } from "../compare/sample-version";
import { dayOf, fullDateIn } from "./calendar-day";
import { dayOfVersion } from "./day-of-version";
import { spansMeant } from "./days-meant";
import { findDrift } from "./drift";
import { sayDaysMeant } from "./drift-days";

const FRIDAY = dayOf(2031, 11, 7) ?? 0;

describe("spansMeant", () => {
  test.each([
    ["on Thursday morning", [-1, 6]],
    ["yesterday", [-1]],
    ["on Nov. 6", [-1]],
    ["el 6 de noviembre", [-1]],
    ["6 November 2031", [-1]],
    ["on Friday", [0]],
    ["el viernes 7", [0]],
    ["out of 12 sets", []],
  ])("%s", (phrase, expected) => {
    expect(spansMeant(phrase, FRIDAY)).toEqual(
      expected.map((offset) => ({ first: FRIDAY + offset, last: FRIDAY + offset })),
    );
  });
  test("a day without a year, in a text without a date, is none", () => {
    expect(spansMeant("on 6 November", null)).toEqual([]);
  });
});

test.each([
  "November 7, 2031 - 11.58pm",
  "7 de noviembre de 2031",
  "7. November 2031",
  "2031-11-07",
  "2031年11月7日",
  "07.11.2031, 12:05 Uhr",
])("full date: %s", (line) => {
  expect(fullDateIn(line)).toBe(FRIDAY);
});

test("a date in figures with strokes, and one that never was, are none", () => {
  expect(fullDateIn("07/11/2031")).toBeNull();
  expect(fullDateIn("31 February 2031")).toBeNull();
});

test("the day of a version is stated, or the one full date above its first paragraph", () => {
  const { article } = sampleVersion("a", ["chrome: 7 November 2031", "body: The mill stands."]);
  expect(dayOfVersion(article, null)).toBe(FRIDAY);
  expect(dayOfVersion(article, "2031-11-08T09:30:00Z")).toBe(FRIDAY + 1);
  const two = sampleVersion("a", ["chrome: 7 November 2031", "chrome: 8 May 2030", "body: Mill."]);
  expect(dayOfVersion(two.article, null)).toBeNull();
});

test("one day put in two ways is no difference where the days of the texts are known", () => {
  const line = (day: string): string =>
    `body: The ferry to Grunnholm stopped ${day} because its old engine was tired and no pilot came.`;
  const base = sampleVersion("a", [line("on Thursday morning")]);
  const other = sampleVersion("b", [line("on 6 November")]);
  const dates = (days: ReadonlyMap<string, number>): number =>
    findDrift([base, other], [compareArticles(base, other)], new Map(), days).drift.filter(
      ({ class: kind, onlyHere }) => kind === "date" && !onlyHere,
    ).length;
  expect(dates(new Map())).toBe(1);
  expect(
    dates(
      new Map([
        ["a", FRIDAY],
        ["b", FRIDAY],
      ]),
    ),
  ).toBe(0);
  expect(
    dates(
      new Map([
        ["a", FRIDAY + 30],
        ["b", FRIDAY + 30],
      ]),
    ),
  ).toBe(1);
});

describe("what a date means, as a reader is told it", () => {
  const say = (phrase: string, isPast = false): string =>
    sayDaysMeant(phrase, spansMeant(phrase, FRIDAY, isPast));
  test.each([
    ["on Tuesday", "4 November 2031 or 11 November 2031, from the version’s date"],
    ["yesterday", "6 November 2031, from the version’s date"],
    ["last week", "27 October to 2 November 2031, from the version’s date"],
    ["next month", "December 2031, from the version’s date"],
    ["letztes Jahr", "2030, from the version’s date"],
    ["la semana pasada", "27 October to 2 November 2031, from the version’s date"],
    ["le mois dernier", "October 2031, from the version’s date"],
    ["昨日", "6 November 2031, from the version’s date"],
    ["来月", "December 2031, from the version’s date"],
    ["يوم الثلاثاء الماضي", "4 November 2031, from the version’s date"],
    ["10 to 16 November", "10 to 16 November 2031, from the version’s date"],
    ["in 2031", ""],
    ["١٩٨٩", ""],
    ["7 November 2031", ""],
    ["am Morgen", ""],
  ])("%s", (phrase, expected) => {
    expect(say(phrase)).toBe(expected);
  });
  test("after a verb of speech a weekday is the last one", () => {
    expect(say("on Tuesday", true)).toBe("4 November 2031, from the version’s date");
  });
});
