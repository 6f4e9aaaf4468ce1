import { expect, test } from "vitest";
import { sampleVersion } from "../compare/sample-version";
import { mixHash } from "../text/hash-text";
import { sketchArticle } from "./sketch-article";

/** Invented sentences: each number gives other words. */
const WORDS =
  "harbour bridge mayor lantern copper winter signal orchard ferry council timber meadow anchor violet granite harvest".split(
    " ",
  );
const sentence = (seed: number): string =>
  Array.from({ length: 12 }, (_, i) => WORDS[mixHash(seed * 100 + i) % WORDS.length]).join(" ");
const textOf = (from: number, count: number): readonly string[] =>
  Array.from({ length: count }, (_, i) => `body: ${sentence(from + i)} ${from + i}.`);
const sketchOf = (...lines: readonly string[]) =>
  sketchArticle(sampleVersion("a.txt", lines).article);

const share = (one: readonly number[], two: readonly number[]): number =>
  one.filter((hash) => two.includes(hash)).length / one.length;

test("a short copy in a long text keeps its sample", () => {
  const short = sketchOf(...textOf(0, 12));
  const long = sketchOf(...textOf(300, 150), ...textOf(0, 12), ...textOf(500, 150));
  expect(short.runs.length).toBeGreaterThan(8);
  expect(share(short.runs, long.runs)).toBeGreaterThan(0.9);
  expect(share(sketchOf(...textOf(900, 12)).runs, long.runs)).toBeLessThan(0.1);
});

test("a note of thirty words keeps all its runs, so that a revised one shares some", () => {
  const note = (boats: string): readonly string[] => [
    `body: The harbour wall fell on Monday and ${boats} boats sank.`,
    "body: Nobody was hurt, the harbour master said.",
  ];
  const [before, after] = [sketchOf(...note("three")), sketchOf(...note("five"))];
  expect(share(before.runs, after.runs)).toBeGreaterThan(0.4);
});

test("600 words keep about 75 runs", () => {
  const { runs } = sketchOf(...textOf(0, 46));
  expect(runs.length).toBeGreaterThan(45);
  expect(runs.length).toBeLessThan(110);
});

test("typography, notices, comments and chrome leave the sketch as it is", () => {
  const plain = sketchOf(
    "headline: The mill",
    "body: The miller said “it's a fine wheel” on Tuesday.",
  );
  const dressed = sketchOf(
    "chrome: Subscribe to the Grünau Courier for 5 crowns a month and more",
    "headline: The mill",
    'body: The  miller said "it’s a fine wheel" on Tuesday.',
    "notice: (Refiled to supply a dropped word in paragraph 3)",
    "comment: I saw the wheel with my own eyes last Tuesday",
  );
  expect(dressed).toEqual(plain);
});

test("hashes are unsigned, ascending and the same for ever", () => {
  const { runs, terms } = sketchOf(
    "body: Grünau's mayor Ada Lund opened the bridge over the Wehl on 14 March with 230 guests.",
  );
  for (const list of [runs, terms]) {
    expect(list).toEqual([...new Set(list)].sort((a, b) => a - b));
    expect(list.every((hash) => Number.isInteger(hash) && hash >= 0 && hash < 2 ** 32)).toBe(true);
  }
  expect(runs).toMatchInlineSnapshot(`
    [
      567225892,
      617960159,
      788356274,
      1507652433,
      1742787036,
      2040208306,
      2127501594,
      2261509548,
      2648242962,
      3085693028,
      3847471524,
      3892786465,
    ]
  `);
});

test("a script without spaces is sampled by characters", () => {
  const { runs, terms } = sketchOf(
    "body: 港町の北汐で十七日、古い桟橋の一部が崩れ、釣りをしていた九人が海に落ちたが全員が救助された。",
    "body: 北汐の桟橋は一九六八年に造られ、町の漁業組合が管理していた。",
  );
  expect(runs.length).toBeGreaterThan(3);
  expect(terms.length).toBeGreaterThan(1);
});
