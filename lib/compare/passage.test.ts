import { expect, test } from "vitest";
import { passageOf, passagesOfArticle, resolvePassage } from "./passage";
import { parsePassages, passagesJson } from "./passage-json";
import { sampleVersion } from "./sample-version";

const articleOf = (...lines: readonly string[]) => sampleVersion("a.txt", lines).article;

const bridge =
  "body: The council shut the bridge on Tuesday after a crack was found in its northern arch.";
const mayor =
  "body: Mayor Ada Lund said that nobody had been hurt and that a ferry would run from Friday.";
const ferry = "body: The ferry last ran in 1974, when the bridge was painted green by soldiers.";
const declined = "body: The builders declined to comment.";

const old = articleOf(bridge, mayor, ferry);
const resolve = (paragraph: number, ...lines: readonly string[]) => {
  const passage = passageOf(old, paragraph);
  if (passage === null) throw new Error("no such paragraph");
  return resolvePassage(passage, articleOf(...lines), passagesOfArticle(old));
};

test("the same paragraph in its place", () => {
  expect(resolve(2, bridge, mayor.replace("body: ", "body:  "), ferry)).toEqual({
    state: "exact",
    paragraph: 2,
  });
});

test("moved, changed, gone", () => {
  expect(resolve(2, ferry, bridge, mayor)).toEqual({ state: "moved", paragraph: 3 });
  expect(resolve(2, bridge, mayor.replace("Friday", "Saturday"), ferry)).toEqual({
    state: "changed",
    paragraph: 2,
  });
  expect(resolve(2, bridge, ferry)).toEqual({ state: "gone", paragraph: null });
});

test("of two equal paragraphs the one between the same neighbours is meant", () => {
  const twice = articleOf(bridge, declined, mayor, declined, ferry);
  const second = passageOf(twice, 4);
  const all = passagesOfArticle(twice);
  if (second === null) throw new Error("no such paragraph");
  const now = articleOf(declined, mayor, declined, ferry, bridge);
  expect(resolvePassage(second, now, all)).toEqual({ state: "moved", paragraph: 3 });
  expect(resolvePassage(second, articleOf(bridge, declined, mayor, ferry), all).paragraph).not.toBe(
    4,
  );
});

test("a long paragraph is kept by its two ends and its sign", () => {
  const long = `body: ${"The wheel turned and the water rose. ".repeat(30)}It stopped 😀.`;
  const passage = passageOf(articleOf(bridge, long, ferry), 2);
  expect(passage?.quote.length).toBeLessThan(400);
  expect(passage?.ending).toMatch(/It stopped 😀\.$/u);
  expect(passage?.prefix).toMatch(/northern arch\.$/u);
  const now = articleOf(long.replace("water rose", "water sank"), ferry);
  expect(passage && resolvePassage(passage, articleOf(long)).state).toBe("moved");
  expect(passage && resolvePassage(passage, now).state).toBe("changed");
});

test("no passage of a paragraph that is not there", () => {
  expect(passageOf(old, 4)).toBeNull();
  expect(passageOf(old, 0)).toBeNull();
});

test("passages survive as JSON", () => {
  const article = articleOf(
    bridge,
    "turn Ada Lund: We shall see.",
    mayor,
    `body: ${"long ".repeat(200)}`,
    ferry,
  );
  expect(parsePassages(passagesJson(article))).toEqual(passagesOfArticle(article));
  expect(parsePassages("[[1]]")).toBeNull();
  expect(parsePassages("no")).toBeNull();
});

test("a turn of an interview is found again as a paragraph is", () => {
  const opening = "turn Ada Lund: We shut it because the crack was wider than a hand.";
  const closing = "turn Ada Lund: The ferry will run from Friday, and nobody will have to walk.";
  const before = articleOf(bridge, opening, closing, ferry);
  const all = passagesOfArticle(before);
  const [, , second] = all;
  if (second === undefined) throw new Error("two turns");
  expect(second).toMatchObject({ paragraph: 2, turn: true });
  const find = (...lines: readonly string[]) =>
    resolvePassage(second, articleOf(...lines), parsePassages(passagesJson(before)) ?? []);
  expect(find(bridge, opening, closing, ferry)).toEqual({
    state: "exact",
    paragraph: null,
    turn: 2,
  });
  expect(find(bridge, closing, ferry)).toEqual({ state: "moved", paragraph: null, turn: 1 });
  expect(find(bridge, opening, closing.replace("turn Ada Lund", "body"), ferry)).toEqual({
    state: "moved",
    paragraph: 2,
  });
  expect(find(bridge, opening, closing.replace("Friday", "Monday"), ferry)).toEqual({
    state: "changed",
    paragraph: null,
    turn: 2,
  });
  expect(find(bridge, opening, ferry)).toEqual({ state: "gone", paragraph: null });
});
