import type { Comparison } from "../compare/comparison";
import type { Quotation } from "./collect-quotations";
import { longestSharedRun, pairWords } from "./compare-words";
import { rowOfBlock } from "./word-map";

/** A quotation of another version that carries the same words, and how sure that is. */
export interface QuotationMatch {
  readonly quotation: Quotation;
  readonly weight: number;
}

/** A run of this many words inside two quotations is no chance. */
const SURE_RUN = 5;
/** Fewer words than this can stand in any quotation: they must stand in the same row. */
const FREE_WORDS = 4;

/**
 * The quotation of another version that says the same as `quotation`; null where none does. Words decide: a run of
 * five, or most words of the shorter one; fragments of up to three words ("very friendly") must stand in paired
 * paragraphs. `comparison` goes from the quotation's version to the other.
 */
export function matchQuotation(
  quotation: Quotation,
  candidates: readonly Quotation[],
  comparison: Comparison,
): Quotation | null {
  const row = rowOfBlock(comparison, quotation.block);
  const own = new Set(quotation.spelled);
  let best: QuotationMatch | null = null;
  for (const candidate of candidates) {
    if (!mayShare(quotation, own, candidate)) continue;
    const paired = row?.other.some((block) => block.id === candidate.block.id) ?? false;
    const weight = weigh(quotation, candidate, paired);
    if (weight > 0 && (best === null || weight > best.weight))
      best = { quotation: candidate, weight };
  }
  return best?.quotation ?? null;
}

/** The least share of the shorter one's words that two quotations of one remark have in common. */
const LEAST_COVER = 0.4;

/** A look at the words without their order, before the dear one: most pairs of quotations share next to none. */
function mayShare(one: Quotation, own: ReadonlySet<string>, two: Quotation): boolean {
  const common = two.spelled.filter((word) => own.has(word)).length;
  return common >= LEAST_COVER * Math.min(one.spelled.length, two.spelled.length) && common > 0;
}

/** 0 = not the same remark; more for more shared words and for standing in paired paragraphs. */
function weigh(one: Quotation, two: Quotation, paired: boolean): number {
  const shorter = Math.min(one.words.length, two.words.length);
  const shared = pairWords(one.spelled, two.spelled).length;
  if (shared === 0) return 0;
  const cover = shared / shorter;
  const run = longestSharedRun(one.spelled, two.spelled).length;
  const weight = cover + run / 100 + (paired ? 0.5 : 0);
  if (run >= SURE_RUN && cover >= LEAST_COVER) return weight;
  if (shorter >= FREE_WORDS && cover >= 0.75 && run >= 3) return weight;
  if (paired && shorter < 2 * FREE_WORDS && sharesContent(one, two) && cover >= 0.5) return weight;
  return 0;
}

/** Whether two fragments share a word of four letters or more, or are equal. */
const sharesContent = (one: Quotation, two: Quotation): boolean =>
  one.spelled.join(" ") === two.spelled.join(" ") ||
  one.spelled.some((word) => word.length >= 4 && two.spelled.includes(word));

/** Words that say that what is quoted was put into another language. */
const TRANSLATES =
  /(?<![\p{L}\p{M}])(?:translat\p{L}*|interpreter\p{L}*|traduc\p{L}*|traduit\p{L}*|interprète|intérprete|übersetz\p{L}*|Dolmetscher\p{L}*|tradu[zç]\p{L}*)|通訳|通译|翻訳|翻译|مترجم/u;

/**
 * Whether a quotation may be another translation of one that shares no run with it: the same named speaker, and at
 * least three words of content in common, a third or more of the shorter one's; one word is enough where a text says
 * that it translates ("her grandson interprets").
 * "I felt he was friendly and could talk with him frankly" / "It felt friendly; I thought we could talk in the open".
 */
export function mayBeTranslation(
  one: Quotation,
  two: Quotation,
  common: ReadonlySet<string>,
): boolean {
  if (one.speaker === null || one.speaker !== two.speaker) return false;
  const content = (quotation: Quotation): ReadonlySet<string> =>
    new Set(
      quotation.words
        .filter((word) => word.length >= 4 && !common.has(word))
        .map((word) => word.slice(0, 6)),
    );
  const first = content(one);
  const second = content(two);
  const shared = [...first].filter((stem) => second.has(stem)).length;
  if (shared >= 3 && shared * 3 >= Math.min(first.size, second.size)) return true;
  return shared >= 1 && (saysItTranslates(one) || saysItTranslates(two));
}

const saysItTranslates = ({ block, range }: Quotation): boolean =>
  TRANSLATES.test(block.text.slice(0, range.start)) || TRANSLATES.test(block.text.slice(range.end));
