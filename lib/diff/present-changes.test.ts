import { describe, expect, test } from "vitest";
import { createVocabulary, tokenize } from "../text/tokenize";
import { applyChanges } from "./apply-changes";
import { compareTexts } from "./compare-texts";
import { readNotation, writeNotation } from "./notation";

const noted = (base: string, other: string, language: string): string => {
  const vocabulary = createVocabulary();
  const { changes } = compareTexts(
    tokenize(base, vocabulary),
    tokenize(other, vocabulary),
    vocabulary,
    [language, language],
  );
  expect(applyChanges(base, changes)).toBe(other);
  return writeNotation(base, changes);
};

/** Every line is the pair and the expected changes at once. */
const expectNoted = (language: string, expected: string) => {
  const { base, other } = readNotation(expected);
  expect(noted(base, other, language)).toBe(expected);
};

describe("places a reader would mark", () => {
  test.each([
    // Quotation marks stand against quotation marks.
    "“We can sail together,[| without a pilot.]”[ he told them.|]",
    // Words that only one side has take one of the two spaces.
    "the harbour and [in |]dealing with rain",
    "the harbour and [|in ]dealing with rain",
    "It rained[ hard|].",
    "rain[, snow|] and wind",
    "[It rained. |]The port closed.",
    "The port closed.[| It rained.]",
    // Repeats: the cut comes where a phrase begins.
    "Rain fell in the north[, in the east|] and in the west.",
    "He closed the port. [He closed the road. |]He closed the school.",
    // Half words never; figures whole.
    "a [decades-old|decade-old] pact",
    "prices rose [5%|6%] in all",
    "prices of [$54,000|$55,000] in all",
    "on [18-19|18-20] of the month",
    // No crumbs of small words between two changes.
    "would tell him [if she came|when she comes] back",
    "The [mayor of the town|head of a village] spoke.",
    // A comma parts what is said of the source from the rest only where it does so in both.
    "The port closed, [two sources said|the Gazette reported, citing officials][, in a bid to save fuel|].",
    // House style beside wording stays apart.
    "the [U.S.|US] [envoy|ambassador] spoke",
    "on [Nov.|November] 4 the [defence|defense] [pact|treaty] ended",
    "[HARLOW (Quill News) – |]The port closed.",
    "[HARLOW (Quill News) –|Harlow, Nov. 4 (QN) -] The port closed.",
    "[In May the|The] port opened.",
    "the [Prime Minister|prime minister] spoke",
    // Same words, other white space or glyphs.
    "The[ |  ]port closed.",
    "the harbour[’|']s end",
    '[“|"]Open it,[”|"] she said.',
  ])("%s", (expected) => {
    expectNoted("en", expected);
  });

  test.each([
    ["ja", "市長は[五日|六日]、港を[閉鎖|再開]すると発表した。"],
    ["ja", "市長は[東京|京都]で話した。"],
    ["zh", "市长[周二|周三]说，港口关闭。"],
    ["th", "ท่าเรือจะ[เปิด|ปิด]วันจันทร์"],
    ["ar", "سيفتح الميناء يوم [الثلاثاء|الأربعاء]."],
    ["ar", "قا[لَ|ل] الوزي[رُ|ر] إن الميناء مفتوح."],
    ["fr", "le port ferme[ |]: [« |“]c’est fini[ »|”]"],
    ["he", "הנמל [נפתח|נסגר] היום."],
    ["ko", "항구가 [오늘|내일] 열린다."],
  ])("%s: %s", (language, expected) => {
    expectNoted(language, expected);
  });
});
