import type { Version } from "../../compare/comparison";
import { quoted, shortenText } from "../../compare/describe-change";
import { addressOf } from "../../compare/permalink";
import type { DescentLink, SharedReading, SharedReadings } from "../descent-finding";
import { describeLink, verbOfReading } from "../describe-descent";
import type { FindingSide, ToldFinding } from "../finding";
import type { Story } from "../story";
import { joinWords, sideOf, sideOfEvidence, versionOf } from "./side-of";

/**
 * Which text of the agency a version agrees with, one finding a version; and readings that several versions share and the base
 * lacks, one finding for all that share the same ones.
 */
export const descentFindings = (story: Story): readonly ToldFinding[] => [
  ...story.descent.links.flatMap((link) => linkFinding(story, link) ?? []),
  ...groups(story.descent.shared).flatMap((group) => sharedFinding(story, group) ?? []),
];

function linkFinding(story: Story, link: DescentLink): ToldFinding | null {
  const version = versionOf(story, link.file);
  const from = textOf(story, link.from.file);
  const [reading] = link.readings;
  if (!version || !from || !reading) return null;
  const { slug } = link.from;
  return {
    ledger: "descent",
    class: link.strength,
    source: version.slug,
    against: slug,
    words: [`${link.from.beforeNotice}`, ...wordsOf(link.readings)],
    entries: [link],
    sentence: `${describeLink(version.label, link).slice(0, -1)}: ${sayReading(reading)}${more(link.count)}.`,
    sides: [
      reading.there === null ? sideOf(from, null, "") : sideOfEvidence(from, reading.there),
      sideOfEvidence(version, reading.here),
    ],
    href: addressOf({
      kind: "pair",
      story: story.slug,
      base: slug,
      other: version.slug,
      paragraph: reading.there?.paragraph ?? null,
    }),
    pair: null,
  };
}

/** A version of the story, or an earlier state of a source. */
const textOf = (story: Story, file: string): Version | undefined =>
  versionOf(story, file) ?? story.earlier.find(({ version }) => version.file === file)?.version;

const wordsOf = (readings: readonly SharedReading[]): readonly string[] =>
  readings.flatMap(({ kind, text, against }) => [kind, text, against]);

/** `reads “conversation”, not “call”`. */
function sayReading(reading: SharedReading): string {
  const { text, against } = reading;
  const not = against === "" ? "" : `, not ${quoted(shortenText(against))}`;
  return `${verbOfReading(reading)} ${quoted(shortenText(text))}${not}`;
}

const more = (count: number): string => (count > 1 ? `, and ${count - 1} more` : "");

interface Group {
  readonly files: readonly string[];
  readonly all: readonly SharedReadings[];
  readonly shared: SharedReadings;
}

/** Three copies of one copy share its slips three times over; it is one thing to look at. */
function groups(all: readonly SharedReadings[]): readonly Group[] {
  const made = new Map<string, Group>();
  for (const shared of all) {
    const key = JSON.stringify(wordsOf(shared.readings));
    const group = made.get(key) ?? { files: [], all: [], shared };
    const files = [...new Set([...group.files, ...shared.files])];
    made.set(key, { ...group, files, all: [...group.all, shared] });
  }
  return [...made.values()];
}

function sharedFinding(story: Story, { files, all, shared }: Group): ToldFinding | null {
  const versions = files.flatMap((file) => versionOf(story, file) ?? []);
  const [one, two] = shared.files.map((file) => versionOf(story, file));
  const base = versionOf(story, story.base);
  const [reading] = shared.readings;
  if (!one || !two || !base || !reading) return null;
  const labels = joinWords(versions.map(({ label }) => label));
  const there: readonly FindingSide[] = [sideOfEvidence(one, reading.here)];
  return {
    ledger: "descent",
    class: shared.strength === "agrees" ? "shared-readings" : "shared-reading",
    source: two.slug,
    against: one.slug,
    words: wordsOf(shared.readings),
    entries: all,
    sentence: `${labels} share ${shared.count === 1 ? "a reading" : `${shared.count} readings`} that ${base.label} lacks: each ${sayReading(reading)}${more(shared.count)}.`,
    sides: [
      ...there,
      reading.there === null ? sideOf(two, null, "") : sideOfEvidence(two, reading.there),
    ],
    href: addressOf({
      kind: "pair",
      story: story.slug,
      base: one.slug,
      other: two.slug,
      paragraph: reading.here.paragraph,
    }),
    pair: null,
  };
}
