import { type Evidence, evidenceJson } from "./evidence";
import type { CorrectionFinding, EarlierChange } from "./story";

const orNull = (evidence: Evidence | null) => (evidence === null ? null : evidenceJson(evidence));

const changeJson = (change: EarlierChange) => ({
  class: change.class,
  before: change.before,
  after: change.after,
  earlier: orNull(change.earlier),
  later: orNull(change.later),
});

/** A correction as JSON; keys in a fixed order, those of the first version of the format first. */
export const correctionJson = (finding: CorrectionFinding) => ({
  file: finding.file,
  lines: finding.lines,
  type: finding.type,
  paragraph: finding.paragraph,
  action: finding.action,
  words: finding.words,
  holds: finding.holds,
  versions: Object.fromEntries(
    Object.entries(finding.versions).map(([file, found]) => [
      file,
      {
        state: found.state,
        noticeCarried: found.noticeCarried,
        lines: found.lines,
        rule: found.rule,
        evidence: orNull(found.evidence),
      },
    ]),
  ),
  insteadOf: finding.insteadOf,
  rule: finding.rule,
  numbering: finding.numbering,
  notice: orNull(finding.notice),
  earlier: finding.earlier && {
    file: finding.earlier.file,
    version: finding.earlier.version,
    holds: finding.earlier.holds,
    rightParagraph: finding.earlier.rightParagraph,
    numbering: finding.earlier.numbering,
    complete: finding.earlier.complete,
    told: finding.earlier.told.map(changeJson),
    untold: finding.earlier.untold.map(changeJson),
  },
  from: finding.from,
  change: finding.change && {
    number: finding.change.number,
    of: finding.change.of,
    text: finding.change.text,
  },
});
