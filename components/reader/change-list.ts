import type { Comparison, ComparisonRow } from "@/lib/compare/comparison";
import { isDatelineCredit } from "@/lib/compare/dateline-credit";
import { describeBlocks, describeShape } from "@/lib/compare/describe-row";
import { type Finding, findingsOfComparison } from "@/lib/compare/findings";
import type { ChangeKind } from "@/lib/compare/importance";
import { findingsOfPair, isOfRow } from "@/lib/story/findings-of-pair";
import type { Story } from "@/lib/story/story";
import { describeRun } from "./describe-run";
import type { Layout, Stop } from "./layout";
import type { BarStop } from "./nearest-stop";
import { paragraphNumbers } from "./paragraph-numbers";
import type { Side } from "./segments";
import { wordOfKind } from "./word-of-kind";

/** One line of the list of changes. */
export interface Entry {
  /** Number of the stop that it leads to. */
  readonly stop: number;
  /** Id of the element that it links to. */
  readonly target: string;
  readonly place: string;
  readonly glyph: string;
  /** `name`, `source` …, where the group's title leaves open which it is; else empty. */
  readonly kind: string;
  readonly text: string;
}

export interface EntryGroup {
  readonly id: Group;
  readonly title: string;
  readonly entries: readonly Entry[];
}

type Group = "quotation" | "figures" | "stance" | "wording" | "credit" | "paragraphs" | "house";

const TITLES: Readonly<Record<Group, string>> = {
  quotation: "Inside quotations",
  figures: "Numbers, dates and names",
  stance: "Sourcing and certainty",
  wording: "Wording",
  credit: "Credit",
  paragraphs: "Paragraphs",
  house: "House style",
};

const GROUP_OF_KIND: Readonly<Record<ChangeKind, Group | null>> = {
  quotation: "quotation",
  number: "figures",
  date: "figures",
  name: "figures",
  sourcing: "stance",
  certainty: "stance",
  wording: "wording",
  spelling: "house",
  style: "house",
  typography: null,
};

const glyphOfGroup = (group: Group): string =>
  group === "quotation" ? "❝≠" : group === "house" ? "···" : "≠";

const isChangeKind = (kind: Finding["kind"]): kind is ChangeKind => kind in GROUP_OF_KIND;

/** In the list the sides are A and B, as the page's head calls them: full names would drown the words. */
const withLetters = (comparison: Comparison): Comparison => ({
  ...comparison,
  base: { ...comparison.base, label: "A" },
  other: { ...comparison.other, label: "B" },
});

/** `¶3–4`: the paragraphs of A, where it has any. */
const shortPlace = (row: ComparisonRow): string => {
  const blocks = row.base.length > 0 ? row.base : row.other;
  const numbers = blocks.flatMap(({ number }) => number ?? []);
  return numbers.length === 0 ? "turn" : `¶${paragraphNumbers(numbers)}`;
};

/**
 * The list of changes, the most important group first. In a rewritten row the wording is not listed word by word:
 * the row has one line, which says too whether it moved, and what may change the meaning (quotations, figures, sourcing) its own.
 */
export function changeList(
  comparison: Comparison,
  layout: Layout,
  options: { readonly house: boolean },
  story: Story | null = null,
): readonly EntryGroup[] {
  const groups = new Map<Group, Entry[]>(
    (Object.keys(TITLES) as Group[]).map((group) => [group, []]),
  );
  const stopOfRow = new Map<string, readonly Stop[]>();
  for (const item of layout.items) if (item.kind === "row") stopOfRow.set(item.row.id, item.stops);
  const rows = new Map(comparison.rows.map((row) => [row.id, row]));

  const lettered = withLetters(comparison);
  for (const finding of findingsOfComparison(lettered, { houseStyle: true })) {
    const row = rows.get(finding.row);
    const stops = stopOfRow.get(finding.row);
    if (row === undefined || stops === undefined || finding.kind === "only") continue;
    const change = finding.change === null ? null : (row.changes[finding.change] ?? null);
    const isCredit = change !== null && isDatelineCredit(comparison, row, change);
    const kind = isChangeKind(finding.kind) ? GROUP_OF_KIND[finding.kind] : "paragraphs";
    const group = isCredit ? "credit" : kind;
    if (group === null || (group === "house" && !options.house)) continue;
    const isWhole = group === "wording" || group === "house" || group === "paragraphs";
    if (row.relation === "rewritten" && isWhole) continue;
    const stop = stops.find((candidate) => candidate.change === change) ?? stops[0];
    if (stop === undefined) continue;
    const glyph = isChangeKind(finding.kind)
      ? glyphOfGroup(group)
      : finding.kind === "moved"
        ? "⇄"
        : `${row.base.length}:${row.other.length}`;
    groups.get(group)?.push({
      stop: stop.number,
      target: row.id,
      place: shortPlace(row),
      glyph,
      kind: kindShown(finding.kind, group),
      text: finding.text.replace(/^inside a quotation: /u, ""),
    });
  }
  groups.get("credit")?.push(...otherAgencies(story, comparison, stopOfRow));
  groups.get("paragraphs")?.push(...paragraphEntries(layout));
  for (const group of ["paragraphs", "house"] as const)
    groups.get(group)?.sort((a, b) => a.stop - b.stop);
  return [...groups]
    .map(([group, entries]) => ({ id: group, title: TITLES[group], entries }))
    .filter(({ entries }) => entries.length > 0);
}

/** Passages that one of the two credits to another agency; the head of the page tells those of which no stop is made, too. */
function otherAgencies(
  story: Story | null,
  comparison: Comparison,
  stopOfRow: ReadonlyMap<string, readonly Stop[]>,
): readonly Entry[] {
  const findings = (story === null ? [] : findingsOfPair(story, comparison)).filter(
    (finding) => finding.class === "other-agency",
  );
  return comparison.rows.flatMap((row) => {
    const [stop] = stopOfRow.get(row.id) ?? [];
    if (stop === undefined) return [];
    return findings
      .filter((finding) => isOfRow(finding, comparison, row))
      .map((finding) => ({
        stop: stop.number,
        target: row.id,
        place: shortPlace(row),
        glyph: "≠",
        kind: "",
        text: `${finding.source === comparison.other.slug ? "B" : "A"} credits another agency`,
      }));
  });
}

/** Which of its group's kinds a finding is, where the group's title leaves it open. */
function kindShown(kind: Finding["kind"], group: Group): string {
  const open = group === "figures" || group === "stance";
  return open && isChangeKind(kind) ? wordOfKind(kind) : "";
}

const paragraphEntries = (layout: Layout): readonly Entry[] =>
  layout.items.flatMap((item): readonly Entry[] => {
    if (item.kind === "only")
      return [
        {
          stop: item.stop.number,
          target: item.rows[0]?.id ?? "",
          place: placeOfRun(item.rows, item.side),
          glyph: item.side === "base" ? "A" : "B",
          kind: "",
          text: `only in ${item.side === "base" ? "A" : "B"}: ${describeRun(item.rows, item.side)}`,
        },
      ];
    if (item.kind !== "row" || item.row.relation !== "rewritten") return [];
    const stop = item.stops[0];
    if (stop === undefined) return [];
    return [
      {
        stop: stop.number,
        target: item.row.id,
        place: shortPlace(item.row),
        glyph: "≈",
        kind: "",
        text: describeRewritten(item.row),
      },
    ];
  });

/** `¶13–16`, `17 turns`: where a run of paragraphs stands that one side has alone. */
function placeOfRun(rows: readonly ComparisonRow[], side: Side): string {
  const numbers = rows.flatMap((row) => row[side]).flatMap(({ number }) => number ?? []);
  return numbers.length === 0 ? "turns" : `¶${paragraphNumbers(numbers)}`;
}

/** `rewritten as paragraph 4, moved; two paragraphs became one`. */
function describeRewritten(row: ComparisonRow): string {
  const shape = describeShape(row);
  return `rewritten as ${describeBlocks(row.other)}${row.moved ? ", moved" : ""}${shape === null ? "" : `; ${shape}`}`;
}

/** The stops as the bar steps through them: what is said aloud at each, `Paragraph 11: “in” stands only in Wire`, and where it is. */
export function barStops(
  comparison: Comparison,
  layout: Layout,
  groups: readonly EntryGroup[],
): readonly BarStop[] {
  const entries = groups.flatMap((group) => group.entries);
  return layout.stops.map((stop) => {
    const entry = entries.find((candidate) => candidate.stop === stop.number);
    return {
      row: comparison.rows.indexOf(stop.row),
      change: stop.change === null ? -1 : stop.row.changes.indexOf(stop.change),
      said: entry === undefined ? "" : `${entry.place} ${entry.text}`,
    };
  });
}
