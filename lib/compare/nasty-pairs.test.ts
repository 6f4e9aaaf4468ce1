import { describe, expect, test } from "vitest";
import { wireCode } from "../article/input-problem";
import { type NastyCase, nastyCases } from "../article/nasty/nasty-cases";
import { readDocument } from "../article/read-document";
import { applyChanges } from "../diff/apply-changes";
import { compareTexts } from "../diff/compare-texts";
import { hiddenDifference } from "../diff/hidden-difference";
import { createVocabulary, tokenize } from "../text/tokenize";
import { compareArticles } from "./compare-articles";
import { describeChange } from "./describe-change";
import { rowText } from "./row-text";
import { sampleVersion } from "./sample-version";

interface Pair {
  readonly a: string;
  readonly b: string;
}

interface PairExpectation {
  readonly changed?: readonly string[];
  readonly orChanged?: readonly (readonly string[])[];
  readonly label?: "invisible" | "direction";
}

const pairs = nastyCases("pair").filter(({ input }) => input !== undefined);
const compare = ({ a, b }: Pair) => {
  const vocabulary = createVocabulary();
  return compareTexts(tokenize(a, vocabulary), tokenize(b, vocabulary), vocabulary, ["en", "en"]);
};
const compareWhole = ({ a, b }: Pair) =>
  compareArticles(sampleVersion("a.txt", [`body: ${a}`]), sampleVersion("b.txt", [`body: ${b}`]));

const edges = (text: string): ReadonlySet<number> =>
  new Set([
    ...[...new Intl.Segmenter("en", { granularity: "grapheme" }).segment(text)].map(
      ({ index }) => index,
    ),
    text.length,
  ]);

describe.each(pairs)("$id ($why)", (own: NastyCase) => {
  const { a, b } = own.input as Pair;
  const expected = own.expect as PairExpectation;
  const { changes } = compare({ a, b });

  test("the changes turn one text into the other", () => {
    expect(applyChanges(a, changes)).toBe(b);
  });

  test("as articles they are compared whole", () => {
    const { rows } = compareWhole({ a, b });
    expect(rows.map(({ base }) => rowText(base)).join("")).toBe(a);
    expect(rows.map(({ other }) => rowText(other)).join("")).toBe(b);
    for (const row of rows)
      if (row.relation !== "dropped" && row.relation !== "added")
        expect(applyChanges(rowText(row.base), row.changes)).toBe(rowText(row.other));
  });

  test("changes are well-formed and hold whole characters", () => {
    const [inA, inB] = [edges(a), edges(b)];
    for (const { base, other } of changes) {
      for (const side of [base, other]) expect(side.text).not.toMatch(/\p{Cs}/u);
      for (const at of [base.range.start, base.range.end]) expect(inA.has(at)).toBe(true);
      for (const at of [other.range.start, other.range.end]) expect(inB.has(at)).toBe(true);
    }
  });

  test("the same comes out again", () => {
    expect(compare({ a, b })).toEqual(compare({ a, b }));
    expect(compareWhole({ a, b })).toEqual(compareWhole({ a, b }));
  });

  test("what a person would mark is marked", () => {
    const found = changes.flatMap(({ base, other }) => [base.text, other.text]);
    if (expected.changed === undefined) return;
    expect([expected.changed, ...(expected.orChanged ?? [])]).toContainEqual(found);
  });

  test("what cannot be seen is named", () => {
    const named = changes.map(({ base, other }) => hiddenDifference(base.text, other.text)?.kind);
    if (expected.label === undefined) expect(named.every((kind) => kind === undefined)).toBe(true);
    else {
      expect(named).toContain(expected.label);
      const said = changes
        .map((change) => describeChange(change, { base: "A", other: "B" }))
        .join();
      expect(said).toContain(
        expected.label === "direction" ? "a direction mark" : "an invisible character",
      );
      expect(said).not.toMatch(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u);
    }
  });
});

describe.each(nastyCases("pair").filter(({ input }) => input === undefined))(
  "$id ($why)",
  (own) => {
    test("is refused when it is read", () => {
      const { words, seed } = own.gen as unknown as {
        readonly words: number;
        readonly seed: number;
      };
      const text = Array.from(
        { length: words },
        (_, n) => `w${(n * 7919 + seed).toString(36)}`,
      ).join(" ");
      const read = readDocument(new TextEncoder().encode(text), "0", {
        format: "text",
        charset: null,
        tags: [],
      });
      expect(read.ok ? "accept" : wireCode(read.error.code)).toBe(own.expect.code);
    });

    test("many different words in paragraphs that are read are compared all the same", () => {
      const { words } = own.gen as unknown as { readonly words: number };
      const paragraphs = (shift: number): readonly string[] =>
        Array.from({ length: 700 }, (_, p) =>
          Array.from(
            { length: words / 700 },
            (_, n) => `w${((p * 100 + n) * 7 + (n === 50 ? shift : 0)).toString(36)}`,
          ).join(" "),
        );
      const [ours, theirs] = [paragraphs(0), paragraphs(3)].map((lines, side) =>
        sampleVersion(
          `${side}.txt`,
          lines.map((line) => `body: ${line}`),
        ),
      );
      if (!ours || !theirs) throw new Error("two sides");
      const { rows } = compareArticles(ours, theirs);
      for (const row of rows)
        expect(applyChanges(rowText(row.base), row.changes)).toBe(rowText(row.other));
    });
  },
);
