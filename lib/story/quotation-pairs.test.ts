import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { sampleVersion } from "../compare/sample-version";
import { buildStory } from "./build-story";
import { listFindings } from "./list-findings";
import { strongestFindings } from "./strongest-findings";

/** Two texts with one quotation, in ten languages, invented. */
interface Texts {
  readonly id: string;
  readonly lang: string;
  readonly base: readonly string[];
  readonly other: readonly string[];
}

interface Spelling extends Texts {
  /** States that say rightly how the quotation reads in the other text; `known`: the one that is given by now, where it is none of them. */
  readonly states: readonly string[];
  readonly known?: string;
}

interface Speakers extends Texts {
  /** Whether one text names the speaker and the other leaves open who speaks. */
  readonly told: boolean;
}

const read = <A>(file: string): readonly (readonly [string, A])[] =>
  (
    JSON.parse(readFileSync(join(import.meta.dirname, "cases", file), "utf8")) as readonly (A &
      Texts)[]
  ).map((one) => [one.id, one] as const);

function storyOf({ lang: language, base, other }: Texts) {
  const version = (file: string, lines: readonly string[]) =>
    sampleVersion(
      file,
      lines.map((line) => `body: ${line}`),
      { language },
    );
  return buildStory({ slug: "s", base: "a", versions: [version("a", base), version("b", other)] });
}

describe("spelling and house style inside a quotation", () => {
  test.each(read<Spelling>("quotation-spelling.json"))("%s", (_, texts) => {
    const story = storyOf(texts);
    const [state] = story.quotations.map(({ versions }) => versions.b?.state ?? "");
    expect(texts.known === undefined ? texts.states : [texts.known]).toContain(state);
    if (state !== "house-style") return;
    const told = listFindings(story).filter(({ ledger }) => ledger !== "credit");
    expect(told.map(({ ledger }) => ledger)).not.toContain("drift");
    expect(strongestFindings(story).filter(({ kind }) => kind === "quotation")).toEqual([]);
  });
});

describe("a speaker with a name on one side alone", () => {
  test.each(read<Speakers>("quotation-speakers.json"))("%s", (_, texts) => {
    const findings = listFindings(storyOf(texts));
    const told = findings.filter(({ class: kind }) => /^speaker-/u.test(kind));
    expect(told.length).toBe(texts.told ? 1 : 0);
    const again = findings.filter(
      ({ ledger, class: kind }) => ledger === "drift" && kind === "sourcing",
    );
    if (texts.told) expect(again.map(({ sentence }) => sentence)).toEqual([]);
  });
});
