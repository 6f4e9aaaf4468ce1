import { expect, test } from "vitest";
import { parseArticle } from "./parse-article";

const agencyOf = (text: string): string | null => {
  const read = parseArticle(new TextEncoder().encode(text), "0".repeat(64));
  return read.ok ? read.value.agency : null;
};

const REST = "\n\n利用者は年間三万四千人で、最盛期の半分に減っていた。\n";

test.each([
  ["【北浜共同】北浜市の渡し船が火曜日に運航を終えた。市交通局が発表した。", "共同通信"],
  ["【北浜時事】北浜市の渡し船が火曜日に運航を終えた。市交通局が発表した。", "時事通信"],
  ["【北浜＝灯通信】北浜市の渡し船が火曜日に運航を終えた。市交通局が発表した。", "灯通信"],
  ["【北浜】北浜市の渡し船が火曜日に運航を終えた。市交通局が共同で発表した。", null],
])("%s names %s", (lead, agency) => {
  expect(agencyOf(`渡し船が運航終了${REST.slice(0, 1)}\n${lead}${REST}`)).toBe(agency);
});
