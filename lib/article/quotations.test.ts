import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findQuotations } from "./quotations";

/** Marks what is found: `He said “[no]”.` */
const mark = (text: string): string =>
  [...findQuotations(text)]
    .reverse()
    .reduce(
      (out, { range }) =>
        `${out.slice(0, range.start)}[${out.slice(range.start, range.end)}]${out.slice(range.end)}`,
      text,
    );

describe("findQuotations", () => {
  it.each([
    ["the union’s ‘[built to leak]’ remark"],
    ["'[We had a lot of rope]', she said"],
    ["He said: \"[No. Not 'never', but no,]\" and left"],
    ["“[Open to the end]"],
    ['"[The gate held. We could sleep,]” the miller said, and wished us “[dry feet.]”'],
    ['“[It held,]" she said. "[It held twice,]" he said.'],
    ['"[He wrote “dry” on it,]" she said. “[Dry!]”'],
    ['“[He wrote "dry" on it,]” she said.'],
    ['"[Go,]" he said; the plank is 5” long. "[Stop.]"'],
    ["«[No venimos]», dijo, «[a pedir]»"],
    ["„[Das ist so]“, sagte er. „[Ja.]“"],
    ["»[Nein]«, sagte sie."],
    ["”[Så är det]”, sade hon"],
    ["「[水が『足りない』]」と言う"],
    ["“[He said ‘no’ to it,]” she said. “[Yes.]”"],
    ["It is ''[Secret]'', not ''[Super]''"],
    ["‘[James’ boats sank,]’ he said"],
    ["the drivers' union and the teachers' union"],
    ["'90s songs and rock 'n' roll, 5' 10\" tall"],
    ["It’s Ada’s and nobody else’s"],
    ['قال "[لا نريد]" ثم صمت'],
  ])("%s", (wanted) => {
    expect(mark(wanted.replace(/[[\]]/g, ""))).toBe(wanted);
  });

  it("gives ranges in order, inside the text, none overlapping", () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom(
            "“",
            "”",
            '"',
            "'",
            "‘",
            "’",
            "«",
            "»",
            "„",
            "「",
            "」",
            " ",
            "a",
            "s",
            ".",
            ",",
          ),
          maxLength: 60,
        }),
        (text) => {
          let end = 0;
          for (const { range, outer } of findQuotations(text)) {
            expect(outer.start).toBeGreaterThanOrEqual(end);
            expect(range.start).toBeGreaterThan(outer.start);
            expect(range.end).toBeGreaterThanOrEqual(range.start);
            expect(outer.end).toBeLessThanOrEqual(text.length);
            end = outer.end;
          }
        },
      ),
    );
  });
});
