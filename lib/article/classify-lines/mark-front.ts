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
  isNameAndTime,
  isNameLike,
  isRoleLed,
  isTimeLed,
  isTimestamp,
} from "../front-lines";
import { furnitureScore } from "../furniture-score";
import { headlineOf, isSignature } from "../headline-score";

/** A byline after this share of the running text belongs to something else. */
const FRONT_SHARE = 0.2;

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

/** A heading by its markup with nothing but times and buttons between it and the first paragraph. */
const headsText = (draft: Draft, i: number): boolean => {
  const first = draft.core?.first ?? 0;
  return draft.units.slice(i + 1, first).every((unit, k) => {
    const at = i + 1 + k;
    return draft.leans[at] === -1 || draft.kinds[at] === "chrome" || unit.words === 0;
  });
};

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
  if (isNameAndTime(unit.text)) return "byline";
  if (draft.shapes[i] === "heading" && headsText(draft, i) && previous !== "headline")
    return "heading";
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
