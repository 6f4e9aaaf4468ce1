import { expect, test } from "vitest";
import { compareArticles } from "./compare-articles";
import { followParagraph } from "./follow-paragraph";
import { sampleVersion } from "./sample-version";

const bridge =
  "The council shut the bridge on Tuesday after a diver found a crack in its northern pier.";
const mayor =
  "Mayor Ada Lund said that nobody had been hurt. A ferry would run from Friday, she said, at no charge.";
const ferry = "The ferry last ran in 1974, when soldiers painted the bridge green.";

const follow = (paragraph: number, ...lines: readonly string[]) => {
  const older = sampleVersion(
    "old.txt",
    [bridge, mayor, ferry].map((text) => `body: ${text}`),
  );
  const {
    state,
    paragraph: found,
    row,
  } = followParagraph(compareArticles(older, sampleVersion("new.txt", lines)), paragraph);
  return { state, paragraph: found, row: row?.id ?? null };
};

test("a paragraph that was split has changed, though every word is kept", () => {
  const [said, runs] = mayor.split(/(?<=hurt\.) /u);
  expect(follow(2, `body: ${bridge}`, `body: ${said}`, `body: ${runs}`, `body: ${ferry}`)).toEqual({
    state: "changed",
    paragraph: 2,
    row: "p2",
  });
});

test("a dropped paragraph is gone and has its row", () => {
  expect(follow(2, `body: ${bridge}`, `body: ${ferry}`)).toEqual({
    state: "gone",
    paragraph: null,
    row: "p2",
  });
});

test("a paragraph that is spoken now has no number", () => {
  expect(
    follow(
      2,
      `body: ${bridge}`,
      `turn Ada Lund: ${mayor.replace("nobody", "no one")}`,
      `body: ${ferry}`,
    ),
  ).toEqual({ state: "changed", paragraph: null, row: "p2" });
});

test("no such paragraph", () => {
  expect(follow(9, `body: ${bridge}`)).toEqual({ state: "gone", paragraph: null, row: null });
});
