import { describe, expect, test } from "vitest";
import { createVocabulary, tokenize } from "../text/tokenize";
import type { TextChange } from "./change";
import { compareTexts } from "./compare-texts";
import { readNotation } from "./notation";

const compare = (noted: string, language: string): readonly TextChange[] => {
  const { base, other } = readNotation(noted);
  const vocabulary = createVocabulary();
  return compareTexts(tokenize(base, vocabulary), tokenize(other, vocabulary), vocabulary, [
    language,
    language,
  ]).changes;
};

const classes = (noted: string, language: string): string =>
  [...new Set(compare(noted, language).map((change) => change.class))].join(" ");

describe("classes", () => {
  test.each([
    ["en", "typography", 'the [“|"]open[”|"] harbour – it[’|\']s'],
    ["en", "typography", "rain[—| – ]again"],
    ["en", "spelling", "the [defence|defense] of the [harbour|harbor]"],
    ["en", "spelling", "[organised|organized] and [travelled|traveled] to the [centre|center]"],
    ["en", "spelling", "a [programme|program] for [ageing|aging] ferries"],
    ["en", "style", "in the [U.S.|US] on [Nov.|November] 4"],
    ["en", "style", "[Mr.|Mr] Marlow of the [United States|U.S.]"],
    ["en", "style", "a rise of 4 [percent|per cent]"],
    ["en", "style", "a rise of 4[%| per cent]"],
    ["en", "style", "at [9.40 p.m.|9:40pm] sharp"],
    ["en", "style", "[five|5] ferries"],
    ["en", "style", "a [five-minute|5-minute] walk"],
    ["en", "style", "[54,000|54 000] people"],
    ["en", "style", "the [Prime|prime] minister"],
    ["en", "style", "[HARLOW (Quill News) – |]The ferry sank."],
    ["en", "date", "HARLOW, March [3|4] (Quill News) – The ferry sank."],
    ["en", "number", "killing [34|41] people"],
    ["en", "number", "[Four|Six] ferries"],
    ["en", "number", "a [decades-old|decade-old] pact"],
    ["en", "number", "worth [millions|billions]"],
    ["en", "number", "worth [$5|$6] million"],
    ["en", "date", "on [Tuesday|Wednesday] at sea"],
    ["en", "date", "on Nov. [18|19] at sea"],
    ["en", "date", "The ferry sank[| on Tuesday]."],
    ["en", "date", "built in [1960|1961] by hand"],
    ["en", "name", "so said Ana [Marlow|Quill] at noon"],
    ["en", "sourcing", "The ferry sank, [four sources|government officials] said."],
    ["en", "sourcing", "The ferry sank, [said|according to] the coastguard."],
    ["en", "sourcing", "The ferry [|reportedly ]sank."],
    ["en", "sourcing", "The owner [said|claimed] it was safe."],
    ["en", "certainty", "The mayor [hopes to|will] open it."],
    ["en", "certainty", "He will say so [if he returned|when he returns]."],
    ["en", "certainty", "The port [may|must] close."],
    ["en", "certainty", "The owner [denied|declined to discuss] it."],
    ["en", "certainty", "It will [|not ]open."],
    ["en", "wording", "a [small|tiny] ferry"],
    ["en", "wording", "the quay and [in |]dealing with rain"],
    ["es", "style", "un 4 [%|por ciento]"],
    ["es", "certainty", "el puerto cerrará [si llueve|cuando llueva]"],
    ["es", "sourcing", "el puerto cerró, según [fuentes|funcionarios] locales"],
    ["es", "date", "cerró el [martes|miércoles] de tarde"],
    ["es", "style", "el 4 de [nov.|noviembre] de 2020"],
    ["fr", "certainty", "le port [pourrait|va] fermer"],
    ["fr", "sourcing", "selon [deux sources|des responsables] du port"],
    ["fr", "style", "une hausse de 4 [%|pour cent]"],
    ["fr", "number", "quelque [54 000|45 000] places"],
    ["de", "style", "um 4 [Prozent|%] höher"],
    ["de", "certainty", "der Hafen [könnte|wird] schließen"],
    ["de", "date", "am [Dienstag|Mittwoch] früh"],
    ["de", "spelling", "die [Straße|Strasse] am Hafen"],
    ["pt", "certainty", "o porto [pode|vai] fechar"],
    ["pt", "spelling", "o setor [econômico|económico] local"],
    ["it", "certainty", "il porto [potrebbe|deve] chiudere"],
    ["it", "date", "chiuso [lunedì|martedì] mattina"],
    ["ar", "sourcing", "أغلق الميناء بحسب [مصادر|مسؤولين] محليين"],
    ["ar", "spelling", "ميناء [إيران|ايران] الكبير"],
    ["ar", "style", "نسبة 5[%| في المئة] فقط"],
    ["ja", "date", "市長は[五日|六日]に話した。"],
    ["ja", "sourcing", "[関係者|当局者]によると港は閉まる。"],
    ["ja", "style", "参加者は[3|三]万人だった。"],
  ])("%s %s: %s", (language, expected, noted) => {
    expect(classes(noted, language)).toBe(expected);
  });

  test("a figure that only moved within the row is no change of number", () => {
    expect(classes("[In 1960 the|The] quay was built[| in 1960].", "en")).toBe("wording");
  });

  test("a long rewriting is wording whatever it mentions", () => {
    const noted =
      "[Four people were hurt when the old ferry struck the northern quay late in the evening and then sank slowly" +
      "|Nobody on shore saw how six passengers made it out of cold water before a tug came to help them all]";
    expect(classes(noted, "en")).toBe("wording");
  });
});

describe("inside quotation marks", () => {
  test.each([
    ["She said “we [will|may] open”.", true],
    ["She [said|says] “we open”.", false],
    ["She said we [will|may] open.", false],
    ["She said « nous [allons|pouvons] ouvrir ».", true],
    ["„Wir [werden|können] öffnen“, sagte sie.", true],
    ["「港を[開く|閉める]」と述べた。", true],
    ["“We open [|very ]soon,” she said.", true],
    ["The mayor’s men [will|may] go, and the owner’s too.", false],
    // A change that only contains quoted words lies outside the marks.
    ["She [named “some” of|met] them.", false],
    // Words that stand in marks on one side only.
    ["She called it [“|]a slow boat to the island.", true],
  ])("%s", (noted, inside) => {
    const changes = compare(noted, "en").filter((change) => change.class !== "typography");
    expect(changes.map((change) => change.inQuotation)).toEqual([inside]);
  });

  test("a paragraph of several, joined by newlines, is read one by one", () => {
    const noted = "“It opens.\n“It [closes|stays].”\nHe [left|went].";
    expect(compare(noted, "en").map((change) => change.inQuotation)).toEqual([true, false]);
  });
});
