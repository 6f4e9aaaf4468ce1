import type { Comparison, ComparisonRow } from "@/lib/compare/comparison";
import { AGENCY_IN_DATELINE, describeBlocks, describeRow } from "@/lib/compare/describe-row";
import { findingsOfComparison, namesOf } from "@/lib/compare/findings";
import { changedPhrases } from "./changed-phrase";
import type { CardSide, LinkCardProps } from "./link-card";

const LONGEST_TITLE = 90;
const LONGEST_LABEL = 60;

/** Whether every character of a text can be drawn. */
type Covers = (text: string) => boolean;

/**
 * What the picture of a link to a comparison, or to one row of it, shows: the difference that comes first. Words with a
 * character that cannot be drawn are left out as a whole and said to be: half a word would read as another.
 */
export function cardContent(
  comparison: Comparison,
  row: ComparisonRow | null,
  storyTitle: string | null,
  covers: Covers,
): LinkCardProps {
  const shown = row ?? rowOfFirstFinding(comparison);
  const names = namesOf(comparison);
  const drawn = {
    base: drawable(shorten(names.base, LONGEST_LABEL), covers) ?? "the first text",
    other: drawable(shorten(names.other, LONGEST_LABEL), covers) ?? "the second text",
  };
  const sides = shown === null ? [] : readings(shown, drawn);
  const readable = sides.every(({ phrase }) =>
    covers(`${phrase.before}${phrase.words}${phrase.after}`),
  );
  return {
    title:
      drawable(shorten(storyTitle ?? "", LONGEST_TITLE), covers) ||
      `${drawn.base} and ${drawn.other}`,
    finding: shown === null ? "Two versions of one story" : sayRow(shown, drawn),
    sides: readable ? sides : [],
    note: readable ? "" : "The words stand on the page: this picture cannot write their script.",
  };
}

function rowOfFirstFinding(comparison: Comparison): ComparisonRow | null {
  const [first] = findingsOfComparison(comparison);
  return comparison.rows.find(({ id }) => id === first?.row) ?? null;
}

function readings(
  row: ComparisonRow,
  labels: { readonly base: string; readonly other: string },
): readonly CardSide[] {
  const phrases = changedPhrases(row);
  if (phrases === null || row.relation === "rewritten") return [];
  return [
    { side: "base", label: labels.base, phrase: phrases.base },
    { side: "other", label: labels.other, phrase: phrases.other },
  ];
}

/** "Paragraph 11 reads differently inside a quotation" */
function sayRow(
  row: ComparisonRow,
  names: { readonly base: string; readonly other: string },
): string {
  const place = describeBlocks(row.base.length > 0 ? row.base : row.other);
  const [first = ""] = describeRow(row, names);
  const verb = VERBS.get(first) ?? first;
  return `${place.charAt(0).toUpperCase()}${place.slice(1)} ${verb.startsWith("only in") ? `stands ${verb}` : verb}`;
}

/** Findings that are no predicate of "paragraph 4", and how to say them of it. */
const VERBS: ReadonlyMap<string, string> = new Map([
  ["identical", "reads the same in both"],
  ["same words, typography differs", "reads the same but for typography"],
  ["rewritten", "is rewritten"],
  [
    "rewritten, and reads differently inside a quotation",
    "is rewritten, and reads differently inside a quotation",
  ],
  ["a number differs", "differs in a number"],
  ["a date differs", "differs in a date"],
  ["a name differs", "differs in a name"],
  ["the source is described differently", "describes its source differently"],
  ["the certainty differs", "differs in certainty"],
  ["spelling differs", "differs in spelling"],
  ["house style differs", "differs in house style"],
  [AGENCY_IN_DATELINE, "names the agency in one dateline only"],
]);

const drawable = (text: string, covers: Covers): string | null => (covers(text) ? text : null);

function shorten(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest);
  const space = cut.lastIndexOf(" ");
  return `${space > longest / 2 ? cut.slice(0, space) : cut.replace(/[\ud800-\udbff]$/u, "")} …`;
}
