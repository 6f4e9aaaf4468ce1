import type { Version } from "../compare/comparison";
import { createVocabulary } from "../text/tokenize";
import { type CarriedRun, findCarried, sizeOfRun, type WordIndex } from "./carried-words";
import { type Quotation, spelledAlike } from "./collect-quotations";
import { wordsOf } from "./compare-words";
import { evidenceOf } from "./evidence";
import type { NarratedWords, QuotationEntry, QuotationState } from "./quotation-finding";
import { quotationRule } from "./quotation-rules";
import type { QuotationDifference } from "./quotation-state";

/** A version that does not have a quotation. */
export const ABSENT: QuotationEntry = {
  state: "absent",
  text: null,
  lines: null,
  form: null,
  speaker: null,
  attribution: null,
  voice: null,
  missing: [],
  extra: [],
  narration: null,
  evidence: null,
  rule: quotationRule("absent"),
};

/** A version that has it, with what differs from the first one. */
export const entryOf = (
  quotation: Quotation,
  { state, missing, extra, voice }: QuotationDifference,
): QuotationEntry => ({
  ...ABSENT,
  state,
  text: quotation.text,
  lines: quotation.block.lines,
  form: quotation.form,
  speaker: quotation.speaker,
  attribution: quotation.attribution,
  voice,
  missing,
  extra,
  evidence: quotation.evidence,
  rule: quotationRule(state),
});

export const plainEntry = (quotation: Quotation, state: QuotationState): QuotationEntry =>
  entryOf(quotation, { state, missing: [], extra: [], voice: null });

/** A run of a quotation this long is no chance wherever it stands. */
const SURE = 8;
/** From this length on, and from half of the quotation on, it is the quotation's where the passages belong together. */
const PAIRED = 5;

/** A version that carries the words of a quotation outside quotation marks; null where it does not. */
export function narratedEntry(
  quotation: Quotation,
  version: Version,
  index: WordIndex,
  isPaired: (run: CarriedRun) => boolean,
): QuotationEntry | null {
  const run = findCarried(quotation.words, index, "narration");
  if (run === null || run.size * 2 < sizeOfRun(quotation.words)) return null;
  if (run.size < SURE && (run.size < PAIRED || !isPaired(run))) return null;
  return narrationEntry(run, version);
}

export function narrationEntry(run: CarriedRun, version: Version): QuotationEntry {
  const narration: NarratedWords = {
    text: run.block.text.slice(run.range.start, run.range.end),
    lines: run.block.lines,
    words: run.length,
    evidence: evidenceOf(version.article, run.block, run.range),
  };
  return { ...ABSENT, narration, rule: quotationRule("narration") };
}

/** Part of a turn in which somebody speaks the words of a quotation, as a quotation without marks; null where none does. */
export function spokenInTurn(
  quotation: Quotation,
  version: Version,
  index: WordIndex,
): Quotation | null {
  const run = findCarried(quotation.words, index, "turns");
  if (run === null) return null;
  const size = sizeOfRun(quotation.words);
  if (run.size < SURE && (run.size < PAIRED || run.size * 4 < size * 3)) return null;
  const { block } = run;
  const turn = wordsOf(block.text, createVocabulary());
  // The words before and after the run, as many as the quotation has there.
  const from = Math.max(0, run.at - run.start);
  const to = Math.min(turn.words.length, from + quotation.words.length);
  const words = turn.words.slice(from, to);
  const range = { start: turn.starts[from] ?? 0, end: turn.ends[to - 1] ?? block.text.length };
  return {
    ...quotation,
    file: version.file,
    block,
    range,
    text: block.text.slice(range.start, range.end),
    words,
    spelled: spelledAlike(words),
    form: "turn",
    speaker: block.speaker,
    attribution: block.speaker === null ? "untold" : "named",
    sureSpeaker: false,
    saidByAnybody: false,
    evidence: evidenceOf(version.article, block, range),
  };
}
