import { countWords } from "../measure-unit";
import type { HtmlLine } from "./html-line";

/** Fewer links are a sentence's; a menu has more. */
const LEAST_LINKS = 3;
const LONGEST_LINK = 6;
const LONGEST_LINE = 1_000;

const isMenuItem = (line: HtmlLine): boolean =>
  line.linked > 0.9 && countWords(line.text) <= LONGEST_LINK && line.element.name === "li";

const isSameMenu = (a: HtmlLine, b: HtmlLine): boolean =>
  b.tight && a.element.parent === b.element.parent;

/** One line for a menu: `Home`, `News`, `Sport` (links in one list, under one another) → `Home · News · Sport`. */
export function joinLinkLists(lines: readonly HtmlLine[]): readonly HtmlLine[] {
  const joined: HtmlLine[] = [];
  for (let i = 0; i < lines.length; ) {
    const first = lines[i] as HtmlLine;
    let end = i + 1;
    if (isMenuItem(first))
      while (
        end < lines.length &&
        isMenuItem(lines[end] as HtmlLine) &&
        isSameMenu(lines[end - 1] as HtmlLine, lines[end] as HtmlLine)
      )
        end += 1;
    const menu = lines.slice(i, end);
    if (menu.length < LEAST_LINKS) joined.push(...menu);
    else joined.push(...cut(menu));
    i = end;
  }
  return joined;
}

/** Menus of hundreds of links are several lines. */
function cut(menu: readonly HtmlLine[]): readonly HtmlLine[] {
  const rows: HtmlLine[] = [];
  for (const line of menu) {
    const row = rows.at(-1);
    if (row === undefined || row.text.length + line.text.length > LONGEST_LINE)
      rows.push({ ...line, tight: rows.length > 0 || line.tight });
    else rows[rows.length - 1] = { ...row, text: `${row.text} · ${line.text}` };
  }
  return rows;
}
