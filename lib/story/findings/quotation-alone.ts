import type { Block, LineRange } from "../../article/article";
import type { Version } from "../../compare/comparison";
import { quoted, shortenText } from "../../compare/describe-change";
import type { ToldFinding } from "../finding";
import type { QuotationEntry, QuotationFinding } from "../quotation-finding";
import type { Story } from "../story";
import { joinWords, pairHref, sideOf, sideOfEvidence, versionOf } from "./side-of";

/** Shown of several quotations; the rest are counted. */
const SHOWN = 2;

interface Alone {
  readonly version: Version;
  readonly speaker: string | null;
  readonly entries: readonly QuotationEntry[];
}

/**
 * Quotations that stand in one version alone, one finding for a speaker in a version. Only where that says something: in a version
 * that carries passages of the base, or of somebody whom another version quotes with other words. That an independent report
 * has people of its own is no finding, nor is what the base alone has: that is told among what is left out.
 */
export function quotationsAlone(story: Story): readonly ToldFinding[] {
  const base = versionOf(story, story.base);
  if (!base) return [];
  const groups = new Map<string, Alone>();
  for (const { speaker, versions } of story.quotations) {
    if (Object.values(versions).some(({ narration }) => narration !== null)) continue;
    for (const version of story.versions) {
      const entry = versions[version.file];
      if (entry?.state !== "only-here" || entry.form === "turn" || version.file === base.file)
        continue;
      const key = JSON.stringify([version.file, speaker]);
      const group = groups.get(key) ?? { version, speaker, entries: [] };
      groups.set(key, { ...group, entries: [...group.entries, entry] });
    }
  }
  return [...groups.values()]
    .filter(({ version, speaker }) =>
      speaker === null
        ? carries(story, version)
        : carries(story, version) || isQuotedElsewhere(story, version, speaker),
    )
    .map((group) => alone(story, base, group));
}

const carries = (story: Story, version: Version): boolean =>
  story.comparisons.some(
    ({ other, rows }) =>
      other.file === version.file &&
      rows.some((row) => row.base.length > 0 && row.other.length > 0),
  );

const isQuotedElsewhere = (story: Story, version: Version, speaker: string): boolean =>
  story.quotations.some(({ versions }) =>
    story.versions.some(({ file }) => file !== version.file && versions[file]?.speaker === speaker),
  );

function alone(story: Story, base: Version, { version, speaker, entries }: Alone): ToldFinding {
  const texts = entries.map(({ text }) => text ?? "");
  const of = speaker === null ? "" : ` of ${speaker}`;
  const what = entries.length === 1 ? `a quotation${of}` : `${entries.length} quotations${of}`;
  const shown = texts
    .slice(0, SHOWN)
    .map((text) => quoted(shortenText(text.replace(/[.,]$/u, ""))));
  const rest = texts.length - shown.length;
  const [first] = entries;
  return {
    ledger: "quotations",
    class: "only-here",
    source: version.slug,
    against: null,
    words: [speaker ?? "", ...texts],
    entries,
    sentence: `${version.label} alone has ${what}: ${joinWords([...shown, ...(rest > 0 ? [`${rest} more`] : [])])}.`,
    sides: [sideOf(version, first?.lines ?? null, first?.text ?? "", first?.evidence?.range)],
    href: `${pairHref(story, base, version)}${anchorOf(story, version, first?.lines ?? null)}`,
    pair: null,
  };
}

/** The row of the comparison with the base in which a line of a version stands: `#o7`. Empty where there is none. */
function anchorOf(story: Story, version: Version, lines: LineRange | null): string {
  const rows = story.comparisons.find(({ other }) => other.file === version.file)?.rows ?? [];
  const holds = ({ lines: [first, last] }: Block): boolean =>
    lines !== null && first <= lines[0] && lines[0] <= last;
  const row = rows.find(({ other }) => other.some(holds));
  return row === undefined ? "" : `#${row.id}`;
}

/**
 * Words that one version puts between quotation marks and another tells as its own: speech that became narration, or the base's
 * narration that somebody is made to say. Turns of interviews that speak the base's words are told by `spokenRun`.
 */
export function narratedQuotations(
  story: Story,
  quotation: QuotationFinding,
): readonly ToldFinding[] {
  const told = story.versions.filter(({ file }) => quotation.versions[file]?.narration);
  const quoting = story.versions.filter(({ file }) => quotation.versions[file]?.evidence);
  const [origin] = quoting.filter(({ file }) => quotation.versions[file]?.text === quotation.text);
  const base = told.find(({ file }) => file === story.base);
  if (base !== undefined)
    return quoting.flatMap((version) => becameSpeech(story, quotation, base, version) ?? []);
  return told.flatMap(
    (version) => (origin && becameNarration(story, quotation, origin, version)) ?? [],
  );
}

function becameSpeech(
  story: Story,
  { versions }: QuotationFinding,
  base: Version,
  version: Version,
): ToldFinding | null {
  const narration = versions[base.file]?.narration;
  const entry = versions[version.file];
  if (!narration || !entry?.evidence) return null;
  const isTurn =
    entry.form === "turn" && story.spokenRuns.some(({ file }) => file === version.file);
  if (isTurn) return null;
  const side = sideOfEvidence(base, narration.evidence);
  return {
    ledger: "quotations",
    class: "spoken",
    source: version.slug,
    against: base.slug,
    words: [narration.text, entry.text ?? ""],
    entries: [narration, entry],
    sentence: `Words that ${base.label} tells are a quotation${entry.speaker === null ? "" : ` of ${entry.speaker}`} in ${version.label}: ${quoted(shortenText(entry.text ?? ""))}.`,
    sides: [side, sideOf(version, entry.lines, entry.text, entry.evidence.range)],
    href: pairHref(story, base, version, side.paragraph),
    pair: null,
  };
}

function becameNarration(
  story: Story,
  { versions, text, speaker }: QuotationFinding,
  origin: Version,
  version: Version,
): ToldFinding | null {
  const narration = versions[version.file]?.narration;
  const entry = versions[origin.file];
  if (!narration || !entry?.evidence) return null;
  const there = sideOf(origin, entry.lines, text, entry.evidence.range);
  return {
    ledger: "quotations",
    class: "narrated",
    source: version.slug,
    against: origin.slug,
    words: [text, narration.text],
    entries: [narration],
    sentence: `${version.label} has words of a quotation${speaker === null ? "" : ` of ${speaker}`} in ${origin.label} without quotation marks: ${quoted(shortenText(narration.text))}.`,
    sides: [there, sideOfEvidence(version, narration.evidence)],
    href: pairHref(story, origin, version, there.paragraph),
    pair: null,
  };
}
