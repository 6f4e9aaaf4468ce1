import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { sampleVersion } from "../compare/sample-version";
import { buildStory } from "./build-story";

/** A paragraph that another text does not carry, in ten languages, invented. */
interface Dropped {
  readonly id: string;
  readonly lang: string;
  readonly carried: readonly [string, string];
  readonly dropped: string;
  /** Who says something in it, in indirect or one-word speech. */
  readonly voices: readonly string[];
}

const cases = JSON.parse(
  readFileSync(join(import.meta.dirname, "cases", "left-out-voices.json"), "utf8"),
) as readonly Dropped[];

test.each(cases.map((one) => [one.id, one] as const))("voices left out: %s", (_, one) => {
  const version = (file: string, lines: readonly string[]) =>
    sampleVersion(
      file,
      lines.map((line) => `body: ${line}`),
      { language: one.lang },
    );
  const [first, last] = one.carried;
  const { leftOut } = buildStory({
    slug: "s",
    base: "a",
    versions: [version("a", [first, one.dropped, last]), version("b", one.carried)],
  });
  expect(leftOut[0]?.voices).toEqual(one.voices);
});
