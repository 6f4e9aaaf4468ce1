import { isAuthorPart } from "./comment-names";
import { flowOf, isHidden } from "./flow";
import type { HtmlLine } from "./html-line";
import { attribute, type HtmlElement, isElement, lineage, nameWords } from "./html-tree";
import { readTableRow } from "./table-rows";

const SPACE = /[ \t\n\r\f]+/gu;
const PARAGRAPHS: ReadonlySet<string> = new Set(
  "p h1 h2 h3 h4 h5 h6 blockquote figcaption pre".split(" "),
);
/** Blocks whose neighbours of the same kind stand right under one another. */
const ITEMS: ReadonlySet<string> = new Set(["li", "dt", "dd", "tr", "text"]);

/** What the walk knows where it stands. */
interface Around {
  readonly block: HtmlElement;
  readonly linked: boolean;
  readonly bold: boolean;
  readonly hidden: boolean;
  readonly kept: boolean;
  readonly author: boolean;
  readonly named: boolean;
  readonly time: boolean;
}

/** A line that is being gathered. */
interface Open {
  text: string;
  linked: number;
  bold: number;
  hidden: number;
  author: boolean;
  nameText: string;
  timeText: string;
  time: number;
  /** The element whose text opened it. */
  first: HtmlElement | null;
  last: HtmlElement | null;
}

const NEW: Open = {
  text: "",
  linked: 0,
  bold: 0,
  hidden: 0,
  author: false,
  nameText: "",
  timeText: "",
  time: 0,
  first: null,
  last: null,
};

/** A link that leaves this part of the page; one into the page itself (`#p4`) is a mark. */
const leadsElsewhere = (element: HtmlElement): boolean => {
  const address = attribute(element, "href");
  return element.name === "a" && address !== "" && !address.startsWith("#");
};

const isBold = (element: HtmlElement): boolean =>
  ["b", "strong"].includes(element.name) ||
  /font-weight:\s{0,3}(?:bold|[6-9]00)/iu.test(attribute(element, "style").slice(0, 500));

const AUTHOR_WORDS =
  /^(?:author|authors|byline|autor|autores|autoren|auteur|autore|writer|reporter)$/u;

/** `<a rel="author">`, `<span class="author vcard">`, `itemprop="author"`. */
const isAuthorMark = (element: HtmlElement): boolean =>
  attribute(element, "rel") === "author" ||
  /(?:^|\s)author(?:\s|$)/u.test(attribute(element, "itemprop")) ||
  /\bPerson$/u.test(attribute(element, "typeof") || attribute(element, "itemtype")) ||
  nameWords(element).some((word) => AUTHOR_WORDS.test(word));

/** The innermost element that holds both. */
function common(a: HtmlElement, b: HtmlElement): HtmlElement {
  const over = new Set(lineage(a));
  for (const element of lineage(b)) if (over.has(element)) return element;
  return a;
}

/**
 * `<div><b>Ada</b><time>5 h</time></div>`: elements side by side in a box are set apart by its style; in a paragraph
 * (`<p><b>W</b><i>eir</i>`) they are one word.
 */
const standsApart = (element: HtmlElement): boolean => {
  const { parent } = element;
  if (parent === null) return false;
  for (const over of lineage(parent)) if (PARAGRAPHS.has(over.name)) return false;
  return parent.children.every((child) => isElement(child) || child.trim() === "");
};

/**
 * Tree of a page → its lines in document order: blocks part lines, white space is made single, a single `<br>` starts a line
 * right under the one before, two a new paragraph. Rows of plain cells are one line each.
 */
export function linesOfTree(root: HtmlElement): readonly HtmlLine[] {
  const lines: HtmlLine[] = [];
  let open: Open = { ...NEW };
  /** Line breaks since the last line, where nothing else parted them; 2 is a blank line. */
  let breaks = 2;
  const flush = (block: HtmlElement, kept = false): void => {
    const text = open.text.trim();
    const length = open.text.replace(/\s/gu, "").length;
    if (/[^\s\p{Cf}]/u.test(text) && open.first !== null && open.last !== null) {
      lines.push({
        text,
        element: block,
        inner: common(open.first, open.last),
        tight: lines.length > 0 && breaks < 2,
        linked: open.linked / length,
        bold: open.bold / length,
        author: open.author,
        nameText: open.nameText.trim(),
        timeText: open.timeText.trim(),
        time: open.time === length,
        indented: kept && /^\s/u.test(open.text),
        hidden: open.hidden === 0 ? "no" : open.hidden < length ? "part" : "whole",
      });
      breaks = 0;
    }
    open = { ...NEW };
  };
  const add = (text: string, holder: HtmlElement, around: Around): void => {
    const length = text.replace(/\s/gu, "").length;
    open.text =
      /\s$/u.test(open.text) && !around.kept ? open.text + text.trimStart() : open.text + text;
    if (length === 0) return;
    open.linked += around.linked ? length : 0;
    open.bold += around.bold ? length : 0;
    open.hidden += around.hidden ? length : 0;
    open.author ||= around.author;
    if (around.named) open.nameText += text;
    if (around.time) open.timeText += text;
    open.time += around.time ? length : 0;
    open.first ??= holder;
    open.last = holder;
  };
  const addKept = (text: string, holder: HtmlElement, around: Around): void => {
    text.split(/\r\n|\r|\n/u).forEach((part, i) => {
      if (i > 0) {
        flush(around.block, true);
        breaks += 1;
      }
      add(part, holder, around);
    });
  };
  const gap = (element: HtmlElement): void => {
    const item = ITEMS.has(element.name) && lines.at(-1)?.element.parent === element.parent;
    breaks = item ? Math.max(breaks, 1) : 2;
  };
  const walk = (element: HtmlElement, around: Around): void => {
    for (const child of element.children) {
      if (!isElement(child)) {
        if (around.kept) addKept(child, element, around);
        else add(child.replace(SPACE, " "), element, around);
        continue;
      }
      const flow = flowOf(child);
      if (flow === "skip") continue;
      if (flow === "break") {
        flush(around.block);
        breaks += 1;
        continue;
      }
      const inside: Around = {
        block: flow === "inline" ? around.block : child,
        linked: around.linked || leadsElsewhere(child),
        bold: around.bold || isBold(child),
        hidden: around.hidden || isHidden(child),
        kept: around.kept || flow === "kept",
        author: flow === "inline" ? around.author || isAuthorMark(child) : isAuthorMark(child),
        named: flow === "inline" && (around.named || isAuthorPart(child)),
        time: around.time || child.name === "time",
      };
      if (flow === "inline") {
        if (child.name === "q") add("“", child, inside);
        else if (standsApart(child)) add(" ", child, inside);
        walk(child, inside);
        if (child.name === "q") add("”", child, inside);
        continue;
      }
      flush(around.block);
      gap(child);
      const row = readTableRow(child);
      if (row === null) walk(child, inside);
      else add(row, child, inside);
      flush(child, inside.kept);
      gap(child);
    }
  };
  walk(root, {
    block: root,
    linked: false,
    bold: false,
    hidden: false,
    kept: false,
    author: false,
    named: false,
    time: false,
  });
  flush(root);
  return lines;
}
