import { expect, test } from "vitest";
import { attachment, safeFileName } from "./safe-file-name";

test.each([
  ["../..\\etc\u202etxt.exe\r\nSet-Cookie: a=1", "etctxt.exeSet-Cookie a=1"],
  ["Wire, refiled – Copy.csv", "Wire, refiled – Copy.csv"],
  ["港の橋.md", "港の橋.md"],
  [".htaccess", "htaccess"],
  ["name. . ", "name"],
  ["C:\\temp\\a.txt", "Ctempa.txt"],
  ["file.txt:stream", "file.txtstream"],
  ["CON.csv", "_CON.csv"],
  ["\u200b\u202e", "download"],
  ["a\ud800b", "ab"],
  ["..", "download"],
])("%j is kept as %j", (wanted, name) => {
  expect(safeFileName(wanted)).toBe(name);
});

test("a long name is cut between characters and keeps its ending", () => {
  const name = safeFileName(`${"é".repeat(300)}.json`);
  expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(200);
  expect(name).toMatch(/^é+\.json$/u);
});

test("a header names a download in both spellings, and ends nowhere else", () => {
  expect(attachment("a b.csv")).toBe('attachment; filename="a b.csv"');
  expect(attachment("Brücke (neu).csv")).toBe(
    "attachment; filename=\"Br_cke (neu).csv\"; filename*=UTF-8''Br%C3%BCcke%20%28neu%29.csv",
  );
  expect(attachment('x"; filename="evil.exe\r\n\r\n<p>')).toBe(
    'attachment; filename="x; filename=evil.exep"',
  );
});
