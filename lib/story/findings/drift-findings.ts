import { quoted, shortenText } from "../../compare/describe-change";
import type { DaySpan } from "../calendar-day";
import { sayDaysMeant } from "../drift-days";
import type { DriftFinding } from "../drift-finding";
import type { FindingSide, ToldFinding } from "../finding";
import type { Story } from "../story";
import { placeOf, standsOnly, wordsAndMore } from "./in-place";
import { pairHref, sideOf, versionOf } from "./side-of";

const NAMES: Readonly<Record<DriftFinding["class"], string>> = {
  number: "A number differs",
  date: "A date differs",
  name: "A name differs",
  sourcing: "The source is described differently",
  certainty: "The certainty differs",
};

/** Numbers, dates, names, sourcing and certainty that differ, and figures and names that stand in one version alone. */
export function driftFindings(story: Story): readonly ToldFinding[] {
  const base = versionOf(story, story.base);
  if (!base) return [];
  return story.drift.flatMap((finding) => {
    const version = versionOf(story, finding.file);
    if (!version) return [];
    const { evidence } = finding;
    const there = sideOf(base, finding.baseLines, finding.base, evidence.base?.range);
    const here = sideOf(version, finding.lines, finding.other, evidence.other?.range);
    return {
      ledger: "drift",
      class: finding.class,
      source: version.slug,
      against: finding.onlyHere ? null : base.slug,
      words: [finding.base, finding.other],
      entries: [finding],
      differs: [finding.base, finding.other].filter((words) => words !== ""),
      sentence: finding.onlyHere ? aloneIn(finding, here) : differs(finding, there, here),
      sides: [...(finding.onlyHere ? [] : [there]), here],
      href: pairHref(story, base, version, finding.onlyHere ? null : there.paragraph),
      // Another number, name or source is never a matter of house style.
      pair: null,
    };
  });
}

/** `“54,000” stands in Copy alone: “some 54,000 people on the islands”`; a name says enough. */
const aloneIn = ({ class: kind, other }: DriftFinding, here: FindingSide): string =>
  kind === "name"
    ? `The name ${quoted(shortenText(other))} stands in ${here.label} alone.`
    : `${quoted(shortenText(other))} stands in ${here.label} alone${placeOf(here)}.`;

/** `A date differs: “today” in Wire, “on Monday” in Copy.`; what only one has: `“today” stands in Copy, not in Wire: “…”.` */
function differs(finding: DriftFinding, there: FindingSide, here: FindingSide): string {
  const { meant } = finding;
  if (finding.base === "") return standsOnly(here, there, sayDays(finding.other, meant.other));
  if (finding.other === "") return standsOnly(there, here, sayDays(finding.base, meant.base));
  const comma = there.label.includes(",") ? ";" : ",";
  // A date says enough: "yesterday".
  const say = (side: FindingSide): string =>
    finding.class === "date" ? quoted(shortenText(side.text)) : wordsAndMore(side);
  const base = `${say(there)}${sayDays(finding.base, meant.base)}`;
  const other = `${say(here)}${sayDays(finding.other, meant.other)}`;
  return `${nameOf(finding)}: ${base} in ${there.label}${comma} ${other} in ${here.label}.`;
}

/** ` (9 April 2031, from the version’s date)`. */
function sayDays(words: string, days: readonly DaySpan[]): string {
  const meant = sayDaysMeant(words, days);
  return meant === "" ? "" : ` (${meant})`;
}

const nameOf = ({ class: kind, rule }: DriftFinding): string =>
  rule.id === "drift-conversion" ? "An amount differs, converted" : NAMES[kind];
