import { glyphOfKind } from "@/lib/compare/describe-change";
import { type Finding, findingsOfComparison } from "@/lib/compare/findings";
import type { ChangeKind } from "@/lib/compare/importance";
import type { Story } from "@/lib/story/story";
import { describeRun } from "../reader/describe-run";
import { pairAddress } from "./locate";

/** One line of "what differs most". */
export interface TopFinding {
  readonly glyph: string;
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

const PER_VERSION = 5;

/**
 * What differs most between the base and the others: changes in quotations, figures, names, sourcing and certainty,
 * at most five for each version and each kind of them once before any comes twice; and long runs that stand in one version alone.
 */
export function topFindings(story: Story): readonly TopFinding[] {
  const lines = story.comparisons.flatMap((comparison) => {
    const { other } = comparison;
    const byRow = new Map(comparison.rows.map((row) => [row.id, row]));
    const weighty = findingsOfComparison(comparison).filter((finding) =>
      WEIGHTY.includes(finding.kind),
    );
    const firstOfKind = weighty.filter(
      (finding, i) => weighty.findIndex(({ kind }) => kind === finding.kind) === i,
    );
    const rest = weighty.filter((finding) => !firstOfKind.includes(finding));
    const chosen = [...firstOfKind, ...rest].slice(0, PER_VERSION).map((finding) => {
      const number = byRow.get(finding.row)?.base[0]?.number ?? null;
      return {
        rank: WEIGHTY.indexOf(finding.kind),
        glyph: glyphOfKind(finding.kind as ChangeKind),
        place: number === null ? finding.place : `¶${number}`,
        version: other.label,
        text: finding.text,
        href: pairAddress(story, other.file, number),
      };
    });
    const added = comparison.rows.filter((row) => row.relation === "added");
    const turns = added.filter((row) => row.other[0]?.kind === "turn");
    const run =
      turns.length === 0
        ? []
        : [
            {
              rank: WEIGHTY.length,
              glyph: "+",
              place: "",
              version: other.label,
              text: `${describeRun(turns, "other")} stand only here`,
              href: `${pairAddress(story, other.file)}#${turns[0]?.id ?? ""}`,
            },
          ];
    return [...chosen, ...run];
  });
  return lines
    .map((line, index) => ({ line, index }))
    .sort((a, b) => a.line.rank - b.line.rank || a.index - b.index)
    .map(({ line: { rank: _, ...finding } }) => finding);
}
