import type { BlockKind } from "../article";
import type { MarkedLine } from "../marked-text";
import { elementsOf, firstOf, isElement, type XmlElement } from "../xml/xml-tree";
import type { StyleRole } from "./word-styles";
import { isJoinedToNext, runText, textBoxesOf, type WordNotes, wordAttribute } from "./word-text";

interface Paper {
  readonly styles: ReadonlyMap<string, StyleRole>;
  readonly notes: WordNotes;
  readonly lines: MarkedLine[];
  /** Text of paragraphs whose end was deleted. */
  carried: string;
  /** The list that the last line is an item of. */
  list: string | null;
}

const KINDS: Readonly<Record<StyleRole, BlockKind | null>> = {
  title: "headline",
  heading: "heading",
  caption: "caption",
  list: null,
};

function roleOf(paper: Paper, properties: XmlElement | null): StyleRole | null {
  const style = wordAttribute(firstOf(properties, "pStyle"), "val");
  const outline = wordAttribute(firstOf(properties, "outlineLvl"), "val");
  const role = style === null ? null : (paper.styles.get(style) ?? null);
  return role ?? (outline !== null && outline !== "9" ? "heading" : null);
}

function addParagraph(paper: Paper, paragraph: XmlElement): void {
  const properties = firstOf(paragraph, "pPr");
  const text = paper.carried + runText(paragraph, paper.notes);
  paper.carried = "";
  if (isJoinedToNext(paragraph)) {
    paper.notes.tracked = true;
    paper.carried = text;
  } else if (text.trim() !== "") {
    const role = roleOf(paper, properties);
    const numbered = wordAttribute(firstOf(firstOf(properties, "numPr"), "numId"), "val");
    const list = role === "heading" ? null : (numbered ?? (role === "list" ? "style" : null));
    const tight = list !== null && list === paper.list;
    paper.list = list;
    const kind = role === null ? null : KINDS[role];
    paper.lines.push({ text: text.trim(), kind, ...(tight ? { tight } : {}) });
  }
  for (const box of textBoxesOf(paragraph)) addBlocks(paper, box);
}

const joinWords = (text: string): string =>
  text
    .split(/\s+/u)
    .filter((word) => word !== "")
    .join(" ");

/** A row of several cells is one line; the rows of a table of one column are its paragraphs. */
function addTable(paper: Paper, table: XmlElement): void {
  let under = false;
  for (const row of elementsOf(table, "tr")) {
    if (firstOf(firstOf(row, "trPr"), "del") !== null) {
      paper.notes.tracked = true;
      continue;
    }
    const cells = elementsOf(row).flatMap((cell) =>
      cell.name === "sdt" ? cellsOf(cell) : cell.name === "tc" ? [cell] : [],
    );
    const [only] = cells;
    if (cells.length === 1 && only !== undefined) {
      addBlocks(paper, only);
      under = false;
      continue;
    }
    const text = cells.map((cell) => joinWords(cellText(paper, cell))).join("\t");
    if (text.trim() === "") continue;
    paper.lines.push({ text, kind: null, ...(under ? { tight: true } : {}) });
    under = true;
  }
  paper.list = null;
}

const cellsOf = (control: XmlElement): readonly XmlElement[] =>
  elementsOf(control, "sdtContent").flatMap((content) => elementsOf(content, "tc"));

function cellText(paper: Paper, cell: XmlElement): string {
  const inner: Paper = { ...paper, lines: [], carried: "", list: null };
  addBlocks(inner, cell);
  return inner.lines.map((line) => line.text).join(" ");
}

function addBlocks(paper: Paper, element: XmlElement): void {
  for (const child of element.children.filter(isElement)) {
    if (child.name === "p") addParagraph(paper, child);
    else if (child.name === "tbl") addTable(paper, child);
    else if (child.name === "del" || child.name === "moveFrom") paper.notes.tracked = true;
    else if (!child.name.endsWith("Pr") && child.name !== "Fallback") addBlocks(paper, child);
  }
}

/** What stands in the body of a document, a note or a text box → lines in their order. */
export function wordLines(
  element: XmlElement,
  styles: ReadonlyMap<string, StyleRole>,
  notes: WordNotes,
): readonly MarkedLine[] {
  const paper: Paper = { styles, notes, lines: [], carried: "", list: null };
  addBlocks(paper, element);
  if (paper.carried.trim() !== "") paper.lines.push({ text: paper.carried.trim(), kind: null });
  return paper.lines;
}
