import { expect, test } from "vitest";
import { sampleVersion } from "../compare/sample-version";
import { datelineOf } from "./dateline";

const dateline = (line: string, agency: string | null = null): string | null =>
  datelineOf(sampleVersion("x", [line], { agency }).article);

test.each([
  ["body: HOLM (Lumen) – The mill stands.", "HOLM (Lumen)"],
  ["body: HOLM, 4 May – The mill stands.", "HOLM, 4 May"],
  ["body: HOLM, 4 may (Lumen).- El molino sigue en pie.", "HOLM, 4 may (Lumen)"],
  ["body: Holm, 2. November (Lumen) – Die Mühle steht.", "Holm, 2. November (Lumen)"],
  ["body: الميناء القديم، 2 نوفمبر (Lumen) - قالت الهيئة", "الميناء القديم، 2 نوفمبر (Lumen)"],
  ["body: 【北浜＝灯通信】水車は止まった。", "【北浜＝灯通信】"],
  ["dateline: HOLM, Nov 16 (Lumen)", "HOLM, Nov 16 (Lumen)"],
  ["body: The mill (built in 1961) – a landmark – stands.", null],
  ["body: (The mill stands.) It turns.", null],
  ["body: The mill stands.", null],
])("%s", (line, expected) => {
  expect(dateline(line, "Lumen")).toBe(expected);
});
