import { describe, expect, test } from "vitest";
import { sampleVersion } from "../compare/sample-version";
import { createComparer } from "./comparer";
import { knownPeople } from "./known-people";
import { followQuotations } from "./quotations";

/** The states of every quotation: `text → state in each version`, versions named a, b, c. */
function follow(
  ...articles: readonly (readonly string[])[]
): Readonly<Record<string, readonly string[]>> {
  const versions = articles.map((lines, index) => sampleVersion("abc".charAt(index), lines));
  const known = knownPeople(articles.flat().map((line) => line.replace(/^\w+: /, "")));
  const findings = followQuotations(versions, createComparer(), known);
  return Object.fromEntries(
    findings.map(({ text, versions: entries }) => [
      text,
      Object.values(entries).map(({ state }) => state),
    ]),
  );
}

const CONTEXT =
  "body: The ferry to Grunnholm stops on 4 November after nineteen summers, the harbour office said on Sunday.";
const quote = (text: string): string =>
  `body: “${text}” said Ada Lund, who keeps the lighthouse shop on the island.`;
const SAID = "We counted on the boat and on our luck,";

describe("followQuotations", () => {
  test.each([
    ["identical", SAID],
    ["removed", "We counted on the boat and our luck,"],
    ["added", "We counted on the boat and on our luck, without a word,"],
    ["changed", "We relied upon the boat and on our luck,"],
    ["cut", "We counted on the boat"],
    ["typography", "We counted on the boat – and on our luck."],
  ])("%s", (state, text) => {
    expect(follow([CONTEXT, quote(SAID)], [CONTEXT, quote(text)])).toEqual({
      [SAID]: ["identical", state],
    });
  });

  test("other glyphs are typography, inside and outside", () => {
    const text = "It’s the boat we counted on, and it’s gone,";
    const other = [CONTEXT, quote(text.replaceAll("’", "'")).replace("“", '"').replace("”", '"')];
    expect(follow([CONTEXT, quote(text)], other)).toEqual({ [text]: ["identical", "typography"] });
  });

  test("a quotation that stands in one version alone", () => {
    expect(follow([CONTEXT], [CONTEXT, quote(SAID)])).toEqual({ [SAID]: ["absent", "only-here"] });
  });

  test("a cut quotation of another speaker, or of somebody without a name", () => {
    const voices = (other: string) => {
      const versions = [
        [CONTEXT, quote(SAID)],
        [CONTEXT, other],
      ].map((lines, index) => sampleVersion("ab".charAt(index), lines));
      const known = knownPeople(["Ada Lund said", "Olle Brandt said"]);
      return followQuotations(versions, createComparer(), known).map(({ versions: { b } }) => [
        b?.state,
        b?.voice,
      ]);
    };
    const cut = (who: string) => `body: “We counted on the boat,” said ${who} on the island.`;
    expect(voices(cut("Olle Brandt"))).toEqual([["cut", "other-speaker"]]);
    expect(voices(cut("a shopkeeper"))).toEqual([["cut", "speaker-unnamed"]]);
    expect(voices(cut("Lund"))).toEqual([["cut", null]]);
  });

  test("two quotations joined by “and” are both there", () => {
    const apart =
      "body: “We counted on the boat,” said Ada Lund. “It never came back to the island.”";
    const joined =
      "body: “We counted on the boat, and it never came back to the island,” said Ada Lund.";
    const states = Object.values(follow([CONTEXT, apart], [CONTEXT, joined]));
    expect(states).toEqual([
      ["identical", "typography"],
      ["identical", "typography"],
    ]);
  });

  test.each([
    ["The play “The Last Boat” will open at the harbour hall on Friday.", "The Last Ferry"],
    ["Das Stück „The Last Boat“ hat am Freitag im Hafensaal Premiere.", "The Last Ferry"],
    ["La pièce « The Last Boat » sera jouée vendredi dans la salle du port.", "The Last Ferry"],
  ])("a title is no quotation: %s", (line, title) => {
    const other = line.replace("The Last Boat", title);
    expect(follow([CONTEXT, `body: ${line}`], [CONTEXT, `body: ${other}`])).toEqual({});
  });

  test("a quotation broken by “she said” is the same quotation", () => {
    const whole =
      "body: “We counted on the boat and on our luck, and the boat has stopped now,” said Ada Lund.";
    const broken =
      "body: “We counted on the boat and on our luck,” said Ada Lund, “and the boat has stopped now.”";
    const states = Object.values(follow([CONTEXT, whole], [CONTEXT, broken]));
    expect(states).toEqual([["identical", "typography"]]);
  });

  test("the same words of another speaker", () => {
    const other = quote(SAID).replace("Ada Lund", "Olle Brandt");
    expect(follow([CONTEXT, quote(SAID)], [CONTEXT, other])).toEqual({
      [SAID]: ["identical", "other-speaker"],
    });
  });

  test.each([
    ["Erik Lund", "Eric Lund", "identical"],
    ["Erik Lund", "E. Lund", "identical"],
    ["Finn Lund", "Fin Lund", "identical"],
    ["Ada Lund", "Ida Lund", "other-speaker"],
    ["Paul Lund", "Paula Lund", "other-speaker"],
    ["Mario Lund", "Maria Lund", "other-speaker"],
    ["Erik Lund", "Eric Lunt", "other-speaker"],
  ])("%s and %s as speakers: %s", (one, two, state) => {
    const by = (name: string) => quote(SAID).replace("Ada Lund", name);
    expect(follow([CONTEXT, by(one)], [CONTEXT, by(two)])).toEqual({
      [SAID]: ["identical", state],
    });
  });

  test("a quotation over two paragraphs has the speaker who is told after its end", () => {
    const before =
      "body: The roof is old. “It leaks in three places,” said the roofer Olle Brandt.";
    const [one, two] = [
      "When I was a girl we danced here every week.",
      "We never thought it would end,",
    ];
    const parted = [CONTEXT, before, `body: “${one}`, `body: “${two}” said Ada Lund.`];
    const whole = [CONTEXT, before, `body: “${one} ${two}” said Ada Lund.`];
    expect(follow(parted, whole)).toEqual({
      "It leaks in three places,": ["identical", "identical"],
      [`${one}\n${two}`]: ["identical", "typography"],
    });
    const told = [
      CONTEXT,
      before,
      `body: Ada Lund said: “${one}`,
      `body: “${two}” said Olle Brandt.`,
    ];
    expect(follow(told, whole)[`${one}\n${two}`]?.[1]).not.toBe("other-speaker");
  });

  test("an unnamed speaker is not another speaker: that there is a name is told", () => {
    const other = `body: “${SAID}” said a shopkeeper of the island.`;
    expect(follow([CONTEXT, quote(SAID)], [CONTEXT, other])).toEqual({
      [SAID]: ["identical", "speaker-unnamed"],
    });
  });

  test("a fragment is followed only within paired paragraphs", () => {
    const base =
      "body: The harbour master, who has run the office since 2009, said he had found the engine “quite tired” when the boat came back.";
    const paired = base.replace("quite tired", "rather tired");
    const elsewhere =
      "body: A choir from Nordby sang in the rain and was “quite tired” after two hours of it, its leader said.";
    expect(follow([CONTEXT, base], [CONTEXT, paired])).toEqual({
      "quite tired": ["identical", "changed"],
    });
    expect(follow([CONTEXT, base], [CONTEXT, elsewhere])["quite tired"]).not.toContain(
      "identical,identical",
    );
  });

  test("a title in inverted commas is no quotation", () => {
    expect(
      follow(
        [CONTEXT],
        ["body: She is the author of “The Patient Heron”, a book about the sound."],
      ),
    ).toEqual({});
  });

  test("a name that a thing is called by is no quotation", () => {
    const firm = "body: The work went to a firm called “Deep Heron” without tender.";
    expect(follow([CONTEXT], [CONTEXT, firm])).toEqual({});
    const said = "body: Ada Lund called the work “quite late” when she spoke at the harbour.";
    expect(follow([CONTEXT], [CONTEXT, said])).toEqual({ "quite late": ["absent", "only-here"] });
  });

  test("a name in inverted commas that nobody speaks is told only where it reads differently", () => {
    const ship = (name: string): string =>
      `body: The old “${name}” lay at the pier of Grunnholm all through the winter with a new coat of paint.`;
    expect(follow([CONTEXT, ship("Blue Heron")], [CONTEXT, ship("Blue Heron")])).toEqual({});
    expect(follow([CONTEXT, ship("Blue Heron")], [CONTEXT, ship("Grey Heron")])).toEqual({
      "Blue Heron": ["identical", "changed"],
    });
  });

  test("possibly another translation: one speaker, the same matter, no run of words", () => {
    const one =
      "body: “I felt the captain was honest, and it was my impression that each of us could speak freely,” Olle Brandt said.";
    const two =
      "body: “The captain seemed honest to me; my impression is of a man to speak with,” Olle Brandt said.";
    const far =
      "body: “Nobody repairs an engine like that on a Sunday evening in the rain,” Olle Brandt said.";
    const [found] = Object.values(follow([CONTEXT, one], [two]));
    expect(found).toEqual(["identical", "other-translation"]);
    expect(Object.values(follow([CONTEXT, one], [far]))).toEqual([
      ["only-here", "absent"],
      ["absent", "only-here"],
    ]);
  });
});
