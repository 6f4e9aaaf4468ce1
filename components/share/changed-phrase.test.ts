import { describe, expect, it } from "vitest";
import { ferry, inventComparison } from "../testing/invented";
import { type ChangedPhrases, changedPhrases } from "./changed-phrase";

const phrases = (from: string, to: string): ChangedPhrases | null => {
  const comparison = inventComparison(
    ferry,
    ferry.map((line) => line.replace(from, to)),
  );
  const row = comparison.rows.find(({ changes }) => changes.length > 0);
  return row === undefined ? null : changedPhrases(row);
};

describe("changedPhrases", () => {
  it("gives both readings with the words around them, cut at whole words", () => {
    expect(phrases("140 passengers", "104 passengers")).toEqual({
      base: {
        before: "Harbour master Ada Lund said ",
        words: "140",
        after: " passengers were taken ashore by fishing boats …",
      },
      other: {
        before: "Harbour master Ada Lund said ",
        words: "104",
        after: " passengers were taken ashore by fishing boats …",
      },
    });
  });

  it("leaves a side without words empty, at its place", () => {
    const found = phrases("fishing boats", "boats");
    expect(found?.base.words.trim()).toBe("fishing");
    expect(found?.other.words.trim()).toBe("");
    expect(found?.other.before).toMatch(/^… .*ashore by/u);
  });

  it("says nothing where only typography differs or a side is missing", () => {
    expect(phrases("“We were cold", '"We were cold')).toBeNull();
    const dropped = inventComparison(ferry, ferry.slice(1)).rows[0];
    expect(dropped && changedPhrases(dropped)).toBeNull();
  });

  it("never cuts a character in two", () => {
    const text = `${"𠮷".repeat(80)}は木曜日に${"𠮷".repeat(80)}`;
    const comparison = inventComparison([text], [text.replace("木", "金")]);
    const row = comparison.rows[0];
    const found = row === undefined ? null : changedPhrases(row);
    const shown = [found?.base, found?.other].flatMap((side) =>
      side ? [side.before, side.words, side.after] : [],
    );
    expect(shown.length).toBe(6);
    for (const part of shown) expect(part).not.toMatch(/[\ud800-\udfff]/u);
  });
});
