import { STATE_WORDS, wordOfClass, wordOfLedger } from "../../story/finding-words";
import { csvCell } from "../../text/csv-cell";
import type { DeskLine } from "./desk";

const HEADER = [
  "story",
  "ledger",
  "class",
  "source",
  "finding",
  "read against",
  "words there",
  "words here",
  "state",
  "note",
  "by",
  "at",
  "words in the story",
  "address of the finding",
  "id",
  "ledger in words",
  "class in words",
  "source in words",
  "read against in words",
  "state in words",
];

const GONE = " (not found any more)";

const line = (cells: readonly string[]): string => `${cells.map(csvCell).join(",")}\r\n`;

/** The first line of a file of findings: codes first, which do not change, then the words that the pages use. */
export const DESK_CSV_HEADER = line(HEADER);

/** Findings as lines of CSV (RFC 4180, lines end in CR LF); `origin` is the beginning of our own addresses. */
export const deskCsv = (lines: readonly DeskLine[], origin: string): string =>
  lines.map((found) => line(cellsOf(found, origin))).join("");

function cellsOf(found: DeskLine, origin: string): readonly string[] {
  const { story, sides, said } = found;
  const here = sides.findLast(({ source }) => source === found.source);
  const there = sides.find((side) => side !== here);
  return [
    story.title,
    found.ledger,
    found.class,
    found.source,
    found.sentence,
    there?.source ?? "",
    there?.text ?? "",
    here?.text ?? "",
    found.gone ? `${found.state}${GONE}` : found.state,
    said?.note ?? "",
    said?.by ?? "",
    said?.at ?? "",
    found.href === null ? "" : `${origin}${found.href}`,
    `${origin}/s/${encodeURIComponent(story.slug)}/f/${found.id}`,
    found.id,
    wordOfLedger(found.ledger),
    wordOfClass(found.class),
    here?.label ?? found.source,
    there?.label ?? "",
    `${STATE_WORDS[found.state]}${found.gone ? GONE : ""}`,
  ];
}
