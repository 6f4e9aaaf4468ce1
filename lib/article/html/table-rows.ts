import { flowOf } from "./flow";
import { elementsOf, type HtmlElement, isElement, plainTextOf } from "./html-tree";

/** Cells with more than this hold paragraphs: the table only lays the page out. */
const LONGEST_CELL = 120;

const isPlain = (cell: HtmlElement): boolean => {
  for (const element of elementsOf(cell))
    if (element !== cell && flowOf(element) !== "inline") return false;
  return true;
};

/** `<td><a>Print</a></td>`: a button beside something else. */
const isLinkAlone = (cell: HtmlElement): boolean =>
  cell.children.some((child) => isElement(child) && child.name === "a") &&
  cell.children.every((child) => (isElement(child) ? child.name === "a" : child.trim() === ""));

/**
 * A row of a table of figures as one line: `Weir | 1811 | 3.2 m`. Null for all other elements, and for rows whose cells hold
 * blocks, links alone or running text.
 */
export function readTableRow(row: HtmlElement): string | null {
  if (row.name !== "tr") return null;
  const cells = row.children.filter(isElement).filter((cell) => /^t[dh]$/.test(cell.name));
  if (cells.length < 2 || !cells.every(isPlain)) return null;
  const linked = cells.filter(isLinkAlone).length;
  if (linked > 0 && linked < cells.length) return null;
  const texts = cells.map(plainTextOf).filter((text) => text !== "");
  if (texts.length < 2 || texts.some((text) => text.length > LONGEST_CELL)) return null;
  return texts.join(" | ");
}
