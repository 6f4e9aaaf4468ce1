import { failure, type Result, success } from "../../result";
import { checkFacts } from "../check-facts";
import { decode } from "../decode/decode";
import { hasStory } from "../has-story";
import type { InputProblem } from "../input-problem";
import type { MarkedLine, MarkedText } from "../marked-text";
import type { SourceFacts } from "../source-facts";
import type { Warning } from "../warning";
import { readXmlTree } from "../xml/read-xml-tree";
import { attributeOf, elementsOf, firstOf, lineOf, type XmlElement } from "../xml/xml-tree";
import { type Unzipped, unzip } from "./unzip";
import { wordLines } from "./word-lines";
import { readStyles } from "./word-styles";
import { type WordNotes, wordAttribute } from "./word-text";

const DOCUMENT = "word/document.xml";
const TYPES = "[Content_Types].xml";
const STYLES = "word/styles.xml";
const CORE = "docProps/core.xml";
const NOTES = ["word/footnotes.xml", "word/endnotes.xml"];

const refuse = (message: string): Result<InputProblem, never> =>
  failure({ code: "unsupported-type", message, line: null });

function readPart(unzipped: Unzipped, name: string): Result<InputProblem, XmlElement | null> {
  const bytes = unzipped.parts.get(name);
  if (bytes === undefined) return success(null);
  const text = decodePart(bytes);
  return text === null ? refuse(`The file is damaged: ${name} is no text.`) : readXmlTree(text);
}

/** Parts are UTF-8 or, with a mark, UTF-16; they may be longer than a file that is sent. */
function decodePart(bytes: Uint8Array): string | null {
  const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (wide) {
    const decoded = decode(bytes);
    return decoded.ok ? decoded.value.text : null;
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Templates are no documents, and what brings a program along is not opened. */
function checkType(unzipped: Unzipped, types: XmlElement | null): Result<InputProblem, null> {
  if (types === null || !unzipped.parts.has(DOCUMENT))
    return refuse("The file is an archive, but no Word document (DOCX).");
  const main = elementsOf(types, "Override").find(
    (part) => attributeOf(part, "PartName") === `/${DOCUMENT}`,
  );
  const type = attributeOf(main ?? null, "ContentType") ?? "";
  if (/macro/i.test(type) || unzipped.names.has("word/vbaProject.bin"))
    return refuse("The Word document brings macros along; save it without them (DOCX).");
  if (/template/i.test(type))
    return refuse("The file is a Word template, not a document; save it as a document (DOCX).");
  return success(null);
}

function warningsOf(notes: WordNotes): readonly Warning[] {
  const tracked: Warning = {
    code: "tracked-changes",
    message:
      "The document has tracked changes: inserted words are read as text, deleted ones are left out.",
  };
  const hidden: Warning = {
    code: "hidden-by-style",
    message: "The document has hidden words; they are read as text.",
  };
  return [...(notes.tracked ? [tracked] : []), ...(notes.hidden ? [hidden] : [])];
}

/** A document without a title of its own is headed by the heading it opens with. */
const headed = (lines: readonly MarkedLine[]): readonly MarkedLine[] =>
  lines[0]?.kind === "heading" && !lines.some((line) => line.kind === "headline")
    ? lines.map((line, i) => (i === 0 ? { ...line, kind: "headline" as const } : line))
    : lines;

function coreFacts(core: XmlElement | null): Partial<SourceFacts> {
  return {
    title: lineOf(firstOf(core, "title")),
    byline: lineOf(firstOf(core, "creator")),
    versionNumber: lineOf(firstOf(core, "revision")),
    versionCreated: lineOf(firstOf(core, "modified")) ?? lineOf(firstOf(core, "created")),
    language: lineOf(firstOf(core, "language")),
  };
}

/** Footnotes and endnotes stand after the text and are not part of the story. */
const noteLines = (root: XmlElement | null, notes: WordNotes): readonly MarkedLine[] =>
  (root === null ? [] : elementsOf(root))
    .filter((note) => /^(?:foot|end)note$/.test(note.name) && wordAttribute(note, "type") === null)
    .flatMap((note) => wordLines(note, new Map(), notes))
    .map((line) => ({ ...line, kind: "chrome" as const }));

/**
 * A Word document (DOCX) → its lines of text and facts: paragraphs, headings and captions by their styles, lists, rows of tables
 * (cells apart by a tab), footnotes as chrome; tracked insertions are text, tracked deletions are not. Refuses templates, documents
 * with macros, protected and damaged files, and archives made to burst.
 */
export function readDocx(bytes: Uint8Array): Result<InputProblem, MarkedText> {
  const unzipped = unzip(bytes, [DOCUMENT, TYPES, STYLES, CORE, ...NOTES]);
  if (!unzipped.ok) return unzipped;
  const trees = new Map<string, XmlElement | null>();
  for (const name of [TYPES, DOCUMENT, STYLES, CORE, ...NOTES]) {
    const tree = readPart(unzipped.value, name);
    if (!tree.ok) return tree;
    trees.set(name, tree.value);
  }
  const typed = checkType(unzipped.value, trees.get(TYPES) ?? null);
  if (!typed.ok) return typed;
  const notes: WordNotes = { tracked: false, hidden: false };
  const body = firstOf(trees.get(DOCUMENT) ?? null, "body");
  const styles = readStyles(trees.get(STYLES) ?? null);
  const lines = body === null ? [] : headed(wordLines(body, styles, notes));
  const after = NOTES.flatMap((name) => noteLines(trees.get(name) ?? null, notes));
  const { facts, warnings } = checkFacts(coreFacts(trees.get(CORE) ?? null));
  return hasStory(
    { lines: [...lines, ...after], facts, warnings: [...warningsOf(notes), ...warnings] },
    "The Word document has no text.",
  );
}
