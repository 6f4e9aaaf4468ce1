import { layoutOf } from "./comment-layout";
import type { CommentLine } from "./comment-lines";
import { segmentComments, type Thread } from "./comment-segments";
import { foldDigits } from "./fold-phrase";
import type { Unit } from "./measure-unit";
import { plainThread } from "./plain-thread";
import { cutAfterFoot, namesFromFirstLines, trimLast, withoutFurniture } from "./trim-segments";

const isStrong = (line: CommentLine): boolean =>
  line.buttons?.votes != null || (line.buttons?.actions ?? 0) > 0 || line.head?.votes != null;
const evidence = (line: CommentLine): number =>
  (line.buttons?.votes ? 2 : 0) +
  (line.head?.posted ? (line.head.author === null ? 1 : 2) : 0) +
  ((line.buttons?.actions ?? 0) > 0 ? 1 : 0) +
  (line.replyTo === null ? 0 : 1);

/** A comment of more paragraphs than this before the first line about a comment is a story. */
const MOST_TOLD = 6;
/** Sentences that may stand over a story: its subtitle, a summary. */
const MOST_LEAD = 3;
/** Paragraphs of the shortest story: under other comments stand votes or buttons, under it none. */
const LEAST_STORY = 2;
/** Lines between a heading of comments and the first of them: the order they stand in, a rule of the house. */
const MOST_BETWEEN = 4;
const LONGEST_HEADING = 12;

/** Section headed by a count or the word itself: the heading with the most comment lines under it, before the next one. */
function headedStart(
  lines: readonly CommentLine[],
  units: readonly Unit[],
): { readonly heading: number; readonly end: number } | null {
  const headings = lines.flatMap((line, i) => (line.count === null ? [] : [i]));
  let best: { heading: number; end: number; sum: number } | null = null;
  headings.forEach((heading, k) => {
    const end = headings.slice(k + 1).find((next) => next > heading + 1) ?? lines.length;
    let sum = 0;
    let told = 0;
    for (let i = heading + 1; i < end; i++) {
      const line = lines[i] as CommentLine;
      sum += evidence(line);
      if (sum === 0 && (units[i] as Unit).prose && line.furniture < 2) told += 1;
      // `12 comments` on top of the page: the story comes first, and its comments have another heading or none.
      if (told > MOST_TOLD) break;
    }
    if (told <= MOST_TOLD && sum >= 2 && (best === null || sum > best.sum))
      best = { heading, end, sum };
  });
  return best;
}

const told = (units: readonly Unit[], from: number, to: number): number =>
  units.slice(from, to).filter((unit) => unit.prose).length;

/**
 * `Ada · 3 min` over a story looks like a name and a time. What stands before the first paragraphs and has a whole story
 * after it heads no comment: the thread opens below.
 */
function afterStory(
  anchors: readonly number[],
  lines: readonly CommentLine[],
  units: readonly Unit[],
): readonly number[] {
  const story = anchors.findIndex((at, i) => {
    const next = anchors[i + 1];
    if (next === undefined || told(units, 0, at) > MOST_LEAD) return false;
    const paragraphs = told(units, at, next);
    const footed = lines.slice(at, next).some(isStrong) || lines[next]?.buttons != null;
    return paragraphs > MOST_TOLD || (!footed && paragraphs >= LEAST_STORY);
  });
  return anchors.slice(story + 1);
}

/** The line right over a thread that says how many comments it has, in whatever words: `"Letters from the quay   5"`. */
function announcedAt(units: readonly Unit[], thread: Thread, floor: number): number | null {
  const start = (thread.segments[0] as { first: number }).first;
  for (let i = start - 1; i >= Math.max(floor, start - MOST_BETWEEN); i--) {
    const unit = units[i] as Unit;
    if (unit.prose || unit.words > LONGEST_HEADING) return null;
    const numbers = foldDigits(unit.text).match(/\d+/gu) ?? [];
    if (numbers.length === 1 && Number(numbers[0]) === thread.segments.length) return i;
  }
  return null;
}

/** Without a heading: at least two lines of votes or buttons, after which hardly any other text comes. */
function unheadedStart(lines: readonly CommentLine[], units: readonly Unit[]): number | null {
  const strong = lines.flatMap((line, i) =>
    isStrong(line) &&
    (line.buttons?.votes != null ||
      lines[i - 1]?.head ||
      lines.slice(i + 1).some((later) => later.head?.posted))
      ? [i]
      : [],
  );
  const votes = strong.filter((i) => (lines[i] as CommentLine).buttons?.votes != null);
  const heads = lines.flatMap((line, i) =>
    line.head?.posted && line.head.author !== null ? [i] : [],
  );
  if (votes.length < 2 && !(strong.length >= 2 && heads.length >= 2)) return null;
  const anchors = afterStory(
    [...new Set([...votes, ...(heads.length >= 2 ? heads : [])])].sort((a, b) => a - b),
    lines,
    units,
  );
  const longest = units.reduce(
    (sum, unit, i) => (i < (anchors[0] ?? 0) && unit.prose ? sum + unit.words : sum),
    0,
  );
  const first = anchors.find((i) => {
    const before = units.slice(0, i).some((unit) => unit.prose);
    return before || longest === 0;
  });
  if (first === undefined) return null;
  let start = first;
  const opening = lines[first] as CommentLine;
  if (opening.buttons?.votes != null && !(lines[first + 1]?.head || lines[first - 1]?.head)) {
    // Votes below the text: the first comment is what stands since the last blank line, or the line above.
    while (
      start > 0 &&
      (start === first || !(units[start] as Unit).blankBefore) &&
      (lines[start - 1] as CommentLine).furniture < 2
    )
      start -= 1;
  } else {
    while (
      start > 0 &&
      ((lines[start - 1] as CommentLine).head !== null ||
        (lines[start - 1] as CommentLine).buttons?.votes != null)
    )
      start -= 1;
  }
  return start;
}

/** Finds the comments of a page, or null where it prints none. */
export function findThread(lines: readonly CommentLine[], units: readonly Unit[]): Thread | null {
  const headed = headedStart(lines, units);
  const first = headed === null ? unheadedStart(lines, units) : headed.heading + 1;
  if (first === null) return plainThread(lines, units);
  const end = headed === null ? lines.length : headed.end;
  let from = first;
  while (
    from < end &&
    (lines[from] as CommentLine).furniture >= 2 &&
    (lines[from] as CommentLine).head === null
  )
    from += 1;
  let lastMark = end - 1;
  while (
    lastMark > from &&
    evidence(lines[lastMark] as CommentLine) === 0 &&
    (lines[lastMark] as CommentLine).bareNumber === null
  )
    lastMark -= 1;
  const layout = layoutOf(lines, units, from, lastMark);
  const raw = segmentComments(lines, units, from, end - 1, layout);
  const cut = namesFromFirstLines(
    cutAfterFoot(withoutFurniture(trimLast(raw, lines, units), lines), layout),
    units,
  );
  const segments = cut.filter((segment) => segment.text.length > 0);
  const last = segments.at(-1);
  if (last === undefined) return null;
  const declared =
    headed === null ? null : ((lines[headed.heading] as CommentLine).count?.count ?? null);
  const thread = { segments, first: headed?.heading ?? first, last: last.last, declared };
  if (declared !== null || segments.length < 2) return thread;
  const heading = announcedAt(units, thread, headed?.heading ?? 0);
  if (heading === null) return thread;
  return { ...thread, first: Math.min(thread.first, heading), declared: segments.length };
}
