import type { CommentLine } from "./comment-lines";
import type { CommentSegment, Thread } from "./comment-segments";
import { countWords, type Unit } from "./measure-unit";

const INLINE_NAME = /^([^:：]{2,32})[:：]\s*\S/u;
const MAX_NAME_WORDS = 4;

/** `"ada_h: They should mend it."` → `ada_h`; a sentence with a colon in it has no name in front. */
function inlineName(unit: Unit): string | null {
  const name = INLINE_NAME.exec(unit.text)?.[1]?.trim();
  return name === undefined || countWords(name) > MAX_NAME_WORDS || /[.!?,;]/u.test(name)
    ? null
    : name;
}

const segment = (first: number, last: number, author: string | null): CommentSegment => ({
  first,
  last,
  author,
  posted: null,
  replyTo: null,
  parent: null,
  rank: null,
  votes: null,
  text: Array.from({ length: last - first + 1 }, (_, i) => first + i),
});

/**
 * Comments with no line about them at all, on a page that says how many there are: lines, or blocks between blank lines,
 * are comments only where their number is the one declared. `"2 Comments" / "Good." / "Bad."` → two.
 */
export function plainThread(lines: readonly CommentLine[], units: readonly Unit[]): Thread | null {
  const headings = lines.flatMap((line, i) => (line.count === null ? [] : [i]));
  for (const heading of headings.reverse()) {
    const declared = lines[heading]?.count?.count ?? null;
    if (declared === null || declared < 1) continue;
    let from = heading + 1;
    while (from < lines.length && (lines[from] as CommentLine).furniture >= 2) from += 1;
    let end = from;
    while (
      end < lines.length &&
      (lines[end] as CommentLine).furniture < 2 &&
      lines[end]?.count === null
    )
      end += 1;
    const starts = Array.from({ length: end - from }, (_, i) => from + i);
    const blocks = starts.filter((i) => i === from || (units[i] as Unit).blankBefore);
    const chosen = [blocks, starts].find((candidate) => candidate.length === declared);
    if (chosen === undefined || !chosen.some((i) => (units[i] as Unit).prose)) continue;
    const segments = chosen.map((i, k) =>
      segment(i, (chosen[k + 1] ?? end) - 1, inlineName(units[i] as Unit)),
    );
    return { segments, first: heading, last: end - 1, declared };
  }
  return null;
}
