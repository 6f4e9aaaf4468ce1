import type { BlockKind } from "../article";
import type { LineShape, MarkedLine } from "../marked-text";
import { isElement, rawTextOf, type XmlElement, type XmlNode } from "../xml/xml-tree";

/** How the text directly inside an element is marked. */
export interface LineMark {
  readonly kind: BlockKind | null;
  readonly lean: -2 | 2;
}

export const STORY: LineMark = { kind: null, lean: 2 };
/** Not told to readers, but a correction may be said there. */
const ASIDE: LineMark = { kind: null, lean: -2 };
const as = (kind: BlockKind): LineMark => ({ kind, lean: kind === "chrome" ? -2 : 2 });

/** Elements that stand apart from the text around them, with the mark of what is in them; null: that of the element outside. */
const BLOCKS: ReadonlyMap<string, LineMark | null> = new Map<string, LineMark | null>([
  ...["p", "block", "li", "dt", "dd", "bq", "postaddr", "ul", "ol", "dl"].map(
    (name) => [name, null] as const,
  ),
  ...["table", "tbody", "thead", "tfoot", "media", "nitf-table"].map(
    (name) => [name, null] as const,
  ),
  ["hl1", as("heading")],
  ["hl2", as("heading")],
  ["media-caption", as("caption")],
  ["caption", as("caption")],
  ["media-producer", as("credit")],
  ["byline", as("byline")],
  ["dateline", as("dateline")],
  ["distributor", as("credit")],
  ["copyrite", as("credit")],
  ["datasource", as("credit")],
  ["tagline", as("credit")],
  ["abstract", as("chrome")],
  ["bibliography", as("chrome")],
  ["fn", as("chrome")],
  ["note", ASIDE],
]);

/** What holds no text for readers. */
const SILENT = new Set([
  "media-reference",
  "media-metadata",
  "media-object",
  "nitf-table-metadata",
  "col",
  "colgroup",
]);

/** Items of a list and rows of a table stand under the one before, and what a term means under the term. */
function isTight(element: XmlElement, among: readonly XmlNode[]): boolean {
  if (element.name === "dd") return true;
  if (element.name !== "li" && element.name !== "tr") return false;
  return element !== among.find((node) => isElement(node) && node.name === element.name);
}

const isBlank = (character: string): boolean => " \t\r\n".includes(character);

/** Joins text that markup takes apart: runs of XML's blanks become one; a line end is one that was asked for. */
function joinFlow(parts: readonly string[]): string {
  return parts
    .join("")
    .split("\u0000")
    .map((line) =>
      line
        .split(/[ \t\r\n]+/)
        .filter((word) => word !== "")
        .join(" "),
    )
    .filter((line) => line !== "")
    .join("\n");
}

/** `br` inside running text; NUL cannot stand in XML. */
const LINE_END = "\u0000";

interface Flow {
  readonly lines: MarkedLine[];
  /** What the text since the last block is, by its element. */
  shape: LineShape | null;
  /** Text since the last block. */
  parts: string[];
  /** Whether the next line stands under the last. */
  tight: boolean;
}

/** The text that has gathered becomes a line, if there is any. */
function flush(flow: Flow, mark: LineMark): void {
  const text = joinFlow(flow.parts);
  const tight = flow.tight ? { tight: true } : {};
  flow.parts = [];
  flow.tight = false;
  if (text === "") return;
  const lean = mark.kind === null ? { lean: mark.lean } : {};
  const shape = mark.kind === null && flow.shape !== null ? { shape: flow.shape } : {};
  flow.lines.push({ text, kind: mark.kind, ...lean, ...shape, ...tight });
}

const EMPHASIS = new Set(["em", "strong", "b"]);

/** `<p><strong>Ferries</strong></p>` may be a heading: nothing is said of it. */
function shapeOf(element: XmlElement): LineShape | null {
  if (element.name === "li" || element.name === "dt" || element.name === "dd") return "item";
  if (element.name !== "p") return null;
  const [only, ...others] = element.children.filter((child) => isElement(child) || child.trim());
  const bold = others.length === 0 && only !== undefined && isElement(only);
  return bold && EMPHASIS.has(only.name) ? null : "paragraph";
}

/** One row, its cells apart by a tab. */
const rowText = (row: XmlElement): string =>
  row.children
    .filter(isElement)
    .map((cell) => joinFlow([rawTextOf(cell)]))
    .join("\t");

function addRow(flow: Flow, row: XmlElement, mark: LineMark): void {
  const text = rowText(row).trim();
  const tight = flow.tight ? { tight: true } : {};
  flow.tight = false;
  if (text !== "") flow.lines.push({ text, ...mark, shape: "item", ...tight });
}

/** Lines as they are written, blank ones between paragraphs. */
function addPreformatted(flow: Flow, element: XmlElement, mark: LineMark): void {
  flow.tight = false;
  for (const line of rawTextOf(element).split(/\r\n|\r|\n/)) {
    flow.parts = [line];
    const blank = [...line].every(isBlank);
    flush(flow, mark);
    flow.tight = !blank;
  }
  flow.tight = false;
}

function walk(flow: Flow, nodes: readonly XmlNode[], mark: LineMark): void {
  for (const node of nodes) {
    if (!isElement(node)) flow.parts.push(node);
    else if (node.name === "br") flow.parts.push(LINE_END);
    else if (isApart(node.name)) {
      flush(flow, mark);
      flow.tight = isTight(node, nodes);
      addBlock(flow, node, mark);
    } else if (!SILENT.has(node.name)) walk(flow, node.children, mark);
  }
}

const isApart = (name: string): boolean =>
  BLOCKS.has(name) || name === "tr" || name === "pre" || name === "hr";

function addBlock(flow: Flow, element: XmlElement, outer: LineMark): void {
  const mark = BLOCKS.get(element.name) ?? outer;
  if (element.name === "tr") addRow(flow, element, mark);
  else if (element.name === "pre") addPreformatted(flow, element, mark);
  else {
    const outside = flow.shape;
    flow.shape = shapeOf(element);
    walk(flow, element.children, mark);
    flush(flow, mark);
    flow.shape = outside;
  }
}

/**
 * What stands in an element of NITF → lines of text in their order: paragraphs, headings, captions, lists, rows of tables
 * (cells apart by a tab). Media without words and metadata give none.
 */
export function nitfLines(element: XmlElement, mark: LineMark): readonly MarkedLine[] {
  const flow: Flow = { lines: [], parts: [], tight: false, shape: null };
  walk(flow, element.children, mark);
  flush(flow, mark);
  return flow.lines;
}
