import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Article } from "../article/article";
import { parseArticle } from "../article/parse-article";
import { NO_FACTS } from "../article/source-facts";
import { sampleNotice, sampleVersion } from "../compare/sample-version";
import { hashText, mixHash } from "../text/hash-text";
import { groupArticles } from "./group-articles";
import { judgeKinship } from "./judge-kinship";
import { placeArticle } from "./place-article";

interface Kept {
  readonly name: string;
  readonly story: string;
  readonly article: Article;
}

function readText(path: string): Article {
  const read = parseArticle(readFileSync(path), hashText(path).toString(16).padStart(64, "0"));
  if (!read.ok) throw new Error(`${path}: ${read.error.message}`);
  return read.value;
}

const readFolder = (folder: string, story: string): readonly Kept[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(".txt"))
    .map((file) => ({
      name: `${story}/${file}`,
      story,
      article: readText(join(folder, file)),
    }));

const CASES = join(import.meta.dirname, "cases");
const PROJECT = join(import.meta.dirname, "../..");

/** A folder for each story; folders whose names begin alike tell other events of one kind, by one desk. */
const invented = readdirSync(CASES).flatMap((story) => readFolder(join(CASES, story), story));
const sample = readFolder(join(PROJECT, "seeds/ishiba-trump"), "sample");

/** Told so differently that only a reader would join them: a report and a piece of colour without its figures. */
const TOO_FAR = new Set(["ru-most-a", "zh-qiao"]);

/** The same order for the same seed. */
const shuffle = <A>(items: readonly A[], seed: number): readonly A[] =>
  items
    .map((item, index) => ({ item, key: mixHash(seed * 1000 + index) }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);

/** Places texts one by one, as they come in; answers the story that each was given. */
function placeAll(texts: readonly Kept[]): ReadonlyMap<string, string> {
  const placed: { readonly kept: Kept; readonly story: string }[] = [];
  for (const kept of texts) {
    const candidates = placed.map(({ kept: { name, article }, story }) => ({
      story,
      source: name,
      hash: name,
      article,
    }));
    const found = placeArticle(kept.article, candidates);
    placed.push({ kept, story: found?.candidate.story ?? kept.name });
  }
  return new Map(placed.map(({ kept, story }) => [kept.name, story]));
}

const storiesOf = (placed: ReadonlyMap<string, string>, texts: readonly Kept[]) =>
  new Set(texts.map(({ name }) => placed.get(name)));

describe("invented stories, many of one desk", () => {
  test("no two stories are joined", () => {
    const all = [...invented, ...sample];
    const joined = all.flatMap((one, index) =>
      all
        .slice(index + 1)
        .filter((two) => two.story !== one.story)
        .filter((two) => judgeKinship(one.article, two.article).kind !== "unrelated")
        .map((two) => `${one.name} and ${two.name}`),
    );
    expect(joined).toEqual([]);
  });

  test("the texts of a story are joined", () => {
    const parted = invented.flatMap((one) =>
      invented
        .filter((two) => two.story === one.story && two.name > one.name)
        .filter((two) => judgeKinship(one.article, two.article).kind === "unrelated")
        .map(({ story }) => story),
    );
    expect(new Set(parted)).toEqual(TOO_FAR);
  });

  test("the order of the two changes nothing but the sides", () => {
    const pairs = invented.flatMap((one) =>
      invented
        .filter((two) => two.story.slice(0, 5) === one.story.slice(0, 5) && two.name > one.name)
        .map((two) => [one, two] as const),
    );
    expect(pairs.length).toBeGreaterThan(30);
    for (const [{ article: one }, { article: two }] of pairs) {
      const here = judgeKinship(one, two);
      const there = judgeKinship(two, one);
      expect([there.kind, there.subject, there.longestRun]).toEqual([
        here.kind,
        here.subject,
        here.longestRun,
      ]);
      expect(there.candidateInArticle).toBe(here.articleInCandidate);
    }
  });
});

describe("placing and grouping", () => {
  test.each([1, 2])("the sample story is one story in whatever order it comes (%i)", (seed) => {
    const placed = placeAll(shuffle([...sample, ...invented], seed));
    expect(storiesOf(placed, sample).size).toBe(1);
    const others = new Set(invented.map(({ name }) => placed.get(name)));
    expect(others.size).toBe(new Set(invented.map(({ story }) => story)).size + TOO_FAR.size);
  });

  test("a batch falls into its stories", () => {
    const batch = shuffle(
      [
        ...sample,
        ...invented.filter(
          ({ story }) =>
            story.startsWith("en-") || story.startsWith("quake") || story.startsWith("derby"),
        ),
      ],
      4,
    );
    const groups = groupArticles(batch).map((group) => group.map((index) => batch[index]?.story));
    for (const group of groups) expect(new Set(group).size).toBe(1);
    expect(groups.length).toBe(new Set(batch.map(({ story }) => story)).size);
  });
});

const folders = (process.env.VARIORUM_STORIES ?? "").split(":").filter((folder) => folder !== "");

describe.skipIf(folders.length === 0)("real documents", () => {
  const real = folders.flatMap((folder) => readFolder(folder, folder));
  test.each([1, 2, 3, 4])("are one story in whatever order they come (%i)", (seed) => {
    const placed = placeAll(shuffle([...real, ...invented.slice(seed * 10, seed * 10 + 20)], seed));
    for (const folder of folders) {
      const texts = real.filter(({ story }) => story === folder);
      expect([folder, storiesOf(placed, texts).size]).toEqual([folder, 1]);
    }
    expect(groupArticles(real).length).toBe(folders.length);
  });
});

const articleOf = (lines: readonly string[], more = {}): Article =>
  sampleVersion("a.txt", lines, more).article;

const bridge = [
  "headline: Bridge shut after crack is found",
  "body: The council of Grünmouth shut the iron bridge on Tuesday after a diver found a crack 2.3 metres long in its northern pier.",
  "body: Mayor Ada Lund said that 11,000 cars cross it on a weekday and that the detour takes 40 minutes.",
  "body: The bridge was built in 1911 and last repaired in 1986, according to the town's archive.",
];
const refiled = bridge.map((line) =>
  line.replace("headline: Bridge", "headline: REFILE-Bridge").replace("2.3", "3.2"),
);

describe("short texts", () => {
  const note = (boats: string, cost: string, hour: string): Article =>
    articleOf([
      "headline: Harbour wall falls",
      `body: The harbour wall fell on Monday and ${boats} boats sank.`,
      `body: Nobody was hurt, the harbour master said in the ${hour}.`,
      `body: Repairs will cost ${cost} crowns and take until the spring of next year.`,
    ]);

  test("a figure put right in a note of thirty words makes no other story of it", () => {
    const [before, after] = [note("three", "40,000", "evening"), note("five", "90,000", "morning")];
    const kinship = judgeKinship(before, after);
    expect(kinship.articleInCandidate).toBeLessThan(0.85);
    expect(kinship.kind).not.toBe("unrelated");
    expect(groupArticles([{ article: before }, { article: after }])).toEqual([[0, 1]]);
  });

  test("a form filled with another place and other figures is another story", () => {
    const roadworks = (place: string, cars: string, days: string): Article =>
      articleOf([
        `body: Roadworks will close the bridge in ${place} on a ${days}, the county said.`,
        `body: About ${cars} cars cross the bridge in ${place} on a ${days}.`,
        "body: Drivers should allow more time and follow the signs of the county.",
      ]);
    const kinship = judgeKinship(
      roadworks("Havn", "1,400", "working day"),
      roadworks("Norwick", "8,200", "Sunday"),
    );
    expect(kinship.articleInCandidate).toBeLessThan(0.85);
    expect(kinship.kind).toBe("unrelated");
  });
});

describe("a version or a copy", () => {
  test("a mark before the headline and a notice say version", () => {
    const later = articleOf(refiled, { notices: [sampleNotice({ type: "correction" })] });
    const kinship = judgeKinship(later, articleOf(bridge));
    expect(kinship.kind).toBe("version");
    expect(kinship.evidence.slice(1)).toEqual([
      "They have the same headline after a mark at its beginning.",
      "Only one carries a notice of a correction.",
    ]);
  });

  test("another headline says copy, whatever the notice", () => {
    const copy = articleOf(["headline: Cracked", ...refiled.slice(1)]);
    const later = articleOf(bridge, { notices: [sampleNotice({ type: "refile" })] });
    expect(judgeKinship(copy, later).kind).toBe("copy");
  });

  test("the address decides, and so does another outlet", () => {
    const [one, two] = [articleOf(["headline: Cracked", ...refiled.slice(1)]), articleOf(bridge)];
    const at = { ...NO_FACTS, address: "https://news.example/bridge" };
    expect(judgeKinship(one, two, { articleFacts: at, candidateFacts: at }).kind).toBe("version");
    const parted = {
      articleFacts: { ...NO_FACTS, outlet: "The Gazette" },
      candidateFacts: { ...NO_FACTS, outlet: "The Herald" },
    };
    const kinship = judgeKinship(articleOf(refiled), two, parted);
    expect(kinship.kind).toBe("copy");
    expect(kinship.evidence[1]).toBe("One is from The Gazette, the other from The Herald.");
  });

  test("the same text in another page is the same", () => {
    const page = articleOf(["chrome: Menu", ...bridge, "comment: At last"]);
    expect(judgeKinship(page, articleOf(bridge)).kind).toBe("same");
  });

  test("a corrected figure in the first paragraph parts nothing", () => {
    const [before, after] = [
      ["body: The storm killed 14 people in Havn.", ...bridge.slice(2)],
      ["body: The storm killed 16 people in Havn.", ...bridge.slice(2)],
    ];
    expect(judgeKinship(articleOf(before), articleOf(after)).kind).not.toBe("unrelated");
  });

  test("a paragraph taken out of a long text is a copy of it", () => {
    const long = Array.from(
      { length: 30 },
      (_, i) =>
        `body: Councillor ${i + 3} spoke for ${i + 20} minutes about drains, lamps and hedges in street ${i}.`,
    );
    const kinship = judgeKinship(articleOf(bridge.slice(1, 3)), articleOf([...long, ...bridge]));
    expect(kinship.kind).toBe("copy");
    expect(kinship.articleInCandidate).toBeGreaterThan(0.95);
  });
});
