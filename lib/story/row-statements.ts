import type { DriftKind } from "../compare/drift-markers";
import type { TextChange } from "../diff/change";
import type { Range } from "../text/range";
import type { DriftFinding } from "./drift-finding";
import { clockInRow } from "./row-clock";
import { officesInRow } from "./row-offices";
import { oneOrMoreInRow } from "./row-one-or-more";
import { type RowReading, touch } from "./row-reading";
import { saidByInRow } from "./row-said-by";
import type { RowPair } from "./row-sides";
import { stanceInRow } from "./row-stance";

/** Statements of one sort that a row makes, and how they stand to the changes of its words. */
interface Sort {
  readonly read: (pair: RowPair) => RowReading;
  /** Classes of changes that may be about such a statement. */
  readonly classes: readonly DriftKind[];
  /** How much of a change must be words of a statement that both sides make, for the change to be none. */
  readonly covers: "any" | "both" | "all" | "none";
  /** Whether the statement is told in the place of a change that touches its words, or only of one inside them. */
  readonly takes: "touched" | "inside";
}

const SORTS: readonly Sort[] = [
  { read: saidByInRow, classes: ["sourcing"], covers: "any", takes: "touched" },
  { read: stanceInRow, classes: ["certainty", "sourcing"], covers: "both", takes: "touched" },
  { read: clockInRow, classes: ["date", "number"], covers: "all", takes: "inside" },
  { read: oneOrMoreInRow, classes: ["number"], covers: "none", takes: "touched" },
  { read: officesInRow, classes: ["name"], covers: "none", takes: "touched" },
];

/** What the statements of a row say of it: read once, then asked for each change and finding. */
export interface RowStatements {
  readonly differing: readonly DriftFinding[];
  /** Whether a change only puts a statement in other words: ", according to police" where the other side begins "Police said". */
  readonly isSame: (change: TextChange) => boolean;
  /** Whether a statement tells what a finding about the words tells. */
  readonly tells: (finding: DriftFinding) => boolean;
}

/** Who says it, whether it is denied, at what hour, in which office. */
export function statementsInRow(pair: RowPair): RowStatements {
  const sorts = SORTS.map((sort) => ({ ...sort, reading: sort.read(pair) }));
  return {
    differing: sorts.flatMap(({ reading }) => reading.differing),
    isSame: (change) =>
      sorts.some(
        ({ classes, covers, reading: { same } }) =>
          classes.some((kind) => kind === change.class) && isCovered(change, same, covers),
      ),
    tells: (finding) =>
      sorts.some(
        ({ classes, takes, reading }) =>
          classes.includes(finding.class) &&
          reading.differing.some((one) =>
            takes === "inside" ? isInside(finding, one) : touches(finding, one),
          ),
      ),
  };
}

function isCovered(change: TextChange, same: RowReading["same"], covers: Sort["covers"]): boolean {
  const touched = (side: "base" | "other"): boolean =>
    same[side].some((range) => touch(range, change[side].range));
  const whole = (side: "base" | "other"): boolean =>
    change[side].range.start < change[side].range.end &&
    same[side].some((range) => holds(range, change[side].range));
  switch (covers) {
    case "any":
      return touched("base") || touched("other");
    case "both":
      return touched("base") && touched("other");
    case "all":
      return whole("base") && whole("other");
    case "none":
      return false;
  }
}

const holds = (outer: Range, inner: Range): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

const touches = (one: DriftFinding, two: DriftFinding): boolean =>
  (["base", "other"] as const).some((side) => {
    const [first, second] = [one.evidence[side], two.evidence[side]];
    return first !== null && second !== null && touch(first.range, second.range);
  });

/** "16" and "16 Uhr": what the finding shows is part of what the statement shows. */
const isInside = (finding: DriftFinding, one: DriftFinding): boolean =>
  touches(finding, one) && one.base.includes(finding.base) && one.other.includes(finding.other);
