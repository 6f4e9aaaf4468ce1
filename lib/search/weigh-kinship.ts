import type { Reuse } from "../compare/comparison";
import type { SubjectMatch } from "./compare-subjects";

/** From this on two texts tell one story. Strangers of one desk, with its boilerplate in both, come nearest. */
const KIN = 0.38;
/** So much of both texts in runs of the other: whatever else differs, one is a state or a copy of the other. */
const NEARLY_ALL = 0.85;
/**
 * Most of both texts in runs of the other, equal names, and hardly a figure that differs: a revised text, not a form filled
 * anew. "The wall fell and 40 boats sank" and "… and 55 boats sank" are one note of 36 words. Of strangers' texts none
 * comes near: weather reports share 0.79 of their words and 0.41 of their names, two results of a company 0.59 and all
 * names, but have five figures each.
 */
const REVISED = { share: 0.5, names: 0.6, figures: 2 };
/** So much of one text in runs of the other, and its beginning carried: an excerpt, or a copy with much added. */
const EXCERPT = { share: 0.5, carried: 0.6 };
/**
 * "Weather for Havn: a high of 14" and "Weather for Norwick: a high of 17" are one form filled twice: their words agree
 * much better than their names do. Texts with fewer names (in scripts without capitals all) do not show it.
 */
const FORM = { words: 0.5, ahead: 0.25, names: 4 };
/** Of figures that stand in only one of two such texts, so few are shared that each has its own. */
const OWN_FIGURES = 0.25;
/** Shared terms at which a score keeps half its value: two short notes from one village share its name and its council. */
const SHRINK = 1.5;
/** What figures add or take at most, and how many of them it takes. Equal ones tell more: reports differ in what they count. */
const FIGURES = { add: 0.16, take: 0.1, enough: 3 };
/** A run of many words says where a text comes from, though little of it was kept: "a quotation of twenty words". */
const RUN = { from: 8, each: 0.01, most: 0.08 };
/** Less in common than this, and no run of words would help. */
const WORTH_READING = { carried: 0.25, one: 0.5 };

/** The part of each text's beginning that the other carries, as one number: both must carry something. */
const carriedByBoth = ({ carried: [one, two] }: SubjectMatch): number => Math.sqrt(one * two);

/** Whether the words of two texts need comparing at all: strangers share too little of their subjects. */
export const mayBeKin = (match: SubjectMatch): boolean =>
  carriedByBoth(match) >= WORTH_READING.carried || Math.max(...match.carried) >= WORTH_READING.one;

/** How much speaks for two texts telling one story: 0 to about 1. Made of the same parts whichever comes first. */
export function kinshipScore(match: SubjectMatch, reuse: Reuse, unspaced: boolean): number {
  const { shared, apart } = match.figures;
  const told = shared + apart;
  const agreement = told === 0 ? 0 : (2 * shared) / told - 1;
  const most = agreement > 0 ? FIGURES.add : FIGURES.take;
  const figures = most * agreement * Math.min(1, told / FIGURES.enough);
  const words = unspaced ? reuse.longestRun / 2 : reuse.longestRun;
  const run = Math.min(RUN.most, Math.max(0, words - RUN.from) * RUN.each);
  const terms = match.shared.filter(({ kind }) => kind !== "time").length;
  return (carriedByBoth(match) * terms) / (terms + SHRINK) + figures + run;
}

/** Whether two texts tell one story. */
export function areKin(match: SubjectMatch, reuse: Reuse, unspaced: boolean): boolean {
  const shares = [reuse.baseInOther, reuse.otherInBase];
  if (Math.min(...shares) >= NEARLY_ALL) return true;
  if (Math.min(...shares) >= REVISED.share && isRevised(match)) return true;
  if (isOtherEvent(match)) return false;
  const excerpt =
    Math.max(...shares) >= EXCERPT.share && Math.max(...match.carried) >= EXCERPT.carried;
  return excerpt || kinshipScore(match, reuse, unspaced) >= KIN;
}

const isRevised = ({ names, figures }: SubjectMatch): boolean =>
  (names === null || names >= REVISED.names) && figures.apart <= REVISED.figures;

/** The same form, filled with other names or other figures: two weather reports, two results of one company. */
function isOtherEvent(match: SubjectMatch): boolean {
  const { nameCount, names, words, figures, otherFigures } = match;
  const form =
    nameCount >= FORM.names &&
    names !== null &&
    words !== null &&
    words >= FORM.words &&
    words - names >= FORM.ahead;
  const told = figures.shared + figures.apart;
  const agreed = figures.shared > 1 && 2 * figures.shared >= told;
  return (form && !agreed) || (otherFigures && figures.shared <= OWN_FIGURES * told);
}
