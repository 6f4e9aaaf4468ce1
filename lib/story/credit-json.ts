import { type Evidence, evidenceJson } from "./evidence";
import type { CreditFinding, CreditWords } from "./story";

const orNull = (evidence: Evidence | null) => (evidence === null ? null : evidenceJson(evidence));

const wordsJson = (words: CreditWords | null) =>
  words === null ? null : { ...evidenceJson(words), text: words.text };

/** The credit of a version as JSON; keys in a fixed order, those of the first version of the format first. */
export const creditJson = (finding: CreditFinding) => ({
  file: finding.file,
  slots: finding.slots,
  otherAgencies: finding.otherAgencies.map((agency) => ({
    name: agency.name,
    lines: agency.lines,
    evidence: orNull(agency.evidence),
    of: orNull(agency.of),
  })),
  agencyNamed: {
    credit: orNull(finding.agencyNamed.credit),
    text: orNull(finding.agencyNamed.text),
  },
  sides: Object.fromEntries(
    Object.entries(finding.sides).map(([slot, { base, other }]) => [
      slot,
      { base: wordsJson(base), other: wordsJson(other) },
    ]),
  ),
});
