import { foldTypography } from "../text/normalize";
import type { Range } from "../text/range";
import type { Quotation } from "./collect-quotations";
import { indexOfRun, pairWords } from "./compare-words";
import { runsWithout, textsOf } from "./differing-runs";
import { areOneSpeaker } from "./one-speaker";
import type { QuotationState } from "./quotation-finding";
import { trimEnds } from "./trim-ends";

/** What stands around a quotation in its own version: it may go on in a second pair of marks. */
export interface Surroundings {
  /** Words of all quotations in the same paragraphs, in order. */
  readonly base: readonly string[];
  readonly other: readonly string[];
}

/** How a quotation reads in another version. */
export interface QuotationDifference {
  readonly state: QuotationState;
  /** Runs of words that only one of the two has, as printed there. */
  readonly missing: readonly string[];
  readonly extra: readonly string[];
}

type Said = Pick<Quotation, "text" | "words" | "speaker" | "sureSpeaker">;

const WHOLE: Surroundings = { base: [], other: [] };

/**
 * How a quotation reads in another version. The full stop or comma inside the marks does not count. Words at an end
 * that only moved into a second pair of marks (“It holds,” he said, “for now”) count neither as added nor as cut.
 */
export function compareQuotations(
  base: Said,
  other: Said,
  around: Surroundings = WHOLE,
): QuotationDifference {
  const { missing, extra } = unpairedWords(base, other, around);
  const difference = (state: QuotationState): QuotationDifference => ({
    state,
    missing: textsOf(base.text, missing.runs),
    extra: textsOf(other.text, extra.runs),
  });
  if (missing.runs.length > 0 && extra.runs.length > 0) return difference("changed");
  if (missing.runs.length > 0) return difference(missing.inside ? "removed" : "cut");
  if (extra.runs.length > 0) return difference("added");
  if (base.sureSpeaker && other.sureSpeaker && !areOneSpeaker(base.speaker, other.speaker))
    return difference("other-speaker");
  return difference(trimMarks(base.text) === trimMarks(other.text) ? "identical" : "typography");
}

interface Unpaired {
  readonly runs: readonly Range[];
  /** Some stand between words that both have. */
  readonly inside: boolean;
}

function unpairedWords(
  base: Said,
  other: Said,
  around: Surroundings,
): { readonly missing: Unpaired; readonly extra: Unpaired } {
  const none: Unpaired = { runs: [], inside: false };
  if (bareText(base.text) === bareText(other.text)) return { missing: none, extra: none };
  const pairs = pairWords(base.words, other.words);
  return {
    missing: unpaired(base.words, new Set(pairs.map(([i]) => i)), around.other),
    extra: unpaired(other.words, new Set(pairs.map(([, j]) => j)), around.base),
  };
}

/** Words without partner, as runs; one at an end that continues elsewhere (`elsewhere` holds it as a run) is left out. */
function unpaired(
  words: readonly string[],
  paired: ReadonlySet<number>,
  elsewhere: readonly string[],
): Unpaired {
  const runs = runsWithout(words.length, paired);
  const isEnd = ({ start, end }: Range): boolean => start === 0 || end === words.length;
  const left = runs.filter(
    (run) => !(isEnd(run) && indexOfRun(elsewhere, words.slice(run.start, run.end)) >= 0),
  );
  return { runs: left, inside: left.some((run) => !isEnd(run)) };
}

const ENDS = ".,;:!?…。、，！？";

const trimMarks = (text: string): string =>
  trimEnds(text, (character) => ENDS.includes(character) || /\s/u.test(character));
const bareText = (text: string): string => foldTypography(trimMarks(text));
