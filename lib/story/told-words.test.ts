import { describe, expect, test } from "vitest";
import { compareArticles } from "../compare/compare-articles";
import { sampleNotice, sampleVersion } from "../compare/sample-version";
import { checkCorrections } from "./corrections";

const REST = [
  "body: The rowing club of Grunnau opened its new boathouse on the north shore on Sunday morning.",
  "body: About two hundred guests came although the ferry had stopped at noon because of the fog.",
];
const check = (
  own: readonly string[],
  others: Readonly<Record<string, readonly string[]>>,
  notice: Parameters<typeof sampleNotice>[0],
) => {
  const version = sampleVersion("wire", own, { notices: [sampleNotice(notice)] });
  const rest = Object.entries(others).map(([file, lines]) => sampleVersion(file, lines));
  const [finding] = checkCorrections([version, ...rest], compareArticles);
  if (!finding) throw new Error("no finding");
  return {
    words: finding.words,
    holds: finding.holds,
    states: Object.fromEntries(
      Object.entries(finding.versions).map(([file, { state }]) => [file, state]),
    ),
  };
};

describe("a notice whose words nobody took apart", () => {
  test("figures: the one that stands, instead of the one that stands elsewhere", () => {
    const tower = (year: string): string =>
      `body: The old tower beside it was built in ${year} and has served as a store for sails since.`;
    expect(
      check(
        [...REST, tower("1874")],
        { copy: [...REST, tower("1847")], later: [...REST, tower("1874")] },
        {
          type: "correction",
          text: "Desk: MENDS year of the tower to 1874, formerly 1847, in 3rd graf.",
          paragraphs: [3],
          action: "unknown",
        },
      ),
    ).toEqual({
      words: ["1874"],
      holds: true,
      states: { wire: "applied", copy: "not-applied", later: "applied" },
    });
  });

  test("phrases: what the notice and its paragraph say, instead of what another version says", () => {
    const who = (body: string): string =>
      `body: ${body} had decided in spring to pay a third of the costs out of the harbour fund.`;
    expect(
      check(
        [...REST, who("The mayor of Holm")],
        { copy: [...REST, who("The council of fishermen")], brief: REST },
        {
          type: "clarification",
          text: "Note: in the third paragraph read that the mayor of Holm decided, not the council of fishermen",
          paragraphs: [3],
          action: "clarify",
        },
      ),
    ).toEqual({
      words: ["the mayor of Holm"],
      holds: true,
      states: { wire: "applied", copy: "not-applied", brief: "not-carried" },
    });
  });

  test("an update that names no paragraph is tied to the new one it speaks of", () => {
    const reaction =
      "body: Ada Lund, head of the friends of the lighthouse in Holm, called the colour of the roof a mistake.";
    expect(
      check(
        [...REST, reaction],
        { copy: REST },
        {
          type: "update",
          text: "Updated at 2 p.m. with a reaction of the friends of the lighthouse.",
          paragraphs: [],
          action: "update",
        },
      ),
    ).toEqual({ words: [], holds: true, states: { wire: "applied", copy: "not-carried" } });
  });

  test("nothing named, nothing told", () => {
    const { holds, states } = check(REST, { copy: REST }, { action: "unknown" });
    expect({ holds, states }).toEqual({
      holds: null,
      states: { wire: "unclear", copy: "unclear" },
    });
  });
});
