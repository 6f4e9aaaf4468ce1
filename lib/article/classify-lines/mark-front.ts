import type { BlockKind } from "../article";
import { isCaption } from "../caption-lines";
import { shareInCore } from "../core-words";
import { type Draft, type Step, unitAt, withKinds } from "../draft";
import {
  hasBylineLead,
  isByline,
  isDated,
  isDateline,
  isDuration,
  isNameAndOutlet,
  isNameLike,
  isRoleLed,
  isTimeLed,
  isTimestamp,
} from "../front-lines";
import { furnitureScore } from "../furniture-score";
import { isTaggedHeadline } from "../notices/is-notice";
import { readCommentCount } from "../read-comment-count";

/** A byline after this share of the running text belongs to something else. */
const FRONT_SHARE = 0.2;
const MIN_HEADLINE_WORDS = 3;
const LONGEST_HEADLINE = 40;
/** As much as half of its words in the story: a title by its markup beats a near line, not a headline under a site's name. */
const MARKED_TITLE = 0.8;

const isSignature = (draft: Draft, i: number): boolean => {
  const unit = unitAt(draft, i);
  return (
    draft.kinds[i] === null &&
    (isByline(unit) || isDateline(unit) || (isTimestamp(unit) && unit.words >= 2))
  );
};

/**
 * A standfirst or a cookie notice is running text too, so the core may open above the byline:
 * `standfirst · By Ada Holm · text` → the core opens at `text`.
 */
function afterSignature(
  draft: Draft,
  core: { first: number; last: number },
): { first: number; last: number } {
  const words = (i: number): number =>
    unitAt(draft, i).prose && furnitureScore(unitAt(draft, i)) < 2 ? unitAt(draft, i).words : 0;
  let all = 0;
  for (let i = core.first; i <= core.last; i++) all += words(i);
  let first = core.first;
  let before = 0;
  // An entry of a live report: `22:47 Gates open · text · Posted by Ada Holm`.
  const entry = (i: number): boolean => i > 0 && isTimeLed(unitAt(draft, i - 1));
  for (let i = core.first; i < core.last && before <= all * FRONT_SHARE; i++) {
    if (entry(i) && unitAt(draft, i).prose) break;
    if (isSignature(draft, i)) first = i + 1;
    before += words(i);
  }
  while (
    first < core.last &&
    first > core.first &&
    !unitAt(draft, first).prose &&
    draft.kinds[first] !== "turn"
  )
    first += 1;
  return { first, last: core.last };
}

/** `Six steps` over `Ada Holm`, or alone over a byline: two words are a headline where a name stands right under them. */
function isShortTitle(draft: Draft, i: number): boolean {
  const unit = unitAt(draft, i);
  const next = draft.units[i + 1];
  return (
    unit.words >= 2 &&
    i > 0 &&
    unit.blankAfter &&
    next !== undefined &&
    furnitureScore(unit) < 1 &&
    (isByline(next) || isNameAndOutlet(next.text) || (isNameLike(next.text) && next.words <= 4))
  );
}

function isCandidate(draft: Draft, i: number): boolean {
  const unit = unitAt(draft, i);
  return (
    draft.kinds[i] === null &&
    draft.leans[i] !== -1 &&
    (unit.words >= MIN_HEADLINE_WORDS || draft.shapes[i] === "title" || isShortTitle(draft, i)) &&
    !isDuration(unit) &&
    !isNameAndOutlet(unit.text) &&
    unit.words <= LONGEST_HEADLINE &&
    unit.parts < 3 &&
    !isSignature(draft, i) &&
    !isDated(unit) &&
    !isTimeLed(unit) &&
    !isCaption(unit) &&
    readCommentCount(unit.text) === null
  );
}

/** Words shared with the story say most; then nearness to the text, length, and no slogan's marks. */
function scoreHeadline(draft: Draft, i: number, from: number, to: number): number {
  const unit = unitAt(draft, i);
  const near = to > from ? (i - from + 1) / (to - from + 1) : 1;
  const followed = i + 1 <= to && (isSignature(draft, i + 1) || i + 1 === to + 1);
  const masthead =
    i === 0 &&
    to > 0 &&
    unit.words <= 5 &&
    (furnitureScore(unitAt(draft, 1)) >= 1.5 ||
      isDuration(unitAt(draft, 1)) ||
      /^[^\p{Ll}]+$/u.test(unit.text))
      ? 1.2
      : 0;
  const quoted = /^[«“„"「『‘']/u.test(unit.text) ? 0.4 : 0;
  const slogan = unit.parts > 1 || /\s[–—/-]\s/u.test(unit.text) ? 0.6 : 0;
  return (
    2 * shareInCore(draft, i) +
    0.8 * near +
    Math.min(unit.words, 10) / 20 +
    (followed ? 0.4 : 0) +
    quoted +
    (isTaggedHeadline(unit) ? 0.6 : 0) +
    (draft.shapes[i] === "title" ? MARKED_TITLE : 0) -
    masthead -
    slogan -
    (unit.prose && unit.ends && !/[?？!！]/u.test(unit.text.slice(-3)) ? 1 : 0) -
    0.5 * furnitureScore(unit) -
    (isNameLike(unit.text) && unit.words <= 4 ? 0.6 : 0)
  );
}

/** A paragraph of its own between the page's first lines and a deck that is one as well, with the byline under it. */
const standsOver = (draft: Draft, i: number): boolean => {
  const deck = draft.units[i + 1];
  return (
    i > 0 &&
    deck?.blankBefore === true &&
    deck.blankAfter &&
    i + 2 < draft.units.length &&
    isSignature(draft, i + 2)
  );
};

const isTitleOver = (draft: Draft, i: number): boolean => {
  const unit = unitAt(draft, i);
  const slogan =
    unit.parts > 1 || /\s[–—-]\s/u.test(unit.text) || /^[^\p{Ll}\p{Lo}]+$/u.test(unit.text);
  const quoted = /^[«“„"「『‘‚»][^«“„"「『]{8,}["”“»«」』’]$/u.test(unit.text);
  return (
    !slogan &&
    unit.words >= 4 &&
    furnitureScore(unit) < 1 &&
    (quoted || shareInCore(draft, i) >= (standsOver(draft, i) ? 0.05 : 0.12))
  );
};

function headlineOf(draft: Draft, to: number): number {
  let best = -1;
  let top = 0.7;
  for (let i = 0; i <= to; i++) {
    if (!isCandidate(draft, i)) continue;
    const score = scoreHeadline(draft, i, 0, to);
    if (score > top) {
      top = score;
      best = i;
    }
  }
  if (best < 0) return -1;
  // A deck shares more words with the story than the headline over it: step up to the line right above.
  const above = best - 1;
  if (above >= 0 && isCandidate(draft, above) && isTitleOver(draft, above)) return above;
  return best;
}

/** `Harrow - Wire` right over the time of publication. */
const isPlaceAndAgency = (draft: Draft, i: number): boolean => {
  const unit = unitAt(draft, i);
  const next = draft.units[i + 1];
  return (
    unit.words <= 6 &&
    !unit.ends &&
    /^\S.{0,40}\s[–—-]\s\S.{0,30}$/u.test(unit.text) &&
    next !== undefined &&
    isTimestamp(next)
  );
};

/**
 * A person the story tells of stands under a picture; a line that opens with the whole name is about the writer instead:
 * `Ada Holm` over `Ada Holm keeps bees in Harrow.`
 */
function isInStory(draft: Draft, i: number): boolean {
  const { text } = unitAt(draft, i);
  const name = text.split(/\s+/u).at(-1) as string;
  const end = draft.core?.last ?? draft.units.length;
  return draft.units.some(
    (unit, k) =>
      k !== i && unit.text.includes(name) && !(k >= end - 1 && unit.text.startsWith(text)),
  );
}

function kindBetween(
  draft: Draft,
  i: number,
  headline: number,
  previous: BlockKind | null,
): BlockKind {
  const unit = unitAt(draft, i);
  if (draft.leans[i] === -1) return "chrome";
  if (unit.words <= 10 && isRoleLed(unit)) return "byline";
  if (isCaption(unit)) return "caption";
  if (isTimestamp(unit) || isDuration(unit)) return "chrome";
  if (previous === "headline" && isNameAndOutlet(unit.text)) return "byline";
  if (isDateline(unit)) return "dateline";
  if (isByline(unit)) return "byline";
  const furniture = furnitureScore(unit);
  if (isTimestamp(unit) || isDated(unit) || furniture >= 1.5 || unit.parts >= 3) return "chrome";
  const known = shareInCore(draft, i);
  const deck = headline >= 0 && (i === headline + 1 || previous === "headline") && unit.words >= 5;
  if (unit.parts === 2 && known >= 0.5 && unit.words <= 8) return "byline";
  if (isTimeLed(unit)) return "heading";
  if (isPlaceAndAgency(draft, i)) return "byline";
  if (isNameLike(unit.text)) return known >= 0.5 && isInStory(draft, i) ? "caption" : "byline";
  if (deck && (known >= 0.25 || unit.prose || (unit.words >= 6 && isSignature(draft, i + 1))))
    return "headline";
  if (unit.prose) return "headline";
  if (unit.words <= 8 && known >= 0.6) return unit.words >= 5 ? "heading" : "caption";
  return "chrome";
}

/** Headline, deck, byline, dateline, pictures and buttons above the first paragraph. */
export const markFront: Step = {
  name: "mark-front",
  run: (draft) => {
    if (draft.core === null) return draft;
    const core = afterSignature(draft, draft.core);
    const changes = new Map<number, BlockKind>();
    const given = draft.given.indexOf("headline");
    const headline = given >= 0 ? given : headlineOf(draft, core.first - 1);
    for (let i = 0; i < core.first; i++) {
      if (draft.kinds[i] !== null) continue;
      const unit = unitAt(draft, i);
      if (i === headline) changes.set(i, "headline");
      else if (i > headline)
        changes.set(
          i,
          kindBetween(draft, i, headline, changes.get(i - 1) ?? draft.kinds[i - 1] ?? null),
        );
      else if (draft.leans[i] === -1) changes.set(i, "chrome");
      else if (isCaption(unit)) changes.set(i, "caption");
      else if (isDateline(unit)) changes.set(i, "dateline");
      else if (hasBylineLead(unit) && furnitureScore(unit) < 2) changes.set(i, "byline");
      else changes.set(i, "chrome");
    }
    return { ...withKinds(draft, changes), core };
  },
};
