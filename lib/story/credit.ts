import type { Article, Block } from "../article/article";
import type { Comparison } from "../compare/comparison";
import { foldTypography } from "../text/normalize";
import { agencyNames, findNamed } from "./agency-names";
import { datelineOf } from "./dateline";
import { type Evidence, evidenceOf } from "./evidence";
import { carriesNotice } from "./notice-carried";
import { findOtherAgencies } from "./other-agencies";
import { photoCredit } from "./photo-credit";
import { isCopyright, isStaffCredit } from "./signals";
import type { CreditFinding, CreditSides, CreditSlot, CreditState, CreditWords } from "./story";

/**
 * How each version keeps the base's byline, dateline, agency, copyright, staff credits, notice and photo credit, with the
 * words on both sides. A version that shares no passage with the base owes it no credit: there all are `absent`.
 */
export const checkCredit = (comparisons: readonly Comparison[]): readonly CreditFinding[] =>
  comparisons.map((comparison) => {
    const [base, other] = [comparison.base.article, comparison.other.article];
    const owes = comparison.rows.some((row) => row.base.length > 0 && row.other.length > 0);
    const names = agencyNames(base, other);
    return {
      file: comparison.other.file,
      slots: owes ? slotsOf(base, other) : NOTHING,
      sides: owes ? sidesOf(base, other) : NO_SIDES,
      agencyNamed: {
        credit: owes ? (named(other, names, CREDITS) ?? namedInDateline(other, names)) : null,
        text: owes ? named(bodyAfterDateline(other), names, TEXT) : null,
      },
      otherAgencies: findOtherAgencies(comparison),
    };
  });

const SLOTS: readonly CreditSlot[] = [
  "byline",
  "dateline",
  "agency",
  "copyright",
  "credits",
  "notice",
  "photo",
];

const each = <A>(value: (slot: CreditSlot) => A): Readonly<Record<CreditSlot, A>> =>
  Object.fromEntries(SLOTS.map((slot) => [slot, value(slot)])) as Record<CreditSlot, A>;

const NOTHING = each((): CreditState => "absent");
const NO_SIDES = each((): CreditSides => ({ base: null, other: null }));

/** Where an agency is credited, and where it is named in the story. A page's own lines come last: its menu may name anybody. */
const CREDITS: readonly Block["kind"][] = ["credit", "byline", "dateline", "caption", "chrome"];
const TEXT: readonly Block["kind"][] = ["body", "turn", "headline", "heading"];

function slotsOf(base: Article, other: Article): Readonly<Record<CreditSlot, CreditState>> {
  return {
    byline: bylineState(textOf(base, isByline), textOf(other, isByline)),
    dateline: compareTexts(
      datelineOf(base),
      datelineOf(other) ?? placeOf(base, other)?.text ?? null,
    ),
    agency: agencyState(base, other),
    copyright: compareTexts(textOf(base, isCopyright), textOf(other, isCopyright)),
    credits: compareTexts(textOf(base, isStaffCredit), textOf(other, isStaffCredit)),
    notice: noticeState(base, other),
    photo: compareTexts(photoCredit(base)?.text ?? null, photoCredit(other)?.text ?? null),
  };
}

function sidesOf(base: Article, other: Article): Readonly<Record<CreditSlot, CreditSides>> {
  const names = agencyNames(base, other);
  const both = (find: (article: Article) => Evidence | null): CreditSides => ({
    base: withText(base, find(base)),
    other: withText(other, find(other)),
  });
  const blocks = (is: (block: Block) => boolean) => (article: Article) => firstBlock(article, is);
  return {
    byline: both(blocks(isByline)),
    dateline: {
      base: withText(base, datelineEvidence(base)),
      other: withText(other, datelineEvidence(other) ?? placeOf(base, other)?.evidence ?? null),
    },
    agency: both((article) => named(article, names, [...CREDITS, ...TEXT])),
    copyright: both(blocks(isCopyright)),
    credits: both(blocks(isStaffCredit)),
    notice: both(blocks((block) => block.kind === "notice")),
    photo: both((article) => photoCredit(article)?.evidence ?? null),
  };
}

const withText = ({ text }: Article, evidence: Evidence | null): CreditWords | null =>
  evidence === null
    ? null
    : { ...evidence, text: text.slice(evidence.range.start, evidence.range.end) };

const isByline = (block: Block): boolean => block.kind === "byline";

function firstBlock(article: Article, is: (block: Block) => boolean): Evidence | null {
  const block = article.blocks.find(is);
  return block === undefined ? null : evidenceOf(article, block);
}

function named(
  article: Article,
  names: readonly string[],
  kinds: readonly Block["kind"][],
): Evidence | null {
  const found = findNamed(article, names, kinds);
  return found === null ? null : evidenceOf(article, found.block, found.within);
}

/** The head of the first paragraph is a credit: "HOLM (Lumen) – The mill …". */
function namedInDateline(article: Article, names: readonly string[]): Evidence | null {
  const dateline = datelineEvidence(article);
  const found = dateline === null ? null : named(article, names, ["body"]);
  return found && dateline && found.range.end <= dateline.range.end ? found : null;
}

function bodyAfterDateline(article: Article): Article {
  const head = datelineEvidence(article)?.range.end ?? 0;
  return {
    ...article,
    blocks: article.blocks.map((block) => {
      if (block.kind !== "body" || block.span.start >= head || block.span.end <= head) return block;
      const span = { start: head, end: block.span.end };
      return { ...block, span, text: block.text.slice(head - block.span.start) };
    }),
  };
}

/** A line of its own, or the head of the first paragraph. */
function datelineEvidence(article: Article): Evidence | null {
  const text = datelineOf(article);
  if (text === null) return null;
  const block = article.blocks.find(
    ({ kind, text: own }) => (kind === "dateline" || kind === "body") && own.includes(text),
  );
  const at = block?.text.indexOf(text) ?? -1;
  return block === undefined
    ? null
    : evidenceOf(article, block, { start: at, end: at + text.length });
}

/** Papers print the place alone: "HOLM, 4 May (Lumen) – The mill …" → "Holm: The mill …", "Holm - The mill …". */
function placeOf(
  base: Article,
  other: Article,
): { readonly text: string; readonly evidence: Evidence } | null {
  const place = /^[^,(（]{2,40}/u.exec(datelineOf(base) ?? "")?.[0].trim();
  const block = other.blocks.find(({ kind }) => kind === "body");
  if (place === undefined || block === undefined) return null;
  const text = block.text.slice(0, place.length);
  if (fold(text) !== fold(place) || !AFTER_PLACE.test(block.text.slice(place.length))) return null;
  return { text, evidence: evidenceOf(other, block, { start: 0, end: text.length }) };
}

/** A hyphen is a dash only between spaces: not in "Holm-Süd". */
const AFTER_PLACE = /^(?:\s?[:—–]|\s-{1,2}\s)/u;

function textOf(article: Article, is: (block: Block) => boolean): string | null {
  const blocks = article.blocks.filter(is);
  return blocks.length === 0 ? null : blocks.map((block) => block.text).join("\n");
}

const fold = (text: string): string => foldTypography(text).toLowerCase();

function compareTexts(base: string | null, other: string | null): CreditState {
  if (base === null) return "absent";
  if (other === null) return "lost";
  return fold(base) === fold(other) ? "kept" : "changed";
}

/** A byline is kept where all its names are, whatever else stands beside them: "By Ada Lund" → "ADA LUND, Norpress". */
function bylineState(base: string | null, other: string | null): CreditState {
  const state = compareTexts(base, other);
  if (state !== "changed" || base === null || other === null) return state;
  const names = base
    .split(BETWEEN_NAMES)
    .map((part) => fold(part.trim()).replace(BY, ""))
    .filter((name) => name.includes(" ") && name.split(" ").length <= LONGEST_NAME);
  const there = fold(other);
  return names.length > 0 && names.every((name) => there.includes(name)) ? "kept" : "changed";
}

const BETWEEN_NAMES = /[\n,|/·;]|\s(?:and|und|et|y|e|og|och|ja|i|и)\s/u;
const LONGEST_NAME = 5;
const BY = /^(?:by|von|par|por|di|door|av|af|tekst)\s/u;

/** Kept where the version names the agency anywhere outside its comments, whether as credit or as a source. */
function agencyState(base: Article, other: Article): CreditState {
  const names = agencyNames(base, other);
  if (names.length === 0) return "absent";
  if (findNamed(other, names, [...CREDITS, ...TEXT]) !== null) return "kept";
  return other.agency === null ? "lost" : "changed";
}

function noticeState(base: Article, other: Article): CreditState {
  if (base.notices.length === 0) return "absent";
  if (base.notices.every((notice) => carriesNotice(other, notice))) return "kept";
  return other.notices.length > 0 ? "changed" : "lost";
}
