import { describe, expect, test } from "vitest";
import { NO_FACTS } from "../../article/source-facts";
import { compareArticles } from "../../compare/compare-articles";
import { rowText } from "../../compare/row-text";
import { sampleVersion } from "../../compare/sample-version";
import { buildStory } from "../../story/build-story";
import { storyJson } from "../../story/story-json";
import { storyJsonLd } from "../../story/story-json-ld";
import { limitStates, limitStory, limitUse } from "./limit-use";

const long = Array.from({ length: 80 }, (_, i) => `quay${i}`).join(" ");
const comparison = compareArticles(
  sampleVersion("a.txt", [`body: ${long}.`]),
  sampleVersion("b.txt", [`body: ${long}.`, "body: The harbour board met again on Tuesday."]),
);
const withTerms = (usageTerms: string | null) => ({
  findHeads: async (hashes: readonly string[]) =>
    new Map(hashes.map((hash) => [hash, { hash, key: hash, facts: { ...NO_FACTS, usageTerms } }])),
});

const QUOTED = Array.from({ length: 60 }, (_, i) => `word${i}`).join(" ");
const story = buildStory({
  slug: "quay",
  versions: ["a.txt", "b.txt"].map((file) =>
    sampleVersion(file, [`body: “${QUOTED},” said Ada Lund.`, `body: ${long}.`]),
  ),
});

describe("limitStory", () => {
  const sources = (usageTerms: string | null) => [{ facts: { ...NO_FACTS, usageTerms } }];

  test("leaves a story whole where no terms ask for less", () => {
    const whole = { story, excerpts: false, noIndex: false };
    expect(limitStory(story, sources("For editorial use only."))).toEqual(whole);
    expect(JSON.stringify(storyJson(story))).toContain("word59");
  });

  test("cuts what its pages and its data print of the texts, the same each time", () => {
    const limited = limitStory(story, sources("Excerpts only; no indexing"));
    expect(limited).toMatchObject({ excerpts: true, noIndex: true });
    expect(limited.story.quotations[0]?.text).toMatch(/word24 …$/u);
    for (const shown of [
      storyJson(limited.story),
      storyJsonLd(limited.story, "https://reader.example/s/quay"),
      limited.story.comparisons.map(({ rows }) => rows),
    ])
      expect(JSON.stringify(shown)).not.toMatch(/word30|quay40/u);
    expect(limitStory(story, sources("Excerpts only")).story).toBe(limited.story);
  });
});

describe("limitUse", () => {
  test("leaves a comparison whole where no terms ask for less", async () => {
    for (const terms of [null, "For editorial use only."]) {
      const limited = await limitUse(withTerms(terms), comparison);
      expect(limited).toEqual({ comparison, excerpts: false, noIndex: false });
    }
  });

  test("cuts it, and asks search engines to pass by, where they do", async () => {
    const limited = await limitUse(withTerms("Excerpts only; do not index."), comparison);
    expect(limited).toMatchObject({ excerpts: true, noIndex: true });
    const [first] = limited.comparison.rows;
    expect(rowText(first?.base ?? [])).not.toContain("quay40");
  });
});

test("what a text was before is cut like the text", async () => {
  const found = { asked: 1, state: "changed", found: 1, numberBefore: null } as const;
  const [row = null] = comparison.rows;
  const [state] = await limitStates(withTerms("Excerpts only"), [
    {
      side: "base",
      label: "Wire",
      when: "before",
      seenAt: "2026-11-01T00:00:00.000Z",
      madeAt: null,
      comparison,
      address: "/s/quay/wire.1..wire",
      newestAddress: null,
      paragraphs: [{ ...found, row }],
    },
  ]);
  const [paragraph] = state?.paragraphs ?? [];
  expect(rowText(paragraph?.row?.base ?? [])).toMatch(/^quay0 .* … $/u);
});
