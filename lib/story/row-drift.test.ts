import { describe, expect, test } from "vitest";
import { compareArticles } from "../compare/compare-articles";
import { sampleVersion } from "../compare/sample-version";
import { findDrift } from "./drift";
import type { DriftFinding } from "./drift-finding";
import { knownPeople } from "./known-people";

const HEAD =
  "The ferry to Grunnholm will stop for the winter because its old engine is tired and no pilot can be found";

/** What the ledger says of two paragraphs, as `class: base / other`; a figure or name of one version alone as `only`. */
function drift(base: string, other: string, language = "en"): readonly string[] {
  return findings(base, other, language).map(({ class: kind, base: one, other: two, onlyHere }) =>
    onlyHere ? `only ${two}` : `${kind}: ${one} / ${two}`,
  );
}
function findings(base: string, other: string, language = "en"): readonly DriftFinding[] {
  const versions = [
    sampleVersion("wire", [`body: ${base}`], { language }),
    sampleVersion("copy", [`body: ${other}`], { language }),
  ] as const;
  return findDrift(versions, [compareArticles(...versions)], knownPeople([base, other])).drift;
}

describe("sources of a passage", () => {
  test("on one side only", () => {
    expect(drift(`${HEAD}.`, `${HEAD}, writes Norpress.`)).toContain(
      "sourcing:  / writes Norpress",
    );
    expect(
      drift(`${HEAD}, according to a note from the Harbour Board.`, `${HEAD}.`).join(),
    ).toContain("according to a note from the Harbour Board / ");
  });
  test("said in another form it is said", () => {
    const board = `${HEAD}. That is in the first note of the Harbour Board.`;
    expect(
      drift(`${HEAD}, according to a note from the Harbour Board.`, board).filter((line) =>
        line.includes("according to a note"),
      ),
    ).toEqual([]);
  });
  test("a dateline is no source", () => {
    expect(drift(`HOLM, 4 May (Norpress) – ${HEAD}.`, `${HEAD}, writes Norpress.`)).toContain(
      "sourcing:  / writes Norpress",
    );
  });
  test("ways of saying said are one", () => {
    const lines = drift(
      `${HEAD}, according to Olle Brandt, who steers it.`,
      `${HEAD}, said Olle Brandt, who steers it.`,
    );
    expect(lines.filter((line) => line.startsWith("sourcing"))).toEqual([]);
  });
});

describe("figures", () => {
  test("that count the same thing in a rewritten passage", () => {
    const lines = drift(
      `${HEAD}, and at least 34 people wait on the island.`,
      "No pilot, and a tired engine: because of its old engine the ferry to Grunnholm will stop, and 41 people wait.",
    );
    expect(lines.join()).toMatch(/number: (?:at least )?34.* \/ .*41/u);
  });
  test("the same in words and in figures do not differ", () => {
    const lines = drift(
      "El farero, de 81 años, dormía en la casa contigua cuando cayó la torre vieja del puerto.",
      "El farero tiene ochenta y un años y dormía en la casa contigua cuando cayó la torre vieja del puerto.",
      "es",
    );
    expect(lines).toEqual([]);
  });
  test("Japanese sums", () => {
    expect(
      drift(
        "被害額は少なくとも３億２千万円に上る見込みで、市は無利子の融資を検討している。",
        "被害額は少なくとも２億３千万円に上る見込みで、市は無利子の融資を検討している。",
        "ja",
      ),
    ).toEqual(["number: ３億２千万円 / ２億３千万円"]);
  });
  test("in words, in one version alone", () => {
    const far =
      "\n\nNobody on the pier had counted them, and the office did not say how many wrote.";
    expect(drift(`${HEAD}.`, `${HEAD}. Nearly fifty neighbours wrote.${far}`).join()).toContain(
      "fifty",
    );
    expect(drift(`${HEAD} for 50 days.`, `${HEAD} for fifty days.`)).toEqual([]);
  });
});

describe("names in one version alone", () => {
  test("two capitalised words or more", () => {
    expect(drift(`${HEAD}.`, `${HEAD}, as the shopkeeper Ada Lund knows.`)).toContain(
      "only Ada Lund",
    );
  });
  test("none inside quotation marks, none that is half known, no sign", () => {
    const other = `${HEAD}. Lund Harbour knows “Sister Ada”. A board says COME BACK SOON.`;
    expect(drift(`${HEAD}, says Ada Lund.`, other).filter((line) => /^only/u.test(line))).toEqual(
      [],
    );
  });
});

test("every finding names its rule and the words it rests on", () => {
  const [finding] = findings(`${HEAD}.`, `${HEAD}, writes Norpress.`);
  expect(finding?.rule.id).toBe("drift-source-one-side");
  const evidence = finding?.evidence.other;
  expect(evidence).toMatchObject({ paragraph: 1, lines: [1, 1] });
  expect((evidence?.range.end ?? 0) - (evidence?.range.start ?? 0)).toBe("writes Norpress".length);
});

describe("words that look like figures and are none", () => {
  const told = (base: string, other: string, language = "en"): readonly string[] =>
    drift(base, other, language).filter((line) => /^(?:number|only)/u.test(line));
  test.each([
    [
      "No one came to the pier, and the ferry left.",
      "Nobody came to the pier, and the ferry left.",
    ],
    [
      "It is one of the oldest ferries on the coast.",
      "It is among the oldest ferries on the coast.",
    ],
    ["They helped one another ashore at the pier.", "They helped each other ashore at the pier."],
    ["They came ashore at once at the old pier.", "They came ashore immediately at the old pier."],
    [
      "This is the one that the council had paid for.",
      "This is the ferry that the council had paid for.",
    ],
    [
      "It was closed for the first time since the war.",
      "It was closed since the war, the county said.",
    ],
    [
      "The 47-year-old said that the ferry would stop.",
      "The pilot, 47, said that the ferry would stop.",
    ],
  ])("%s / %s", (base, other) => {
    expect(told(`${base} ${HEAD}.`, `${other} ${HEAD}.`)).toEqual([]);
  });
  test.each([
    [
      "de",
      "Ein Boot lag am alten Steg des Hafens von Grunnholm, sagte die Hafenmeisterin am Abend.",
      "Das Boot lag am alten Steg des Hafens von Grunnholm, sagte die Hafenmeisterin am Abend.",
    ],
    [
      "fr",
      "Un bateau était au vieux quai du port de Grunnholm, a dit la capitaine du port ce soir.",
      "Le bateau était au vieux quai du port de Grunnholm, a dit la capitaine du port ce soir.",
    ],
    [
      "es",
      "Uno de los barcos estaba en el muelle viejo del puerto, dijo la capitana por la tarde.",
      "Algún barco estaba en el muelle viejo del puerto, dijo la capitana por la tarde.",
    ],
  ])("%s: %s", (language, base, other) => {
    expect(told(base, other, language)).toEqual([]);
  });
  test("one and two of a thing differ", () => {
    expect(
      told(`One of the guards was hurt. ${HEAD}.`, `Two of the guards were hurt. ${HEAD}.`).join(),
    ).toMatch(/One.* \/ .*Two/u);
  });
});
