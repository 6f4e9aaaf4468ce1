import { findQuotations } from "../article/quotations";
import type { TextChange, TextChangeSide } from "../diff/change";
import type { ComparisonRow } from "./comparison";
import { isDriftKind, readSides } from "./drift-markers";
import { importanceOf, isFact, isHouseStyle, kindOfChange } from "./importance";
import { type DriftSides, judgeDrift } from "./judge-drift";
import { rowText } from "./row-text";

/** A change of more words or letters is one of sentences. */
const SHORT_WORDS = 8;
const SHORT_LETTERS = 70;

/** Tiers of a list of changes; within a tier the kind decides. */
const TIER = {
  first: 0,
  comparable: 1,
  wording: 2,
  again: 3,
  sentences: 4,
  rewritten: 5,
  house: 8,
};
const KINDS = 20;

/**
 * Where each change of a row stands in a list, lowest first, in the order of the row's changes: few words inside
 * quotation marks, then figures, dates, names, sourcing and certainty of an edited paragraph, then the same where a
 * rewritten one has something comparable ("three sources" / "officials"), then wording, then a second change of the same
 * kind in a row, then whole sentences and what is new in rewritten paragraphs, last house style. `languages`: BCP 47 tags
 * of the two articles.
 */
export function rankChanges(row: ComparisonRow, languages: readonly string[]): readonly number[] {
  let read: DriftSides | undefined;
  const sides = (): DriftSides => {
    read ??= {
      ...readSides(rowText(row.base), rowText(row.other), languages),
      rewritten: row.relation === "rewritten",
    };
    return read;
  };
  const tells = (change: TextChange): boolean =>
    isDriftKind(change.class) && judgeDrift(change, change.class, sides()) !== null;
  const ranks = row.changes.map((change) => {
    const tier = tierOf(row, change, tells);
    // Sentences and rewritten passages touch many things; their class says little.
    const isPassage = tier === TIER.sentences || tier === TIER.rewritten;
    return tier * KINDS + (isPassage ? 0 : importanceOf(change));
  });
  return ranks.map((rank, index) => {
    const tier = Math.floor(rank / KINDS);
    if (tier >= TIER.wording) return rank;
    const isFirst = ranks.every(
      (other, at) =>
        at === index ||
        other % KINDS !== rank % KINDS ||
        other > rank ||
        (other === rank && at > index),
    );
    return isFirst ? rank : TIER.again * KINDS + (rank % KINDS);
  });
}

function tierOf(
  row: ComparisonRow,
  change: TextChange,
  tells: (change: TextChange) => boolean,
): number {
  if (isHouseStyle(change)) return TIER.house;
  const isRewritten = row.relation === "rewritten";
  const kind = kindOfChange(change);
  if (!isShort(change) || !hasWords(change)) return isRewritten ? TIER.rewritten : TIER.sentences;
  if (!isFact(kind)) return isRewritten ? TIER.rewritten : TIER.wording;
  if (kind === "quotation")
    return isInside(row, change) ? TIER.first : isRewritten ? TIER.rewritten : TIER.sentences;
  if (!tells(change)) return isRewritten ? TIER.rewritten : TIER.wording;
  return isRewritten ? TIER.comparable : TIER.first;
}

const isShort = ({ base, other }: TextChange): boolean =>
  [base, other].every(
    ({ text }) => text.length <= SHORT_LETTERS && (text.match(/\S+/gu) ?? []).length <= SHORT_WORDS,
  );

const hasWords = ({ base, other }: TextChange): boolean =>
  /[\p{L}\p{N}]/u.test(base.text) || /[\p{L}\p{N}]/u.test(other.text);

/** Whether the words of a side that has any lie between quotation marks: not “…,” [he said, “…] nor [all of a quotation]. */
function isInside(row: ComparisonRow, { base, other }: TextChange): boolean {
  return isWithin(rowText(row.base), base) || isWithin(rowText(row.other), other);
}

const isWithin = (text: string, { range, text: words }: TextChangeSide): boolean =>
  words !== "" &&
  findQuotations(text).some(
    ({ range: quoted }) => quoted.start <= range.start && range.end <= quoted.end,
  );
