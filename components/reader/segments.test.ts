import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { TextChange } from "@/lib/diff/change";
import { mergedSegments, segmentsByBlock, sideSegments } from "./segments";

/** Reads `"the alliance and [in /]dealing"`: in brackets the base's words, a slash, the other's. */
function read(notation: string): {
  readonly base: string;
  readonly other: string;
  readonly changes: readonly TextChange[];
} {
  let base = "";
  let other = "";
  const changes: TextChange[] = [];
  for (const part of notation.split(/(\[[^\]]*\])/u)) {
    const change = /^\[([^/]*)\/([^/]*)\]$/u.exec(part);
    if (change === null) {
      base += part;
      other += part;
      continue;
    }
    const [, one = "", two = ""] = change;
    changes.push({
      class: "wording",
      inQuotation: false,
      base: { range: { start: base.length, end: base.length + one.length }, text: one },
      other: { range: { start: other.length, end: other.length + two.length }, text: two },
    });
    base += one;
    other += two;
  }
  return { base, other, changes };
}

const joined = (segments: readonly { readonly text: string }[]): string =>
  segments.map(({ text }) => text).join("");

describe("sideSegments", () => {
  it("cuts a side at its changes and leaves an empty one where it has no words", () => {
    const { base, other, changes } = read("the pier and [in /]the [harbour/port] town");
    expect(sideSegments(base, changes, "base").map(({ text }) => text)).toEqual([
      "the pier and ",
      "in ",
      "the ",
      "harbour",
      " town",
    ]);
    expect(sideSegments(other, changes, "other")[1]).toEqual({ text: "", change: 0 });
  });
});

describe("mergedSegments", () => {
  it("holds both sides: without the one, the other is left", () => {
    const piece = fc.string({ maxLength: 8 }).map((text) => text.replace(/[[\]/]/gu, "_"));
    fc.assert(
      fc.property(fc.array(fc.tuple(piece, piece, piece)), (parts) => {
        const { base, other, changes } = read(
          parts.map(([same, one, two]) => `${same}[${one}/${two}]`).join(""),
        );
        const merged = mergedSegments(base, changes);
        expect(joined(merged.filter(({ side }) => side !== "other"))).toBe(base);
        expect(joined(merged.filter(({ side }) => side !== "base"))).toBe(other);
        expect(joined(sideSegments(base, changes, "base"))).toBe(base);
        expect(joined(sideSegments(other, changes, "other"))).toBe(other);
      }),
    );
  });
});

describe("segmentsByBlock", () => {
  it("gives each paragraph of a joined row its own segments", () => {
    const { base, changes } = read("One gull[.\nTwo/ and two] gulls.\nThree.");
    const blocks = segmentsByBlock(sideSegments(base, changes, "base"), [9, 10, 6]);
    expect(blocks.map(joined)).toEqual(["One gull.", "Two gulls.", "Three."]);
    expect(blocks[0]?.at(-1)).toEqual({ text: ".", change: 0 });
    expect(blocks[1]?.[0]).toEqual({ text: "Two", change: 0 });
  });

  it("loses nothing but the joining newlines, whatever the blocks", () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 1 }), (texts) => {
        const text = texts.join("\n");
        const blocks = segmentsByBlock(
          sideSegments(text, [], "base"),
          texts.map(({ length }) => length),
        );
        expect(blocks.map(joined)).toEqual(texts);
      }),
    );
  });
});
