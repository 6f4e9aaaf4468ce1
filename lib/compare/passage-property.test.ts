import fc from "fast-check";
import { expect, test } from "vitest";
import { mixHash } from "../text/hash-text";
import { compareArticles } from "./compare-articles";
import { followParagraph } from "./follow-paragraph";
import { passageOf, passagesOfArticle, resolvePassage } from "./passage";
import { sampleVersion } from "./sample-version";

/** A word of six letters; two have hardly ever the same beginning, so that strangers share no stem. */
const wordOf = (hash: number): string =>
  [0, 5, 7, 12, 14, 19]
    .map((shift, index) => {
      const letters = index % 2 === 0 ? "bcdfghjklmnprtvz" : "aiou";
      return letters[(hash >>> shift) % letters.length];
    })
    .join("");

/** A paragraph of words that hardly any other number gives. */
const wordsOf = (seed: number): readonly string[] =>
  Array.from({ length: 18 + (seed % 20) }, (_, i) => wordOf(mixHash(seed * 1009 + i)));

/** A paragraph of an older text and what became of it. */
interface Fate {
  readonly words: readonly string[];
  readonly fate: "kept" | "edited" | "gone";
  readonly before: readonly (readonly string[])[];
}

const seeds = (minLength: number, maxLength: number) =>
  fc.uniqueArray(fc.integer({ min: 1, max: 1_000_000 }), { minLength, maxLength });
const paragraphs = (minLength: number, maxLength: number) =>
  seeds(minLength, maxLength).map((list) => list.map(wordsOf));
const fates: fc.Arbitrary<readonly Fate[]> = fc
  .tuple(
    paragraphs(6, 20),
    fc.array(
      fc.record({
        fate: fc.constantFrom<Fate["fate"]>("kept", "kept", "kept", "edited", "gone"),
        inserted: fc.constantFrom(0, 0, 0, 1, 2),
      }),
      { minLength: 3, maxLength: 10 },
    ),
  )
  .map(([texts, list]) => {
    const left = [...texts];
    return list.flatMap(({ fate, inserted }) => {
      const words = left.shift();
      return words === undefined ? [] : [{ words, fate, before: left.splice(0, inserted) }];
    });
  });

/** One word in the middle reads differently. */
const edit = (words: readonly string[]): readonly string[] =>
  words.map((word, index) => (index === words.length >> 1 ? `un${word}` : word));

const sentence = (words: readonly string[]): string => `body: ${words.join(" ")}.`;

test("insertions, deletions and edits give every paragraph its state", () => {
  fc.assert(
    fc.property(fates, (list) => {
      const now: string[] = [];
      const expected = list.map(({ words, fate, before }, index) => {
        now.push(...before.map(sentence));
        if (fate === "gone") return { state: "gone", paragraph: null };
        now.push(sentence(fate === "edited" ? edit(words) : words));
        const number = now.length;
        if (fate === "edited") return { state: "changed", paragraph: number };
        return { state: number === index + 1 ? "exact" : "moved", paragraph: number };
      });
      fc.pre(now.length > 0);
      const older = sampleVersion(
        "old.txt",
        list.map(({ words }) => sentence(words)),
      );
      const newer = sampleVersion("new.txt", now);
      const all = passagesOfArticle(older.article);
      const comparison = compareArticles(older, newer);
      list.forEach((_, index) => {
        const passage = all[index];
        if (passage === undefined) throw new Error("every paragraph has a passage");
        expect(resolvePassage(passage, newer.article, all)).toEqual(expected[index]);
        const { state, paragraph } = followParagraph(comparison, index + 1);
        expect({ state, paragraph }).toEqual(expected[index]);
      });
    }),
    { numRuns: 150, seed: 7 },
  );
});

test("paragraphs in another order have moved, or stand where they stood", () => {
  fc.assert(
    fc.property(paragraphs(2, 8), fc.nat(), (texts, turn) => {
      const shift = turn % texts.length;
      const order = [...texts.slice(shift), ...texts.slice(0, shift)];
      const older = sampleVersion("old.txt", texts.map(sentence));
      const newer = sampleVersion("new.txt", order.map(sentence));
      const comparison = compareArticles(older, newer);
      texts.forEach((words, index) => {
        const number = order.indexOf(words) + 1;
        const expected = { state: number === index + 1 ? "exact" : "moved", paragraph: number };
        const passage = passageOf(older.article, index + 1);
        expect(passage && resolvePassage(passage, newer.article)).toEqual(expected);
        expect(followParagraph(comparison, index + 1)).toMatchObject(expected);
      });
    }),
    { numRuns: 80, seed: 11 },
  );
});

test("a repeated formula is found between its own neighbours", () => {
  fc.assert(
    fc.property(paragraphs(4, 8), fc.nat(), fc.nat(), (texts, first, dropped) => {
      const formula = "body: The builders declined to comment.";
      const lines = texts.map(sentence);
      const one = 1 + (first % (lines.length - 2));
      const before = [...lines.slice(0, one), formula, ...lines.slice(one), formula];
      const gone = dropped % lines.length;
      const now = before.filter((line) => line !== lines[gone]);
      const older = sampleVersion("old.txt", before).article;
      const newer = sampleVersion("new.txt", now).article;
      const all = passagesOfArticle(older);
      const numbers = now.flatMap((line, index) => (line === formula ? [index + 1] : []));
      [one, before.length - 1].forEach((index, place) => {
        const passage = all[index];
        const found = passage && resolvePassage(passage, newer, all);
        expect(found?.paragraph).toBe(numbers[place]);
      });
    }),
    { numRuns: 100, seed: 13 },
  );
});
