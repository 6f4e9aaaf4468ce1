import { describe, expect, it } from "vitest";
import { describeSquare, paragraphStrip } from "../story/paragraph-strip";
import { ferry, inventStory } from "../testing/invented";
import { apparatusOf } from "./apparatus";

const put = (from: string, to: string) => ferry.map((line) => line.replace(from, to));
const story = inventStory({
  wire: ferry,
  early: put("140 passengers", "160 passengers"),
  late: put("140 passengers", "160 passengers").map((line) => line.replace("goats", "dogs")),
  short: ferry.slice(0, 2),
});

describe("apparatusOf", () => {
  it("gives each reading once, with all the versions that have it", () => {
    expect(apparatusOf(story, 2)).toEqual([
      {
        lemma: "140",
        isAfter: false,
        readings: [
          { text: "140", labels: ["wire", "short"] },
          { text: "160", labels: ["early", "late"] },
        ],
      },
    ]);
  });
  it("is empty where all read alike, or there is no such paragraph", () => {
    expect(apparatusOf(story, 1)).toEqual([]);
    expect(apparatusOf(story, 9)).toEqual([]);
  });
});

describe("paragraphStrip", () => {
  it("counts the versions that read the same, differently, or do not carry a paragraph", () => {
    expect(paragraphStrip(story)[1]).toEqual({ paragraph: 2, same: 1, differs: 2, notCarried: 0 });
    expect(paragraphStrip(story)[2]).toEqual({ paragraph: 3, same: 1, differs: 1, notCarried: 1 });
    expect(describeSquare({ paragraph: 3, same: 1, differs: 1, notCarried: 1 })).toBe(
      "reads differently in 1 version, the same in 1, not carried in 1",
    );
  });
});
