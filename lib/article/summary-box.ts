import { MACHINE_WORDS, SUMMARY_TITLES } from "./lexicon/summary-words";
import type { Unit } from "./measure-unit";
import { createPhraseLexicon, findPhrases } from "./phrase-lexicon";

const TITLES = createPhraseLexicon(SUMMARY_TITLES);
const MACHINE = createPhraseLexicon(MACHINE_WORDS);

const LONGEST_TITLE = 12;
const LONGEST_POINT = 30;
const MOST_POINTS = 9;
/** So many words in one line are a paragraph of the story, and a box stands over it. */
const PARAGRAPH = 32;
const POINT = /^\s*(?:[•▪◦‣·*‧∙○●■◆✓✔・–—-]|\d{1,2}[.)、])\s*\S/u;

const lettersOf = (text: string): number => text.replace(/[^\p{L}\p{N}]/gu, "").length;

const phrasesShare = (unit: Unit): number =>
  findPhrases(unit.folded, TITLES).reduce((sum, match) => sum + lettersOf(match.phrase), 0) /
  Math.max(1, lettersOf(unit.folded));

/** `AIによる要約`: no space parts the two letters from a script without spaces. */
const MACHINE_LETTERS = /(?<!\p{Script=Latin})ai(?![\p{Script=Latin}\d])/u;

const namesMachine = (unit: Unit): boolean =>
  MACHINE_LETTERS.test(unit.folded) || findPhrases(unit.folded, MACHINE).length > 0;

/** `Key points`, `Summary made with AI, checked by the desk`; `Weir holds, summary of the inquest finds` is none. */
function isSummaryTitle(unit: Unit): boolean {
  if (unit.words > LONGEST_TITLE || unit.words === 0 || POINT.test(unit.text)) return false;
  if (/[.。!！?؟？]$/u.test(unit.text)) return false;
  const share = phrasesShare(unit);
  return share >= 0.6 || (share > 0 && namesMachine(unit));
}

/** `AI-generated. Checked by an editor.`, `Was this summary helpful? Yes / No` */
const isAboutBox = (unit: Unit): boolean =>
  unit.words <= LONGEST_TITLE + 4 &&
  (namesMachine(unit) ||
    (findPhrases(unit.folded, TITLES).length > 0 && /[?؟？]/u.test(unit.text)));

/** Points: lines with a mark in front, with or without blank lines; else the lines up to the next blank one. */
function endOfBox(units: readonly Unit[], title: number): number {
  let last = title;
  const marked = units[title + 1] !== undefined && POINT.test((units[title + 1] as Unit).text);
  for (let i = title + 1; i < units.length && i <= title + MOST_POINTS; i++) {
    const unit = units[i] as Unit;
    if (unit.words > LONGEST_POINT) break;
    if (marked && !POINT.test(unit.text)) break;
    if (!marked && unit.blankBefore) break;
    last = i;
  }
  // Without a mark and without a blank line nothing tells the last point from the first paragraph.
  const closed = last + 1 >= units.length || (units[last + 1] as Unit).blankBefore;
  if (!marked && !closed) last = title;
  while (last + 1 < units.length && isAboutBox(units[last + 1] as Unit)) last += 1;
  return last;
}

/**
 * The lines of boxes that sum the story up above its first paragraph, by index:
 * ```
 * Key points                           → of the box
 * - The weir broke at noon.            → of the box
 * AI-generated, checked by the desk.   → of the box
 *
 * Weir breaks at Harrow
 * ```
 * A list inside the story is none, unless its title says that a machine wrote it.
 */
export function findSummaryBoxes(units: readonly Unit[]): ReadonlySet<number> {
  const found = new Set<number>();
  let told = false;
  for (let i = 0; i < units.length; i++) {
    const unit = units[i] as Unit;
    if (isSummaryTitle(unit) && (!told || (namesMachine(unit) && phrasesShare(unit) > 0))) {
      const last = endOfBox(units, i);
      if (last > i) for (let k = i; k <= last; k++) found.add(k);
      i = Math.max(i, last);
    } else if (unit.prose && unit.words >= PARAGRAPH) told = true;
  }
  return found;
}
