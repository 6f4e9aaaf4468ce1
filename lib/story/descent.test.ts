import { describe, expect, test } from "vitest";
import type { Role, Version } from "../compare/comparison";
import { sampleNotice, sampleVersion } from "../compare/sample-version";
import { createComparer } from "./comparer";
import { checkCorrections } from "./corrections";
import { findDescent } from "./descent";
import { describeLink, describeShared } from "./describe-descent";
import type { EarlierVersion } from "./story";

const LINES = [
  "body: The ferry between Vessel Quay and Grunnholm will stop on 4 November, three officials of the harbour said on Sunday.",
  "body: The council spent 54,000 crowns on the jetty last year and does not plan to repair the boat, which was built in 1961.",
  "body: Ada Lund, who keeps the shop in the old lighthouse, counts the mornings lost and not the people carried, she said.",
  "body: Nobody has asked the herons, which have slept under the jetty longer than anyone can say or cares to find out.",
] as const;

/** The wire's lines with some words put in place of others: `[["54,000", "45,000"]]`. */
const lines = (...changes: readonly (readonly [string, string])[]): readonly string[] =>
  LINES.map((line) => changes.reduce((text, [from, to]) => text.replace(from, to), line as string));

const version = (file: string, role: Role, text: readonly string[]): Version => ({
  ...sampleVersion(file, text),
  role,
});

function descentOf(
  versions: readonly Version[],
  earlier: readonly EarlierVersion[] = [],
): ReturnType<typeof findDescent> {
  const compare = createComparer();
  const [base, ...others] = versions;
  if (base === undefined) throw new Error("no base");
  return findDescent({
    versions,
    base,
    comparisons: others.map((other) => compare(base, other)),
    corrections: checkCorrections(versions, compare, earlier),
    earlier,
    compare,
  });
}

const wire = version("wire", "wire", lines());
const OLD = [
  ["54,000", "45,000"],
  ["three officials", "two officials"],
] as const;

describe("descent from a state of the agency's text", () => {
  test("several readings agree, one is consistent", () => {
    const old = {
      of: "wire",
      state: 0,
      version: version("wire, version 1", "wire", lines(...OLD)),
    };
    const copy = version("copy", "copy", lines(...OLD));
    const half = version("half", "copy", [
      LINES[1].replace("54,000", "45,000"),
      LINES[2],
      LINES[3],
    ]);
    const fresh = version("fresh", "copy", lines(["which was built", "built"]));
    const { links } = descentOf([wire, copy, half, fresh], [old]);
    expect(links).toMatchObject([
      { file: "copy", from: { file: "wire, version 1" }, strength: "agrees", count: 2 },
      { file: "half", from: { file: "wire, version 1" }, strength: "consistent", count: 1 },
      { file: "fresh", from: { file: "wire" }, strength: "agrees", count: 2 },
    ]);
    const [first] = links;
    expect(first && describeLink("Copy", first)).toBe(
      "Copy agrees in 2 readings with wire, version 1.",
    );
    const range = first?.readings.find(({ text }) => text === "45,000")?.here.range;
    expect(copy.article.text.slice(range?.start, range?.end)).toBe("45,000");
  });

  test("readings that point both ways tie it to neither", () => {
    const old = {
      of: "wire",
      state: 0,
      version: version("wire, version 1", "wire", lines(...OLD)),
    };
    const copy = version("copy", "copy", lines(["54,000", "45,000"]));
    expect(descentOf([wire, copy], [old]).links).toEqual([]);
  });

  test("the text before a notice, where it is not loaded: a word that stands elsewhere in the paragraph tells nothing", () => {
    const refiled = {
      ...version("wire", "refiled", lines()),
      article: {
        ...wire.article,
        notices: [sampleNotice({ action: "add", words: ["not"], paragraphs: [2] })],
      },
    };
    const copy = version("copy", "copy", lines(["does not plan", "does plan"]));
    const { links } = descentOf([refiled, copy, version("kept", "copy", lines())]);
    expect(links).toMatchObject([
      { file: "copy", from: { file: "wire", beforeNotice: true }, strength: "consistent" },
    ]);
    expect(links[0]?.readings).toMatchObject([{ kind: "lack", text: "not" }]);
    expect(links[0] && describeLink("Copy", links[0])).toBe(
      "Copy is consistent with the text of wire before its notice.",
    );
  });
});

describe("readings that two sources share", () => {
  test("a slip that the base does not have", () => {
    const slip = [["Ada Lund", "Ada Lunt"]] as const;
    const one = version("one", "copy", lines(...slip));
    const two = version("two", "copy", lines(...slip, ["1961", "the Sixties"]));
    const { shared } = descentOf([wire, one, two]);
    expect(shared).toMatchObject([{ files: ["one", "two"], strength: "consistent", count: 1 }]);
    expect(shared[0] && describeShared("One", "Two", "Wire", shared[0])).toBe(
      "One and Two share a reading that Wire lacks.",
    );
  });

  test.each([
    ["marks and house style", [["Sunday.", "Sunday!"]]],
    ["small words", [["does not plan to", "does not plan"]]],
    ["a clause that both left out", [[", which was built in 1961", ""]]],
  ] as const)("%s are none", (_, changes) => {
    const one = version("one", "copy", lines(...changes));
    const two = version("two", "copy", lines(...changes));
    expect(descentOf([wire, one, two]).shared).toEqual([]);
  });

  test("a reading of another state of the agency's text is no slip of two copies", () => {
    const old = {
      of: "wire",
      state: 0,
      version: version("wire, version 1", "wire", lines(...OLD)),
    };
    const one = version("one", "copy", lines(...OLD));
    const two = version("two", "copy", lines(...OLD));
    expect(descentOf([wire, one, two], [old]).shared).toEqual([]);
  });
});
