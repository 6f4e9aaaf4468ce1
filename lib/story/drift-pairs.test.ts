import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { compareArticles } from "../compare/compare-articles";
import { sampleVersion } from "../compare/sample-version";
import { findDrift } from "./drift";
import { knownPeople } from "./known-people";

/** Class, and a part of what stands in the base and in the other; "" for nothing. */
type Told = readonly [kind: string, base: string, other: string];

/** A passage in two wordings, in ten languages, invented; `missed`: what the ledger does not find by now. */
interface Pair {
  readonly id: string;
  readonly lang: string;
  readonly base: string;
  readonly other: string;
  readonly expect: readonly Told[];
  /** May be told or not; "" for anything. */
  readonly tolerate?: readonly Told[];
  readonly same?: readonly (readonly [string, string])[];
  readonly missed?: readonly Told[];
}

/** Figures, dates, names and certainty; who says it, in which office, at what hour; and both, written after all rules. */
const pairs = ["drift-pairs.json", "drift-sources.json"].flatMap(
  (file) =>
    JSON.parse(readFileSync(join(import.meta.dirname, "cases", file), "utf8")) as readonly Pair[],
);

const holds = (text: string, part: string): boolean =>
  part === "" ? text === "" : text.toLowerCase().includes(part.toLowerCase());

function read({ lang: language, base, other }: Pair) {
  const wire = sampleVersion("wire", [`body: ${base}`], { language });
  const copy = sampleVersion("copy", [`body: ${other}`], { language });
  const known = knownPeople([base, other]);
  const { drift, sameAmounts } = findDrift([wire, copy], [compareArticles(wire, copy)], known);
  return {
    same: sameAmounts.map((one) => [one.base, one.other]),
    told: drift.map(
      (one): Told =>
        one.onlyHere && one.file === "wire"
          ? [one.class, one.other, ""]
          : [one.class, one.base, one.other],
    ),
  };
}

describe("drift of a passage in two wordings", () => {
  test.each(pairs.map((pair) => [pair.id, pair] as const))("%s", (_, pair) => {
    const { told, same } = read(pair);
    const left = [...told];
    const missed = pair.expect.filter(([kind, base, other]) => {
      const at = left.findIndex(([a, b, c]) => a === kind && holds(b, base) && holds(c, other));
      if (at >= 0) left.splice(at, 1);
      return at < 0;
    });
    const wrong = left.filter(
      ([kind, base, other]) =>
        !(pair.tolerate ?? []).some(
          ([a, b, c]) =>
            a === kind && (b === "" || holds(base, b)) && (c === "" || holds(other, c)),
        ),
    );
    expect({ missed, wrong, same }).toEqual({ missed: [], wrong: [], same: pair.same ?? [] });
  });
});
