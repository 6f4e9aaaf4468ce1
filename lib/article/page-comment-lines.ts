import type { Votes } from "./article";
import { type CommentLine, isNameLine, readCommentLine } from "./comment-lines";
import { findTime } from "./find-time";
import { foldPhrase } from "./fold-phrase";
import { BADGE_WORDS } from "./lexicon/comment-phrases";
import type { Unit } from "./measure-unit";
import { createPhraseLexicon } from "./phrase-lexicon";

const BADGES = createPhraseLexicon(BADGE_WORDS);
const NUMBER = /[+\-−–]?\d[\d.,]*/gu;
/** A row of buttons that the page prints under this many comments is known by its repetition. */
const LEAST_ROWS = 3;
const LONGEST_ROW = 8;

const countOf = (text: string): number => Number(text.replace(/[−–]/gu, "-").replace(/[.,]/gu, ""));

/** The words of a row of buttons without its counts: `"+37   Antworta   Meld"` → `"# antworta meld"`; null for other lines. */
function rowShape(unit: Unit): string | null {
  const counts = unit.text.match(NUMBER)?.length ?? 0;
  if (unit.prose || unit.words > LONGEST_ROW || counts < 1 || counts > 2) return null;
  if (!/\p{L}/u.test(unit.text) || unit.parts < 2 || findTime(unit.text) !== null) return null;
  return foldPhrase(unit.text.replace(NUMBER, "#"));
}

/** Counts of a row; one count is a score where its sisters print signs, else approval. */
function rowVotes(text: string, signed: boolean): Votes {
  const counts = (text.match(NUMBER) ?? []).map(countOf);
  if (counts.length === 2)
    return { score: null, up: Math.abs(counts[0] ?? 0), down: Math.abs(counts[1] ?? 0) };
  const only = counts[0] ?? null;
  return signed ? { score: only, up: null, down: null } : { score: null, up: only, down: null };
}

const isSigned = (text: string): boolean => /^[+\-−–]\d/u.test(text);

/**
 * Rows of buttons in words nobody listed: the same words at least three times, only the count differs.
 * `"+4   Antworta   Meld"`, `"−1   Antworta   Meld"`, `"0   Antworta   Meld"` → scores 4, −1, 0.
 */
function withRows(lines: readonly CommentLine[], units: readonly Unit[]): readonly CommentLine[] {
  const rows = new Map<string, Unit[]>();
  for (const unit of units) {
    const shape = rowShape(unit);
    if (shape !== null) rows.set(shape, [...(rows.get(shape) ?? []), unit]);
  }
  const signs = lines.filter(
    (line, i) => line.buttons?.votes?.score != null && isSigned(units[i]?.text ?? ""),
  ).length;
  return lines.map((line, i) => {
    const unit = units[i] as Unit;
    if (line.bareNumber !== null && signs >= 2)
      return {
        ...line,
        bareNumber: null,
        buttons: {
          votes: { score: line.bareNumber, up: null, down: null },
          actions: 0,
          pure: true,
        },
      };
    if (line.head !== null || line.count !== null || line.buttons?.votes != null) return line;
    const shape = rowShape(unit);
    const row = shape === null ? undefined : rows.get(shape);
    if (row === undefined) return line;
    const known = line.buttons !== null;
    const signed = row.some((other) => isSigned(other.text));
    const counted = row.every((other) => /^[+\-−–]?\d/u.test(other.text));
    if (!counted || row.length < (known ? 2 : LEAST_ROWS) || (known && !signed)) return line;
    return {
      ...line,
      replyTo: null,
      furniture: 0,
      buttons: {
        votes: rowVotes(unit.text, signed),
        actions: line.buttons?.actions ?? 1,
        pure: true,
      },
    };
  });
}

/**
 * The rank of a commenter printed beside the time is no name: the name stands alone on the line above.
 * `"Runa Vik"` / `"Abonnent · 10:02"` → by Runa Vik.
 */
function withoutBadges(
  lines: readonly CommentLine[],
  units: readonly Unit[],
): readonly CommentLine[] {
  return lines.map((line, i) => {
    const { head } = line;
    const above = units[i - 1];
    if (head === null || head.author === null || head.posted === null) return line;
    if (above === undefined || !BADGES.whole.has(foldPhrase(head.author))) return line;
    const named = isNameLine(above) && !units[i]?.blankBefore && lines[i - 1]?.head == null;
    return named ? { ...line, head: { ...head, author: null } } : line;
  });
}

/** What each line of a page could be inside a thread, lines of one shape held against one another. */
export const pageCommentLines = (units: readonly Unit[]): readonly CommentLine[] =>
  withoutBadges(withRows(units.map(readCommentLine), units), units);
