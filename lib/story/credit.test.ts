import { describe, expect, test } from "vitest";
import { compareArticles } from "../compare/compare-articles";
import { sampleVersion } from "../compare/sample-version";
import { checkCredit } from "./credit";

const FIRST =
  "body: HOLM, 4 May (Lumen) – The mill at Holm burned down on Sunday, and nobody was in it when the roof fell, the fire board said.";
const SECOND =
  "body: The board had asked for new pumps in 2019, and the council had set the money aside for the road to the harbour.";
const THIRD = "body: The owner, Ada Brandt, wants to build it again by the spring of next year.";
const CREDIT = "credit: (Reporting by Bo Ek; Editing by Ina Holst)";

const wire = sampleVersion("wire", ["byline: By Bo Ek", FIRST, SECOND, THIRD, CREDIT], {
  agency: "Lumen",
});
const credit = (...lines: readonly string[]) => {
  const [finding] = checkCredit([compareArticles(wire, sampleVersion("copy", lines))]);
  if (finding === undefined) throw new Error("no finding");
  return finding;
};
const PLAIN = FIRST.replace("HOLM, 4 May (Lumen) – ", "");

describe("a dateline of which the place alone is left", () => {
  /** The base's dateline, what stands before the copy's first words, and what becomes of it. */
  const CASES = [
    ["MARLOW, 4 May (Lumen) - ", "MARLOW - ", "changed"],
    ["Hartwege (Lumen) - ", "Hartwege - ", "changed"],
    ["Hartwege (Lumen) - ", "Hartwege. ", "lost"],
    ["Hartwege (Lumen) – ", "Hartwege -- ", "changed"],
    ["VAUBRUN, 4 mai (Lumen) - ", "Vaubrun - ", "changed"],
    ["VALDEMAR, 3 mar (Lumen) - ", "Valdemar - ", "changed"],
    ["FONTELA, 9 mai (Lumen) – ", "Fontela – ", "changed"],
    ["COLLEBASSO, 4 maggio (Lumen) - ", "Collebasso - ", "changed"],
    ["GRUNNUM (Lumen) - ", "Grunnum - ", "changed"],
    ["NÄSBY (Lumen) - ", "Näsby - ", "changed"],
    ["Hartwege (Lumen) - ", "Hartwege-Süd - ", "lost"],
    ["Hartwege (Lumen) - ", "Hartwege hat genug: ", "lost"],
    ["Hartwege (Lumen) - ", "", "lost"],
    ["Hartwege (Lumen) - ", "Hartwege (Lumen) - ", "kept"],
  ] as const;
  test.each(CASES)("%s/ %s: %s", (base, other, state) => {
    const from = sampleVersion("wire", [`body: ${base}${PLAIN.slice("body: ".length)}`, SECOND], {
      agency: "Lumen",
    });
    const copy = sampleVersion("copy", [`body: ${other}${PLAIN.slice("body: ".length)}`, SECOND]);
    const [finding] = checkCredit([compareArticles(from, copy)]);
    expect(finding?.slots.dateline).toBe(state);
  });
});

describe("credit", () => {
  test("the words on both sides", () => {
    const { slots, sides } = credit("byline: BO EK, Norpress", PLAIN, SECOND, THIRD);
    expect(slots).toMatchObject({ byline: "kept", dateline: "lost", agency: "lost" });
    expect(sides.dateline).toMatchObject({ base: { text: "HOLM, 4 May (Lumen)" }, other: null });
    expect(sides.byline.other).toMatchObject({ text: "BO EK, Norpress", lines: [1, 1] });
  });

  test("an agency named in a credit, in the text, or by the name that its initials stand for", () => {
    const inCredit = credit(PLAIN, SECOND, THIRD, "credit: Source: Lumen");
    expect(inCredit.slots.agency).toBe("kept");
    expect(inCredit.agencyNamed.credit).not.toBeNull();
    expect(inCredit.agencyNamed.text).toBeNull();
    const inText = credit(PLAIN.replace("said", "told Lumen"), SECOND, THIRD);
    expect(inText.agencyNamed).toMatchObject({ credit: null, text: { paragraph: 1 } });
    const inDateline = credit(FIRST, SECOND, THIRD);
    expect(inDateline.agencyNamed.text).toBeNull();
    expect(inDateline.agencyNamed.credit).toMatchObject({ paragraph: 1 });
  });

  test("a word that only holds the agency's name does not name it", () => {
    const other = credit(PLAIN.replace("fire board", "Lumenburg board"), SECOND, THIRD);
    expect(other.slots.agency).toBe("lost");
  });

  test("a passage of the base that is credited to another agency, paragraph by paragraph", () => {
    const { otherAgencies } = credit(
      PLAIN,
      SECOND.replace("harbour.", "harbour, writes LMN."),
      THIRD,
    );
    expect(otherAgencies).toMatchObject([
      { name: "LMN", evidence: { paragraph: 2 }, of: { paragraph: 2 } },
    ]);
  });

  test.each([
    ["a party that says something is no agency", "harbour, the MPA said."],
    ["an office that is told something is none", "harbour, Ek told the FTB."],
  ])("%s", (_, end) => {
    expect(credit(PLAIN, SECOND.replace("harbour.", end), THIRD).otherAgencies).toEqual([]);
  });

  test("who took the picture", () => {
    const { sides, slots } = credit(
      "caption: The mill on Monday. Photo: Ina Holst/Lumen",
      PLAIN,
      SECOND,
      THIRD,
    );
    expect(slots.photo).toBe("absent");
    expect(sides.photo.other).toMatchObject({ text: "Ina Holst/Lumen" });
  });

  describe("an agency by its short and its long name", () => {
    const under = (agency: string, ...lines: readonly string[]) => {
      const base = sampleVersion("wire", [FIRST.replace("Lumen", agency), SECOND, THIRD], {
        agency,
      });
      const [finding] = checkCredit([compareArticles(base, sampleVersion("copy", lines))]);
      return finding;
    };

    test.each([
      ["AP", "harbour, the Associated Press reported."],
      ["AFP", "harbour, Agence France-Presse reported."],
      ["dpa", "harbour, Deutsche Presse-Agentur reported."],
      ["Deutsche Presse-Agentur", "harbour, dpa reported."],
      ["CPS", "harbour, the Coastline Press Service reported."],
    ])("%s: %s", (agency, end) => {
      const found = under(agency, PLAIN, SECOND.replace("harbour.", end), THIRD);
      expect(found?.slots.agency).toBe("kept");
      expect(found?.agencyNamed.text).toMatchObject({ paragraph: 2 });
      expect(found?.otherAgencies).toEqual([]);
    });

    test("in a byline", () => {
      const found = under("AP", "byline: By Bo Ek, The Associated Press", PLAIN, SECOND, THIRD);
      expect(found?.slots.agency).toBe("kept");
      expect(found?.agencyNamed.credit).not.toBeNull();
    });

    test("another agency's long name stays another agency", () => {
      const end = "harbour, the Associated Press reported.";
      const found = under("AFP", PLAIN, SECOND.replace("harbour.", end), THIRD);
      expect(found?.slots.agency).toBe("lost");
      expect(found?.otherAgencies).toMatchObject([{ name: "Associated Press" }]);
    });
  });
});
