import { STATE_WORDS } from "../../story/finding-words";
import { csvCell } from "../../text/csv-cell";
import type { DeskLogEntry } from "./desk";

const IN_WORDS = ["kind in words", "from in words", "to in words"];

const KINDS: Readonly<Record<DeskLogEntry["kind"], string>> = {
  review: "Finding marked",
  rule: "House style",
  pairing: "Paired by hand",
  write: "Written elsewhere",
};

const HEADER = ["at", "by", "kind", "what", "from", "to", "note", "story", "address", ...IN_WORDS];

const line = (cells: readonly string[]): string => `${cells.map(csvCell).join(",")}\r\n`;

/** The first line of a file of the log. */
export const LOG_CSV_HEADER = line(HEADER);

/** Lines of the log as CSV (RFC 4180, lines end in CR LF); `origin` is the beginning of our own addresses. */
export const logCsv = (lines: readonly DeskLogEntry[], origin: string): string =>
  lines
    .map(({ at, by, kind, undo, what, from, to, note, story, href }) => {
      const [was, is] = undo ? [to, null] : [from, to];
      return line([
        at,
        by ?? "",
        undo ? `${kind} taken back` : kind,
        what,
        was ?? "",
        is ?? "",
        note,
        story?.title ?? "",
        href === null ? "" : `${origin}${href}`,
        undo ? `${KINDS[kind]}, taken back` : KINDS[kind],
        was === null ? "" : STATE_WORDS[was],
        is === null ? "" : STATE_WORDS[is],
      ]);
    })
    .join("");
