import { describe, expect, test } from "vitest";
import { compareArticles } from "../compare/compare-articles";
import { sampleVersion } from "../compare/sample-version";
import { isSameAmount, readAmounts } from "./amounts";
import { findDrift } from "./drift";

const amount = (text: string, language = "en") => {
  const [found, ...more] = readAmounts(text, [language]);
  if (found === undefined || more.length > 0) throw new Error(`no one amount in ${text}`);
  return found;
};

describe("isSameAmount", () => {
  test.each([
    ["5 miles", "8 km"],
    ["five miles", "8 kilometres"],
    ["30°C", "86°F"],
    ["30 degrees Celsius", "85 degrees Fahrenheit"],
    ["-40°C", "-40°F"],
    ["12 hectares", "30 acres"],
    ["a 10-foot wall", "a 3-metre wall"],
    ["154 lb", "70 kg"],
    ["1,000 tonnes", "1,100 tons"],
    ["60 mph", "97 km/h"],
    ["1,300 km", "800 miles"],
    ["100 barrels", "15,900 litres"],
    ["3 square miles", "7.8 sq km"],
  ])("%s = %s", (one, two) => {
    expect(isSameAmount(amount(one), amount(two))).toBe(true);
    expect(isSameAmount(amount(two), amount(one))).toBe(true);
  });
  test.each([
    ["5 miles", "12 km"],
    ["100 miles", "200 km"],
    ["30°C", "90°F"],
    ["12 hectares", "40 acres"],
    ["154 lb", "90 kg"],
    ["5 miles", "8 kg"],
  ])("%s ≠ %s", (one, two) => {
    expect(isSameAmount(amount(one), amount(two))).toBe(false);
  });
  test.each([
    ["５マイル", "ja", "８キロメートル", "ja"],
    ["fünf Meilen", "de", "8 Kilometern", "de"],
    ["30 hectáreas", "es", "74 acres", "en"],
    ["٨ كيلومترات", "ar", "5 miles", "en"],
    ["30 degrés Celsius", "fr", "86°F", "en"],
  ])("%s (%s) = %s (%s)", (one, inOne, two, inTwo) => {
    expect(isSameAmount(amount(one, inOne), amount(two, inTwo))).toBe(true);
  });
});

describe("in a story", () => {
  const told = (one: string, two: string, language = "en") => {
    const line = (words: string) =>
      sampleVersion(words, [`body: ${words}`], { file: words, language } as object);
    const [base, other] = [line(one), line(two)];
    const { drift, sameAmounts } = findDrift(
      [base, other],
      [compareArticles(base, other)],
      new Map(),
    );
    const say = (found: typeof drift) => found.map(({ base: a, other: b }) => `${a} / ${b}`);
    return { drift: say(drift), same: say(sameAmounts) };
  };
  const road = (length: string): string =>
    `The road from Grunnholm to the mill is ${length} long and was closed after the storm, the county said.`;
  const cost = (sum: string): string =>
    `The county will pay ${sum} for the new bridge at Grunnholm, which opens after the winter, it said.`;

  test("the same amount in another unit is told as such, and is no drift", () => {
    expect(told(road("5 miles"), road("8 km"))).toEqual({ drift: [], same: ["5 miles / 8 km"] });
    expect(told(road("5 miles"), road("5 miles (8 km)")).drift).toEqual([]);
  });
  test("a conversion that does not fit is drift, with both amounts", () => {
    const { drift, same } = told(road("5 miles"), road("12 km"));
    expect(drift).toContain("5 miles / 12 km");
    expect(same).toEqual([]);
  });
  test("one sum put in several ways is one sum", () => {
    expect(told(cost("US$1.2bn"), cost("1.2 billion dollars")).drift).toEqual([]);
    expect(told(cost("$1.2 billion"), cost("$1,200 million")).drift).toEqual([]);
    expect(told(cost("120 million rupees"), cost("12 crore rupees")).drift).toEqual([]);
  });
  test("another sum and another currency are drift, and no currency is converted", () => {
    expect(told(cost("$1.2 billion"), cost("$1.3 billion")).drift).toHaveLength(1);
    expect(told(cost("5 million dollars"), cost("5 million euros")).drift).toEqual([
      "5 million dollars / 5 million euros",
    ]);
  });
});
