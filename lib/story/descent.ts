import type { Comparison, Version } from "../compare/comparison";
import type { Comparer } from "./comparer";
import type { Descent, DescentLink, DescentSource, SharedReading } from "./descent-finding";
import { isAgencys } from "./is-agencys";
import { type ReadingSite, readingSites, readSite } from "./reading-sites";
import { findSharedReadings, keysOfReadings } from "./shared-readings";
import type { CorrectionFinding, EarlierVersion } from "./story";

interface DescentInput {
  readonly versions: readonly Version[];
  readonly base: Version;
  /** From the base to every other version. */
  readonly comparisons: readonly Comparison[];
  readonly corrections: readonly CorrectionFinding[];
  readonly earlier: readonly EarlierVersion[];
  readonly compare: Comparer;
}

/** A reading of a version that points to a source. */
interface Pointer {
  readonly source: DescentSource;
  readonly reading: SharedReading;
  /** Paragraph of the version: each counts once. */
  readonly place: string;
}

/** More texts of one agency are seldom loaded; each pair of them is held against every version. */
const MOST_TEXTS = 6;

/**
 * Ties copies to the state of the agency's text whose readings they have ("lacks the refiled word"), and versions to each
 * other by readings that the base lacks ("shares this slip with"). A reading in one paragraph is consistent with that; in
 * several they agree; neither is proof, since an editor may have mended or marred a text alone.
 */
export function findDescent(input: DescentInput): Descent {
  const texts = agencyTexts(input);
  const sites = texts.flatMap((first, index) =>
    texts.slice(index + 1).flatMap((second) => readingSites(first, second, input.compare)),
  );
  const related = new Set(
    input.comparisons.filter((comparison) => comparison.related).map(({ other }) => other.file),
  );
  const files = new Set(texts.map(({ file }) => file));
  const copies = input.versions.filter(({ file }) => !files.has(file) && related.has(file));
  const known = new Set(
    input.comparisons
      .filter(({ other }) => files.has(other.file))
      .concat(
        texts
          .filter(({ file }) => input.versions.every((version) => version.file !== file))
          .map((text) => input.compare(input.base, text)),
      )
      .flatMap(keysOfReadings),
  );
  return {
    links: copies.flatMap((version) => linkOf(version, sites, input) ?? []),
    shared: findSharedReadings(
      input.comparisons.filter(({ other }) => copies.some(({ file }) => file === other.file)),
      known,
    ),
  };
}

/** The agency's texts in the story with the earlier states of these, the oldest first. */
function agencyTexts({ versions, base, earlier }: DescentInput): readonly Version[] {
  const own = versions.filter((version) => version.file === base.file || isAgencys(version));
  return own
    .flatMap((version) => [
      ...earlier.filter(({ of }) => of === version.file).map((state) => state.version),
      version,
    ])
    .slice(-MOST_TEXTS);
}

function linkOf(
  version: Version,
  sites: readonly ReadingSite[],
  input: DescentInput,
): DescentLink | null {
  const pointers = [
    ...sites.flatMap((site) => siteReading(site, version, input.compare) ?? []),
    ...input.corrections.flatMap((correction) => noticeReading(correction, version, input) ?? []),
  ];
  const groups = new Map<string, Pointer[]>();
  for (const pointer of pointers) {
    const key = `${pointer.source.beforeNotice} ${pointer.source.file}`;
    groups.set(key, [...(groups.get(key) ?? []), pointer]);
  }
  const ranked = [...groups.values()]
    .map((group) => ({ group, count: new Set(group.map(({ place }) => place)).size }))
    .sort((a, b) => b.count - a.count);
  const [best, second] = ranked;
  const first = best?.group[0];
  // Two texts with the very same readings: the older is meant as well as the newer. Else the readings point both ways.
  if (!best || !first || (second && second.count === best.count && !sameReadings(best, second)))
    return null;
  return {
    file: version.file,
    from: first.source,
    strength: best.count > 1 ? "agrees" : "consistent",
    count: best.count,
    readings: best.group.map(({ reading }) => reading),
    contrary: ranked
      .slice(1)
      .flatMap(({ group }) => group)
      .filter(({ reading }) => !isAmong(reading, best.group))
      .map(({ reading }) => reading),
  };
}

const isAmong = (reading: SharedReading, group: readonly Pointer[]): boolean =>
  group.some(
    (pointer) => pointer.reading.kind === reading.kind && pointer.reading.text === reading.text,
  );

interface Ranked {
  readonly group: readonly Pointer[];
}

function sameReadings(one: Ranked, two: Ranked): boolean {
  const keys = ({ group }: Ranked) =>
    [...new Set(group.map(({ place, reading }) => `${place} ${reading.kind} ${reading.text}`))]
      .sort()
      .join("\n");
  return keys(one) === keys(two);
}

const sourceOf = ({ file, label, slug }: Version, beforeNotice = false): DescentSource => ({
  file,
  label,
  slug,
  beforeNotice,
});

function siteReading(site: ReadingSite, version: Version, compare: Comparer): Pointer | null {
  const found = readSite(site, version, compare);
  if (found === null) return null;
  const { change } = site;
  const isFirst = found.with === "first";
  const [text, against] = isFirst
    ? [change.before.trim(), change.after.trim()]
    : [change.after.trim(), change.before.trim()];
  const passage = change.earlier === null || change.later === null;
  const lacks = text === "";
  return {
    source: sourceOf(isFirst ? site.first : site.second),
    place: `${found.here.paragraph ?? found.here.lines[0]}`,
    reading: {
      kind: passage ? "passage" : lacks ? "lack" : "wording",
      text: lacks ? against : text,
      against: lacks ? "" : against,
      here: found.here,
      there: (isFirst ? change.earlier : change.later) ?? null,
    },
  };
}

/** Where the text before a notice is not loaded, the notice itself says how it read. */
function noticeReading(
  correction: CorrectionFinding,
  version: Version,
  { versions }: DescentInput,
): Pointer | null {
  const carrier = versions.find(({ file }) => file === correction.file);
  const found = correction.versions[version.file];
  const own = correction.versions[correction.file];
  if (!carrier || !found?.evidence || correction.earlier !== null || correction.holds !== true)
    return null;
  if (found.state !== "not-applied" || !isAgencys(carrier)) return null;
  const old = found.rule === "old-words-there";
  return {
    source: sourceOf(carrier, true),
    place: `${found.evidence.paragraph ?? found.evidence.lines[0]}`,
    reading: {
      kind: old ? "wording" : "lack",
      text: (old ? correction.insteadOf : correction.words).join(", "),
      against: old ? correction.words.join(", ") : "",
      here: found.evidence,
      there: own?.evidence ?? null,
    },
  };
}
