import { quoted, shortenText } from "../../compare/describe-change";
import type { DaySpan } from "../calendar-day";
import { sayDaysMeant } from "../drift-days";
import type { DriftFinding } from "../drift-finding";
import type { ToldFinding } from "../finding";
import type { Story } from "../story";
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
    const sentence = finding.onlyHere
      ? `${quoted(shortenText(finding.other))} stands in ${version.label} alone.`
      : differs(finding, base.label, version.label);
    return {
      ledger: "drift",
      class: finding.class,
      source: version.slug,
      against: finding.onlyHere ? null : base.slug,
      words: [finding.base, finding.other],
      sentence,
      sides: [
        ...(finding.onlyHere ? [] : [there]),
        sideOf(version, finding.lines, finding.other, evidence.other?.range),
      ],
      href: pairHref(story, base, version, finding.onlyHere ? null : there.paragraph),
      pair:
        finding.onlyHere || finding.base === "" || finding.other === ""
          ? null
          : [finding.base, finding.other],
    };
  });
}

/** `A date differs: “today” in Wire, “on Monday” in Copy.`; what only one has is named alone: `“today” stands only in Copy.` */
function differs(finding: DriftFinding, there: string, here: string): string {
  const { meant } = finding;
  const base = sayWords(finding.base, meant.base);
  const other = sayWords(finding.other, meant.other);
  if (finding.base === "") return `${other} stands only in ${here}.`;
  if (finding.other === "") return `${base} stands only in ${there}.`;
  const comma = there.includes(",") ? ";" : ",";
  return `${nameOf(finding)}: ${base} in ${there}${comma} ${other} in ${here}.`;
}

/** `“on Tuesday” (9 April 2031, from the version’s date)`. */
function sayWords(words: string, days: readonly DaySpan[]): string {
  const meant = sayDaysMeant(words, days);
  return `${quoted(shortenText(words))}${meant === "" ? "" : ` (${meant})`}`;
}

const nameOf = ({ class: kind, rule }: DriftFinding): string =>
  rule.id === "drift-conversion" ? "An amount differs, converted" : NAMES[kind];
