import { describe, expect, it } from "vitest";
import { compareArticles } from "@/lib/compare/compare-articles";
import { sampleVersion } from "@/lib/compare/sample-version";
import { buildStory } from "@/lib/story/build-story";
import { ferry, inventComparison } from "../testing/invented";
import { changeList } from "./change-list";
import { countChanges, sayChanges } from "./count-changes";
import { layoutComparison } from "./layout";
import { pairFinding, pairSummary } from "./pair-finding";
import { defaultViewOptions } from "./view-options";

describe("countChanges", () => {
  it("tells wording, house style and typography apart", () => {
    const other = ferry.map((line) =>
      line
        .replace("goats", "dogs")
        .replace("Harbour master", "Harbor master")
        .replace(/[“”]/gu, '"'),
    );
    const counts = countChanges(inventComparison(ferry, other));
    expect(counts).toEqual({ wording: 1, credit: 0, house: 1, typography: 2 });
    expect(sayChanges(counts)).toBe("1 change of wording, 1 of house style, 2 typographic marks");
  });
});

describe("sayChanges", () => {
  it("leaves out what there is none of", () => {
    expect(sayChanges({ wording: 0, credit: 0, house: 4, typography: 0 })).toBe(
      "4 changes of house style",
    );
    expect(sayChanges({ wording: 2, credit: 0, house: 0, typography: 1 })).toBe(
      "2 changes of wording, 1 typographic mark",
    );
    expect(sayChanges({ wording: 0, credit: 0, house: 0, typography: 0 })).toBe("");
  });
});

describe("pairSummary", () => {
  it("counts every paragraph of both sides once", () => {
    const comparison = inventComparison(ferry, [
      ...ferry.slice(1).map((line) => line.replace("goats", "dogs")),
      "A line of its own stands here.",
    ]);
    const counted = [...pairSummary(comparison).matchAll(/(\d+) paragraphs?(?: rewritten)?/gu)].map(
      ([, count]) => Number(count),
    );
    const blocks = comparison.rows.flatMap((row) => (row.base.length > 0 ? row.base : row.other));
    expect(counted.reduce((sum, count) => sum + count, 0)).toBe(blocks.length);
    expect(pairSummary(comparison)).toContain("1 change of wording in");
  });
});

describe("a copy that leaves out the agency’s dateline", () => {
  const TEXT = "The mill at the end of the quay will close in November, the owners said on Monday.";
  const REST =
    "body: Its wheel turned for the last time in spring, when the river fell below the sluice.";
  const of = (dateline: string, more: readonly string[] = []) =>
    compareArticles(
      sampleVersion("wire.txt", [`body: HOLM (Lumen) – ${TEXT}`, REST], { agency: "Lumen" }),
      sampleVersion("copy.txt", [`body: ${dateline}${TEXT}`, REST, ...more]),
    );
  it("is not said to carry it word for word", () => {
    expect(pairFinding(of(""))).toMatch(
      /carries .+ word for word, but only one dateline names the agency$/u,
    );
    expect(pairFinding(of("", ["body: The river has its own song now."]))).toMatch(
      /word for word, but only one dateline names the agency; it adds /u,
    );
    expect(pairFinding(of("VELL (Lumen) – "))).toMatch(/word for word$/u);
  });
});

describe("changeList", () => {
  it("tells of a passage that one side credits to another agency", () => {
    const BODY = [
      "body: VESSEL QUAY, 2 Nov (Lumen) – The ferry between Vessel Quay and Grunnholm will stop on 4 November, the harbour said.",
      "body: The nearest bridge is an hour away by car, and the road to it floods in most winters, the county says of its work.",
    ];
    const credited = BODY.map((line) =>
      line
        .replace(/VESSEL.*– /u, "")
        .replace("the county says", "Reuters reports, as the county says"),
    );
    const story = buildStory({
      slug: "ferry",
      base: "wire.txt",
      versions: [
        sampleVersion("wire.txt", BODY, { agency: "Lumen" }),
        sampleVersion("copy.txt", credited),
      ].map(({ file, slug, article }) => ({ file, slug, article })),
    });
    const [wire, copy] = story.versions;
    if (wire === undefined || copy === undefined) throw new Error("two versions");
    const told = (one: typeof wire, two: typeof wire) => {
      const comparison = compareArticles(one, two);
      const layout = layoutComparison(comparison, defaultViewOptions);
      return changeList(comparison, layout, defaultViewOptions, story)
        .find(({ id }) => id === "credit")
        ?.entries.map(({ place, text }) => `${place} ${text}`);
    };
    expect(told(wire, copy)).toContain("¶2 B credits another agency");
    expect(told(copy, wire)).toContain("¶2 A credits another agency");
  });

  it("gives a rewritten row one line that says what became of its paragraphs", () => {
    const [first = "", second = "", ...rest] = ferry;
    const joined = `${second.replaceAll(" the ", " this ")} ${first.split(" ").slice(0, 14).reverse().join(" ")} ${first}`;
    const comparison = inventComparison(ferry, [...rest, joined]);
    const layout = layoutComparison(comparison, { ...defaultViewOptions, house: false });
    const lines = changeList(comparison, layout, { house: false }).find(
      ({ id }) => id === "paragraphs",
    )?.entries;
    expect(lines).toHaveLength(layout.stops.filter(({ kind }) => kind !== "change").length);
  });
});
