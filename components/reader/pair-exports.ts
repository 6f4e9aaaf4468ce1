import type { ExportLink } from "../ui/export-menu";

/** In the order of how many want them. */
const FORMATS = [
  ["docx", "Document with tracked changes (Word)"],
  ["csv", "Table of the differences (CSV)"],
  ["md", "Text with its changes marked (CriticMarkup)"],
  ["json", "Everything as data (JSON)"],
] as const;

/** What a comparison is taken away as; `address`: its own, without an ending. */
export const pairExports = (address: string): readonly ExportLink[] =>
  FORMATS.map(([ending, says]) => ({ href: `${address}.${ending}`, says }));
