import { type DaySpan, isoDay } from "./calendar-day";
import type { DriftFinding } from "./drift-finding";
import { evidenceJson } from "./evidence";

/** A finding of the drift ledger as JSON. `days`: what the words of a date may mean, each as its first and last day. */
export const driftJson = (finding: DriftFinding) => ({
  class: finding.class,
  file: finding.file,
  baseLines: finding.baseLines,
  lines: finding.lines,
  base: finding.base,
  other: finding.other,
  onlyHere: finding.onlyHere,
  rule: finding.rule.id,
  days: {
    base: finding.meant.base.map(spanJson),
    other: finding.meant.other.map(spanJson),
  },
  evidence: {
    base: finding.evidence.base && evidenceJson(finding.evidence.base),
    other: finding.evidence.other && evidenceJson(finding.evidence.other),
  },
});

const spanJson = ({ first, last }: DaySpan): readonly [string, string] => [
  isoDay(first),
  isoDay(last),
];
