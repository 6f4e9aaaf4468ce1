import { csvCell } from "../../text/csv-cell";
import type { DeskLogEntry } from "./desk";

const HEADER = ["at", "by", "kind", "what", "from", "to", "note", "story", "address"];

const line = (cells: readonly string[]): string => `${cells.map(csvCell).join(",")}\r\n`;

/** The first line of a file of the log. */
export const LOG_CSV_HEADER = line(HEADER);

/** Lines of the log as CSV (RFC 4180, lines end in CR LF); `origin` is the beginning of our own addresses. */
export const logCsv = (lines: readonly DeskLogEntry[], origin: string): string =>
  lines
    .map(({ at, by, kind, undo, what, from, to, note, story, href }) =>
      line([
        at,
        by ?? "",
        undo ? `${kind} taken back` : kind,
        what,
        (undo ? to : from) ?? "",
        undo ? "" : (to ?? ""),
        note,
        story?.title ?? "",
        href === null ? "" : `${origin}${href}`,
      ]),
    )
    .join("");
