import { describe, expect, test } from "vitest";
import type { Notice } from "../article/article";
import type { Version } from "../compare/comparison";
import { sampleNotice, sampleVersion } from "../compare/sample-version";
import { createComparer } from "./comparer";
import { checkCorrections } from "./corrections";
import type { CorrectionState } from "./story";

const OPENING =
  "body: The ferry between Vessel Quay and Grunnholm will stop on 4 November, three officials of the harbour said on Sunday.";
const SECOND =
  "body: “They count in crowns and in mornings lost, not in people carried,” said Ada Lund, who keeps the shop in the old lighthouse.";
const THIRD =
  "body: The council spent 54,000 crowns on the jetty last year and does not plan to repair the boat, which was built in 1961.";
const LAST =
  "body: Nobody has asked the herons, which have slept under the jetty longer than anyone can say.";
const STRANGER = [
  "body: A choir from Nordby sang for two hours in the rain and was given soup by the firemen of the town.",
];

const wire = (...lines: readonly string[]) => [OPENING, ...lines, LAST];
const copy = (file: string, ...lines: readonly string[]) => sampleVersion(file, wire(...lines));

/** The states of one notice in all other versions, and whether it holds. */
function check(
  notice: Partial<Notice>,
  own: readonly string[],
  others: readonly Version[],
): {
  readonly holds: boolean | null;
  readonly own: CorrectionState | undefined;
  readonly states: readonly (CorrectionState | undefined)[];
} {
  const version = sampleVersion("wire", own, { notices: [sampleNotice(notice)] });
  const [finding] = checkCorrections([version, ...others], createComparer());
  return {
    holds: finding?.holds ?? null,
    own: finding?.versions.wire?.state,
    states: others.map((other) => finding?.versions[other.file]?.state),
  };
}

describe("a dropped word that was put back", () => {
  const notice = { action: "add", words: ["in"], paragraphs: [2] } as const;

  test("a second “in” in the paragraph does not count as the correction", () => {
    const without = copy(
      "a",
      SECOND.replace("crowns and in mornings", "crowns and mornings"),
      THIRD,
    );
    const withIt = copy("b", SECOND.replace(/[“”]/g, '"'), THIRD);
    const result = check(notice, wire(SECOND, THIRD), [
      without,
      withIt,
      sampleVersion("c", STRANGER),
    ]);
    expect(result).toEqual({
      holds: true,
      own: "applied",
      states: ["not-applied", "applied", "not-carried"],
    });
  });

  test("the place is found whichever of the two was dropped", () => {
    const without = copy("a", SECOND.replace("count in crowns", "count crowns"), THIRD);
    expect(check(notice, wire(SECOND, THIRD), [without]).states).toEqual(["not-applied"]);
  });

  test("two places and no version that tells them apart: cannot tell, but a copy with both has it", () => {
    const result = check(notice, wire(SECOND, THIRD), [copy("a", SECOND, THIRD)]);
    expect(result).toEqual({ holds: null, own: "unclear", states: ["applied"] });
  });

  test("one place is evidence enough", () => {
    const result = check({ ...notice, words: ["Lund"] }, wire(SECOND, THIRD), []);
    expect(result.holds).toBe(true);
  });

  test("a word that is not there does not hold", () => {
    const result = check({ ...notice, words: ["seldom"] }, wire(SECOND, THIRD), [
      copy("a", SECOND, THIRD),
    ]);
    expect(result.holds).toBe(false);
    expect(result.own).toBe("not-applied");
  });

  test("words in quotation marks are tried where the words read from the notice do not stand", () => {
    const without = copy("a", SECOND.replace("and in mornings", "and mornings"), THIRD);
    const text = "(Sent again to supply ‘in’, lost on the way, in paragraph 2)";
    const result = check({ ...notice, words: ["way"], text }, wire(SECOND, THIRD), [without]);
    expect(result).toEqual({ holds: true, own: "applied", states: ["not-applied"] });
  });

  test("a notice that names the wrong paragraph does not hold, and the others are judged at the right one", () => {
    const without = copy("a", SECOND, THIRD.replace("does not plan", "does plan"));
    const result = check({ ...notice, words: ["not"], paragraphs: [1] }, wire(SECOND, THIRD), [
      without,
    ]);
    expect(result).toEqual({ holds: false, own: "applied", states: ["not-applied"] });
  });

  test("a paragraph counted with the dateline line as the first one still fits", () => {
    const lines = ["dateline: VESSEL QUAY, 2 Nov (Lumen)", ...wire(SECOND, THIRD)];
    const without = copy("a", SECOND, THIRD.replace("does not plan", "does plan"));
    const result = check({ ...notice, words: ["not"], paragraphs: [4] }, lines, [without]);
    expect(result.holds).toBe(true);
  });

  test("in a rewritten passage the words around the place decide", () => {
    const without = copy(
      "a",
      SECOND,
      "body: The council, which paid 54,000 crowns for the jetty last year, does plan to repair the boat.",
    );
    const elsewhere = copy(
      "b",
      SECOND,
      "body: Repairs are not on the list: 54,000 crowns went into the jetty last year, the council says, and the boat was built in 1961.",
    );
    const result = check({ ...notice, words: ["not"], paragraphs: [3] }, wire(SECOND, THIRD), [
      without,
      elsewhere,
    ]);
    expect(result.states).toEqual(["not-applied", "rewritten"]);
  });

  test("in Spanish, inside a quotation and reported without one", () => {
    const own = [
      "body: Los vecinos cortaron el martes la carretera del puerto de Aldea Honda para pedir que se suspenda la obra.",
      "body: El informe del ayuntamiento, fechado en abril, señala que el dique previsto «no afecta a las fuentes del valle en años de lluvia media».",
    ];
    const copied = sampleVersion(
      "copia",
      own.map((line) => line.replace("«no afecta", "«afecta")),
    );
    const retold = sampleVersion("resumen", [
      own[0] ?? "",
      "body: Un informe advierte de que el dique afecta a las fuentes del valle.",
    ]);
    const result = check({ action: "restore", words: ["no"], paragraphs: [2] }, own, [
      copied,
      retold,
    ]);
    expect(result).toEqual({ holds: true, own: "applied", states: ["not-applied", "not-applied"] });
  });
});

describe("other corrections", () => {
  test("a replaced figure: the old one, the new one, another one", () => {
    const notice = {
      type: "correction",
      action: "replace",
      words: ["54,000"],
      insteadOf: ["45,000"],
      paragraphs: [3],
    } as const;
    const others = ["45,000", "54,000", "60,000"].map((figure, i) =>
      copy(`v${i}`, SECOND, THIRD.replace("54,000", figure)),
    );
    const result = check(notice, wire(SECOND, THIRD), others);
    expect(result).toEqual({
      holds: true,
      own: "applied",
      states: ["not-applied", "applied", "rewritten"],
    });
  });

  test("the greater part of the words read from a notice is enough to find the place", () => {
    const notice = {
      type: "correction",
      action: "replace",
      words: ["sentence: 54,000 crowns"],
      insteadOf: ["45,000 crowns"],
      paragraphs: [3],
    } as const;
    const old = copy("a", SECOND, THIRD.replace("54,000", "45,000"));
    const result = check(notice, wire(SECOND, THIRD), [old, copy("b", SECOND, THIRD)]);
    expect(result).toEqual({ holds: true, own: "applied", states: ["not-applied", "applied"] });
  });

  test("in a rewritten passage the old figure or the new one tells", () => {
    const notice = {
      type: "correction",
      action: "replace",
      words: ["54,000"],
      insteadOf: ["45,000"],
      paragraphs: [3],
    } as const;
    const retold = (figure: string): string =>
      `body: Nobody plans to repair the boat of 1961, says the council, whose jetty cost ${figure} crowns last year.`;
    const others = ["45,000", "54,000"].map((figure) => copy(figure, SECOND, retold(figure)));
    expect(check(notice, wire(SECOND, THIRD), others).states).toEqual(["not-applied", "applied"]);
  });

  test("a notice that its own text contradicts does not hold", () => {
    const notice = {
      type: "correction",
      action: "replace",
      words: ["54,000"],
      insteadOf: ["45,000"],
      paragraphs: [3],
    } as const;
    const result = check(notice, wire(SECOND, THIRD.replace("54,000", "45,000")), []);
    expect(result.holds).toBe(false);
  });

  test("a spelling without a paragraph", () => {
    const notice = {
      type: "correction",
      action: "spell",
      words: ["Lund"],
      paragraphs: [],
    } as const;
    const result = check(notice, wire(SECOND, THIRD), [
      copy("a", SECOND.replace("Lund", "Lunt"), THIRD),
    ]);
    expect(result).toEqual({ holds: true, own: "applied", states: ["not-applied"] });
  });

  test("words that were taken out", () => {
    const notice = {
      type: "correction",
      action: "drop",
      words: ["of the harbour"],
      paragraphs: [1],
    } as const;
    const own = wire(SECOND, THIRD).map((line) => line.replace(" of the harbour", ""));
    const result = check(notice, own, [
      copy("a", SECOND, THIRD),
      sampleVersion("b", own),
      sampleVersion("c", STRANGER),
    ]);
    expect(result).toEqual({
      holds: true,
      own: "applied",
      states: ["not-applied", "applied", "not-carried"],
    });
  });

  test("an update that adds a paragraph", () => {
    const notice = { type: "update", action: "add", words: [], paragraphs: [2] } as const;
    const before = sampleVersion("a", [OPENING, THIRD, LAST]);
    const result = check(notice, wire(SECOND, THIRD), [before, copy("b", SECOND, THIRD)]);
    expect(result).toEqual({ holds: true, own: "applied", states: ["not-carried", "applied"] });
  });
});

describe("an amount with a decimal", () => {
  const COST =
    "body: The council says that the new jetty will cost 3.2 million crowns, and that nobody has been asked to pay for it yet.";
  const old = copy("a", COST.replace("3.2", "2.3"));

  test("the old amount, word for word elsewhere, reads as before", () => {
    const notice = {
      action: "replace",
      words: ["3.2 million"],
      insteadOf: ["2.3"],
      paragraphs: [2],
    } as const;
    expect(check(notice, wire(COST), [old, copy("b", COST)]).states).toEqual([
      "not-applied",
      "applied",
    ]);
  });

  test("the same where the notice gives the new amount alone", () => {
    const notice = { action: "unknown", words: ["3.2 million"], paragraphs: [2] } as const;
    expect(check(notice, wire(COST), [old, copy("b", COST)])).toMatchObject({
      holds: true,
      states: ["not-applied", "applied"],
    });
  });
});

describe("which paragraph a notice means", () => {
  const HEADS = ["heading: The boat", OPENING, "heading: The shop", SECOND, THIRD, LAST];
  const find = (notice: Partial<Notice>, own: readonly string[], other: readonly string[]) => {
    const version = sampleVersion("wire", own, { notices: [sampleNotice(notice)] });
    return checkCorrections([version, sampleVersion("copy", other)], createComparer())[0];
  };

  test("headings counted as paragraphs", () => {
    const notice = { words: ["not"], paragraphs: [5] } as const;
    const other = HEADS.map((line) => line.replace("does not plan", "does plan"));
    expect(find(notice, HEADS, other)).toMatchObject({ holds: true, numbering: "with-headings" });
  });

  test("the usual way before any other", () => {
    const notice = { words: ["not"], paragraphs: [3] } as const;
    const other = HEADS.map((line) => line.replace("does not plan", "does plan"));
    expect(find(notice, HEADS, other)).toMatchObject({ holds: true, numbering: "body" });
  });

  test("the sentence that it names, where the words stand twice", () => {
    const twice = "body: The boat was not mended. The jetty was not mended.";
    const own = [OPENING, twice, LAST];
    const named = { words: ["not"], paragraphs: [2], text: "(Corrects 2nd sentence of 2nd graf)" };
    const found = find(named, own, own);
    expect(found).toMatchObject({ holds: true, rule: "only-place" });
    const range = found?.versions.wire?.evidence?.range;
    const text = own.map((line) => line.replace("body: ", "")).join("\n\n");
    expect(text.slice(range?.start).startsWith("not mended.\n")).toBe(true);
  });

  test("a headline that the notice speaks of", () => {
    const own = ["headline: Ferry stops on 4 November", ...wire(SECOND, THIRD)];
    const other = own.map((line) => line.replace("stops on 4", "stops on 5"));
    const notice = {
      action: "replace",
      words: ["4"],
      insteadOf: ["5"],
      text: "(Corrects day in headline to 4, not 5)",
    } as const;
    expect(find(notice, own, other)?.versions.copy).toMatchObject({ state: "not-applied" });
  });

  test("an inflected name is no sign that the notice does not hold", () => {
    const notice = { action: "spell", words: ["Lundmark"], paragraphs: [2] } as const;
    const own = wire(SECOND.replace("Ada Lund", "Ada Lundmarkin"), THIRD);
    expect(find(notice, own, own)).toMatchObject({ holds: null });
  });

  test("a paragraph without the sentence of the correction does not carry it", () => {
    const long = `${THIRD} The herons stay where they are, whatever the council decides in the spring.`;
    const notice = {
      action: "replace",
      words: ["1961"],
      insteadOf: ["1916"],
      paragraphs: [3],
    } as const;
    const short =
      "body: The herons stay where they are, whatever the council decides in the spring.";
    const found = find(notice, wire(SECOND, long), wire(SECOND, short));
    expect(found?.versions.copy).toMatchObject({ state: "not-carried" });
  });
});

describe("the version before the notice", () => {
  const stateBefore = (...lines: readonly string[]) => ({
    of: "wire",
    state: 0,
    version: sampleVersion("wire, version 1", wire(...lines)),
  });
  const held = (
    notice: Partial<Notice>,
    own: readonly string[],
    earlier: ReturnType<typeof stateBefore>,
  ) => {
    const version = sampleVersion("wire", own, { notices: [sampleNotice(notice)] });
    return checkCorrections([version], createComparer(), [earlier])[0]?.earlier;
  };
  const notice = {
    type: "correction",
    action: "replace",
    words: ["54,000"],
    insteadOf: ["45,000"],
    paragraphs: [3],
  } as const;
  const OLD = THIRD.replace("54,000", "45,000");

  test("what it says changed did, where it says, and nothing else", () => {
    const found = held(notice, wire(SECOND, THIRD), stateBefore(SECOND, OLD));
    expect(found).toMatchObject({ holds: true, rightParagraph: true, numbering: "body" });
    expect(found?.told).toMatchObject([{ before: "45,000", after: "54,000" }]);
    expect(found?.untold).toEqual([]);
  });

  test("changes that it does not speak of", () => {
    const other = SECOND.replace("mornings", "evenings");
    const found = held(notice, wire(SECOND, THIRD), stateBefore(other, OLD));
    expect(found?.untold).toMatchObject([{ before: "evenings", after: "mornings" }]);
    expect(found?.untold[0]?.later).toMatchObject({ paragraph: 2 });
  });

  test("the same change in another place is told with it", () => {
    const twice = `${SECOND} All 45,000 knew.`;
    const now = twice.replace("45,000", "54,000");
    const found = held(notice, wire(now, THIRD), stateBefore(twice, OLD));
    expect(found).toMatchObject({ holds: true, untold: [] });
    const other = held(
      notice,
      wire(now, THIRD),
      stateBefore(twice.replace("45,000", "12,000"), OLD),
    );
    expect(other?.untold).toMatchObject([{ before: "12,000", after: "54,000" }]);
  });

  test("another paragraph than it names", () => {
    const found = held(
      { ...notice, paragraphs: [1] },
      wire(SECOND, THIRD),
      stateBefore(SECOND, OLD),
    );
    expect(found).toMatchObject({ holds: true, rightParagraph: false });
  });

  test("a paragraph that read the same before", () => {
    const found = held(notice, wire(SECOND, THIRD), stateBefore(SECOND, THIRD));
    expect(found).toMatchObject({ holds: false, told: [], untold: [] });
  });

  test("it shows which of two words is meant", () => {
    const own = wire(SECOND, THIRD);
    const version = sampleVersion("wire", own, {
      notices: [sampleNotice({ action: "add", words: ["in"], paragraphs: [2] })],
    });
    const earlier = stateBefore(SECOND.replace("and in mornings", "and mornings"), THIRD);
    const [found] = checkCorrections([version], createComparer(), [earlier]);
    expect(found).toMatchObject({ holds: true, rule: "told-by-version" });
  });

  test("a state that carries the notice already is not the one before it", () => {
    const text = "(Corrects sum in paragraph 3)";
    const version = sampleVersion("wire", wire(SECOND, THIRD), {
      notices: [sampleNotice({ ...notice, text })],
    });
    const known = stateBefore(SECOND, THIRD);
    const carrying = {
      ...known,
      version: {
        ...known.version,
        article: { ...known.version.article, notices: [sampleNotice({ ...notice, text })] },
      },
    };
    expect(checkCorrections([version], createComparer(), [carrying])[0]?.earlier).toBeNull();
  });
});
