import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { isHouseStyle } from "../compare/importance";
import { readStoryFolder } from "../ingest/read-story-folder";
import { buildStory } from "../story/build-story";
import { slugify } from "../story/slug";
import type { Story } from "../story/story";

const PROJECT = join(import.meta.dirname, "../..");

async function load(folder: string): Promise<Story> {
  const read = await readStoryFolder(resolve(PROJECT, folder));
  if (!read.ok) throw new Error(read.error.message);
  return buildStory({ ...read.value, slug: slugify(read.value.name) });
}

/** The versions of a story that tell the same news: the wire, a copy, a rewrite with interview, an independent report, an expanded rewrite. */
interface Five {
  readonly wire: string;
  readonly copy: string;
  readonly rewrite: string;
  readonly independent: string;
  readonly expanded: string;
}

const find = (story: Story, role: string): string =>
  story.versions.find((version) => version.role === role)?.file ?? `no ${role}`;

const five = (story: Story): Five => ({
  wire: find(story, "refiled"),
  copy: find(story, "copy"),
  rewrite: find(story, "interview"),
  independent: find(story, "independent"),
  expanded: find(story, "expanded"),
});

const comparisonWith = (story: Story, file: string) => {
  const found = story.comparisons.find(({ other }) => other.file === file);
  if (!found) throw new Error(`no comparison with ${file}`);
  return found;
};

const realFolder = process.env.VARIORUM_STORIES;
const folders = [
  { name: "the sample story", folder: "seeds/ishiba-trump" },
  ...(realFolder ? [{ name: "the real documents", folder: realFolder }] : []),
];

describe.each(folders)("$name", ({ folder }) => {
  const loading = load(folder);
  const isSample = folder.startsWith("seeds");

  test("has one version of each role, the wire as base", async () => {
    const story = await loading;
    const files = five(story);
    expect(new Set(Object.values(files)).size).toBe(5);
    expect(story.base).toBe(files.wire);
    expect(new Set(story.versions.map(({ label }) => label)).size).toBe(5);
  });

  test("the copy: sixteen paragraphs one to one, five changes of words beside typography", async () => {
    const story = await loading;
    const { rows } = comparisonWith(story, five(story).copy);
    expect(rows).toHaveLength(16);
    expect(rows.every((row) => row.base.length === 1 && row.other.length === 1)).toBe(true);
    const changes = rows.flatMap((row) => row.changes.map((change) => ({ row: row.id, change })));
    const worded = changes.filter(({ change }) => change.class !== "typography");
    expect(worded.map(({ row, change }) => [row, change.class])).toEqual([
      ["p1", "style"],
      ["p5", "style"],
      ["p8", "spelling"],
      ...(isSample ? [["p11", "spelling"]] : []),
      ["p11", "wording"],
      ...(isSample ? [] : [["p11", "spelling"]]),
    ]);
    const [word] = worded.filter(({ change }) => !isHouseStyle(change));
    expect(word?.change.base.text.trim()).toBe("in");
    expect(word?.change.inQuotation).toBe(!isSample);
  });

  test("the notice holds; the copy has not applied it, the others do not carry the passage", async () => {
    const story = await loading;
    const files = five(story);
    const [finding, ...more] = story.corrections;
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      file: files.wire,
      type: "refile",
      paragraph: 11,
      words: ["in"],
      holds: true,
    });
    const states = (file: string) => finding?.versions[file];
    expect(states(files.wire)).toMatchObject({ state: "applied", noticeCarried: true });
    expect(states(files.copy)).toMatchObject({ state: "not-applied", noticeCarried: false });
    for (const file of [files.rewrite, files.independent, files.expanded])
      expect(states(file)?.state).toBe("not-carried");
  });

  test("the rewrite: eight reused paragraphs, then turns that stand nowhere else, one of which speaks the wire", async () => {
    const story = await loading;
    const { rewrite } = five(story);
    const { rows, other } = comparisonWith(story, rewrite);
    const paired = rows.filter((row) => row.base.length > 0 && row.other.length > 0);
    expect(paired.flatMap((row) => row.other)).toHaveLength(8);
    expect(paired.flatMap((row) => row.other).every((block) => block.kind === "body")).toBe(true);
    expect(other.article.blocks.filter((block) => block.kind === "turn")).toHaveLength(17);
    expect(story.spokenRuns.filter(({ file }) => file === rewrite)).toHaveLength(1);
    expect(story.spokenRuns[0]?.words).toBeGreaterThanOrEqual(10);
    const changes = rows.flatMap((row) => row.changes);
    expect(
      changes.some(
        ({ base: b, other: o }) => b.text.includes("decades-old") && o.text.includes("decade-old"),
      ),
    ).toBe(true);
    expect(
      changes.some(
        ({ class: kind, other: o }) =>
          (isSample || kind === "sourcing") && o.text.includes("government officials"),
      ),
    ).toBe(true);
  });

  test("the independent report is paired with nothing and shares no run of five words", async () => {
    const story = await loading;
    const { wire, independent } = five(story);
    const comparison = comparisonWith(story, independent);
    expect(comparison.rows.filter((row) => row.base.length > 0 && row.other.length > 0)).toEqual(
      [],
    );
    const cell = story.reuse.find((c) => c.of === independent && c.in === wire);
    expect(cell?.share).toBe(0);
    expect(cell?.longestRun).toBeLessThan(5);
  });

  test("the expanded rewrite: about a twentieth wire words, agency lost, figures of its own", async () => {
    const story = await loading;
    const { wire, expanded } = five(story);
    const share = story.reuse.find((c) => c.of === expanded && c.in === wire)?.share ?? 0;
    expect(share).toBeGreaterThan(0.03);
    expect(share).toBeLessThan(0.07);
    expect(story.credit.find(({ file }) => file === expanded)?.slots.agency).toBe("lost");
    const lone = story.drift.filter((finding) => finding.onlyHere && finding.file === expanded);
    expect(lone.map(({ other }) => other)).toEqual(expect.arrayContaining(["54,000", "1960"]));
    expect(story.quotations.filter((q) => q.versions[expanded]?.state === "added")).toHaveLength(1);
    expect(story.quotations.some((q) => q.versions[expanded]?.state === "identical")).toBe(true);
  });

  test("nineteen comments, as declared", async () => {
    const story = await loading;
    const copy = story.versions.find(({ file }) => file === five(story).copy)?.article;
    expect(copy?.declaredComments).toBe(19);
    expect(copy?.comments).toHaveLength(19);
    for (const { votes } of copy?.comments ?? [])
      expect(votes?.score).toBe((votes?.up ?? 0) - (votes?.down ?? 0));
    expect(copy?.comments.filter(({ repostOf }) => repostOf !== null)).toHaveLength(2);
    expect(copy?.comments.filter(({ replyTo }) => replyTo !== null)).toHaveLength(1);
    const quotes = copy?.comments.flatMap((comment) => comment.quotes) ?? [];
    expect(quotes.filter(({ target }) => target?.kind === "body")).toHaveLength(2);
    expect(quotes.filter(({ target }) => target === null)).toHaveLength(5);
  });
});

test.runIf(realFolder)("the real documents: quotations that read differently", async () => {
  const story = await load(realFolder ?? "");
  const { copy, rewrite, expanded, independent } = five(story);
  const [first, ...others] = story.quotations.filter(({ speaker }) => speaker === "Shigeru Ishiba");
  expect(
    [copy, rewrite, expanded, independent].map((file) => first?.versions[file]?.state),
  ).toEqual(["identical", "changed", "added", "other-translation"]);
  expect(others.length).toBeGreaterThan(0);
  expect(
    story.quotations.find(({ speaker }) => speaker === "Derek Grossman")?.versions[copy]?.state,
  ).toBe("removed");
  expect(
    story.credit.find(({ file }) => file === rewrite)?.otherAgencies.map(({ name }) => name),
  ).toEqual(["BTA"]);
});
