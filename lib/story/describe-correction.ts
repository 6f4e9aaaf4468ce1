import type { CorrectionFinding, CorrectionState } from "./story";

const STATES: Readonly<Record<CorrectionState, string>> = {
  applied: "applied",
  "not-applied": "not applied",
  "not-carried": "passage not carried",
  rewritten: "passage rewritten there",
  unclear: "cannot tell",
};

const TYPES: Readonly<Record<CorrectionFinding["type"], string>> = {
  refile: "refiled",
  correction: "correction",
  update: "update",
  clarification: "clarification",
  withdrawal: "withdrawal",
};

/** "not applied", "passage not carried" … */
export const describeCorrectionState = (state: CorrectionState): string => STATES[state];

/** A notice and whether it holds: `refiled, “in”, paragraph 11: holds there`. */
export function describeCorrection(finding: CorrectionFinding): string {
  const words = finding.words.map((word) => `“${word}”`).join(", ");
  const place = finding.paragraph === null ? "" : `paragraph ${finding.paragraph}`;
  const claim = [TYPES[finding.type], words, place].filter((part) => part !== "").join(", ");
  if (finding.holds === null) return `${claim}: cannot tell whether it holds`;
  return `${claim}: ${finding.holds ? "holds there" : "does not hold there"}`;
}
