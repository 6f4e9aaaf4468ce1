import { type CommentLine, isNameLine } from "./comment-lines";
import type { CommentSegment, Thread } from "./comment-segments";
import { findTime } from "./find-time";
import { foldDigits } from "./fold-phrase";
import { isTimestamp } from "./front-lines";
import { EDITED_WORDS, MEMBER_WORDS } from "./lexicon/board-words";
import { countWords, type Unit } from "./measure-unit";
import { createPhraseLexicon, findPhrases, leadingPhrase } from "./phrase-lexicon";
import { trimLast } from "./trim-segments";

/** A thread whose first post is the page's own text. */
export interface Board extends Thread {
  /** Units of the first post's head: its name, date, rank and what the board prints of the member. */
  readonly opening: readonly number[];
  /** The unit that names the writer of the first post. */
  readonly name: number | null;
}

interface Mark {
  readonly mark: number;
  readonly rank: number;
}

interface Post {
  readonly rank: number;
  readonly mark: number;
  readonly first: number;
  readonly lastHead: number;
  readonly name: number | null;
  readonly author: string | null;
  readonly posted: string | null;
}

const EDITED = createPhraseLexicon(EDITED_WORDS);
const MEMBER = createPhraseLexicon(MEMBER_WORDS);
const RANK = /(?:^|[\s|·•])(?:#|№|Nº|No\.)\s?(\d{1,5})$|^(?:#|№|Nº|No\.)\s?(\d{1,5})(?=[\s|·•])/iu;
const SUBJECT = /^(?:re|aw|sv|vs|rv|odp|ynt|отв|ответ|رد|回复|返信)\s?[:：]/iu;
const LONGEST_HEAD = 14;
/** More words than this before the first post are a story, and the posts are comments on it. */
const MOST_BEFORE = 40;

const span = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, k) => from + k);

/** `#3`, `Nov 2, 2026  #3`, `#3 · Nov 2`: a number alone, or with a date and nothing else. */
function rankOf(unit: Unit): number | null {
  if (unit.words > 14) return null;
  const text = foldDigits(unit.text);
  const match = RANK.exec(text);
  if (match === null) return null;
  const rest = text.replace(match[0], " ").trim();
  const time = findTime(rest);
  const bare = time === null ? rest : `${rest.slice(0, time.start)} ${rest.slice(time.end)}`;
  return countWords(bare.replace(/\d/gu, "")) <= 1 ? Number(match[1] ?? match[2]) : null;
}

/** `Senior Member   Join Date: Mar 2009   Posts: 4,417`, `Messages`, `4,417` */
function isMemberLine(unit: Unit): boolean {
  if (unit.words > 14 || unit.ends) return false;
  if (/^[\d.,]+$/.test(unit.folded)) return true;
  if (MEMBER.whole.has((unit.folded.split(/[:：]/u)[0] ?? "").trim())) return true;
  const found = findPhrases(unit.folded, MEMBER);
  const letters = (text: string): number => text.replace(/[^\p{L}]/gu, "").length;
  const known = found.reduce((sum, match) => sum + letters(match.phrase), 0);
  return (
    (leadingPhrase(unit.folded, MEMBER) !== null && /[:：\d]/u.test(unit.text)) ||
    known >= letters(unit.folded) * 0.5
  );
}

type Shape = "date" | "member" | "subject" | "other";

/** Every post asks for the lines around it again; a unit never changes. */
const shapes = new WeakMap<Unit, Shape>();

function shapeOf(unit: Unit): Shape {
  const known = shapes.get(unit);
  if (known !== undefined) return known;
  const shape =
    rankOf(unit) !== null
      ? "other"
      : isMemberLine(unit)
        ? "member"
        : isTimestamp(unit)
          ? "date"
          : SUBJECT.test(unit.text)
            ? "subject"
            : "other";
  shapes.set(unit, shape);
  return shape;
}

const isDate = (unit: Unit): boolean => shapeOf(unit) === "date";
const isMember = (unit: Unit): boolean => shapeOf(unit) === "member";
const isHeadLine = (unit: Unit): boolean => shapeOf(unit) !== "other";

/** The lines around a rank that belong to the head of its post. */
function readPost(
  units: readonly Unit[],
  { mark, rank }: Mark,
  from: number,
  shared: ReadonlySet<string>,
): Post {
  const at = (i: number): Unit => units[i] as Unit;
  let first = mark;
  while (
    first - 1 >= from &&
    mark - first < LONGEST_HEAD &&
    !at(first).blankBefore &&
    (isHeadLine(at(first - 1)) || shared.has(at(first - 1).folded))
  )
    first -= 1;
  let lastHead = mark;
  const goesOn = (i: number): boolean => i < units.length && i - mark <= LONGEST_HEAD;
  while (goesOn(lastHead + 1) && isDate(at(lastHead + 1))) lastHead += 1;
  let name: number | null = null;
  const below = lastHead + 1;
  const over = first - 1;
  const canBeName = (i: number): boolean =>
    i >= from && i < units.length && isNameLine(at(i)) && !isDate(at(i));
  const memberOver = first < mark && span(first, mark).some((i) => isMember(at(i)));
  if (!memberOver && canBeName(below) && goesOn(below + 1) && !at(below + 1).blankBefore) {
    name = below;
    lastHead = below;
  } else if (canBeName(over) && !at(first).blankBefore) {
    name = over;
    first = over;
  }
  while (goesOn(lastHead + 1) && isHeadLine(at(lastHead + 1))) lastHead += 1;
  const times = span(first, lastHead + 1)
    .map(at)
    .filter((unit) => !isMember(unit))
    .map((unit) => ({ unit, time: findTime(unit.text) }));
  const dated = times.find(({ time }) => time !== null && time.points >= 1.5);
  return {
    rank,
    mark,
    first,
    lastHead,
    name,
    author: name === null ? null : at(name).text,
    posted:
      dated?.time == null ? null : dated.unit.text.slice(dated.time.start, dated.time.end).trim(),
  };
}

/** Lines that stand at the same distance over every rank: buttons such as `Add bookmark`. */
function sharedAbove(units: readonly Unit[], marks: readonly Mark[]): ReadonlySet<string> {
  const texts = span(1, LONGEST_HEAD).map((back) =>
    marks.map(({ mark }) => units[mark - back]?.folded ?? String(mark)),
  );
  return new Set(
    texts.filter((row) => row.every((text) => text === row[0])).map((row) => row[0] as string),
  );
}

/** Posts whose ranks go up one by one: the longest such run. */
function postsOf(units: readonly Unit[]): readonly Post[] {
  const marks = units.flatMap((unit, mark) => {
    const rank = rankOf(unit);
    return rank === null ? [] : [{ mark, rank }];
  });
  const runs: Mark[][] = [];
  for (const next of marks) {
    const run = runs.at(-1);
    if (run !== undefined && run.at(-1)?.rank === next.rank - 1) run.push(next);
    else runs.push([next]);
  }
  const best = runs.reduce((longest, run) => (run.length > longest.length ? run : longest), []);
  const shared = sharedAbove(units, best);
  return best.map((own, i) =>
    readPost(units, own, i === 0 ? 0 : (best[i - 1]?.mark ?? 0) + 1, shared),
  );
}

/** The head of the first post, and what the board prints under its text: `Last edited by Ada; 11-02 at 06:40`. */
const aroundOpening = (units: readonly Unit[], opener: Post, next: Post): readonly number[] => [
  ...span(opener.first, opener.lastHead + 1),
  ...span(opener.lastHead + 1, next.first).filter((i) => {
    const unit = units[i] as Unit;
    return (
      unit.words <= 16 &&
      leadingPhrase(unit.folded, EDITED) !== null &&
      findTime(unit.text) !== null
    );
  }),
];

/** The buttons right under the last post belong to it. */
function withButtons(
  segments: readonly CommentSegment[],
  lines: readonly CommentLine[],
): readonly CommentSegment[] {
  const end = segments.at(-1);
  if (end === undefined) return segments;
  let last = end.last;
  while (lines[last + 1]?.buttons != null) last += 1;
  return [...segments.slice(0, -1), { ...end, last }];
}

/**
 * A message board: posts under running numbers (`#1`, `#2` …), each with name, date and membership around its number. The
 * first post is the text of the page, unless a story stands before it; all others are comments. Null for any other page.
 */
export function findBoard(lines: readonly CommentLine[], units: readonly Unit[]): Board | null {
  const posts = postsOf(units);
  const [opener] = posts;
  if (opener === undefined || posts.length < 2) return null;
  if (posts.filter((post) => post.author !== null).length < posts.length * 0.7) return null;
  const before = units
    .slice(0, opener.first)
    .reduce((sum, unit) => sum + (unit.prose ? unit.words : 0), 0);
  const opens = opener.rank === 1 && before <= MOST_BEFORE;
  const answers = opens ? posts.slice(1) : posts;
  const segments = answers.map((post, i): CommentSegment => {
    const end = (answers[i + 1]?.first ?? units.length) - 1;
    const text = span(post.lastHead + 1, end + 1);
    const buttons = text.filter((k) => lines[k]?.buttons != null);
    const own = text.filter((k) => lines[k]?.buttons == null);
    return {
      first: post.first,
      last: end,
      author: post.author,
      posted: post.posted,
      replyTo: null,
      parent: null,
      rank: post.rank,
      votes:
        buttons.map((k) => lines[k]?.buttons?.votes ?? null).find((votes) => votes !== null) ??
        null,
      text: own,
    };
  });
  const kept = withButtons(trimLast(segments, lines, units), lines).filter(
    (segment) => segment.text.length > 0,
  );
  const last = kept.at(-1);
  if (last === undefined) return null;
  return {
    segments: kept,
    first: (kept[0] as CommentSegment).first,
    last: last.last,
    declared: null,
    opening: opens ? aroundOpening(units, opener, answers[0] as Post) : [],
    name: opens ? opener.name : null,
  };
}
