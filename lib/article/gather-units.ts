import { endsSentence, measureUnit, type Unit } from "./measure-unit";
import type { Line } from "./split-lines";

/** Mail and terminal text is broken at 60 to 80 columns; a line under 45 is a paragraph or a title. */
const MIN_WRAP = 45;
const MAX_WRAP = 100;
/** Less than this share of full lines that stop mid-sentence is a page, not wrapped text. */
const WRAPPED_SHARE = 0.6;

const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
const columns = (text: string): number => text.length + (text.match(WIDE)?.length ?? 0);

interface Group {
  readonly first: number;
  readonly last: number;
}

/** Runs of lines without a blank line between them; an indented line opens a new one. */
function groupsOf(lines: readonly Line[]): readonly Group[] {
  const groups: Group[] = [];
  lines.forEach((line, i) => {
    const previous = lines[i - 1];
    const opens =
      previous === undefined || previous.text === "" || (line.indented && !previous.indented);
    if (line.text === "") return;
    if (opens) groups.push({ first: i, last: i });
    else groups[groups.length - 1] = { first: (groups.at(-1) as Group).first, last: i };
  });
  return groups;
}

const columnsOf = (lines: readonly Line[], group: Group): readonly number[] =>
  lines.slice(group.first, group.last + 1).map((line) => columns(line.text));

/** Full lines that stop in the middle of a sentence, of all lines that another line follows in the group. */
function isWrapped(lines: readonly Line[], group: Group): boolean {
  if (group.last === group.first) return false;
  const inner = lines.slice(group.first, group.last);
  const widths = inner.map((line) => columns(line.text));
  const widest = Math.max(...widths, columns((lines[group.last] as Line).text));
  if (widest < MIN_WRAP || widest > MAX_WRAP) return false;
  const full = inner.filter((_, i) => (widths[i] as number) >= widest * 0.7);
  const broken = full.filter((line) => !endsSentence(line.text));
  return full.length >= inner.length * 0.8 && broken.length >= inner.length * WRAPPED_SHARE;
}

/**
 * Lines → units. One line is one unit, except in a text that is hard-wrapped throughout:
 * ```
 * The ferry ran aground on Tuesday, the harbour
 * board said, and was towed off at noon.        → one unit of two lines
 * ```
 * One such pair on a page of long lines is left alone: it may be a headline over its deck. `labels` keeps lines apart:
 * neighbours whose labels differ are never one unit.
 */
export function gatherUnits(
  lines: readonly Line[],
  labels: readonly (string | null)[] = [],
): readonly Unit[] {
  const groups = groupsOf(lines);
  const wrapped = groups.filter((group) => isWrapped(lines, group));
  const wrappedLines = wrapped.reduce((sum, group) => sum + group.last - group.first + 1, 0);
  const longLines = lines.filter((line) => columns(line.text) > MAX_WRAP).length;
  const join = wrapped.length >= 2 && wrappedLines > longLines * 2 && wrappedLines >= 6;
  const isJoined = new Set(wrapped);
  // On a wrapped page a group of full lines is a paragraph, though one of them ends where a sentence does.
  const width = Math.max(0, ...wrapped.flatMap((group) => columnsOf(lines, group)));
  if (join)
    for (const group of groups)
      if (
        columnsOf(lines, group)
          .slice(0, -1)
          .every((own) => own >= width * 0.75)
      )
        isJoined.add(group);
  const units: Unit[] = [];
  for (const group of groups) {
    const joined = join && isJoined.has(group);
    for (let first = group.first; first <= group.last; ) {
      let last = first;
      while (joined && last < group.last && (labels[last + 1] ?? null) === (labels[first] ?? null))
        last += 1;
      units.push(measureUnit(lines, first, last));
      first = last + 1;
    }
  }
  return units;
}
