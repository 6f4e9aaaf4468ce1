import { isNameLine } from "./comment-lines";
import { foldPhrase } from "./fold-phrase";
import type { Unit } from "./measure-unit";

const LONGEST_NAME = 5;
const MOST_SPEAKERS = 6;
/** More paragraphs than this under one name are a section under a heading. */
const MOST_ANSWERS = 6;

const nameKey = (unit: Unit): string => foldPhrase(unit.text).replace(/[\s:：]{1,4}$/u, "");

const couldName = (unit: Unit): boolean =>
  unit.words <= LONGEST_NAME &&
  !unit.ends &&
  !/[,;،、"“”«»?!]/u.test(unit.text) &&
  (isNameLine(unit) || /^[^:：]{2,40}\s?[:：]$/u.test(unit.text));

/**
 * An interview whose names stand alone over what is said; the speaker of each unit, by index, or none:
 * ```
 * ADA HOLM            → turn of ADA HOLM
 * Was it checked?     → turn of ADA HOLM
 * BO STRAND           → turn of BO STRAND
 * In May.             → turn of BO STRAND
 * ```
 * At least two names, each at least twice, taking turns, with text under every one of them.
 */
export function standingTurns(
  units: readonly Unit[],
  open: (i: number) => boolean,
): ReadonlyMap<number, string> {
  const found = new Map<string, number[]>();
  units.forEach((unit, i) => {
    const next = units[i + 1];
    if (!open(i) || !couldName(unit) || next === undefined || !open(i + 1)) return;
    found.set(nameKey(unit), [...(found.get(nameKey(unit)) ?? []), i]);
  });
  const repeated = [...found.values()].filter((places) => places.length >= 2);
  if (repeated.length < 2 || repeated.length > MOST_SPEAKERS) return new Map();
  const places = repeated.flat().sort((a, b) => a - b);
  const keyAt = (at: number): string => nameKey(units[places[at] as number] as Unit);
  const changes = places.slice(1).filter((_, k) => keyAt(k) !== keyAt(k + 1)).length;
  const filled = places.every((place, k) => (places[k + 1] ?? place + 2) > place + 1);
  const short = places.every((place, k) => (places[k + 1] ?? 0) - place <= MOST_ANSWERS + 1);
  if (places.length < 4 || !filled || !short || changes < (places.length - 1) * 0.7)
    return new Map();
  const turns = new Map<number, string>();
  places.forEach((place, k) => {
    const speaker = (units[place] as Unit).text.replace(/\s{0,2}[:：]$/u, "");
    const end = places[k + 1] ?? lastOf(units, place, open) + 1;
    for (let i = place; i < end; i++) if (open(i)) turns.set(i, speaker);
  });
  return turns;
}

/** The last answer: the line under its name, and the running text that follows it. */
function lastOf(units: readonly Unit[], place: number, open: (i: number) => boolean): number {
  let last = place + 1;
  while (
    last + 1 < units.length &&
    last - place < MOST_ANSWERS &&
    open(last + 1) &&
    (units[last + 1] as Unit).prose &&
    !(units[last + 1] as Unit).blankBefore
  )
    last += 1;
  return last;
}
