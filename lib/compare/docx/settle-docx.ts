import { unzip } from "../../article/docx/unzip";
import { readXmlTree } from "../../article/xml/read-xml-tree";
import { elementsOf, firstOf, isElement, type XmlElement } from "../../article/xml/xml-tree";

/** For tests: one part of a file as a tree. */
export function partOf(file: Uint8Array, name: string): XmlElement {
  const unzipped = unzip(file, [name]);
  const bytes = unzipped.ok ? unzipped.value.parts.get(name) : undefined;
  if (bytes === undefined) throw new Error(`no part ${name}`);
  const tree = readXmlTree(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  if (!tree.ok) throw new Error(`${name}: ${tree.error.message}`);
  return tree.value;
}

type Answer = "accept" | "reject";

const GOES: Readonly<Record<Answer, ReadonlySet<string>>> = {
  accept: new Set(["del", "moveFrom"]),
  reject: new Set(["ins", "moveTo"]),
};

const CHARACTERS: Readonly<Record<string, string>> = {
  br: "\n",
  tab: "\t",
  softHyphen: "\u00ad",
};

function textOf(element: XmlElement, answer: Answer): string {
  return element.children
    .filter(isElement)
    .map((child) => {
      if (GOES[answer].has(child.name) || child.name.endsWith("Pr")) return "";
      if (child.name === "t" || child.name === "delText")
        return child.children.filter((node) => !isElement(node)).join("");
      return CHARACTERS[child.name] ?? textOf(child, answer);
    })
    .join("");
}

/**
 * For tests: the paragraphs that a word processor leaves after accepting or rejecting all tracked changes. A paragraph
 * whose mark goes runs into the next. An empty one at the end, which no document can lose, is not given.
 */
export function settleDocx(file: Uint8Array, answer: Answer): readonly string[] {
  const body = firstOf(partOf(file, "word/document.xml"), "body");
  const settled: string[] = [];
  let carried = "";
  for (const paragraph of body === null ? [] : elementsOf(body, "p")) {
    carried += textOf(paragraph, answer);
    const mark = firstOf(firstOf(paragraph, "pPr"), "rPr");
    if (mark !== null && elementsOf(mark).some(({ name }) => GOES[answer].has(name))) continue;
    settled.push(carried);
    carried = "";
  }
  if (carried !== "") settled.push(carried);
  return settled.at(-1) === "" ? settled.slice(0, -1) : settled;
}
