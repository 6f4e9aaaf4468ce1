import { tellFindings } from "./list-findings";
import type { Story } from "./story";
import {
  addedPassages,
  loneFigures,
  otherAgencies,
  spokenWords,
  unknownWordings,
  unnamedAgencies,
  unnamedVoices,
} from "./strongest/beside-passages";
import {
  missedCorrections,
  oneSidedDrift,
  otherCorrections,
  pairedDrift,
  rewordedQuotations,
} from "./strongest/in-passages";
import type { Sort, StrongestFinding } from "./strongest/strongest-finding";

/** So many quotations, and so many figures and sources, a version has before the next sort of finding. */
const FIRST = 2;

/** The first lines of each version, in the order in which the sort gives them. */
const firstOf =
  (sort: Sort): Sort =>
  (story, findings, idOf) => {
    const had = new Map<string, number>();
    return sort(story, findings, idOf).filter(({ versions: [version = ""] }) => {
      const count = (had.get(version) ?? 0) + 1;
      had.set(version, count);
      return count <= FIRST;
    });
  };

/** The strongest of every ledger before the second strongest of any. What a sort tells again further down is told once. */
const SORTS: readonly Sort[] = [
  missedCorrections,
  otherCorrections,
  firstOf(rewordedQuotations),
  otherAgencies,
  spokenWords,
  firstOf(pairedDrift),
  unnamedAgencies,
  addedPassages,
  unnamedVoices,
  loneFigures,
  unknownWordings,
  rewordedQuotations,
  pairedDrift,
  oneSidedDrift,
];

/**
 * What differs most in a story, one line each: corrections that a version lacks; words of a speaker that differ; words
 * credited to another agency or spoken by somebody else; figures and sources that differ; what stands on one side alone.
 * House style, wording and hints (descent, other translations) are not among them: their ledgers show them. Pure; cannot
 * fail.
 */
export function strongestFindings(story: Story): readonly StrongestFinding[] {
  const { findings, idOf } = tellFindings(story);
  const told = new Map<string, StrongestFinding>();
  for (const line of SORTS.flatMap((sort) => sort(story, findings, idOf))) {
    const key = JSON.stringify([line.kind, line.place, line.text]);
    const before = told.get(key);
    told.set(key, before === undefined ? line : together(before, line));
  }
  return [...told.values()];
}

/** Two versions that differ from the base in the same words share a line, which leads to the first of them. */
const together = (one: StrongestFinding, two: StrongestFinding): StrongestFinding =>
  one.versions.includes(two.versions[0] ?? "")
    ? one
    : {
        ...one,
        versions: [...one.versions, ...two.versions],
        findings: [...one.findings, ...two.findings],
      };
