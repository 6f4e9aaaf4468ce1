import type { CommentLayout } from "./comment-layout";
import type { CommentLine } from "./comment-lines";
import type { CommentSegment } from "./comment-segments";
import type { Unit } from "./measure-unit";

/** Every comment but the last is one block of lines without a blank line in it. */
const isCompact = (segments: readonly CommentSegment[], units: readonly Unit[]): boolean =>
  segments.length >= 2 &&
  segments.slice(0, -1).every((segment) => {
    for (let i = segment.first + 1; i <= segment.last; i++)
      if ((units[i] as Unit).blankBefore) return false;
    return true;
  });

/** The last comment has no line after it that says where it ends: it ends at a button, a heading or (compact pages) a blank line. */
export function trimLast(
  segments: readonly CommentSegment[],
  lines: readonly CommentLine[],
  units: readonly Unit[],
): readonly CommentSegment[] {
  const last = segments.at(-1);
  if (last === undefined) return segments;
  const compact = isCompact(segments, units);
  const footed = last.text.length > 0 && last.last > (last.text.at(-1) as number);
  if (footed) return segments;
  const kept: number[] = [];
  for (const i of last.text) {
    const unit = units[i] as Unit;
    const opens =
      i > last.first && (lines[i] as CommentLine).furniture >= 2 && !/[:：]$/u.test(unit.text);
    if (
      opens ||
      (compact && kept.length > 0 && unit.blankBefore) ||
      (kept.length > 0 && i !== (kept.at(-1) as number) + 1)
    )
      break;
    kept.push(i);
  }
  if (kept.length === 0) return segments.slice(0, -1);
  return [
    ...segments.slice(0, -1),
    {
      ...last,
      text: kept,
      last: Math.max(kept.at(-1) as number, kept.length === 0 ? last.last : 0),
    },
  ];
}

/** In the middle of a thread, lines of the page (`"Advertisement"`, `"Show more replies"`) belong to no comment. */
export function withoutFurniture(
  segments: readonly CommentSegment[],
  lines: readonly CommentLine[],
): readonly CommentSegment[] {
  return segments.map((segment) => {
    let last = segment.last;
    const text = [...segment.text];
    while (text.length > 1 && text.at(-1) === last && (lines[last] as CommentLine).furniture >= 3) {
      text.pop();
      last = text.at(-1) as number;
    }
    return { ...segment, text, last };
  });
}

/** Comments that end with their votes: whatever follows the last such line is the page's. */
export function cutAfterFoot(
  segments: readonly CommentSegment[],
  layout: CommentLayout,
): readonly CommentSegment[] {
  if ((layout.heads && !layout.headsLast) || layout.votesFirst) return segments;
  let end = segments.length;
  while (
    end > 0 &&
    segments[end - 1]?.votes == null &&
    segments[end - 1]?.posted == null &&
    (segments[end - 1] as CommentSegment).last === (segments[end - 1] as CommentSegment).text.at(-1)
  )
    end -= 1;
  return segments.slice(0, end);
}

/** Pages that print a name alone over each comment and the time among the buttons: `name / text / Like · Reply · 5h`. */
export function namesFromFirstLines(
  segments: readonly CommentSegment[],
  units: readonly Unit[],
): readonly CommentSegment[] {
  const could = (segment: CommentSegment): boolean => {
    const unit = units[segment.text[0] as number];
    return (
      segment.author === null &&
      segment.text.length >= 2 &&
      unit !== undefined &&
      unit.words <= 4 &&
      unit.text.length <= 32 &&
      !/[.!?。！？؟…,،、:;"”»]$/u.test(unit.text)
    );
  };
  const open = segments.filter((segment) => segment.author === null);
  if (open.length < 2 || open.filter(could).length < open.length * 0.75) return segments;
  return segments.map((segment) =>
    could(segment)
      ? {
          ...segment,
          author: (units[segment.text[0] as number] as Unit).text,
          text: segment.text.slice(1),
        }
      : segment,
  );
}
