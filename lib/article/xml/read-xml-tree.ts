import { SaxesParser } from "saxes";
import { failure, type Result, success } from "../../result";
import type { InputProblem } from "../input-problem";
import type { XmlElement, XmlNode } from "./xml-tree";

/** Deeper than any article; what reads the tree calls itself once a level. */
const MAX_DEPTH = 256;
/** A word processor writes some ten elements for a line of text; a tree of this size takes about 60 MB. */
const MAX_ELEMENTS = 200_000;
/** Text and attribute values together, entities resolved: a megabyte of text with its addresses and identifiers. */
const MAX_CHARACTERS = 4_000_000;
/** Longest run of text in one element: numeric references are counted where they have become text. */
const MAX_TEXT = 1_000_000;
/** A document inside a DOCX file is some ten times as long as the file; 5 MB are taken of any other. */
const MAX_SOURCE = 20_000_000;
/** Characters handed to the parser at once: after a problem, the rest is never looked at. */
const STEP = 16_384;

interface OpenElement {
  readonly name: string;
  readonly qualifiedName: string;
  readonly namespace: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: XmlNode[];
  readonly line: number;
  /** Prefix → address, of this element and those around it. */
  readonly scope: ReadonlyMap<string, string>;
}

const NO_SCOPE: ReadonlyMap<string, string> = new Map([
  ["xml", "http://www.w3.org/XML/1998/namespace"],
]);

/** `2:17: unexpected close tag.` → `unexpected close tag` */
const causeOf = (message: string): string =>
  message.replace(/^(?:\d+:\d+: )?/, "").replace(/\.$/, "");

function openElement(
  qualifiedName: string,
  attributes: Readonly<Record<string, string>>,
  line: number,
  outer: ReadonlyMap<string, string>,
): OpenElement {
  const entries = Object.entries(attributes);
  const declared = entries.filter(([name]) => name === "xmlns" || name.startsWith("xmlns:"));
  const scope =
    declared.length === 0
      ? outer
      : new Map([
          ...outer,
          ...declared.map(([name, address]) => [name.slice("xmlns:".length), address] as const),
        ]);
  const colon = qualifiedName.indexOf(":");
  return {
    name: qualifiedName.slice(colon + 1),
    qualifiedName,
    namespace: scope.get(colon < 0 ? "" : qualifiedName.slice(0, colon)) ?? "",
    attributes: new Map(entries),
    children: [],
    line,
    scope,
  };
}

const addText = (children: XmlNode[], text: string): void => {
  const last = children.at(-1);
  if (typeof last === "string") children[children.length - 1] = last + text;
  else if (text !== "") children.push(text);
};

interface State {
  problem: InputProblem | null;
  root: XmlElement | null;
  elements: number;
  characters: number;
  readonly open: OpenElement[];
}

/** A parser that builds the tree into `state`, and stops building at the first problem. */
function parserFor(state: State): SaxesParser {
  const parser = new SaxesParser();
  const refuse = (code: InputProblem["code"], message: string): void => {
    state.problem ??= { code, message, line: parser.line };
  };
  const count = (length: number, run: number): void => {
    state.characters += length;
    if (run > MAX_TEXT || state.characters > MAX_CHARACTERS)
      refuse("too-large", "The XML holds more text than is read from one document.");
  };
  const takeText = (run: string): void => {
    if (state.problem !== null) return;
    count(run.length, run.length);
    const inner = state.open.at(-1);
    if (inner !== undefined) addText(inner.children, run);
  };
  parser.on("error", (error) => {
    refuse("bad-xml", `The XML is broken on line ${parser.line}: ${causeOf(error.message)}.`);
  });
  parser.on("doctype", () => {
    refuse(
      "dtd-entities",
      "The XML has a document type declaration (DOCTYPE); such declarations and their entities are not read.",
    );
  });
  parser.on("opentag", (tag) => {
    if (state.problem !== null) return;
    state.elements += 1;
    if (state.elements > MAX_ELEMENTS)
      refuse("too-large", "The XML has more elements than are read from one document.");
    if (state.open.length >= MAX_DEPTH)
      refuse("too-deep", `The XML is nested more than ${MAX_DEPTH} levels deep.`);
    count(Object.values(tag.attributes).join("").length, 0);
    const scope = state.open.at(-1)?.scope ?? NO_SCOPE;
    state.open.push(openElement(tag.name, tag.attributes, parser.line, scope));
  });
  parser.on("closetag", () => {
    if (state.problem !== null) return;
    const closed = state.open.pop();
    if (closed === undefined) return;
    const { scope: _, ...element } = closed;
    const outer = state.open.at(-1);
    if (outer === undefined) state.root = element;
    else outer.children.push(element);
  });
  parser.on("text", takeText);
  parser.on("cdata", takeText);
  return parser;
}

/**
 * The text of an XML document → its root element. Strict: what is not well-formed is refused (`bad-xml`, with the line),
 * so is every document type and entity declaration (`dtd-entities`), nesting past 256 levels (`too-deep`) and what is
 * larger than any article (`too-large`), all counted while parsing. Comments and processing instructions are left out;
 * nothing is ever loaded. Text stays text: `007` is not a number.
 */
export function readXmlTree(text: string): Result<InputProblem, XmlElement> {
  if (text.length > MAX_SOURCE)
    return failure({
      code: "too-large",
      message: "The XML is longer than is read from one document.",
      line: null,
    });
  const state: State = { problem: null, root: null, elements: 0, characters: 0, open: [] };
  const parser = parserFor(state);
  for (let at = 0; at < text.length && state.problem === null; at += STEP)
    parser.write(text.slice(at, at + STEP));
  if (state.problem === null) parser.close();
  if (state.problem !== null) return failure(state.problem);
  return state.root === null
    ? failure({ code: "bad-xml", message: "The XML holds no element.", line: null })
    : success(state.root);
}
