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
];

const line = (cells: readonly string[]): string => `${cells.map(csvCell).join(",")}\r\n`;

/** The first line of a file of findings. */
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
    found.gone ? `${found.state} (not found any more)` : found.state,
    said?.note ?? "",
    said?.by ?? "",
    said?.at ?? "",
    found.href === null ? "" : `${origin}${found.href}`,
    `${origin}/s/${encodeURIComponent(story.slug)}/f/${found.id}`,
    found.id,
  ];
}
