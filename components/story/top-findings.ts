import type { Comparison } from "@/lib/compare/comparison";
import { quoted } from "@/lib/compare/describe-change";
import { type Finding, findingsOfComparison } from "@/lib/compare/findings";
import type { ChangeKind } from "@/lib/compare/importance";
import { addressOf } from "@/lib/compare/permalink";
import { isEarlier } from "@/lib/story/is-earlier";
import type { Story } from "@/lib/story/story";
import { describeRun } from "../reader/describe-run";
import { wordOfKind } from "../reader/word-of-kind";
import { pairAddress, versionOf } from "./locate";

/** One line of "what differs most". */
export interface TopFinding {
  /** In one word: `quotation`, `source`, `correction` … */
  readonly kind: string;
  readonly place: string;
  readonly version: string;
  readonly text: string;
  readonly href: string;
}

const WEIGHTY: readonly Finding["kind"][] = [
  "quotation",
  "number",
  "date",
  "name",
  "sourcing",
  "certainty",
];

/** So many lines a version has before the next one's turn, and so many in all. */
const FIRST = 2;
const PER_VERSION = 5;

/**
 * What differs most between the base and the others: first the versions that read as before a correction; then two lines
 * for each version (quotations, figures, names, sourcing, certainty, as the findings are ordered); long runs that stand in
 * one version alone; then up to three more lines for each version.
 */
export function topFindings(story: Story): readonly TopFinding[] {
  const versions = story.comparisons.map((comparison) => findingLines(story, comparison));
  return [
    ...correctionLines(story),
    ...versions.flatMap((lines) => lines.slice(0, FIRST)),
    ...story.comparisons.flatMap((comparison) => turnLines(story, comparison)),
    ...versions.flatMap((lines) => lines.slice(FIRST, PER_VERSION)),
  ];
}

/** The corrections that a version does not carry, though it carries the passage. */
const missedCorrections = (story: Story, file: string) =>
  story.corrections.filter((correction) => {
    const carrier = versionOf(story, correction.file);
    const version = versionOf(story, file);
    const state = correction.versions[file]?.state;
    return version !== undefined && state === "not-applied" && !isEarlier(carrier, version, state);
  });

/** One line for each correction and version, though two versions carry the same notice; it leads to the version with the notice. */
const correctionLines = (story: Story): readonly TopFinding[] =>
  story.versions.flatMap((version) => {
    const told = new Set<string>();
    return missedCorrections(story, version.file).flatMap((correction) => {
      const carrier = versionOf(story, correction.file);
      const words = correction.words.map(quoted).join(", ");
      const text = `reads as before the ${correction.type}${words === "" ? "" : ` (${words})`}`;
      if (carrier === undefined || told.has(text)) return [];
      told.add(text);
      const { paragraph } = correction;
      return {
        kind: "correction",
        place: paragraph === null ? "" : `¶${paragraph}`,
        version: version.label,
        text,
        href: addressOf({
          kind: "pair",
          story: story.slug,
          base: carrier.slug,
          other: version.slug,
          paragraph,
        }),
      };
    });
  });

function findingLines(story: Story, comparison: Comparison): readonly TopFinding[] {
  const { other } = comparison;
  const rows = new Map(comparison.rows.map((row) => [row.id, row]));
  const told = missedCorrections(story, other.file).filter(({ file }) => file === story.base);
  return findingsOfComparison(comparison).flatMap((finding) => {
    if (!WEIGHTY.includes(finding.kind)) return [];
    const row = rows.get(finding.row);
    const number = row?.base[0]?.number ?? null;
    const change = row?.changes[finding.change ?? -1];
    const isTold = told.some(
      ({ paragraph, words }) =>
        paragraph === number &&
        words.includes((change?.base.text || change?.other.text || "").trim()),
    );
    if (isTold) return [];
    return {
      kind: wordOfKind(finding.kind as ChangeKind),
      place: number === null ? finding.place : `¶${number}`,
      version: other.label,
      text: finding.text.replace(/^inside a quotation: /u, ""),
      href: pairAddress(story, other.file, number),
    };
  });
}

function turnLines(story: Story, { other, rows }: Comparison): readonly TopFinding[] {
  const turns = rows.filter((row) => row.relation === "added" && row.other[0]?.kind === "turn");
  if (turns.length === 0) return [];
  return [
    {
      kind: "added",
      place: "",
      version: other.label,
      text: `${describeRun(turns, "other")} ${turns.length === 1 ? "stands" : "stand"} only here`,
      href: `${pairAddress(story, other.file)}#${turns[0]?.id ?? ""}`,
    },
  ];
}
