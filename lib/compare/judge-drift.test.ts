import { describe, expect, test } from "vitest";
import type { TextChange } from "../diff/change";
import { type DriftKind, readSides } from "./drift-markers";
import { type DriftPhrases, judgeDrift } from "./judge-drift";

/** One change between two texts; what differs stands in square brackets. */
function judge(
  kind: DriftKind,
  base: string,
  other: string,
  rewritten: boolean,
  language = "en",
): DriftPhrases | null {
  const side = (text: string) => {
    const start = text.indexOf("[");
    const end = text.indexOf("]") - 1;
    const bare = text.replace(/[[\]]/gu, "");
    return { bare, change: { range: { start, end }, text: bare.slice(start, end) } };
  };
  const [one, two] = [side(base), side(other)];
  const change: TextChange = {
    class: kind,
    inQuotation: false,
    base: one.change,
    other: two.change,
  };
  return judgeDrift(change, kind, {
    ...readSides(one.bare, two.bare, [language, language]),
    rewritten,
  });
}

describe("in a rewritten passage", () => {
  test("both sides must say something comparable", () => {
    expect(
      judge(
        "number",
        "The inn has [seats] for guests.",
        "The inn took its [first guests] in.",
        true,
      ),
    ).toBeNull();
    expect(
      judge("certainty", "He baked [and at some length].", "He baked [bread for us].", true),
    ).toBeNull();
    expect(
      judge(
        "sourcing",
        "It rained[, he said], all day.",
        "It rained [without a pause], all day.",
        true,
      ),
    ).toBeNull();
    expect(
      judge("certainty", "They met [once more for] tea.", "Tea [would be sent] to them.", true),
    ).toBeNull();
    expect(
      judge("name", "Near [Holm] the ferry sank.", "Near [Grunnau] the ferry sank.", true),
    ).toBeNull();
  });
  test("a date beside a date, a source beside a source, doubt beside doubt are told", () => {
    expect(
      judge(
        "date",
        "Lund met Ek [on Friday evening island time and that both] left.",
        "Lund met Ek [yesterday and that the two] left.",
        true,
      ),
    ).toEqual({ base: "on Friday evening", other: "yesterday" });
    expect(
      judge(
        "sourcing",
        "It closes, [three sources said].",
        "It closes, [town officials said].",
        true,
      ),
    ).toEqual({ base: "three sources said", other: "town officials said" });
    expect(
      judge(
        "certainty",
        "The pier stays [if she came back to the office] in May.",
        "The pier stays [when she comes back to the harbour, one reads] in May.",
        true,
      ),
    ).toEqual({ base: "if she came", other: "when she comes" });
    expect(
      judge("name", "The baker [Lundgren] left.", "The old baker [Lundgrin] went.", true),
    ).toEqual({ base: "Lundgren", other: "Lundgrin" });
  });
});

describe("in an edited passage", () => {
  test("a statement may stand on one side only", () => {
    expect(judge("sourcing", "It sank[, the harbour office said].", "It sank[].", false)).toEqual({
      base: "the harbour office said",
      other: "",
    });
    expect(judge("certainty", "It is [] safe.", "It is [not] safe.", false)).toEqual({
      base: "",
      other: "not",
    });
    expect(judge("date", "She [had] left.", "She [had today] left.", false)).toEqual({
      base: "",
      other: "today",
    });
  });
  test("a whole sentence more is no drift", () => {
    expect(
      judge(
        "certainty",
        "It sank. [The town refused to pay.] It rained.",
        "It sank. [] It rained.",
        false,
      ),
    ).toBeNull();
  });
  test("what only moved within the row is none", () => {
    expect(
      judge("sourcing", "It sank, [] Ek said.", "[According to] Ek it sank.", false),
    ).toBeNull();
  });
  test("one small word for another is none", () => {
    expect(
      judge(
        "certainty",
        "Das Boot [wird] oft gestohlen.",
        "Das Boot [wurde] oft gestohlen.",
        false,
        "de",
      ),
    ).toBeNull();
  });
});

describe("the same figure", () => {
  test.each([
    ["at [2.40] it rained", "at [2:40] it rained"],
    ["on May [18-19] it rained", "on May [18 and 19] it rained"],
    ["at the [Club of 20] it rained", "at the [C20] it rained"],
    ["the cook[, 71,] left", "the [71-year-old] cook left"],
  ])("%s / %s", (base, other) => {
    for (const kind of ["number", "date"] as const)
      expect(judge(kind, base, other, false)).toBeNull();
  });
  test("other figures of a script without spaces are shown with their units", () => {
    expect(
      judge("date", "舟は午後[５]時２０分に着いた。", "舟は[6]時に着いたという。", true, "ja"),
    ).toEqual({ base: "午後５時２０分", other: "6時" });
  });
});
