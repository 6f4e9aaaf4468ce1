import { describe, expect, test } from "vitest";
import { readUsageTerms } from "./read-usage-terms";

describe("readUsageTerms", () => {
  test.each([
    ["Excerpts only; do not index.", { noIndex: true, excerptsOnly: true }],
    ["May not be reproduced in full.", { noIndex: false, excerptsOnly: true }],
    ["Abdruck nur auszugsweise, bitte nicht indexieren", { noIndex: true, excerptsOnly: true }],
    ["本文は抜粋のみ掲載可", { noIndex: false, excerptsOnly: true }],
    ["For editorial use only. Additional clearances may be required.", null],
    ["Use of the price index is free. No indexation clause.", null],
    ["", null],
  ])("%s", (terms, limits) => {
    expect(readUsageTerms(terms)).toEqual(limits ?? { noIndex: false, excerptsOnly: false });
  });
  test("no terms limit nothing", () => {
    expect(readUsageTerms(null)).toEqual({ noIndex: false, excerptsOnly: false });
  });
});
