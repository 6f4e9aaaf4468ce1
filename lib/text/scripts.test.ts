import { expect, test } from "vitest";
import { hasNoSpaces, scriptOf, writesWithoutSpaces } from "./scripts";

test.each([
  ["The port", "Latin", false],
  ["الميناء", "Arabic", false],
  ["港は開いた", "Kana", true],
  ["港口开放了", "Han", true],
  ["порт", "Cyrillic", false],
  ["ท่าเรือ", "Thai", true],
  ["2024", null, false],
])("%s is %s", (text, script, spaceless) => {
  expect(scriptOf(text)).toBe(script);
  expect(writesWithoutSpaces(text)).toBe(spaceless);
});

test("single units", () => {
  expect([..."港カはท"].map((letter) => hasNoSpaces(letter.charCodeAt(0)))).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect([..."aع한「。"].map((letter) => hasNoSpaces(letter.charCodeAt(0)))).toEqual([
    false,
    false,
    false,
    false,
    false,
  ]);
});
