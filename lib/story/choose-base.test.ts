import { describe, expect, test } from "vitest";
import { sampleVersion } from "../compare/sample-version";
import { findStoryBase } from "./find-story-base";

const ES = [
  "Un incendio en el puerto de Nordby dejó doce heridos este martes, informaron fuentes del puerto.",
  "El fuego comenzó a las cuatro en el almacén siete y destruyó una gran cantidad de grano.",
  "Las pérdidas ascienden a medio millón de coronas, estimó la aseguradora de la dársena.",
];
const DE = ["Bei einem Brand im Hafen von Nordby sind zwölf Menschen verletzt worden."];
const JA = [
  "北浜市の渡し船が火曜日に運航を終えた。市交通局が発表した。",
  "利用者は年間三万四千人で、最盛期の半分に減っていた。",
];
const EN = [
  "Twelve people were hurt on Tuesday when a fire broke out in the harbour of Nordby, port officials said.",
  "The fire began at four in warehouse seven and destroyed a large quantity of grain.",
];

/** `[language, lines]` of texts named a, b, c. */
type Text = readonly [language: string, lines: readonly string[]];

const wire = (agency: string, [first = "", ...rest]: readonly string[]): readonly string[] => [
  `NORDBY (${agency}) - ${first}`,
  ...rest,
];

const baseOf = (...texts: readonly Text[]): string =>
  findStoryBase({
    slug: "s",
    versions: texts.map(([language, lines], index) => {
      const body = lines.map((line) => `body: ${line}`);
      return sampleVersion("abcd".charAt(index), body, { language });
    }),
  }).baseFile;

describe("the base of a story", () => {
  test.each<readonly [string, string, readonly Text[]]>([
    [
      "the agency's own text",
      "b",
      [
        ["es", ES],
        ["es", wire("EFE", ES)],
      ],
    ],
    [
      "no short text in a language of its own, though it is an agency's",
      "b",
      [
        ["de", wire("dpa", DE)],
        ["es", ES],
        ["es", ES.slice(1)],
      ],
    ],
    [
      "【…共同】 is an agency's dateline",
      "b",
      [
        ["ja", JA],
        ["ja", [`【北浜共同】${JA[0]}`, ...JA.slice(1)]],
      ],
    ],
    [
      "no flash",
      "b",
      [
        ["es", wire("EFE", ["Incendio."])],
        ["es", ES],
        ["es", ES.slice(1)],
      ],
    ],
    [
      "the agency's text where two languages have as many",
      "a",
      [
        ["de", wire("dpa", DE)],
        ["en", EN],
      ],
    ],
    [
      "a regional tag is the same language",
      "c",
      [
        ["de", wire("dpa", DE)],
        ["es-ES", ES],
        ["es-MX", wire("EFE", ES)],
      ],
    ],
    [
      "a shortened wire text is still the wire text",
      "b",
      [
        ["en", [...EN, ...EN]],
        ["en", wire("AP", EN)],
      ],
    ],
  ])("%s: %s", (_, base, texts) => {
    expect(baseOf(...texts)).toBe(base);
  });
});
