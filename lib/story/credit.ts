import type { Article, Block } from "../article/article";
import type { Comparison } from "../compare/comparison";
import { foldTypography } from "../text/normalize";
import { datelineOf } from "./dateline";
import { carriesNotice } from "./notice-carried";
import { findOtherAgencies } from "./other-agencies";
import { isCopyright, isStaffCredit } from "./signals";
import type { CreditFinding, CreditSlot, CreditState } from "./story";

/**
 * How each version keeps the base's byline, dateline, agency, copyright, staff credits, notice and photo credit.
 * A version that shares no passage with the base owes it no credit: there all are `absent`.
 */
export const checkCredit = (comparisons: readonly Comparison[]): readonly CreditFinding[] =>
  comparisons.map((comparison) => ({
    file: comparison.other.file,
    slots: comparison.rows.some((row) => row.base.length > 0 && row.other.length > 0)
      ? slotsOf(comparison.base.article, comparison.other.article)
      : NOTHING,
    otherAgencies: findOtherAgencies(comparison),
  }));

const NOTHING: Readonly<Record<CreditSlot, CreditState>> = {
  byline: "absent",
  dateline: "absent",
  agency: "absent",
  copyright: "absent",
  credits: "absent",
  notice: "absent",
  photo: "absent",
};

function slotsOf(base: Article, other: Article): Readonly<Record<CreditSlot, CreditState>> {
  return {
    byline: compareTexts(textOf(base, isByline), textOf(other, isByline)),
    dateline: compareTexts(datelineOf(base), datelineOf(other)),
    agency: agencyState(base.agency, other),
    copyright: compareTexts(textOf(base, isCopyright), textOf(other, isCopyright)),
    credits: compareTexts(textOf(base, isStaffCredit), textOf(other, isStaffCredit)),
    notice: noticeState(base, other),
    photo: compareTexts(textOf(base, isPhoto), textOf(other, isPhoto)),
  };
}

const isByline = (block: Block): boolean => block.kind === "byline";
const isPhoto = (block: Block): boolean => block.kind === "caption";

function textOf(article: Article, is: (block: Block) => boolean): string | null {
  const blocks = article.blocks.filter(is);
  return blocks.length === 0 ? null : blocks.map((block) => block.text).join("\n");
}

function compareTexts(base: string | null, other: string | null): CreditState {
  if (base === null) return "absent";
  if (other === null) return "lost";
  return foldTypography(base).toLowerCase() === foldTypography(other).toLowerCase()
    ? "kept"
    : "changed";
}

/** Kept where the version names the agency anywhere outside its comments, whether as credit or as a source. */
function agencyState(agency: string | null, other: Article): CreditState {
  if (agency === null) return "absent";
  const named = other.blocks.some(
    (block) => block.kind !== "comment" && block.text.includes(agency),
  );
  if (named) return "kept";
  return other.agency === null ? "lost" : "changed";
}

function noticeState(base: Article, other: Article): CreditState {
  if (base.notices.length === 0) return "absent";
  if (base.notices.every((notice) => carriesNotice(other, notice))) return "kept";
  return other.notices.length > 0 ? "changed" : "lost";
}
