import { describe, expect, it } from "vitest";
import { parseArticle } from "../parse-article";
import { canonicalCharset, decodeCharset } from "./charsets";
import { removeControls, warnOfControls, warnOfHidden } from "./clean-text";
import { decode } from "./decode";

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
const utf8 = (text: string): Uint8Array => Buffer.from(text, "utf8");
const utf16 = (text: string, littleEndian: boolean): Uint8Array => {
  const units = [0xfeff, ...[...text].map((c) => c.charCodeAt(0))];
  return bytes(
    ...units.flatMap((unit) => (littleEndian ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])),
  );
};
const DOUBLE_BYTE = ["shift_jis", "cp932", "euc-jp", "gb18030", "big5", "euc-kr"];

const tables = new Map<string, ReadonlyMap<string, readonly number[]>>();

/** The decoder's own table, read backwards. */
function tableOf(charset: string): ReadonlyMap<string, readonly number[]> {
  const known = tables.get(charset);
  if (known !== undefined) return known;
  const table = new Map<string, readonly number[]>();
  const name = canonicalCharset(charset) as string;
  const add = (...values: number[]): void => {
    const own = decodeCharset(Uint8Array.from(values), name);
    if (own !== null && !own.includes("\ufffd") && !table.has(own)) table.set(own, values);
  };
  for (let value = 0; value < 256; value++) add(value);
  if (DOUBLE_BYTE.includes(charset))
    for (let lead = 0x81; lead < 0xff; lead++)
      for (let trail = 0x40; trail < 0xff; trail++) add(lead, trail);
  tables.set(charset, table);
  return table;
}

function encode(text: string, charset: string): Uint8Array {
  const table = tableOf(charset);
  return Uint8Array.from(
    [...text].flatMap((letter) => {
      const found = table.get(letter);
      if (found === undefined) throw new Error(`${letter} is not in ${charset}`);
      return found;
    }),
  );
}

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

  it.each([
    ["windows-1252", "“It’s €5 – or else…”"],
    ["iso-8859-1", "Café in Züri – “so”"],
    ["iso-8859-2", "Łódź i Kraków, mówi rzecznik"],
    ["iso-8859-16", "Țara și orașul"],
    ["windows-1251", "Плотину у Харроу прорвало в полдень"],
    ["koi8-r", "Плотину у Харроу прорвало в полдень"],
    ["shift_jis", "あい日本 ソート表能力"],
    ["cp932", "水門は正午に壊れた。"],
    ["euc-jp", "水門は正午に壊れた。"],
    ["gb18030", "水闸于周二中午损坏。"],
    ["big5", "水閘於週二中午損壞。"],
    ["euc-kr", "수문이 정오에 무너졌다."],
    ["windows-1256", "انهار السد عند الظهر"],
    ["iso-8859-8", "הסכר נשבר בצהריים"],
  ])("reads declared %s", (charset, text) => {
    expect(decode(encode(text, charset), charset)).toMatchObject({
      ok: true,
      value: { text, warnings: [] },
    });
  });

  it.each([
    ["windows-1252", "Der Fluß stieg über das Wehr – “nie so hoch”, sagte Frau Höß."],
    ["windows-1252", "El río creció; «nadie avisó», dijo la alcaldesa. ¿Quién paga?"],
    ["windows-1251", "Плотину у Харроу прорвало в полдень, сообщил совет гавани."],
    ["koi8-r", "Плотину у Харроу прорвало в полдень, сообщил совет гавани."],
    ["shift_jis", "水門は火曜日の正午に壊れたと、港の委員会が発表した。"],
    ["euc-jp", "水門は火曜日の正午に壊れたと、港の委員会が発表した。"],
    ["gb18030", "水闸于周二中午损坏，港务局说，没有人受伤，工程将在五月完成。"],
    ["big5", "水閘於週二中午損壞，港務局說，沒有人受傷，工程將在五月完成。"],
    ["euc-kr", "수문이 화요일 정오에 무너졌다고 항만위원회가 밝혔다."],
    [
      "windows-1250",
      "Śluza w Krańcu pękła w południe – podała straż. Nikt nie ucierpiał, żył też młyn.",
    ],
    ["windows-1253", "Το φράγμα έσπασε το μεσημέρι, είπε το συμβούλιο του λιμανιού."],
    ["windows-1255", "הסכר נשבר בצהריים, אמרה מועצת הנמל. איש לא נפגע."],
    ["windows-1256", "انهار السد عند الظهر، وقال مجلس الميناء إن أحدا لم يصب."],
    ["windows-874", "ประตูน้ำพังเมื่อเที่ยงวันอังคาร คณะกรรมการท่าเรือกล่าว"],
  ])("guesses %s and says so", (charset, text) => {
    const result = decode(encode(text, charset));
    expect(result).toMatchObject({ ok: true, value: { text } });
    expect(result.ok && result.value.warnings).toMatchObject([{ code: "encoding-guessed" }]);
  });

  it("takes valid UTF-8 for what it is, whatever the label says", () => {
    const result = decode(utf8("“It’s €5”"), "windows-1252");
    expect(result).toMatchObject({
      ok: true,
      value: { text: "“It’s €5”", warnings: [{ code: "encoding-mismatch" }] },
    });
    expect(decode(utf8("It is plain"), "windows-1252")).toMatchObject({
      ok: true,
      value: { warnings: [] },
    });
  });

  it("says so where the label does not fit the bytes", () => {
    const result = decode(encode("“It’s €5 – or else…”", "windows-1252"), "utf-8");
    expect(result).toMatchObject({
      ok: true,
      value: { text: "“It’s €5 – or else…”", warnings: [{ code: "encoding-mismatch" }] },
    });
  });

  it("takes an unknown label for none", () => {
    const result = decode(encode("Größe", "windows-1252"), "klingon");
    expect(result).toMatchObject({
      ok: true,
      value: { text: "Größe", warnings: [{ code: "encoding-guessed" }] },
    });
  });

  it.each([
    ["meta", '<!-- <meta charset=koi8-r> --><META name=a><meta charset="shift_jis"><p>水門は'],
    ["meta", '<meta http-equiv="Content-Type" content="text/html; charset=Shift_JIS"><p>水門は'],
    ["xml", '<?xml version="1.0" encoding="Shift_JIS"?><p>水門は'],
  ] as const)("finds the charset declared in the bytes (%s)", (declaration, text) => {
    expect(decode(encode(text, "shift_jis"), null, declaration)).toMatchObject({
      ok: true,
      value: { text, warnings: [] },
    });
  });

  it("reads labelled UTF-16 and ISO-2022-JP, whose bytes are ASCII", () => {
    expect(decode(utf16("River rises", true).slice(2), "utf-16")).toMatchObject({
      ok: true,
      value: { text: "River rises" },
    });
    const escaped = bytes(0x1b, 0x24, 0x42, 0x3f, 0x65, 0x1b, 0x28, 0x42);
    expect(decode(escaped, "iso-2022-jp")).toMatchObject({ ok: true, value: { text: "水" } });
  });
});

describe("cleaning", () => {
  it("makes page breaks line breaks and leaves other controls out", () => {
    expect(removeControls("form\ffeed\u0007 and\u000btab\r\n")).toBe("form\nfeed and\ntab\r\n");
    expect(warnOfControls("one\ntwo\u0007")).toMatchObject([
      { code: "control-characters-removed", message: expect.stringMatching(/line 2/) },
    ]);
    expect(warnOfControls("one\ttwo\r\n")).toEqual([]);
  });

  it("warns of what a reader cannot see", () => {
    const codes = (text: string): readonly string[] =>
      warnOfHidden(text).map((warning) => warning.code);
    expect(warnOfHidden("Line one.\nVerdict: \u202eytliug\u202c.")[0]?.message).toMatch(
      /direction of writing \(first on line 2\)/,
    );
    expect(codes("He did not re\u200bsign.")).toEqual(["invisible-characters"]);
    expect(codes("می\u200cخواهم گفت ☎️ 👨\u200d👩\u200d👧")).toEqual([]);
    expect(codes(`Z${"\u0335".repeat(60)}algo`)).toEqual(["excess-combining-marks"]);
  });
});
