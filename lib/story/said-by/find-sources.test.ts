import { describe, expect, test } from "vitest";
import { findSources } from "./find-sources";
import { mayBeOneSource, namedSource } from "./source-kind";

const said = (text: string, language: string): readonly string[] =>
  findSources(text, language).map(({ kind, speaksFor, text: words }) =>
    [words, kind, speaksFor ?? "itself"].join(" | "),
  );

describe("findSources", () => {
  test.each([
    ["en", "The gate stood open, a local farmer said.", "a local farmer said | farmer | itself"],
    [
      "en",
      "The gate stood open, said a police spokesman.",
      "said a police spokesman | police | spokesperson",
    ],
    [
      "en",
      "According to city officials the gate stood open.",
      "According to city officials | city | official",
    ],
    [
      "de",
      "Am Montag teilte die Polizei mit, das Tor sei offen.",
      "teilte die Polizei | police | itself",
    ],
    ["de", "Das Tor war nach Polizeiangaben offen.", "nach Polizeiangaben | police | spokesperson"],
    ["de", "Der Feuerwehr zufolge war das Tor offen.", "Der Feuerwehr zufolge | fire | itself"],
    [
      "fr",
      "La vanne était ouverte, a indiqué la préfecture.",
      "a indiqué la préfecture | prefect | itself",
    ],
    [
      "es",
      "La compuerta estaba abierta, informaron fuentes policiales.",
      "informaron fuentes policiales | police | source",
    ],
    [
      "pt",
      "A comporta estava aberta, disseram os bombeiros.",
      "disseram os bombeiros | fire | itself",
    ],
    [
      "it",
      "La chiusa era aperta, ha detto ieri il sindaco.",
      "ha detto ieri il sindaco | mayor | itself",
    ],
    [
      "nl",
      "De sluis stond open, aldus een brandweerwoordvoerder.",
      "aldus een brandweerwoordvoerder | fire | spokesperson",
    ],
    [
      "sv",
      "Luckan stod öppen, enligt polisens talesperson.",
      "enligt polisens talesperson | police | spokesperson",
    ],
    ["ja", "県警によると、水門は開いていた。", "県警によると | police | itself"],
    ["ja", "市は水門が開いていたと発表した。", "市は | city | itself"],
    ["ar", "وقالت البلدية إن البوابة مفتوحة.", "وقالت البلدية | city | itself"],
  ])("%s: %s", (language, text, expected) => {
    expect(said(text, language)).toEqual([expected]);
  });
  test.each([
    ["en", "A man who was with the police told reporters that he was cold."],
    ["en", "Police moved the barges before the mayor arrived."],
    ["en", "Lund said police were late."],
    ["de", "Die Polizei sperrte die Brücke am Montag."],
    ["es", "El hombre dijo a la policía que no había visto nada."],
    ["fr", "La police a fermé le pont pendant la nuit."],
    ["ja", "市は水門を閉めた。"],
  ])("nobody of %s: %s", (language, text) => {
    expect(findSources(text, language)).toEqual([]);
  });
});

test("a body and whoever speaks for it may be one source, a mayor and the police are not", () => {
  const kinds = (words: string) => namedSource(words.split(" ")) ?? { kind: "", speaksFor: null };
  const mayBeOne = (one: string, two: string) => mayBeOneSource(kinds(one), kinds(two));
  expect(mayBeOne("police spokesperson", "police")).toBe(true);
  expect(mayBeOne("spokesperson", "ministry")).toBe(true);
  expect(mayBeOne("resident city", "witness")).toBe(false);
  expect(mayBeOne("farmer", "resident")).toBe(true);
  expect(mayBeOne("police source", "fire source")).toBe(false);
  expect(mayBeOne("mayor", "police")).toBe(false);
});
