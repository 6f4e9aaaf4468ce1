import { describe, expect, test } from "vitest";
import { sampleVersion } from "../compare/sample-version";
import { sameButForChrome, tellsTheSame } from "./same-but-for-chrome";

const articleOf = (...lines: readonly string[]) => sampleVersion("a.txt", lines).article;

const page = articleOf(
  "chrome: Menu",
  "headline: Mill turns “again”",
  "body: The mill turned.",
  "turn Ada Lund: It's loud.",
  "notice: (Corrects paragraph 1)",
  "comment: first",
);

test("menus, comments and typography do not count", () => {
  const other = articleOf(
    "chrome: Subscribe today",
    'headline: Mill turns "again"',
    "body: The mill  turned.",
    "turn Ada Lund: It’s loud.",
    "notice: (Corrects paragraph 1)",
  );
  expect(sameButForChrome(page, other)).toBe(true);
});

test.each([
  ["headline", "headline: Mill turns"],
  ["paragraph", "body: The mill turned twice."],
  ["turn", "turn Ada Lund: It's quiet."],
  ["notice", "notice: (Corrects paragraph 2)"],
])("a changed %s counts", (_, line) => {
  const kind = line.split(/[ :]/)[0] ?? "";
  const lines = [
    "headline: Mill turns “again”",
    "body: The mill turned.",
    "turn Ada Lund: It's loud.",
    "notice: (Corrects paragraph 1)",
  ].map((kept) => (kept.startsWith(kind) ? line : kept));
  expect(sameButForChrome(page, articleOf(...lines))).toBe(false);
});

test("where no article was found, all of the text counts", () => {
  expect(sameButForChrome(articleOf("chrome: one"), articleOf("chrome: one"))).toBe(true);
  expect(sameButForChrome(articleOf("chrome: one"), articleOf("chrome: two"))).toBe(false);
});

describe("what belongs to the article beside its paragraphs", () => {
  const LINES = [
    "chrome: Home",
    "headline: Mill turns again",
    "byline: By Ada Lund, 2 hours ago",
    "dateline: TARN, Nov 4",
    "caption: The mill at dawn",
    "body: The mill turned.",
    "heading: A loud night",
    "body: Nobody slept.",
    "credit: (Reporting by Ada Lund; editing by Bo Ek)",
    "chrome: Most read",
    "heading: Weather",
    "comment: Fine.",
  ];
  const article = articleOf(...LINES);
  const swap = (from: string, to: string | null) =>
    articleOf(...LINES.flatMap((line) => (line === from ? (to === null ? [] : [to]) : [line])));

  test.each([
    ["heading", "heading: A loud night", "heading: A quiet night"],
    ["heading that went", "heading: A loud night", null],
    ["byline", "byline: By Ada Lund, 2 hours ago", "byline: By Ada Lund and Bo Ek, 2 hours ago"],
    ["dateline", "dateline: TARN, Nov 4", "dateline: TARN, Nov 5"],
    ["caption", "caption: The mill at dawn", "caption: The mill at dusk"],
    [
      "credit",
      "credit: (Reporting by Ada Lund; editing by Bo Ek)",
      "credit: (Reporting by Ada Lund; editing by Cy Dahl)",
    ],
    ["credit that went", "credit: (Reporting by Ada Lund; editing by Bo Ek)", null],
  ])("a changed %s counts, but the story is told in the same words", (_, from, to) => {
    const other = swap(from, to);
    expect([sameButForChrome(article, other), sameButForChrome(other, article)]).toEqual([
      false,
      false,
    ]);
    expect(tellsTheSame(article, other)).toBe(true);
  });

  test("a heading that moved counts", () => {
    const moved = articleOf(
      ...LINES.filter((line) => !line.startsWith("heading: A")).flatMap((line) =>
        line === "body: The mill turned." ? ["heading: A loud night", line] : [line],
      ),
    );
    expect(sameButForChrome(article, moved)).toBe(false);
  });

  test.each([
    ["typography", "heading: A loud night", "heading: A  loud night"],
    ["the time in a byline", "byline: By Ada Lund, 2 hours ago", "byline: By Ada Lund – yesterday"],
    ["a byline without its time", "byline: By Ada Lund, 2 hours ago", "byline: By Ada Lund"],
    ["a caption taken for a menu", "caption: The mill at dawn", "chrome: The mill at dawn"],
    [
      "a byline taken for a menu",
      "byline: By Ada Lund, 2 hours ago",
      "chrome: By Ada Lund, 1 hour ago",
    ],
    ["a heading taken for a caption", "heading: A loud night", "caption: A loud night"],
    ["a heading around the article", "heading: Weather", "heading: Sport"],
    ["a comment", "comment: Fine.", "comment: Finer."],
  ])("%s does not", (_, from, to) => {
    const other = swap(from, to);
    expect([sameButForChrome(article, other), sameButForChrome(other, article)]).toEqual([
      true,
      true,
    ]);
  });

  test("a credit that came or went beyond the page’s own lines does not, another one there does", () => {
    const [first, second, none] = ["credit: Ada Lund", "credit: Bo Ek", "chrome: Share"].map(
      (line) => articleOf(...LINES, line),
    );
    if (!first || !second || !none) throw new Error("there are three");
    expect([sameButForChrome(first, none), sameButForChrome(none, first)]).toEqual([true, true]);
    expect(sameButForChrome(first, second)).toBe(false);
  });

  test("a credit that is broken into other lines does not", () => {
    const [one, two] = [
      "(Reporting by Ada Lund;\nediting by Bo Ek)",
      "(Reporting by Ada Lund; editing by Bo Ek)",
    ].map((text) => swap("credit: (Reporting by Ada Lund; editing by Bo Ek)", `credit: ${text}`));
    expect(one && two && sameButForChrome(one, two)).toBe(true);
  });
});
