import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createVocabulary, tokenize } from "../text/tokenize";
import { applyChanges } from "./apply-changes";
import type { TextChange } from "./change";
import { compareTexts } from "./compare-texts";

const compare = (base: string, other: string, language = "en"): readonly TextChange[] => {
  const vocabulary = createVocabulary();
  const tokens = [base, other].map((text) => tokenize(text, vocabulary));
  return compareTexts(tokens[0] as never, tokens[1] as never, vocabulary, [language, language])
    .changes;
};

const word = fc.constantFrom(
  "the",
  "a",
  "in",
  "port",
  "Port",
  "Marlow",
  "defence",
  "defense",
  "U.S.",
  "US",
  "Nov.",
  "November",
  "18",
  "18-19",
  "54,000",
  "five",
  "5",
  "%",
  "per cent",
  "percent",
  "four sources",
  "said",
  "will",
  "may",
  "constructor",
  "__proto__",
  "toString",
  "cafe\u0301",
  "café",
  "👩‍👧",
  "👩",
  "港町",
  "開いた",
  "ท่าเรือ",
  "الميناء",
  "المِيناء",
  "שלום",
  "𠮷野",
  "\u200b",
  "Ｎｏ",
  "9.40 p.m.",
  "9:40pm",
  "l’eau",
  "l'eau",
);
const between = fc.constantFrom(
  " ",
  " ",
  " ",
  " ",
  "  ",
  "\u00a0",
  "\n",
  ", ",
  ". ",
  "",
  " – ",
  "—",
  "“",
  "”",
  '"',
  " « ",
  " » ",
  "’",
  "(",
  ")",
  "…",
  "...",
);
const text = fc
  .array(fc.tuple(word, between), { maxLength: 30 })
  .map((parts) => parts.flat().join(""));

/** A text and the same with some pieces left out, put in or exchanged. */
const edited = fc
  .tuple(
    fc.array(fc.tuple(word, between), { maxLength: 40 }),
    fc.array(fc.tuple(fc.nat(60), fc.nat(2), word, between), { maxLength: 8 }),
  )
  .map(([parts, edits]) => {
    const other = parts.map((part) => [...part]);
    for (const [at, way, newWord, newGap] of edits) {
      if (way === 0) other.splice(at, 1);
      else if (way === 1) other.splice(at, 0, [newWord, newGap]);
      else if (at < other.length) other[at] = [newWord, newGap];
    }
    return [parts.flat().join(""), other.flat().join("")] as const;
  });

describe("the oracle", () => {
  test("applying the changes gives the other text byte for byte", () => {
    fc.assert(
      fc.property(edited, ([base, other]) => {
        expect(applyChanges(base, compare(base, other))).toBe(other);
      }),
      { seed: 11, numRuns: 1500 },
    );
    fc.assert(
      fc.property(text, text, (base, other) => {
        expect(applyChanges(base, compare(base, other, "ja"))).toBe(other);
      }),
      { seed: 12, numRuns: 500 },
    );
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", maxLength: 30 }),
        fc.string({ unit: "binary", maxLength: 30 }),
        (base, other) => {
          expect(applyChanges(base, compare(base, other))).toBe(other);
        },
      ),
      { seed: 13, numRuns: 800 },
    );
  });

  test("changes begin and end between whole characters", () => {
    const piece = fc.constantFrom(
      ...[
        "a",
        "re",
        "sign",
        " ",
        " ",
        "-",
        "3",
        "1",
        "e\u0301",
        "é",
        "e\u0323\u0301",
        "e\u0301\u0323",
      ],
      ...["👩‍👧", "👩", "👧", "\u200d", "👍🏽", "👍", "🇳🇴", "🇳🇱", "☎️", "☎", "น้ำ", "นำ", "각", "각"],
      ...[
        "\u200b",
        "\u2060",
        "\ufeff",
        "\u00ad",
        "\u202e",
        "\u202c",
        "\u2067",
        "\u2069",
        "\u200f",
        "مُ",
        "م",
      ],
    );
    const sides = fc.array(fc.tuple(piece, piece, fc.nat(4)), { maxLength: 12 }).map((parts) => ({
      base: parts.map(([one]) => one).join(""),
      other: parts.map(([one, two, way]) => (way === 0 ? two : way === 1 ? "" : one)).join(""),
    }));
    const edges = (whole: string): ReadonlySet<number> =>
      new Set([
        ...[...new Intl.Segmenter("en", { granularity: "grapheme" }).segment(whole)].map(
          ({ index }) => index,
        ),
        whole.length,
      ]);
    fc.assert(
      fc.property(sides, ({ base, other }) => {
        const changes = compare(base, other);
        expect(applyChanges(base, changes)).toBe(other);
        const [inBase, inOther] = [edges(base), edges(other)];
        let done = 0;
        for (const change of changes) {
          expect(change.base.text).not.toBe(change.other.text);
          expect(change.base.range.start).toBeGreaterThanOrEqual(done);
          done = change.base.range.end;
          for (const at of [change.base.range.start, change.base.range.end])
            expect(inBase.has(at)).toBe(true);
          for (const at of [change.other.range.start, change.other.range.end])
            expect(inOther.has(at)).toBe(true);
        }
      }),
      { seed: 17, numRuns: 3000 },
    );
  });

  test("changes stand in order and never touch nothing", () => {
    fc.assert(
      fc.property(edited, ([base, other]) => {
        let done = 0;
        for (const change of compare(base, other)) {
          expect(change.base.text === change.other.text).toBe(false);
          expect(change.base.range.start).toBeGreaterThanOrEqual(done);
          expect(base.slice(change.base.range.start, change.base.range.end)).toBe(change.base.text);
          expect(other.slice(change.other.range.start, change.other.range.end)).toBe(
            change.other.text,
          );
          done = change.base.range.end;
        }
      }),
      { seed: 14, numRuns: 600 },
    );
  });

  test("refuses changes of another text", () => {
    const changes = compare("the old port", "the new port");
    expect(() => applyChanges("the odd port", changes)).toThrow("does not fit");
  });

  test("equal texts have no changes", () => {
    expect(compare("The port opened.", "The port opened.")).toEqual([]);
  });
});
