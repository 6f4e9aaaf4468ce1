import { describe, expect, it } from "vitest";
import { ferry, inventComparison } from "../testing/invented";
import { cardContent } from "./card-content";

const changed = inventComparison(
  ferry,
  ferry.map((line) => line.replace("140 passengers", "104 passengers")),
);
const all = () => true;

describe("cardContent", () => {
  it("shows the difference that comes first, in the words of both", () => {
    const content = cardContent(changed, null, "The ferry", all);
    expect(content.finding).toBe("Paragraph 2 differs in a number");
    expect(content.sides.map(({ label, phrase }) => [label, phrase.words])).toEqual([
      ["wire", "140"],
      ["copy", "104"],
    ]);
    expect(content.note).toBe("");
  });

  it("leaves out as a whole what it cannot write, and says so", () => {
    const content = cardContent(changed, null, "連絡船", (text) => !/[\d連]/u.test(text));
    expect(content.title).toBe("wire and copy");
    expect(content.sides).toEqual([]);
    expect(content.note).toContain("cannot write their script");
  });

  it("says what stands on one side only, and that a text is the same", () => {
    const dropped = inventComparison(ferry, ferry.slice(0, 4));
    const last = dropped.rows.at(-1) ?? null;
    expect(cardContent(dropped, last, null, all).finding).toBe("Paragraph 5 stands only in wire");
    const same = inventComparison(ferry, ferry);
    expect(cardContent(same, same.rows[0] ?? null, null, all).finding).toBe(
      "Paragraph 1 reads the same in both",
    );
  });
});
