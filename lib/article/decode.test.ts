import { describe, expect, it } from "vitest";
import { decode } from "./decode";
import { parseArticle } from "./parse-article";

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
const utf8 = (text: string): Uint8Array => Buffer.from(text, "utf8");
const utf16 = (text: string, littleEndian: boolean): Uint8Array => {
  const units = [0xfeff, ...[...text].map((c) => c.charCodeAt(0))];
  return bytes(
    ...units.flatMap((unit) => (littleEndian ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])),
  );
};
const textOf = (input: Uint8Array): string => {
  const result = decode(input);
  if (!result.ok) throw new Error(result.error.message);
  return result.value.text;
};
const codeOf = (input: Uint8Array): string | null => {
  const result = parseArticle(input, "0");
  return result.ok ? null : result.error.code;
};

describe("decode", () => {
  it("reads UTF-8 of every length, with and without a mark", () => {
    expect(textOf(utf8("aé€😀"))).toBe("aé€😀");
    expect(textOf(bytes(0xef, 0xbb, 0xbf, 0x61))).toBe("a");
  });

  it("reads UTF-16 by its mark", () => {
    expect(textOf(utf16("Weir – €", true))).toBe("Weir – €");
    expect(textOf(utf16("Weir – €", false))).toBe("Weir – €");
  });

  it("reads anything else as Windows-1252 and says so", () => {
    const result = decode(
      bytes(0x93, 0x49, 0x74, 0x92, 0x73, 0x20, 0x80, 0x35, 0x94, 0x20, 0x96, 0x20, 0xe9, 0x85),
    );
    expect(result).toMatchObject({ ok: true, value: { text: "“It’s €5” – é…" } });
    expect(result.ok && result.value.warnings[0]?.message).toMatch(/Windows-1252/);
  });

  it.each([
    ["overlong", [0xc0, 0x80, 0x61]],
    ["a lone continuation", [0x61, 0x80]],
    ["a cut sequence", [0x61, 0xe2, 0x82]],
    ["above U+10FFFF", [0xf4, 0x90, 0x80, 0x80]],
  ])("does not take %s for UTF-8", (_, values) => {
    const result = decode(bytes(...values));
    expect(result.ok && result.value.warnings.length > 0).toBe(true);
  });

  it.each([
    ["nothing", bytes(), "empty"],
    ["blank space", utf8(" \n\t\u00a0\n"), "empty"],
    ["only invisible characters", utf8("\u200b\u2060\ufeff\u00ad"), "empty"],
    ["a NUL", utf8("The weir\u0000 broke."), "control-chars"],
    ["UTF-16 without a mark", utf16("River rises", true).slice(2), "bad-encoding"],
    ["surrogates in UTF-8", bytes(0x61, 0xed, 0xa0, 0xbd, 0xed, 0xb8, 0x80), "bad-encoding"],
    ["a PDF", utf8("%PDF-1.7\nstream"), "unsupported-type"],
    ["control characters", utf8("\u0001\u0002\u0003\u0004 weir"), "control-chars"],
    ["six megabytes", new Uint8Array(6_000_000).fill(97), "too-large"],
    ["one endless line", utf8("a".repeat(70_000)), "too-large"],
    ["too many paragraphs", utf8("The weir broke.\n".repeat(5_001)), "too-large"],
    ["no letters", utf8("… — …\n***"), "empty"],
  ])("refuses %s", (_, input, code) => {
    expect(codeOf(input)).toBe(code);
  });

  it("names the line of a problem", () => {
    expect(parseArticle(utf8(`one\r\ntwo\r\n${"a".repeat(70_000)}`), "0")).toMatchObject({
      ok: false,
      error: { line: 3 },
    });
    expect(parseArticle(utf8("one\ntwo\u0000"), "0")).toMatchObject({
      ok: false,
      error: { line: 2 },
    });
  });

  it("warns of what a reader cannot see", () => {
    const warnings = (text: string): readonly string[] => {
      const result = decode(utf8(text));
      return result.ok ? result.value.warnings.map((warning) => warning.message) : [];
    };
    expect(warnings("Line one.\nVerdict: \u202eytliug\u202c.")[0]).toMatch(
      /direction of writing \(first on line 2\)/,
    );
    expect(warnings("He did not re\u200bsign.")[0]).toMatch(/invisible/);
    expect(warnings("form\ffeed")[0]).toMatch(/control characters/);
    expect(warnings("می\u200cخواهم گفت ☎️ 👨\u200d👩\u200d👧")).toEqual([]);
  });
});
