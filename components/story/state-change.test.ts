import { expect, test } from "vitest";
import { pairFinding } from "../reader/pair-finding";
import { inventComparison } from "../testing/invented";
import { stateChange } from "./state-change";

const BOAT =
  "The boat was built in 1961 and has carried the mail to the island every day since then.";

test("the corrected fact is named, not who carries how much", () => {
  const comparison = inventComparison(
    ["The council spent 54,000 crowns on the jetty last year.", BOAT],
    ["The council spent 45,000 crowns on the jetty last year.", BOAT],
  );
  expect(stateChange(comparison)).toBe("paragraph 1: “54,000” became “45,000”");
});

test("a notice that came with the change is said, one that was there before is not", () => {
  const comparison = inventComparison(
    ["The council spent 54,000 crowns on the jetty last year.", BOAT],
    ["The council spent 45,000 crowns on the jetty last year.", BOAT],
  );
  const notice = {
    type: "correction",
    action: "unknown",
    paragraph: 1,
    words: [],
    lines: [1, 1],
    text: "Corrects the sum",
  } as never;
  const withNotice = (side: "base" | "other") => ({
    ...comparison,
    [side]: {
      ...comparison[side],
      article: { ...comparison[side].article, notices: [notice] },
    },
  });
  expect(stateChange(withNotice("other"))).toBe(
    "with a notice (correction): paragraph 1: “54,000” became “45,000”",
  );
  expect(stateChange(withNotice("base"))).not.toContain("notice");
});

test("where no fact differs the line says what a comparison says", () => {
  const comparison = inventComparison(
    [BOAT],
    [BOAT, "It will be painted in spring, the harbour says."],
  );
  expect(stateChange(comparison)).toBe(pairFinding(comparison));
  expect(stateChange(comparison)).toContain("word for word");
});
