import { describe, expect, test } from "vitest";
import { sampleVersion } from "../compare/sample-version";
import { collectQuotations } from "./collect-quotations";
import { createComparer } from "./comparer";
import { findDashSpeech } from "./dash-dialogue";
import { knownPeople } from "./known-people";
import type { QuotationFinding } from "./quotation-finding";
import { followQuotations } from "./quotations";

const follow = (...articles: readonly (readonly string[])[]): readonly QuotationFinding[] =>
  followQuotations(
    articles.map((lines, index) => sampleVersion("abc".charAt(index), lines)),
    createComparer(),
    knownPeople(articles.flat().map((line) => line.replace(/^[^:]+: /, ""))),
  );
const collect = (...lines: readonly string[]) =>
  collectQuotations(sampleVersion("a", lines), new Map([["Lund", "Ada Lund"]]));

const CONTEXT =
  "body: The ferry to Grunnholm stops on 4 November after nineteen summers, the harbour office said on Sunday.";
const WORDS = "The engine has carried more people than this island will ever see again";
const SAID = `body: “${WORDS},” said Ada Lund, who keeps the lighthouse shop.`;

describe("quotations in other forms", () => {
  test("a turn of an interview carries a quotation without marks", () => {
    const turn = `turn Lund: I said it before. ${WORDS}, and I stand by it.`;
    const [finding] = follow([CONTEXT, SAID], [CONTEXT, turn]);
    expect(finding?.versions.b).toMatchObject({ state: "identical", form: "turn", text: WORDS });
    expect(follow([CONTEXT, SAID], [CONTEXT, turn])).toHaveLength(1);
  });

  test("what was told becomes speech where somebody says it in an interview", () => {
    const told = `body: ${WORDS}, the office wrote in its yearly report.`;
    const findings = follow([CONTEXT, told], [CONTEXT, `turn Expert: Well. ${WORDS}. So it is.`]);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ speaker: "Expert", text: WORDS });
    expect(findings[0]?.versions.a?.state).toBe("absent");
    expect(findings[0]?.versions.a?.narration).toMatchObject({ text: WORDS, words: 13 });
  });

  test("speech that became narration is shown beside it", () => {
    const told = `body: ${WORDS}, the lighthouse shop wrote on its door.`;
    const [finding] = follow([CONTEXT, SAID], [CONTEXT, told]);
    expect(finding?.versions.b).toMatchObject({ state: "absent", text: null });
    expect(finding?.versions.b?.narration?.text).toBe(WORDS);
  });

  test("a few words in common are no narration of a quotation", () => {
    const told = "body: The engine has carried nobody since, and the pier is empty in the rain.";
    expect(follow([CONTEXT, SAID], [CONTEXT, told])[0]?.versions.b?.narration).toBeNull();
  });

  test("one quotation may run over paragraphs", () => {
    const [one, ...rest] = collect(
      "body: “We waited until the lamp went out.",
      "body: “Then the boat came after all,” said Ada Lund.",
      "body: Nobody else was there.",
    );
    expect(rest).toEqual([]);
    expect(one).toMatchObject({
      text: "We waited until the lamp went out.\nThen the boat came after all,",
      speaker: "Ada Lund",
    });
  });

  test("a name or a title in marks is no quotation, and a word in a turn is not spoken", () => {
    const spoken = collect(
      "body: The tanker, nicknamed “the wet sponge”, lay off the pier, Lund said.",
      "turn Lund: Nobody could say “not today” that morning.",
      "body: Lund said it was “a wet sponge”.",
    ).map((quotation) => quotation.spoken);
    expect(spoken).toEqual([false, true]);
  });

  test("each finding rests on words of its version", () => {
    const [finding] = follow([CONTEXT, SAID], [CONTEXT, SAID.replace("ever ", "")]);
    const entry = finding?.versions.b;
    expect(entry).toMatchObject({ state: "removed", missing: ["ever"], extra: [] });
    expect(entry?.rule.id).toBe("quotation-removed");
    expect(entry?.evidence?.paragraph).toBe(2);
  });

  test("another translation needs less where the text says that it translates", () => {
    const one = "body: “We did not come to beg for water, it is ours,” Ada Lund said.";
    const two =
      "body: Her grandson translates for Ada Lund: “No alms for us. That same water is sold in carts”.";
    const three = two.replace("Her grandson translates for", "Beside the well stood");
    expect(follow([CONTEXT, one], [two])[0]?.versions.b?.state).toBe("other-translation");
    expect(follow([CONTEXT, one], [three])[0]?.versions.b?.state).toBe("absent");
  });
});

describe("findDashSpeech", () => {
  const texts = (text: string): readonly string[] =>
    findDashSpeech(text).map(({ range }) => text.slice(range.start, range.end));
  test.each([
    ["—Aguanta la noria —dijo Ada Lund—. No para.", ["Aguanta la noria", "No para."]],
    ["—Aguanta la noria —dijo Ada Lund.", ["Aguanta la noria"]],
    ["— Elle tient, dit Ada Lund, et elle tourne.", ["Elle tient", "et elle tourne."]],
    ["— Elle tient ! s’écrie-t-on.", []],
    ["— Le moulin, la roue et le pont.", []],
    ["La noria —dijo Ada Lund— aguanta.", []],
    ["—", []],
  ])("%s", (text, found) => {
    expect(texts(text)).toEqual(found);
  });
});
