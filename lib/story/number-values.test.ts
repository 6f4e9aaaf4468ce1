import { expect, test } from "vitest";
import { readNumbers } from "./number-values";

const values = (text: string, language = "en"): readonly number[] =>
  readNumbers(text, [language]).map(({ value }) => value);

test.each([
  ["54,000 people and 3.4 million crowns", "en", [54000, 3_400_000]],
  ["nearly fifty of thirty-one", "en", [50, 31]],
  ["tres mil novecientos metros", "es", [3900]],
  ["de ochenta y cinco años", "es", [85]],
  ["tiene ochenta y un años, un farero", "es", [81]],
  ["un coût de 45 M€", "fr", [45_000_000]],
  ["a fence of 45 M", "en", [45]],
  ["drieëntwintig boten, 3,2 miljoen euro", "nl", [23, 3_200_000]],
  ["tjugotre båtar, 1,2 miljarder kronor", "sv", [23, 1_200_000_000]],
  ["4.812 suffrages, 61,4 %", "fr", [4812, 61.4]],
  ["少なくとも３億２千万円", "ja", [320_000_000]],
  ["二億三千万円、二〇〇三年", "ja", [230_000_000, 2003]],
  ["٢٣٠ مليون دينار", "ar", [230_000_000]],
  ["the G20 and an F-16", "en", []],
])("%s", (text, language, expected) => {
  expect(values(text, language)).toEqual(expected);
});

test("what is counted", () => {
  expect(
    readNumbers("at least 34 people, $8 million, 65km", ["en"]).map(({ unit }) => unit),
  ).toEqual(["people", "$", "km"]);
  expect(readNumbers("87人が３億円", ["ja"]).map(({ unit }) => unit)).toEqual(["人", "円"]);
});
