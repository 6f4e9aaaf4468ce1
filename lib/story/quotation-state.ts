import { isHouseStyle } from "../compare/importance";
import { compareTexts } from "../diff/compare-texts";
import { foldTypography } from "../text/normalize";
import type { Range } from "../text/range";
import { createVocabulary, tokenize } from "../text/tokenize";
import type { Quotation } from "./collect-quotations";
import { indexOfRun, pairWords } from "./compare-words";
import { runsWithout, textsOf } from "./differing-runs";
import { areOneSpeaker } from "./one-speaker";
import type { QuotationState, VoiceDifference } from "./quotation-finding";
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
  /** What the state leaves open where words differ too: another speaker, or one with a name on one side alone. */
  readonly voice: VoiceDifference | null;
}

type Said = Pick<
  Quotation,
  "text" | "words" | "spelled" | "speaker" | "sureSpeaker" | "saidByAnybody"
>;

const WHOLE: Surroundings = { base: [], other: [] };

/** Both versions' languages, as BCP 47 tags: they choose what is mere spelling and house style. */
export type Languages = readonly [base: string, other: string];

/**
 * How a quotation reads in another version. Words that differ in spelling or house style alone ("defence" / "defense",
 * "3%" / "3 per cent") are no other words. The full stop or comma inside the marks does not count. Words at an end
 * that only moved into a second pair of marks (“It holds,” he said, “for now”), or were joined by "and", count neither as added nor as cut.
 */
export function compareQuotations(
  base: Said,
  other: Said,
  languages: Languages,
  around: Surroundings = WHOLE,
): QuotationDifference {
  const style = houseStyle(base.text, other.text, languages);
  const { missing, extra } =
    style === null ? unpairedWords(base, other, around) : { missing: NONE, extra: NONE };
  const difference = (state: QuotationState): QuotationDifference => ({
    state,
    missing: textsOf(base.text, missing.runs),
    extra: textsOf(other.text, extra.runs),
    voice,
  });
  const voice = voiceOf(base, other);
  if (missing.runs.length > 0 && extra.runs.length > 0) return difference("changed");
  if (missing.runs.length > 0) return difference(missing.inside ? "removed" : "cut");
  if (extra.runs.length > 0) return difference("added");
  if (voice !== null) return difference(voice);
  const spelled = style ?? spelledOtherwise(base, other);
  if (spelled.missing.length + spelled.extra.length > 0)
    return { state: "house-style", ...spelled, voice: null };
  return difference(trimMarks(base.text) === trimMarks(other.text) ? "identical" : "typography");
}

function voiceOf(base: Said, other: Said): VoiceDifference | null {
  if (base.sureSpeaker && other.sureSpeaker && !areOneSpeaker(base.speaker, other.speaker))
    return "other-speaker";
  if (base.saidByAnybody && other.sureSpeaker) return "speaker-named";
  return base.sureSpeaker && other.saidByAnybody ? "speaker-unnamed" : null;
}

/**
 * Where two wordings differ in spelling, house style and typography alone: what differs in spelling and style, as each side
 * prints it, nothing where typography alone does. Null where words differ.
 */
function houseStyle(
  one: string,
  two: string,
  languages: Languages,
): Pick<QuotationDifference, "missing" | "extra"> | null {
  const vocabulary = createVocabulary();
  const [base, other] = [trimMarks(one), trimMarks(two)].map((text) => tokenize(text, vocabulary));
  if (base === undefined || other === undefined) return null;
  const { changes } = compareTexts(base, other, vocabulary, languages);
  if (!changes.every(isHouseStyle)) return null;
  const told = changes.filter(({ class: kind }) => kind !== "typography");
  const texts = (side: "base" | "other"): readonly string[] =>
    told.flatMap(({ [side]: { text } }) => (text.trim() === "" ? [] : text.trim()));
  return { missing: texts("base"), extra: texts("other") };
}

/** Of words that are the same but for their spelling, how each side spells them. */
function spelledOtherwise(base: Said, other: Said): Pick<QuotationDifference, "missing" | "extra"> {
  const pairs = pairWords(base.spelled, other.spelled).filter(
    ([i, j]) => base.words[i] !== other.words[j],
  );
  const runs = (indexes: readonly number[]) => indexes.map((at) => ({ start: at, end: at + 1 }));
  return {
    missing: textsOf(base.text, runs(pairs.map(([i]) => i))),
    extra: textsOf(other.text, runs(pairs.map(([, j]) => j))),
  };
}

interface Unpaired {
  readonly runs: readonly Range[];
  /** Some stand between words that both have. */
  readonly inside: boolean;
}

const NONE: Unpaired = { runs: [], inside: false };

function unpairedWords(
  base: Said,
  other: Said,
  around: Surroundings,
): { readonly missing: Unpaired; readonly extra: Unpaired } {
  if (bareText(base.text) === bareText(other.text)) return { missing: NONE, extra: NONE };
  const pairs = pairWords(base.spelled, other.spelled);
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
    (run) =>
      !(isEnd(run) && indexOfRun(elsewhere, withoutJoins(words.slice(run.start, run.end))) >= 0),
  );
  return { runs: left, inside: left.some((run) => !isEnd(run)) };
}

const JOINS = new Set("and but y e pero et mais und aber en maar och men ma mas و".split(" "));

/** “It is a bad deal.” “They will be back.” set as one: “It is a bad deal, [and] they will be back”. */
const withoutJoins = (words: readonly string[]): readonly string[] =>
  words.slice(JOINS.has(words[0] ?? "") ? 1 : 0, JOINS.has(words.at(-1) ?? "") ? -1 : undefined);

const ENDS = ".,;:!?…。、，！？";

const trimMarks = (text: string): string =>
  trimEnds(text, (character) => ENDS.includes(character) || /\s/u.test(character));
const bareText = (text: string): string => foldTypography(trimMarks(text));
