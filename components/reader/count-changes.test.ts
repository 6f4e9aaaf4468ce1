import { describe, expect, it } from "vitest";
import { ferry, inventComparison } from "../testing/invented";
import { countChanges, sayChanges } from "./count-changes";

describe("countChanges", () => {
  it("tells wording, house style and typography apart", () => {
    const other = ferry.map((line) =>
      line
        .replace("goats", "dogs")
        .replace("Harbour master", "Harbor master")
        .replace(/[“”]/gu, '"'),
    );
    const counts = countChanges(inventComparison(ferry, other));
    expect(counts).toEqual({ wording: 1, house: 1, typography: 2 });
    expect(sayChanges(counts)).toBe("1 change of wording, 1 of house style, 2 typographic marks");
  });
});

describe("sayChanges", () => {
  it("leaves out what there is none of", () => {
    expect(sayChanges({ wording: 0, house: 4, typography: 0 })).toBe("4 changes of house style");
    expect(sayChanges({ wording: 2, house: 0, typography: 1 })).toBe(
      "2 changes of wording, 1 typographic mark",
    );
    expect(sayChanges({ wording: 0, house: 0, typography: 0 })).toBe("");
  });
});
