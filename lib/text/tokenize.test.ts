import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foldTypography } from "./normalize";
import { createVocabulary, tokenize } from "./tokenize";

const split = (text: string): string[] => {
  const tokens = tokenize(text, createVocabulary());
  return Array.from({ length: tokens.length }, (_, i) =>
    text.slice(tokens.starts[i], tokens.ends[i]),
  );
};

const codesOf = (...texts: string[]): number[][] => {
  const vocabulary = createVocabulary();
  return texts.map((text) => Array.from(tokenize(text, vocabulary).codes));
};

describe("tokens", () => {
  test.each([
    ["The U.S. and U.S.-China talks in Nov. 18.", "The|U.S.|and|U.S.-China|talks|in|Nov.|18|."],
    ["It rose to 54,000, or 3.4%, by 1.150.", "It|rose|to|54,000|,|or|3.4|%|,|by|1.150|."],
    ["decades-old Harlow-U.S. pact", "decades-old|Harlow-U.S.|pact"],
    ["Marlow’s and the ministers’ view", "Marlow’s|and|the|ministers|’|view"],
    ["at 9:40pm or 9.40 p.m. (local)", "at|9:40pm|or|9.40|p.m.|(|local|)"],
    ["the election. He won", "the|election|.|He|won"],
    ["wait... then… go", "wait|...|then|…|go"],
    ["rain—again -- and – on", "rain|—|again|--|and|–|on"],
    ["Mr. J. Marlow, Ph.D., of AT&T", "Mr.|J.|Marlow|,|Ph.D.|,|of|AT&T"],
    [
      "write to desk@example.org or https://example.org/a?b=c.",
      "write|to|desk@example.org|or|https://example.org/a?b=c|.",
    ],
    ["18-19 Nov., 2024-11-07 and 11/7", "18|-|19|Nov.|,|2024|-|11|-|07|and|11/7"],
    ["54 000 places et 12 345,6", "54 000|places|et|12 345,6"],
    ["l’accord d’Ana qu'il aujourd’hui O’Hara", "l’|accord|d’|Ana|qu'|il|aujourd’hui|O’Hara"],
    ["「港は開く」と言った", "「|港|は|開|く|」|と|言|っ|た"],
    ["ท่าเรือ", "ท่|า|เ|รื|อ"],
    ["go 👨‍👩‍👧 now 👍🏽!", "go|👨‍👩‍👧|now|👍🏽|!"],
    ["cafe\u0301 noir", "cafe\u0301|noir"],
    ["قالَ الوزيرُ", "قالَ|الوزيرُ"],
    ["그는 “안녕”이라고", "그는|“|안녕|”|이라고"],
    ["$5 and €1.2bn", "$|5|and|€|1.2bn"],
    ["constructor __proto__ toString", "constructor|__proto__|toString"],
    ["Nobody knew Jan. The end", "Nobody|knew|Jan|.|The|end"],
    ["he said no. 7", "he|said|no.|7"],
    ["", ""],
  ])("%s", (text, expected) => {
    expect(split(text).join("|")).toBe(expected);
  });

  test.each([
    ["“Yes,” it’s", `"Yes," it's`],
    ["« le port » dit-il", "“le port” dit-il"],
    ["rain—again", "rain – again"],
    ["rain -- again", "rain — again"],
    ["4 – 6", "4-6"],
    ["north–south", "north-south"],
    ["and…", "and..."],
    ["''Yes''", '"Yes"'],
    ["year\u00a0on\u2009year", "year on year"],
    ["ﬁne cafe\u0301", "fine café"],
    ["２０２４年", "2024年"],
    ["٢٠٢٤ قالَ", "2024 قال"],
    ["54\u00a0000", "54 000"],
    ["co\u00adoperate", "cooperate"],
    ["カﾞ", "ガ"],
  ])("equal but for typography: %s = %s", (a, b) => {
    const [left, right] = codesOf(a, b);
    expect(left).toEqual(right);
  });

  test.each([
    ["Port", "port"],
    ["U.S.", "US"],
    ["in the", "in then"],
    ["4.5", "4,5"],
  ])("different: %s and %s", (a, b) => {
    const [left, right] = codesOf(a, b);
    expect(left).not.toEqual(right);
  });
});

const character = fc.oneof(
  fc.constantFrom(..."ab Z9.,'\"-–—…“”‘’«» \u00a0()%$\n"),
  fc.constantFrom(
    "--",
    "''",
    "é",
    "e\u0301",
    "👍🏽",
    "👩‍👧",
    "港",
    "カ",
    "ﾞ",
    "ท่",
    "م",
    "ُ",
    "ـ",
    "٣",
    "ﬁ",
    "\u200b",
    "𝐀",
    "한",
    "ᄒ",
    "ᅡ",
    "𠮷",
  ),
  fc.string({ unit: "grapheme", maxLength: 2 }),
);
const anyText = fc.array(character, { maxLength: 40 }).map((parts) => parts.join(""));

describe("laws", () => {
  test("a text that a vocabulary has met in other glyphs is read as if it had not", () => {
    const glyphs = ["'", "’", "‘", '"', "“", "”"];
    const pieces = fc.constantFrom(
      "Ana",
      "s ",
      "the ",
      " ",
      ", ",
      "www.a.example/",
      "港",
      "לא",
      "d",
      "’",
      "'",
      '"',
      "“",
      "it",
    );
    fc.assert(
      fc.property(
        fc.array(pieces, { maxLength: 20 }),
        fc.array(fc.nat(5), { minLength: 3 }),
        (parts, picks) => {
          const one = parts.join("");
          let next = 0;
          const two = one.replace(
            /['’‘"“”]/gu,
            () => glyphs[picks[next++ % picks.length] ?? 0] as string,
          );
          const shared = createVocabulary();
          tokenize(one, shared);
          const met = tokenize(two, shared);
          const alone = createVocabulary();
          const fresh = tokenize(two, alone);
          expect([...met.starts]).toEqual([...fresh.starts]);
          expect([...met.ends]).toEqual([...fresh.ends]);
          expect([...met.kinds]).toEqual([...fresh.kinds]);
          expect([...met.codes].map((code) => shared.words[code])).toEqual(
            [...fresh.codes].map((code) => alone.words[code]),
          );
        },
      ),
      { seed: 5, numRuns: 2000 },
    );
  });

  test("tokens stand in order, hold no outer white space, and leave out only white space and marks that fold away", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const tokens = tokenize(text, createVocabulary());
        let done = 0;
        for (let i = 0; i < tokens.length; i++) {
          const start = tokens.starts[i] as number;
          const end = tokens.ends[i] as number;
          expect(start).toBeGreaterThanOrEqual(done);
          expect(end).toBeGreaterThan(start);
          expect(foldTypography(text.slice(done, start))).toBe("");
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
          done = end;
        }
        expect(foldTypography(text.slice(done))).toBe("");
      }),
      { seed: 1, numRuns: 3000 },
    );
  });

  const glyph: Readonly<Record<string, readonly string[]>> = {
    '"': ['"', "“", "”", "„", "''", "「"],
    "'": ["'", "’", "‘", "′"],
    "–": [" – ", " — ", "—", "--", " -- ", " - "],
    "-": ["-", "‐", "–"],
    " ": [" ", "\u00a0", "  ", "\u202f"],
    "…": ["…", "..."],
  };
  const plain = fc.array(
    fc.oneof(
      fc.constantFrom(
        "port",
        "Marlow",
        "U.S.",
        "Nov. 18",
        "18-19",
        "54,000",
        "7",
        "café",
        "old-",
        "l'eau",
        "it's",
        "港町",
        "سوق",
      ),
      fc.constantFrom(" ", " ", " ", '"', "'", "–", "…", ", ", ". "),
    ),
    { maxLength: 24 },
  );
  const variant = (parts: readonly string[], seeds: readonly number[]): string =>
    parts
      .join("")
      .split("")
      .map((unit, i) => {
        const forms = glyph[unit];
        return forms === undefined
          ? unit
          : (forms[(seeds[i % seeds.length] ?? 0) % forms.length] as string);
      })
      .join("");

  /** A double mark between two letters, which no text has on purpose, might be an apostrophe. */
  const GLUED = /[\p{L}\p{N}]["“”„「'’‘′]+[\p{L}\p{N}]/u;

  test("equal folds give equal codes", () => {
    const seeds = fc.array(fc.nat(11), { minLength: 5, maxLength: 17 });
    let same = 0;
    fc.assert(
      fc.property(plain, seeds, seeds, (parts, one, two) => {
        const a = variant(parts, one);
        const b = variant(parts, two);
        if (foldTypography(a) !== foldTypography(b) || GLUED.test(a) || GLUED.test(b)) return;
        same += 1;
        const [left, right] = codesOf(a, b);
        expect(left, JSON.stringify([a, b])).toEqual(right);
      }),
      { seed: 7, numRuns: 4000 },
    );
    expect(same).toBeGreaterThan(1000);
  });
});
