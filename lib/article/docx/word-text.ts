import {
  attributeOf,
  elementsOf,
  firstOf,
  isElement,
  rawTextOf,
  type XmlElement,
} from "../xml/xml-tree";

/** An attribute by its local name, whatever prefix the file uses for its vocabulary. */
export function wordAttribute(element: XmlElement | null, name: string): string | null {
  if (element === null) return null;
  const direct = attributeOf(element, `w:${name}`);
  if (direct !== null) return direct;
  for (const key of element.attributes.keys())
    if (key === name || key.endsWith(`:${name}`)) return attributeOf(element, key);
  return null;
}

/** Word writes `<w:b w:val="0"/>` to switch something off. */
const isOn = (element: XmlElement | null): boolean =>
  element !== null && !["0", "false", "off"].includes(wordAttribute(element, "val") ?? "");

/** What was seen on the way that a person should know of. */
export interface WordNotes {
  tracked: boolean;
  hidden: boolean;
}

/** Text that a writer took out or moved away, as tracked changes keep it. */
const TAKEN_OUT = new Set(["del", "moveFrom"]);
const PUT_IN = new Set(["ins", "moveTo"]);

/** Names whose text is not the paragraph's: properties, notes, instructions of fields, drawings. */
const SILENT = new Set([
  ...["pPr", "rPr", "instrText", "delText", "delInstrText", "drawing", "pict", "object"],
  ...[
    "footnoteReference",
    "endnoteReference",
    "commentReference",
    "annotationRef",
    "rt",
    "Fallback",
  ],
]);

const CHARACTERS: Readonly<Record<string, string>> = {
  tab: "\t",
  ptab: "\t",
  br: "\n",
  cr: "\n",
  noBreakHyphen: "\u2011",
  softHyphen: "\u00ad",
};

/** The text in runs, hyperlinks, fields and what else a paragraph is made of; with inserted words, without deleted ones. */
export function runText(element: XmlElement, notes: WordNotes): string {
  return element.children
    .filter(isElement)
    .map((child): string => {
      if (TAKEN_OUT.has(child.name) || PUT_IN.has(child.name)) notes.tracked = true;
      if (TAKEN_OUT.has(child.name) || SILENT.has(child.name)) return "";
      if (child.name === "t") return rawTextOf(child);
      const character = CHARACTERS[child.name];
      if (character !== undefined) return character;
      if (child.name === "r" && isOn(firstOf(firstOf(child, "rPr"), "vanish"))) notes.hidden = true;
      return runText(child, notes);
    })
    .join("");
}

/** Whether the mark at a paragraph's end was deleted: its text then goes on in the next. */
export const isJoinedToNext = (paragraph: XmlElement): boolean =>
  firstOf(firstOf(firstOf(paragraph, "pPr"), "rPr"), "del") !== null;

/** Text boxes anchored in a paragraph. */
export function textBoxesOf(element: XmlElement): readonly XmlElement[] {
  return elementsOf(element).flatMap((child) => {
    if (child.name === "txbxContent") return [child];
    return child.name === "Fallback" ? [] : textBoxesOf(child);
  });
}
