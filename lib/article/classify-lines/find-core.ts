import { creditShape } from "../credit-lines";
import { type Draft, type Step, unitAt } from "../draft";
import { isByline, isTimestamp } from "../front-lines";
import { endsStory, furnitureScore } from "../furniture-score";

/** Long paragraphs count no more than this many words: ten short paragraphs are a body, one long notice is none. */
const MOST_WORDS = 40;
const SURE_FURNITURE = 3;
/** A row of buttons weighs as much as a paragraph of 20 words: two rows between a story and a teaser part them. */
const FURNITURE_COST = -2;
const SHORT_LINE_COST = -0.5;

function weigh(draft: Draft, index: number): number | null {
  const kind = draft.kinds[index];
  const unit = unitAt(draft, index);
  if (kind === "comment") return null;
  if (kind === "turn") return 0.5 + Math.min(unit.words, MOST_WORDS) / 10;
  if (kind === "notice" || kind === "credit" || kind === "caption") return -0.3;
  const furniture = furnitureScore(unit);
  if (draft.leans[index] === -1) return unit.prose ? -0.5 : SHORT_LINE_COST;
  if (draft.leans[index] === 1 && isMarked(draft, index)) return 0;
  if (kind === "chrome") return furniture >= SURE_FURNITURE ? FURNITURE_COST : SHORT_LINE_COST;
  if (unit.prose) return furniture >= SURE_FURNITURE ? -1 : Math.min(unit.words, MOST_WORDS) / 10;
  if (isTimestamp(unit)) return SHORT_LINE_COST;
  return furniture >= SURE_FURNITURE ? FURNITURE_COST : SHORT_LINE_COST;
}

/** A short paragraph, heading or item that the markup puts into the story parts nothing. */
const isMarked = (draft: Draft, index: number): boolean =>
  draft.shapes[index] !== null &&
  !unitAt(draft, index).prose &&
  furnitureScore(unitAt(draft, index)) < SURE_FURNITURE;

const LONGEST_GAP = 8;

/** Running text behind a gap of at most eight buttons, teasers or adverts, none of which ends the story. */
function nextText(draft: Draft, after: number): number | null {
  let last: number | null = null;
  for (let i = after + 1; i < draft.units.length && i <= (last ?? after) + LONGEST_GAP + 1; i++) {
    const unit = unitAt(draft, i);
    const kind = draft.kinds[i];
    if (
      kind === "comment" ||
      kind === "credit" ||
      (kind === "chrome" && unit.words > 0) ||
      endsStory(unit)
    )
      break;
    if (kind !== null || draft.leans[i] === -1) continue;
    const furniture = furnitureScore(unit);
    if (unit.prose && furniture >= SURE_FURNITURE) break;
    if (unit.prose && unit.ends && furniture < 2 && !/[?？؟]["”»」]?$/u.test(unit.text)) last = i;
  }
  return last;
}

/** `Nobody answered.`: a sentence too short to count as running text, right under the last paragraph. */
function lastSentence(draft: Draft, after: number): number {
  const unit = draft.units[after + 1];
  const before = draft.units[after];
  const alone =
    unit !== undefined &&
    before?.prose === true &&
    draft.kinds[after] === null &&
    draft.kinds[after + 1] === null &&
    draft.leans[after + 1] !== -1 &&
    unit.words >= 2 &&
    !unit.prose &&
    unit.parts === 1 &&
    /^[^.:：|。]{4,}[.。!！؟?]["”»」』]?$/u.test(unit.text) &&
    unit.blankBefore === before.blankBefore &&
    furnitureScore(unit) < 1 &&
    creditShape(unit) === null &&
    !isByline(unit);
  return alone ? after + 1 : after;
}

/** Where the format itself says which lines are the story: from the first of them to the last. */
function toldByFormat(draft: Draft): Draft["core"] {
  const isTold = (i: number): boolean =>
    draft.leans[i] === 2 && (draft.kinds[i] === null || draft.kinds[i] === "turn");
  const told = draft.units.flatMap((_, i) => (isTold(i) ? [i] : []));
  const [first] = told;
  const last = told.at(-1);
  return first === undefined || last === undefined ? null : { first, last };
}

/**
 * Running text that the markup puts into the same box as the core belongs to it, whatever stands between:
 * `text · Advertisement · text`, where the advert weighs as much as the first paragraph.
 */
function withMarked(
  draft: Draft,
  core: { readonly first: number; readonly last: number },
): { readonly first: number; readonly last: number } {
  const isIn = (i: number): boolean =>
    draft.leans[i] === 1 &&
    (draft.kinds[i] === null || draft.kinds[i] === "turn") &&
    unitAt(draft, i).prose &&
    furnitureScore(unitAt(draft, i)) < SURE_FURNITURE;
  const inside = draft.units.flatMap((_, i) => (isIn(i) ? [i] : []));
  const [first] = inside;
  const last = inside.at(-1);
  const shared = inside.some((i) => i >= core.first && i <= core.last);
  if (!shared || first === undefined || last === undefined) return core;
  const title = draft.given.indexOf("headline");
  const above = title > first && title < core.first;
  return {
    first: above ? core.first : Math.min(first, core.first),
    last: Math.max(last, core.last),
  };
}

/**
 * The run of units with the greatest sum of weights (Kadane): running text counts for, short lines and buttons against.
 * `menu · headline · text · text · "Read also" · text · "Most read" · teaser` → from the first text to the last.
 */
export const findCore: Step = {
  name: "find-core",
  run: (draft) => {
    const told = toldByFormat(draft);
    if (told !== null) return { ...draft, core: told };
    let best = { first: 0, last: -1, sum: 0 };
    let first = 0;
    let sum = 0;
    for (let i = 0; i < draft.units.length; i++) {
      const weight = weigh(draft, i);
      if (weight === null) {
        sum = 0;
        first = i + 1;
        continue;
      }
      if (sum <= 0) {
        sum = 0;
        first = i;
      }
      sum += weight;
      if (sum > best.sum) best = { first, last: i, sum };
    }
    if (best.last < best.first) return draft;
    const last = nextText(draft, best.last) ?? best.last;
    const core = { first: best.first, last: lastSentence(draft, last) };
    return { ...draft, core: withMarked(draft, core) };
  },
};
