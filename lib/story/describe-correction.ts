import { describeHolds } from "./corrected-paragraph";
import type { Numbering } from "./correction-numbering";
import type { CorrectionFinding, CorrectionRule, CorrectionState, EarlierCheck } from "./story";

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

const RULES: Readonly<Record<CorrectionRule, string>> = {
  "told-by-version": "a version lacks these words here, and has the words around them",
  "only-place": "the words stand here once, where the notice says",
  "other-paragraph": "the words that differ stand in another paragraph than the notice says",
  "words-missing": "the words do not stand where the notice says",
  "old-words-stand": "the words that were to go still stand",
  "several-places": "the words stand in several places, and no version tells which is meant",
  "kept-at-place": "the words stand there, between the same neighbours",
  "gone-at-place": "the words around the place stand there, these do not",
  "old-words-there": "the words from before the change stand there",
  "new-words-there": "the passage is worded differently and has the new words",
  "other-words-there": "the passage is worded differently at this place",
  "passage-missing": "no passage there is paired with this one",
  "sentence-missing": "the paragraph stands there without this sentence",
  "dropped-words-stand": "the words that were taken out still stand",
  "dropped-words-gone": "the words that were taken out do not stand there",
  "passage-there": "the paragraphs that the notice speaks of stand there",
  "no-words": "the notice does not say which words changed",
};

/** Why a correction counts as it does, in a clause. */
export const describeRule = (rule: CorrectionRule): string => RULES[rule];

const NUMBERINGS: Readonly<Record<Numbering, string>> = {
  body: "body paragraphs alone",
  "with-dateline": "the dateline as a paragraph",
  "with-headings": "headings as paragraphs",
  "with-dateline-and-headings": "the dateline and headings as paragraphs",
  "with-headline": "the headline as the first paragraph",
  "with-captions": "captions as paragraphs",
  "with-turns": "the turns of the interview as paragraphs",
};

/** What must be counted for a notice to name its passage. */
export const describeNumbering = (numbering: Numbering): string => NUMBERINGS[numbering];

/** Of several changes that one notice tells the last is followed by what no notice tells. */
export const tellsRest = ({ change }: Pick<CorrectionFinding, "change">): boolean =>
  change === null || change.number === change.of;

/**
 * Whether a notice names what really changed since the version before, in a sentence without its subject; with what changed in no
 * notice where `rest` is asked for.
 */
export function describeEarlier(
  { holds, rightParagraph, told, untold, complete, label }: EarlierCheck,
  rest = true,
): string {
  const claim =
    holds === null
      ? `Beside ${label}, it cannot be told which change is meant`
      : holds
        ? `Beside ${label}, ${told.length === 1 ? "the change" : "what changed"} is there${rightParagraph === false ? ", in another paragraph than named" : ""}`
        : `Beside ${label}, the paragraph reads the same`;
  if (!rest) return `${claim}.`;
  if (!complete) return `${claim}; the notice speaks of other changes in general.`;
  if (untold.length === 0) return `${claim}; nothing else reads differently.`;
  const more = untold.length === 1 ? "one other change" : `${untold.length} other changes`;
  return `${claim}; ${more} ${untold.length === 1 ? "is" : "are"} in no notice.`;
}

/** A notice and whether it holds: `refiled, “in”, paragraph 11: holds there`. */
export function describeCorrection(finding: CorrectionFinding): string {
  const words = finding.words.map((word) => `“${word}”`).join(", ");
  const place = finding.paragraph === null ? "" : `paragraph ${finding.paragraph}`;
  const claim = [TYPES[finding.type], words, place].filter((part) => part !== "").join(", ");
  if (finding.rule === "other-paragraph") return `${claim}: ${describeHolds(finding)}`;
  if (finding.holds === null) return `${claim}: cannot tell whether it holds`;
  return `${claim}: ${finding.holds ? "holds there" : "does not hold there"}`;
}
