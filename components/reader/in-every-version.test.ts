import { expect, test } from "vitest";
import { compareArticles } from "@/lib/compare/compare-articles";
import type { Comparison, Version } from "@/lib/compare/comparison";
import { inventArticle, inventStory } from "../testing/invented";
import { inEveryVersion } from "./in-every-version";

const STAYS = "The ferry to Port Ewen stays in the harbour until the storm is over";
const BOATS = "Two boats of the coast guard took forty people off the pier at noon";
const LINES = "The company that runs the line said nobody on board had been hurt";

const story = inventStory({ wire: [STAYS, BOATS, LINES], copy: [BOATS, LINES] });
const [wire, copy] = story.versions as readonly [Version, Version];
const before: Version = { ...wire, article: inventArticle([LINES, STAYS], "e".repeat(64)) };

const numberIn = (comparison: Comparison, text: string) => {
  const row = comparison.rows.find(({ base }) => base.some((block) => block.text === text));
  return row && inEveryVersion(story, comparison, row);
};

test("the number counts in the version that the address names", () => {
  expect(numberIn(compareArticles(wire, copy), BOATS)).toEqual({
    address: "/s/ferry/p/2?base=wire",
    paragraph: 2,
  });
  expect(numberIn(compareArticles(copy, wire), BOATS)).toEqual({
    address: "/s/ferry/p/1?base=copy",
    paragraph: 1,
  });
});

test("an earlier state lends its number to nothing: the text of now does, or none", () => {
  expect(numberIn(compareArticles(before, wire), LINES)).toEqual({
    address: "/s/ferry/p/3?base=wire",
    paragraph: 3,
  });
  expect(numberIn(compareArticles(before, copy), STAYS)).toBeNull();
});
