import type { BlockKind } from "../article";
import { isCaption } from "../caption-lines";
import { type Draft, type Step, unitAt, withKinds } from "../draft";
import { hasBylineLead, isTimeLed, isTimestamp } from "../front-lines";
import { furnitureScore } from "../furniture-score";
import type { Unit } from "../measure-unit";
import { isImprint, nameOf } from "../page-lines";

const LONGEST_HEADING = 14;
/** Running text inside a story is furniture only on strong evidence, at its edges on less. */
const INNER_PROSE = 5;
const EDGE_PROSE = 3;
/** Words of a menu may stand in a row of a table, buttons in none. */
const SURE_FURNITURE = 3;
/** A page says its name in one of its first lines. */
const NAME_LINES = 2;
const BULLET = /^(?:[•▪◦‣·*‧○●■–—-]|\d{1,2}[.)、])\s*\S/u;

/** A heading by its markup may be a sentence, but no paragraph. */
const LONGEST_MARKED = 30;

/** What a page prints as a paragraph or an item of its story is no heading, however short: `“No.”` */
const isMarkedText = (draft: Draft, i: number): boolean =>
  (draft.shapes[i] === "paragraph" || draft.shapes[i] === "item") && !isTimestamp(unitAt(draft, i));

/** `"What happened?"` alone on a line heads the answer under it. */
const isQuestion = (unit: Unit): boolean =>
  unit.words <= 9 && /^[^.!?。！？؟“”"«»「」:：—–]+[?？؟]$/u.test(unit.text);

/** A title right under a `"Read more"`: `"• Weir to be rebuilt"`, without an end mark or a blank line between. */
function isTeaser(draft: Draft, i: number): boolean {
  for (let k = i; k > 0; k--) {
    const unit = unitAt(draft, k);
    if (unit.prose || unit.ends || unit.blankBefore) return false;
    const above = unitAt(draft, k - 1);
    if (draft.kinds[k - 1] === null && furnitureScore(above) >= 3 && !/:\s*\S/u.test(above.text))
      return true;
  }
  return false;
}

function kindInside(draft: Draft, i: number): BlockKind {
  const unit = unitAt(draft, i);
  if (draft.leans[i] === -1) return "chrome";
  const furniture = furnitureScore(unit);
  if (draft.shapes[i] === "heading" && furniture < 2 && unit.words <= LONGEST_MARKED)
    return "heading";
  if (unit.prose) {
    if (isCaption(unit)) return "caption";
    if (furniture >= INNER_PROSE) return "chrome";
    return isQuestion(unit) && i < (draft.core?.last ?? 0) ? "heading" : "body";
  }
  const marked = (draft.leans[i] ?? 0) > 0 && isMarkedText(draft, i);
  if (furniture >= (marked ? SURE_FURNITURE : 2)) return "chrome";
  if (isCaption(unit)) return "caption";
  const above = draft.units[i - 1];
  if (above !== undefined && isTimeLed(above) && hasBylineLead(unit)) return "byline";
  if (marked) return "body";
  if (isTimestamp(unit) || unit.parts >= 3 || isTeaser(draft, i)) return "chrome";
  if (unit.words > LONGEST_HEADING) return "body";
  if (BULLET.test(unit.text) && [i - 1, i + 1].some((k) => BULLET.test(draft.units[k]?.text ?? "")))
    return "body";
  if (unit.ends && unit.words >= 2 && !/[?!？！…]/u.test(unit.text.slice(-2))) return "body";
  if (/[:：]$/u.test(unit.text) && unit.words >= 6) return "body";
  return "heading";
}

const isText = (kind: BlockKind | null | undefined): boolean => kind === "body" || kind === "turn";

/** A short line with no text under it before the next button or the end is no heading. */
function withoutOrphans(draft: Draft): Draft {
  const changes = new Map<number, BlockKind>();
  draft.kinds.forEach((kind, i) => {
    if (kind !== "heading") return;
    let next = i + 1;
    while (
      next < draft.kinds.length &&
      (draft.kinds[next] === "heading" ||
        draft.kinds[next] === "caption" ||
        draft.kinds[next] === "byline" ||
        draft.kinds[next] === "chrome" ||
        draft.kinds[next] === "notice")
    )
      next += 1;
    if (!isText(draft.kinds[next])) changes.set(i, "chrome");
  });
  return withKinds(draft, changes);
}

/** Last paragraphs that speak to the reader about the site: `"Sign up for our morning letter."` */
function trimEdges(draft: Draft): Draft {
  const changes = new Map<number, BlockKind>();
  const bodies = draft.kinds.flatMap((kind, i) => (isText(kind) ? [i] : []));
  const names = draft.units.slice(0, NAME_LINES).map(nameOf);
  for (const order of [bodies, [...bodies].reverse()]) {
    for (const i of order) {
      const own = order !== bodies && isImprint(unitAt(draft, i), names);
      if (
        draft.kinds[i] !== "body" ||
        (furnitureScore(unitAt(draft, i)) < EDGE_PROSE && !own) ||
        changes.size >= bodies.length - 1
      )
        break;
      changes.set(i, "chrome");
    }
  }
  return withKinds(draft, changes);
}

const LONGEST_BIO = 45;

/** Names in a byline: what follows its marks, and runs of capitals: `取材／港こずえ` → `港こずえ`. */
const namesIn = (text: string): readonly string[] =>
  [
    ...text.split(/[／/:：＝=|｜,،、·]|\s{2,}/u),
    // recheck: at most 2,400 characters, the text of a unit
    ...(text.match(/\p{Lu}[\p{L}\p{M}'’.-]*(?:\s\p{Lu}[\p{L}\p{M}'’.-]*){1,4}/gu) ?? []),
  ]
    .map((name) => name.trim())
    .filter((name) => name.length >= (/\p{Lo}/u.test(name) ? 3 : 6));

/** The last paragraph, when it opens with the name of the byline, is about the writer: `Ada Holm keeps bees in Harrow.` */
function withoutBio(draft: Draft): Draft {
  const last = draft.kinds.findLastIndex(isText);
  if (last < 1 || draft.kinds[last] !== "body") return draft;
  const unit = unitAt(draft, last);
  const names = draft.units.flatMap((line, i) =>
    draft.kinds[i] === "byline" && i < last ? namesIn(line.text) : [],
  );
  return unit.words <= LONGEST_BIO && names.some((name) => unit.text.startsWith(name))
    ? withKinds(draft, new Map<number, BlockKind>([[last, "credit"]]))
    : draft;
}

/** Paragraphs, headings, pictures and buttons between the first paragraph and the last. */
export const markBody: Step = {
  name: "mark-body",
  run: (draft) => {
    const { core } = draft;
    if (core === null) return draft;
    const changes = new Map<number, BlockKind>();
    for (let i = core.first; i <= core.last; i++)
      if (draft.kinds[i] === null) changes.set(i, kindInside(draft, i));
    return withoutOrphans(withoutBio(trimEdges(withKinds(draft, changes))));
  },
};
