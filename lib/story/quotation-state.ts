import { foldTypography } from "../text/normalize";
import type { Quotation } from "./collect-quotations";
import { indexOfRun, pairWords } from "./compare-words";
import type { QuotationState } from "./story";
import { trimEnds } from "./trim-ends";

/** The words around a quotation in its own version: what it may continue with in a second pair of marks. */
export interface Surroundings {
  /** Words of all quotations in the same paragraphs, in order. */
  readonly base: readonly string[];
  readonly other: readonly string[];
}

const WHOLE: Surroundings = { base: [], other: [] };

/**
 * How a quotation reads in another version. The full stop or comma inside the marks does not count. Words at an end
 * that only moved into a second pair of marks (“It holds,” he said, “for now”) count neither as added nor as cut.
 */
export function stateOfQuotation(
  base: Quotation,
  other: Quotation,
  around: Surroundings = WHOLE,
): QuotationState {
  const words = compareWords(base, other, around);
  if (words !== "same") return words;
  const sure = base.sureSpeaker && other.sureSpeaker;
  if (sure && base.speaker !== other.speaker) return "other-speaker";
  return trimMarks(base.text) === trimMarks(other.text) ? "identical" : "typography";
}

function compareWords(
  base: Quotation,
  other: Quotation,
  around: Surroundings,
): QuotationState | "same" {
  if (bareText(base.text) === bareText(other.text)) return "same";
  const pairs = pairWords(base.words, other.words);
  const inBase = new Set(pairs.map(([i]) => i));
  const inOther = new Set(pairs.map(([, j]) => j));
  const missing = unpaired(base.words, inBase, around.other);
  const extra = unpaired(other.words, inOther, around.base);
  if (missing.count === 0 && extra.count === 0) return "same";
  if (extra.count === 0) return missing.inside ? "removed" : "cut";
  if (missing.count === 0) return "added";
  return "changed";
}

/** Words without partner; a run of them at an end that continues elsewhere (`elsewhere` holds it as a run) is left out. */
function unpaired(
  words: readonly string[],
  paired: ReadonlySet<number>,
  elsewhere: readonly string[],
): { readonly count: number; readonly inside: boolean } {
  const indexes = words.map((_, index) => index).filter((index) => paired.has(index));
  const first = indexes[0] ?? 0;
  const last = indexes.at(-1) ?? words.length - 1;
  const isElsewhere = (part: readonly string[]): boolean =>
    part.length > 0 && indexOfRun(elsewhere, part) >= 0;
  const head = words.slice(0, first);
  const tail = words.slice(last + 1);
  const inside = words.slice(first, last + 1).length - indexes.length;
  const ends = (isElsewhere(head) ? 0 : head.length) + (isElsewhere(tail) ? 0 : tail.length);
  return { count: inside + ends, inside: inside > 0 };
}

const ENDS = ".,;:!?…。、，！？";

const trimMarks = (text: string): string =>
  trimEnds(text, (character) => ENDS.includes(character) || /\s/u.test(character));
const bareText = (text: string): string => foldTypography(trimMarks(text));
