import { isCaption } from "./caption-lines";
import { shareInCore } from "./core-words";
import { type Draft, unitAt } from "./draft";
import {
  isByline,
  isDated,
  isDateline,
  isDuration,
  isNameAndOutlet,
  isNameLike,
  isTimeLed,
  isTimestamp,
} from "./front-lines";
import { furnitureScore } from "./furniture-score";
import { isTaggedHeadline } from "./notices/notice-labels";
import { readCommentCount } from "./read-comment-count";

const MIN_HEADLINE_WORDS = 3;
const LONGEST_HEADLINE = 40;
/** As much as half of its words in the story: a title by its markup beats a near line, not a headline under a site's name. */
const MARKED_TITLE = 0.8;

/** A line that says who wrote the story, where or when. */
export const isSignature = (draft: Draft, i: number): boolean => {
  const unit = unitAt(draft, i);
  return (
    draft.kinds[i] === null &&
    (isByline(unit) || isDateline(unit) || (isTimestamp(unit) && unit.words >= 2))
  );
};

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

/** The headline of a draft among its units up to `to`; -1 where none has the shape of one. */
export function headlineOf(draft: Draft, to: number): number {
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
