import type { BlockKind } from "@/lib/article/article";
import type { DocumentFormat } from "@/lib/article/document";

/** What a line can be, as the page names it, in the order in which a list offers them. */
export const KIND_WORDS: readonly (readonly [kind: BlockKind, name: string])[] = [
  ["headline", "Headline"],
  ["byline", "Byline"],
  ["dateline", "Dateline"],
  ["caption", "Picture caption"],
  ["body", "Paragraph"],
  ["heading", "Heading"],
  ["turn", "Interview turn"],
  ["notice", "Notice"],
  ["credit", "Credit"],
  ["comment", "Comment"],
  ["chrome", "Not the article"],
];

const NAMES: ReadonlyMap<string, string> = new Map(KIND_WORDS);

export const kindWord = (kind: BlockKind): string => NAMES.get(kind) ?? kind;

const FORMATS: Readonly<Record<DocumentFormat, string>> = {
  text: "text",
  html: "HTML",
  ninjs: "ninjs",
  nitf: "NITF",
  "newsml-g2": "NewsML-G2",
  feed: "feed entry",
  docx: "DOCX",
};

export const formatWord = (format: DocumentFormat): string => FORMATS[format];
