import { expect, test } from "vitest";
import { compareArticles } from "./compare-articles";
import { followParagraph, paragraphBefore, paragraphSince } from "./follow-paragraph";
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

test("a turn of an interview is followed like a paragraph, and by its number among the turns", () => {
  const turns = [
    "turn Bo Ek: Why did nobody look at the pier before the winter came and the ice with it?",
    "turn Ada Lund: We looked at it in autumn, and the crack was not there when the divers went down.",
  ];
  const older = sampleVersion("old.txt", [`body: ${bridge}`, ...turns]);
  const since = (turn: number, ...lines: readonly string[]) => {
    const comparison = compareArticles(older, sampleVersion("new.txt", lines));
    const { asked, state, found } = paragraphSince(comparison, { turn });
    expect(asked).toEqual({ turn });
    return [state, found];
  };
  const [why = "", looked = ""] = turns;
  const first = "turn Bo Ek: Good morning, and thank you for having us in the harbour house today.";
  expect(since(2, `body: ${bridge}`, ...turns)).toEqual(["exact", { turn: 2 }]);
  expect(since(2, `body: ${bridge}`, first, ...turns)).toEqual(["moved", { turn: 3 }]);
  expect(since(2, `body: ${bridge}`, why, looked.replace("in autumn", "in spring"))).toEqual([
    "changed",
    { turn: 2 },
  ]);
  expect(since(2, `body: ${bridge}`, why)).toEqual(["gone", null]);
  const back = paragraphBefore(
    compareArticles(older, sampleVersion("new.txt", [`body: ${bridge}`, first, ...turns])),
    { turn: 2 },
  );
  expect(back).toMatchObject({
    state: "moved",
    found: { turn: 1 },
    numberBefore: { state: "moved", paragraph: null, turn: 3 },
  });
});
