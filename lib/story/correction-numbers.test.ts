import { expect, test } from "vitest";
import { sampleNotice, sampleVersion } from "../compare/sample-version";
import { createComparer } from "./comparer";
import { checkCorrections } from "./corrections";

/** A language, its text with `#` for the number, the number as the notice corrects it, and what else stands there. */
const CASES: readonly (readonly [
  language: string,
  text: string,
  now: string,
  then: string,
  nowOtherwise: string,
  thenOtherwise: string,
])[] = [
  [
    "en",
    "The storm sank # boats in the harbour of Vessel Quay on Sunday night.",
    "twelve",
    "fourteen",
    "12",
    "14",
  ],
  [
    "en",
    "The pier cost # crowns, the harbour office said on Sunday.",
    "3.2 million",
    "2.3 million",
    "3,200,000",
    "2,300,000",
  ],
  [
    "de",
    "Der Sturm versenkte # Boote im Hafen von Holmstad, wie das Amt am Sonntag mitteilte.",
    "zwölf",
    "vierzehn",
    "12",
    "14",
  ],
  [
    "fr",
    "La tempête a coulé # bateaux dans le port de Valmer dimanche soir.",
    "douze",
    "quatorze",
    "12",
    "14",
  ],
  [
    "es",
    "La tormenta hundió # barcos en el puerto de Valdemar el domingo.",
    "doce",
    "catorce",
    "12",
    "14",
  ],
  [
    "pt",
    "A tempestade afundou # barcos no porto de Fontela no domingo.",
    "doze",
    "catorze",
    "12",
    "14",
  ],
  [
    "it",
    "La tempesta ha affondato # barche nel porto di Valmare domenica sera.",
    "dodici",
    "quattordici",
    "12",
    "14",
  ],
  [
    "nl",
    "De storm deed # boten zinken in de haven van Holmstad, zei het kantoor.",
    "twaalf",
    "veertien",
    "12",
    "14",
  ],
  [
    "sv",
    "Stormen sänkte # båtar i hamnen i Holmstad i söndags, enligt kontoret.",
    "tolv",
    "fjorton",
    "12",
    "14",
  ],
];
const REST =
  "The school and the shop were not touched, and the ferry sailed again on Monday morning.";

test.each(CASES)("%s: %s", (language, text, now, then, nowOtherwise, thenOtherwise) => {
  const told = (number: string) => [`body: ${text.replace("#", number)}`, `body: ${REST}`];
  const states = (own: string, words: string, insteadOf: string) => {
    const notice = sampleNotice({
      type: "correction",
      action: "replace",
      text: `(${words} < ${insteadOf})`,
      paragraphs: [1],
      words: [words],
      insteadOf: [insteadOf],
    });
    const [finding] = checkCorrections(
      [
        sampleVersion("wire", told(own), { language, notices: [notice] }),
        sampleVersion("now", told(now), { language }),
        sampleVersion("now2", told(nowOtherwise), { language }),
        sampleVersion("then", told(then), { language }),
        sampleVersion("then2", told(thenOtherwise), { language }),
        sampleVersion("other", told("70"), { language }),
      ],
      createComparer(),
    );
    return [finding?.holds, ...Object.values(finding?.versions ?? {}).map(({ state }) => state)];
  };
  const expected = [
    true,
    "applied",
    "applied",
    "applied",
    "not-applied",
    "not-applied",
    "rewritten",
  ];
  expect(states(now, now, then)).toEqual(expected);
  expect(states(now, nowOtherwise, thenOtherwise)).toEqual(expected);
  expect(states(nowOtherwise, now, then)).toEqual(expected);
});
