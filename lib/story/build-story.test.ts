import { describe, expect, test } from "vitest";
import { compareArticles } from "../compare/compare-articles";
import type { Version } from "../compare/comparison";
import { sampleComment, sampleNotice, sampleVersion } from "../compare/sample-version";
import { buildStory } from "./build-story";
import { storyJson } from "./story-json";
import { titleOfStory } from "./title-of-story";

const BODY = [
  "body: VESSEL QUAY, 2 Nov (Lumen) – The ferry between Vessel Quay and Grunnholm will stop on 4 November, three officials of the harbour said on Sunday.",
  "body: “They count in crowns and in mornings lost, not in people carried,” said Ada Lund, who keeps the shop in the old lighthouse.",
  "body: The council spent 54,000 crowns on the jetty last year and does not plan to repair the boat, which was built in 1961.",
  "body: Olle Brandt, who has steered her since 2009, said on Sunday that he would miss the herons more than the passengers.",
  "body: The nearest bridge is an hour away by car, and the road to it floods in most winters, the county says.",
];
const CREDIT = "credit: (Reporting by Bo Ek in Vessel Quay; Editing by Mia Sand)";
const FRONT = [
  "chrome: Menu",
  "chrome: Weather",
  "headline: Ferry to Grunnholm stops for the winter",
  "chrome: Share",
];

const wire = sampleVersion(
  "wire.txt",
  [...BODY, "notice: (Refiled to add the word ‘in’ in paragraph 2)", CREDIT],
  {
    agency: "Lumen",
    notices: [
      sampleNotice({
        text: "(Refiled to add the word ‘in’ in paragraph 2)",
        lines: [11, 11],
        words: ["in"],
        paragraphs: [2],
      }),
    ],
  },
);
const copy = sampleVersion(
  "copy.txt",
  [
    ...FRONT,
    ...BODY.map((line) =>
      line.replace(/VESSEL.*– /, "").replace("and in mornings", "and mornings"),
    ),
    "chrome: Log in",
  ],
  {
    comments: [
      sampleComment({
        lines: [30, 31],
        quotes: [
          {
            lines: [30, 30],
            text: "The bridge at Nordby is closed until the spring",
            target: null,
          },
          { lines: [31, 31], text: "no such line anywhere in all of it", target: null },
        ],
      }),
    ],
    declaredComments: 1,
  },
);
const short = sampleVersion("short.txt", [
  ...FRONT,
  BODY[0]?.replace(/VESSEL.*– /, "") ?? "",
  BODY[4] ?? "",
]);
const interview = sampleVersion("talk.txt", [
  "body: The ferry to Grunnholm will stop on 4 November, Lumen reported, citing officials of the harbour.",
  "body: The council spent 54,000 crowns on the jetty and does not plan to repair the boat, built in 1961.",
  "turn Host: What does it mean for the island?",
  "turn Guest: The nearest bridge is an hour away by car, and the road to it is bad.",
  "turn Host: And the herons?",
  "turn Guest: They will sleep better.",
]);
const alone = sampleVersion("alone.txt", [
  "body: A choir sang at Nordby in the rain, and the firemen gave them soup in the market hall afterwards.",
  "body: The bridge at Nordby is closed until the spring, so most of the singers came by train or on foot.",
]);

const inputs = (...versions: readonly Version[]) =>
  versions.map(({ file, slug, article }) => ({ file, slug, article }));
const all = [wire, copy, short, interview, alone];
const build = (versions: readonly Version[] = all) =>
  buildStory({ slug: "ferry", versions: inputs(...versions) });

describe("buildStory without metadata", () => {
  const story = build();

  test("finds base, roles and labels", () => {
    expect(story.base).toBe("wire.txt");
    expect(story.versions.map(({ file, role, label }) => [file, role, label])).toEqual([
      ["wire.txt", "refiled", "Wire, refiled"],
      ["copy.txt", "copy", "Syndicated copy"],
      ["short.txt", "copy", "Shortened copy"],
      ["talk.txt", "interview", "Rewrite with interview"],
      ["alone.txt", "independent", "Independent report"],
    ]);
  });

  test("takes the title from a copy's headline where the base has none", () => {
    expect(story.title).toBe("Ferry to Grunnholm stops for the winter");
    expect(buildStory({ slug: "x", name: "Folder", versions: inputs(wire) }).title).toBe("Folder");
  });

  test("titleOfStory gives the same title", () => {
    for (const versions of [all, [wire], [copy], [alone], [short, alone], [wire, copy]]) {
      const input = { slug: "x", name: "Folder", versions: inputs(...versions) };
      expect(titleOfStory(input)).toBe(buildStory(input).title);
    }
    expect(titleOfStory({ slug: "x", title: "Mine", versions: inputs(wire) })).toBe("Mine");
  });

  test("the order of the input changes nothing", () => {
    const forth = JSON.stringify(storyJson(story));
    expect(JSON.stringify(storyJson(build([...all].reverse())))).toBe(forth);
    expect(JSON.stringify(storyJson(build()))).toBe(forth);
  });

  test("measures reuse for all ordered pairs", () => {
    expect(story.reuse).toHaveLength(20);
    const cell = (of: string, within: string) =>
      story.reuse.find((c) => c.of === of && c.in === within);
    expect(cell("short.txt", "wire.txt")?.share).toBe(1);
    expect(cell("wire.txt", "short.txt")?.share).toBeLessThan(0.5);
    expect(cell("alone.txt", "wire.txt")?.share).toBe(0);
  });

  test("checks the notice", () => {
    const states = Object.entries(story.corrections[0]?.versions ?? {}).map(([file, { state }]) => [
      file,
      state,
    ]);
    expect(story.corrections[0]?.holds).toBe(true);
    expect(Object.fromEntries(states)).toEqual({
      "wire.txt": "applied",
      "copy.txt": "not-applied",
      "short.txt": "not-carried",
      "talk.txt": "not-carried",
      "alone.txt": "not-carried",
    });
  });

  test("tells credit kept and lost, and asks none of an independent report", () => {
    const credit = Object.fromEntries(story.credit.map(({ file, slots }) => [file, slots]));
    expect(credit["copy.txt"]).toMatchObject({
      dateline: "lost",
      agency: "lost",
      credits: "lost",
      notice: "lost",
      byline: "absent",
    });
    expect(credit["talk.txt"]).toMatchObject({ agency: "kept" });
    expect(new Set(Object.values(credit["alone.txt"] ?? {}))).toEqual(new Set(["absent"]));
  });

  test("tells what is left out, with voices", () => {
    const left = story.leftOut.find(({ file }) => file === "short.txt");
    expect(left).toMatchObject({
      file: "short.txt",
      paragraphs: [2, 3, 4],
      voices: ["Ada Lund", "Olle Brandt"],
    });
  });

  test("finds wire words spoken in an interview", () => {
    expect(story.spokenRuns).toEqual([
      expect.objectContaining({ file: "talk.txt", speaker: "Guest", words: 14, baseLines: [9, 9] }),
    ]);
  });

  test("finds the version that a comment quotes", () => {
    const quotes = story.versions.find(({ file }) => file === "copy.txt")?.article.comments[0]
      ?.quotes;
    expect(quotes?.map(({ target }) => target)).toEqual([
      { kind: "body", lines: [3, 3], file: "alone.txt" },
      null,
    ]);
  });
});

describe("buildStory with metadata", () => {
  test("takes what is given and keeps the given order", () => {
    const given = inputs(copy, wire).map((input) => ({
      ...input,
      label: `My ${input.file}`,
      role: "unknown" as const,
    }));
    const story = buildStory({
      slug: "ferry",
      title: "Mine",
      base: "copy.txt",
      ordered: true,
      versions: given,
    });
    expect(story.title).toBe("Mine");
    expect(story.base).toBe("copy.txt");
    expect(story.versions.map(({ label, role }) => [label, role])).toEqual([
      ["My copy.txt", "unknown"],
      ["My wire.txt", "unknown"],
    ]);
    expect(story.comparisons.map(({ base, other }) => [base.label, other.label])).toEqual([
      ["My copy.txt", "My wire.txt"],
    ]);
  });

  test("a source is called by its outlet, an agency's text also by its state", () => {
    const outlets = [
      "Lumen",
      "North Post",
      "The Collected Imprints of the Northern Islands and all their Harbours",
      "",
      "North Post",
    ];
    const named = inputs(...all).map((input, index) => ({
      ...input,
      outlet: outlets[index] ?? "",
    }));
    const story = buildStory({ slug: "ferry", versions: named });
    expect(story.versions.map(({ file, label }) => [file, label])).toEqual([
      ["wire.txt", "Lumen, refiled"],
      ["copy.txt", "North Post (copy)"],
      ["short.txt", "The Collected Imprints of the Northern Islands and all their…"],
      ["talk.txt", "Rewrite with interview"],
      ["alone.txt", "North Post (alone)"],
    ]);
  });

  test("compares by a given comparer, and says the same", () => {
    const asked: string[] = [];
    const story = buildStory({
      slug: "ferry",
      versions: inputs(...all),
      compare: (base, other) => {
        asked.push(`${base.file} ${other.file}`);
        return compareArticles(base, other);
      },
    });
    expect(asked).toContain("wire.txt copy.txt");
    expect(new Set(asked).size).toBe(asked.length);
    expect(JSON.stringify(storyJson(story))).toBe(JSON.stringify(storyJson(build())));
  });

  test("one version is a story too", () => {
    const story = buildStory({ slug: "one", versions: inputs(alone) });
    expect(story.versions[0]).toMatchObject({ role: "unknown", label: "Report" });
    expect(story.comparisons).toEqual([]);
  });

  test("equal labels are told apart", () => {
    const twins = inputs(copy, { ...copy, file: "other.txt" }, wire);
    const labels = buildStory({ slug: "t", versions: twins }).versions.map(({ label }) => label);
    expect(new Set(labels).size).toBe(3);
  });
});

test("the JSON of a story has its keys in their fixed order", () => {
  expect(Object.keys(storyJson(build()))).toEqual([
    "title",
    "engine",
    "base",
    "versions",
    "reuse",
    "corrections",
    "quotations",
    "drift",
    "sameAmounts",
    "credit",
    "leftOut",
    "comments",
    "spokenRuns",
    "descent",
    "passageSources",
    "commentChecks",
  ]);
});
